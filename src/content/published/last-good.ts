import type { Content, StandIn } from '../content.ts';
import { entryPath } from '../entry-path.ts';
import { isUnreadable } from '../judged.ts';
import { localMoment } from '../local-moment.ts';
import type { Edition } from '../read-content.ts';
import { filesOfLeftOut } from './files-of-left-out.ts';
import { mayStandIn } from './may-stand-in.ts';
import { textNow } from './plain-text.ts';
import { filesWithErrors, type PublishedContent } from './published-content.ts';
import { publishedTexts } from './published-states.ts';

/** How often the content is read: what is left out may take others with it. */
const attempts = 6;

/**
 * The content with entries that have errors as readers last saw them, word for word. What they did not see is left
 * out, with its translations; so is what an editor may have meant to take off the site since, and MDX, which is rendered
 * from its file. Nobody can tell which files an entry that is left out keeps from the public, so all of its files are.
 * @param content with errors
 * @param before what readers last saw
 * @param read reads and judges the content again with other texts
 * @returns undefined where not all errors are of entries: settings and the site's own texts have no older version
 */
export async function lastGood(
  content: Content,
  before: PublishedContent,
  read: (edition: Edition) => Promise<Content>,
): Promise<Content | undefined> {
  const { root, settings, paths } = content;
  const broken = filesWithErrors(content);
  if (!settings || !areOfEntries(content)) return undefined;
  const older = publishedTexts(root, before.commit, broken);
  if (!older) return undefined;
  const since = before.since.map((state) => ({ ...state, texts: publishedTexts(root, state.commit, broken) }));
  // A state that had errors elsewhere may have been published, so that readers saw another text since, or none.
  const isLast = (file: string, text: string) =>
    since.every((state) => state.broken.has(file) || state.texts?.get(file) === text);
  const shown = new Map(
    [...older].filter(
      ([file, text]) => !file.endsWith('.mdx') && isLast(file, text) && mayStandIn(text, textNow(root, file)),
    ),
  );
  const out = new Set(broken.filter((file) => !shown.has(file)));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const withdrawn = filesOfLeftOut([...out], content, before.content);
    if (!withdrawn) return undefined;
    const reading = withoutFiles(await read({ texts: shown, withdrawn }), out);
    if (!areOfEntries(reading)) return undefined;
    const entries = new Set(reading.entries.map(({ file }) => file));
    const missing = paths.filter((path) => entryPath(path) && !entries.has(path));
    const fresh = [...filesWithErrors(reading), ...missing].filter((file) => !out.has(file));
    if (fresh.length === 0) {
      const standIns = [...shown.keys(), ...out].sort().map((file): StandIn => {
        if (!shown.has(file)) return { file };
        const { commit, at } = before.content.history.changes.get(file)?.[0] ?? before;
        return { file, commit, day: localMoment(new Date(at * 1000), settings.timeZone).slice(0, 10) };
      });
      const changes = changesShown(reading, shown, before.content);
      return { ...reading, changes, diagnostics: content.diagnostics, standIns };
    }
    for (const file of fresh) {
      out.add(file);
      shown.delete(file);
    }
  }
  return undefined;
}

/** Without entries of some files, although their errors may be over where those of others are. */
function withoutFiles(content: Content, out: ReadonlySet<string>): Content {
  const fallen = new Set(
    content.read.filter(({ sources }) => sources.some((file) => out.has(file))).map(({ parsed }) => parsed.file),
  );
  return { ...content, entries: content.entries.filter(({ file }) => !fallen.has(file)) };
}

/** Whether every error is of an entry's file that can be read at all. */
function areOfEntries(content: Content): boolean {
  const isOfEntry = (file: string) =>
    entryPath(file) !== undefined || /^galleries\/[^/]+\/photos(?:\.[a-z]{2})?\.yaml$/.test(file);
  return (
    !content.diagnostics.some(isUnreadable) &&
    filesWithErrors(content).every((file) => isOfEntry(file) && content.paths.includes(file))
  );
}

/** What is told of changes, without those that are not shown. */
function changesShown(
  { changes, read }: Content,
  shown: ReadonlyMap<string, string>,
  before: Content,
): Content['changes'] {
  const older = new Set(
    read.filter(({ sources }) => sources.some((file) => shown.has(file))).map(({ parsed }) => parsed.file),
  );
  return new Map([...changes].map(([file, list]) => [file, older.has(file) ? (before.changes.get(file) ?? []) : list]));
}
