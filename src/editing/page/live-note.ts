import { pageNote } from './note.ts';

/** What is said of a save on its way to the site. */
export interface LiveWords {
  /** That it is saved and on its way. */
  waiting: string;
  /** That a deletion is on its way, and where it is told what leads to what is gone. */
  deleted: string;
  /** That the site was published anew; `{time}` is the hour. */
  live: string;
}

/** Where the site says from which commit it was built. */
const buildFile = '../build.json';

/** How often the site is asked, in ms: a build takes minutes. */
const pause = 20_000;

/** What was on the site when somebody saved; kept, so that a closed tab is told too. */
const savedOn = 'kronika-saved-on';

/**
 * Tells editors when what they saved is on the site: from a save on, the site is asked from which commit it was built,
 * until it is another one. A site that does not say, as under `kronika edit`, where a save is there at once, has no note.
 * @param onLive called when the site was built anew
 * @returns what is to be called after each save, and after each deletion
 */
export function liveNote(
  words: LiveWords,
  language: string,
  onLive: () => void,
): { saved: () => void; deleted: () => void } {
  const note = pageNote();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    clearTimeout(timer);
    const former = localStorage.getItem(savedOn);
    if (former === null) return;
    const built = await builtFrom();
    if (built === undefined || built.commit === former) {
      timer = setTimeout(() => void look(), pause);
      return;
    }
    localStorage.removeItem(savedOn);
    const time = built.since.toLocaleTimeString(language, { timeStyle: 'short' });
    note.say(words.live.replace('{time}', time));
    onLive();
  };
  void look();

  const wait = async (told: string) => {
    const built = await builtFrom();
    if (!built) return;
    // A second save before the first is on the site waits for the same build.
    if (localStorage.getItem(savedOn) === null) localStorage.setItem(savedOn, built.commit);
    note.say(told);
    await look();
  };
  return {
    saved: () => void wait(words.waiting),
    deleted: () => void wait(words.deleted),
  };
}

/** The commit that the site was built from, and since when it is there; undefined where the site does not say. */
async function builtFrom(): Promise<{ commit: string; since: Date } | undefined> {
  try {
    const response = await fetch(new URL(buildFile, document.baseURI), { cache: 'no-cache' });
    if (!response.ok) return undefined;
    const { commit } = (await response.json()) as { commit: string };
    const since = response.headers.get('last-modified');
    return { commit, since: since === null ? new Date() : new Date(since) };
  } catch {
    return undefined;
  }
}
