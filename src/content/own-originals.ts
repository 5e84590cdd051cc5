import { type EntryDraft, entryKey } from './source-entry.ts';

/**
 * Makes originals of entries that exist in other languages than the main one alone: of each, the file in
 * the language that the site lists first. The others are its translations.
 * @param drafts files of entries, taken apart
 * @param paths all files, so that an original that could not be read is not replaced
 * @param languages of the site, the main one first
 */
export function ownOriginals(
  drafts: readonly EntryDraft[],
  paths: readonly string[],
  languages: readonly string[],
): EntryDraft[] {
  const files = new Set(paths);
  const hasOriginal = new Set(drafts.filter(({ path }) => path.locale === undefined).map(entryKey));
  const chosen = new Map<string, EntryDraft>();
  for (const draft of drafts) {
    const key = entryKey(draft);
    if (hasOriginal.has(key) || files.has(originalFile(draft.file))) continue;
    const other = chosen.get(key);
    if (!other || languages.indexOf(draft.locale) < languages.indexOf(other.locale)) chosen.set(key, draft);
  }
  return drafts.map((draft) =>
    chosen.get(entryKey(draft)) === draft
      ? { ...draft, path: { ...draft.path, locale: undefined }, isAlone: true }
      : draft,
  );
}

/** The file in the main language beside a translation. */
export function originalFile(file: string): string {
  return file.replace(/\.[a-z]{2}(\.[a-z]+)$/, '$1');
}
