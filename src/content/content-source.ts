import type { Content } from './content.ts';
import { judged } from './judged.ts';
import { localMoment } from './local-moment.ts';
import { lastGood } from './published/last-good.ts';
import { type PublishedContent, publishedContent } from './published/published-content.ts';
import type { Rename } from './older-forms/renames.ts';
import { type Edition, type KeptLists, readContent } from './read-content.ts';
import type { Rule } from './rules/rule.ts';

/** A content root that is read once and again only when it changed. */
export interface ContentSource {
  /** The last reading; reads on the first call. */
  content: () => Promise<Content>;
  /** Reads again. */
  refresh: () => Promise<Content>;
  /**
   * What readers last saw: see `publishedContent`.
   * @param start commit that the site was published from, as far as a workflow knows
   */
  published: (start?: string) => Promise<PublishedContent | undefined>;
  /**
   * Takes what readers last saw of what has errors, from then on until it is read again: see `lastGood`.
   * @returns undefined, and changes nothing, where that is not enough
   */
  takeLastGood: (before: PublishedContent) => Promise<Content | undefined>;
}

/**
 * Opens a content root.
 * @param root its absolute path
 * @param rules what is checked besides, of the entries that the rules of a reading leave
 * @param today `KRONIKA_TODAY`, for rules about what is over and what is ahead; by default the clock
 * @param kept files in which readings remember what they found
 * @param known what was renamed since older versions
 */
export function contentSource(
  root: string,
  rules: readonly Rule[] = [],
  today?: string,
  kept?: KeptLists,
  known?: readonly Rename[],
): ContentSource {
  let reading: Promise<Content> | undefined;
  const read = (edition?: Edition) =>
    readWhole(root, { today, kept, known, edition }).then((content) => judged(content, rules));
  const refresh = () => (reading = read());
  const content = () => reading ?? refresh();
  const published = async (start?: string) => {
    const { today: now, settings } = await content();
    return publishedContent(root, start, async (folder, at) => {
      // As it was judged then, unless this reading is said to be of an earlier day.
      const then = localMoment(at, settings?.timeZone ?? 'Europe/Warsaw');
      const given = { today: then < now ? then : now, kept, known, edition: undefined };
      return judged(await readWhole(folder, given), rules);
    });
  };
  const takeLastGood = async (before: PublishedContent) => {
    const good = await lastGood(await content(), before, read);
    if (good) reading = Promise.resolve(good);
    return good;
  };
  return { content, refresh, published, takeLastGood };
}

/** How often content is read again that changes meanwhile. */
const attempts = 3;

/** Reads again when a file vanishes between being listed and being read, as when an editor saves it. */
async function readWhole(
  root: string,
  given: {
    today: string | undefined;
    kept: KeptLists | undefined;
    known: readonly Rename[] | undefined;
    edition: Edition | undefined;
  },
  attempt = 1,
): Promise<Content> {
  try {
    return await readContent(root, given.today, given.kept, given.known, given.edition);
  } catch (error) {
    const hasVanished = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!hasVanished || attempt === attempts) throw error;
    return readWhole(root, given, attempt + 1);
  }
}
