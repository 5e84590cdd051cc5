import {
  type CollectionName,
  collectionNames,
  markdownCollections,
  yamlCollections,
} from '../schemas/collection-names.ts';

/** What the path of an entry's file says. */
export interface EntryPath {
  collection: CollectionName;
  slug: string;
  /** Language of a translation; undefined for the original. */
  locale: string | undefined;
  /** Folder with the entry's pictures and files, relative to the content root; undefined for a lone file. */
  folder: string | undefined;
}

/**
 * Reads a path such as `meetings/2012-06-20-legionowo/index.en.md`.
 * @param path relative to the content root, with slashes
 * @returns undefined when the file is no entry of a collection
 */
export function entryPath(path: string): EntryPath | undefined {
  const [top = '', ...rest] = path.split('/');
  const collection = collectionNames.find((name) => name === top);
  if (!collection) return undefined;
  const endings = isOneOf(yamlCollections, collection) ? 'ya?ml' : 'mdx?';
  const file = new RegExp(`^(.+?)(?:\\.([a-z]{2}))?\\.(?:${endings})$`).exec(rest.at(-1) ?? '');
  const [, name = '', locale] = file ?? [];
  if (!file) return undefined;
  if (rest.length === 1) return { collection, slug: name, locale, folder: undefined };
  if (rest.length === 2 && name === 'index' && isOneOf(markdownCollections, collection)) {
    return { collection, slug: rest[0] ?? '', locale, folder: `${collection}/${rest[0]}` };
  }
  return undefined;
}

function isOneOf(names: readonly CollectionName[], name: CollectionName): boolean {
  return names.includes(name);
}
