import { type ParsedEntry, entryKey } from './source-entry.ts';

/**
 * Makes originals of entries that exist in other languages than the main one alone: of each, the file in
 * the language that the site lists first. The others are its translations.
 * @param entries files of entries, taken apart
 * @param paths all files, so that an original that could not be read is not replaced
 * @param languages of the site, the main one first
 */
export function ownOriginals(
  entries: readonly ParsedEntry[],
  paths: readonly string[],
  languages: readonly string[],
): ParsedEntry[] {
  const files = new Set(paths);
  const hasOriginal = new Set(entries.filter(({ path }) => path.locale === undefined).map(entryKey));
  const chosen = new Map<string, ParsedEntry>();
  for (const parsed of entries) {
    const key = entryKey(parsed);
    if (hasOriginal.has(key) || files.has(originalFile(parsed.file))) continue;
    const other = chosen.get(key);
    if (!other || languages.indexOf(parsed.locale) < languages.indexOf(other.locale)) chosen.set(key, parsed);
  }
  return entries.map((parsed) =>
    chosen.get(entryKey(parsed)) === parsed
      ? { ...parsed, path: { ...parsed.path, locale: undefined }, isAlone: true }
      : parsed,
  );
}

/** The file in the main language beside a translation. */
export function originalFile(file: string): string {
  return file.replace(/\.[a-z]{2}(\.[a-z]+)$/, '$1');
}
