import type { CollectionName } from '../schemas/collection-names.ts';
import { asSlug } from './as-slug.ts';
import { nearest } from './nearest.ts';
import { ownValue } from './own-value.ts';
import type { ParsedEntry } from './source-entry.ts';

/** The entries of a content root, found by what people call them. */
export interface NamedEntries {
  /**
   * The entry that is called so, or nearly so.
   * @param words its title, its name, or its slug in other letters
   * @param among the collections that it may belong to
   * @param withFolder whether it is wanted with its collection: `meetings/2012-06-20-legionowo`
   * @returns undefined where none, or more than one, is called so
   */
  named: (words: string, among: readonly CollectionName[], withFolder?: boolean) => string | undefined;
}

/** Finds entries by their titles, names and slugs. */
export function namedEntries(parsed: readonly ParsedEntry[]): NamedEntries {
  // Made when it is first asked for: most content is never asked.
  let known: { collection: CollectionName; slug: string; names: string[] }[] | undefined;
  return {
    named: (words, among, withFolder = false) => {
      known ??= parsed.map(({ path, own }) => ({
        collection: path.collection,
        slug: path.slug,
        names: [path.slug, ...['title', 'shortTitle', 'name'].flatMap((field) => nameIn(ownValue(own, field)))],
      }));
      const candidates = known.filter(({ collection }) => among.includes(collection));
      const sought = asSlug(words);
      const called = (name: string) => candidates.filter(({ names }) => names.includes(name));
      const names = candidates.flatMap(({ names }) => names);
      const near = nearest(sought, names) ?? '';
      const found = new Map(
        (called(sought).length > 0 ? called(sought) : called(near)).map((one) => [
          `${one.collection}/${one.slug}`,
          one.slug,
        ]),
      );
      const [first] = found;
      return first && found.size === 1 ? first[withFolder ? 0 : 1] : undefined;
    },
  };
}

function nameIn(value: unknown): string[] {
  return typeof value === 'string' ? [asSlug(value)] : [];
}
