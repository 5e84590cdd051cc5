import type { EntryPath } from '../entry-path.ts';
import { identity } from '../is-renamed.ts';
import { likeness } from './likeness.ts';
import { textNow } from './plain-text.ts';
import type { PublishedState } from './published-states.ts';

/** A file of an entry, and its language. */
export interface EntryFile {
  file: string;
  path: EntryPath;
  locale: string;
}

/** From which share of common lines a new entry may be a former one under another name; git asks for the same half. */
const alike = 0.5;

/**
 * Which entry of today a former one became when its file or folder was given another name. Its files are told by what
 * they say, and its translations go with its original.
 * @param root of the content
 * @param lost files of entries whose addresses are lost
 * @param known.state what was published; `former` its entries, and `today` those of now
 * @returns the file of today in the same language; nothing of an entry that was deleted, nor of one that could be either
 *   of two
 */
export function successors(
  root: string,
  lost: readonly EntryFile[],
  { state, former, today }: { state: PublishedState; former: readonly EntryFile[]; today: readonly EntryFile[] },
): Map<EntryFile, EntryFile> {
  const now = entriesOf(today);
  const then = entriesOf(former);
  const gone = [...entriesOf(lost)].flatMap(([key]) => (now.has(key) ? [] : [{ key, files: then.get(key) ?? [] }]));
  const fresh = [...now].filter(([key]) => !then.has(key)).map(([, files]) => files);
  const next = new Map<EntryFile, EntryFile>();
  if (gone.length === 0 || fresh.length === 0) return next;
  const texts = state.texts(gone.flatMap(({ files }) => files.slice(0, 1).map(({ file }) => file)));
  if (!texts) return next;
  const candidates = fresh.map((files) => ({ files, text: textNow(root, files[0]?.file ?? '') }));
  for (const { files } of gone) {
    const text = texts.get(files[0]?.file ?? '') ?? '';
    const [best, second] = candidates
      .map((candidate) => ({ files: candidate.files, share: sameness(text, candidate.text) }))
      .filter(({ share }) => share >= alike)
      .sort((a, b) => b.share - a.share);
    if (!best || best.share === second?.share) continue;
    for (const one of files) {
      const match = best.files.find(({ locale }) => locale === one.locale);
      if (match && lost.includes(one)) next.set(one, match);
    }
  }
  return next;
}

/** Files by the entry that they are of, its original first. */
function entriesOf(files: readonly EntryFile[]): Map<string, EntryFile[]> {
  const entries = Map.groupBy(files, ({ path }) => `${path.collection}/${path.slug}`);
  for (const found of entries.values())
    found.sort((a, b) => Number(a.path.locale !== undefined) - Number(b.path.locale !== undefined));
  return entries;
}

/**
 * How alike two texts are that may be of one entry; 0 where they are of two. Entries of a series share most of their
 * words: what has neither the day nor the title of another is another.
 */
function sameness(one: string, other: string): number {
  const titleOf = (text: string) => /^(?:title|name):.*$/m.exec(text)?.[0].trim();
  const isNamedAlike = identity(one) === identity(other) || titleOf(one) === titleOf(other);
  return isNamedAlike ? likeness(one, other) : 0;
}
