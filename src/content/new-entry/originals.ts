import type { CollectionName } from '../../schemas/collection-names.ts';
import { slugPattern } from '../../schemas/fields/reference.ts';
import { entryPath } from '../entry-path.ts';
import type { Content } from '../content.ts';
import type { SourceEntry } from '../source-entry.ts';

/** The entries of one collection that are no translations, without those that have errors. */
export function originals<Name extends CollectionName>(
  { entries }: Pick<Content, 'entries'>,
  collection: Name,
): SourceEntry<Name>[] {
  const isOriginal = (entry: SourceEntry): entry is SourceEntry<Name> =>
    entry.collection === collection && entryPath(entry.file)?.locale === undefined;
  return entries.filter(isOriginal);
}

/** The slugs of a collection's entries in order, also of those that have errors. */
export function knownSlugs(
  { entries, diagnostics }: Pick<Content, 'entries' | 'diagnostics'>,
  collection: CollectionName,
): string[] {
  const paths = [...entries, ...diagnostics].map(({ file }) => entryPath(file));
  const own = paths.filter((path) => path?.collection === collection && path.locale === undefined);
  return [...new Set(own.flatMap((path) => (path && slugPattern.test(path.slug) ? [path.slug] : [])))].sort();
}
