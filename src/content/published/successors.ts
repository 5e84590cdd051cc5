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
  const candidates = candidatesAmong(fresh.map((files) => textOfEntry(files, textNow(root, files[0]?.file ?? ''))));
  for (const { files } of gone) {
    const best = candidates(textOfEntry(files, texts.get(files[0]?.file ?? '') ?? ''));
    if (!best) continue;
    for (const one of files) {
      const match = best.find(({ locale }) => locale === one.locale);
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

/** The text of an entry, and what tells it from others. */
interface EntryText {
  files: readonly EntryFile[];
  text: string;
  /** Its day and its title: entries of a series share most of their words, but not both of these. */
  names: readonly string[];
}

function textOfEntry(files: readonly EntryFile[], text: string): EntryText {
  const title = /^(?:title|name):.*$/m.exec(text)?.[0].trim();
  return { files, text, names: [...new Set([identity(text) ?? '', title ?? ''])] };
}

/** More entries than these have a day or title in common only where the texts must be the same. */
const mostCompared = 50;

/**
 * Finds the one among entries that a text is most like: the same text, else one with its day or its title that has
 * most lines in common. What shares both with many, as entries of an import do, must be the same text.
 */
function candidatesAmong(entries: readonly EntryText[]): (one: EntryText) => readonly EntryFile[] | undefined {
  const byText = Map.groupBy(entries, ({ text }) => text);
  const byName = Map.groupBy(
    entries.flatMap((entry) => entry.names.map((name) => ({ name, entry }))),
    ({ name }) => name,
  );
  return (one) => {
    const same = byText.get(one.text);
    if (same) return same.length === 1 ? same[0]?.files : undefined;
    const groups = one.names
      .map((name) => (byName.get(name) ?? []).map(({ entry }) => entry))
      .filter(({ length }) => length <= mostCompared);
    const [best, second] = [...new Set(groups.flat())]
      .map(({ files, text }) => ({ files, share: likeness(one.text, text) }))
      .filter(({ share }) => share >= alike)
      .sort((a, b) => b.share - a.share);
    return best && best.share !== second?.share ? best.files : undefined;
  };
}
