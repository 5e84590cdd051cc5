import { asSlug } from '../../content/as-slug.ts';
import type { Locale } from '../../i18n/locale.ts';
import { markdownCollections } from '../../schemas/collection-names.ts';
import { isMarkdownEntry, type MarkdownEntry } from './entry.ts';
import type { Graph } from './graph.ts';

/** Every Markdown entry of a language, collection by collection, newest first in each. */
export function markdownEntries(site: Graph, locale: Locale): MarkdownEntry[] {
  return markdownCollections.flatMap((name) => site.listAny(name, locale)).filter(isMarkdownEntry);
}

/** The entries that bear a tag. */
export interface TaggedEntries {
  /** The tag as the first of them writes it. */
  words: string;
  entries: MarkdownEntry[];
}

/** Entries of a language by the tags that they bear, each tag as it stands in addresses. */
export function taggedEntries(site: Graph, locale: Locale): Map<string, TaggedEntries> {
  const tagged = new Map<string, TaggedEntries>();
  for (const entry of markdownEntries(site, locale)) {
    for (const tag of entry.data.tags) {
      const found = tagged.get(asSlug(tag)) ?? { words: tag, entries: [] };
      // An entry may bear a tag twice, in another spelling.
      tagged.set(asSlug(tag), { ...found, entries: [...new Set([...found.entries, entry])] });
    }
  }
  return tagged;
}
