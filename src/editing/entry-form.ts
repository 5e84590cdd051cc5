import type { SourceEntry } from '../content/source-entry.ts';

/**
 * The form of an entry below the editing page.
 * @returns undefined where there is none: MDX is left to files, and what has no language has no form either
 */
export function entryForm({
  collection,
  slug,
  locale,
  file,
}: Pick<SourceEntry, 'collection' | 'slug' | 'locale' | 'file'>): string | undefined {
  if (locale.length === 0 || file.endsWith('.mdx')) return undefined;
  const isBundle = /\/index\.[^/]+$/.test(file);
  const isLoose = /\.md$/.test(file) && !isBundle;
  return `#/collections/${collection}${isLoose ? '-files' : ''}/entries/${slug}${isBundle ? '/index' : ''}`;
}
