import { absolute, entryPath } from '../../model/addresses.ts';
import { type AnyEntry, type Entry, entryTitle } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';

/** Full address of an entry's page. */
export function pageOf(
  site: Graph,
  { collection, slug, locale }: Pick<Entry, 'collection' | 'slug' | 'locale'>,
): string {
  return absolute(entryPath(collection, slug, locale, site), site);
}

/** The lasting name of what an entry is about, as apart from the page that tells of it. */
export function nodeId(site: Graph, entry: AnyEntry): string {
  return `${pageOf(site, entry)}#${entry.collection}`;
}

/** What one node says of another besides its type: which it is, and where to read of it. */
export function namedNode(site: Graph, entry: AnyEntry): { '@id': string; name: string; url: string } {
  return { '@id': nodeId(site, entry), name: entryTitle(entry), url: pageOf(site, entry) };
}

/** The lasting name of the institution that answers for the site. */
export function publisherId(site: Graph): string {
  return `${absolute('', site)}#publisher`;
}
