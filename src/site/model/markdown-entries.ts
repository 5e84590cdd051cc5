import { asSlug } from '../../content/as-slug.ts';
import type { Locale } from '../../i18n/locale.ts';
import { markdownCollections } from '../../schemas/collection-names.ts';
import { isMarkdownEntry, type MarkdownEntry } from './entry.ts';
import type { Graph } from './graph.ts';
import { onceALanguage } from './once-a-language.ts';

/** Every Markdown entry of a language, collection by collection, newest first in each. */
export function markdownEntries(site: Graph, locale: Locale): MarkdownEntry[] {
  return markdownCollections.flatMap((name) => site.listAny(name, locale)).filter(isMarkdownEntry);
}

/** The entries that bear a tag. */
export interface TaggedEntries {
  /** The tag as the first of them writes it. */
  words: string;
  entries: readonly MarkdownEntry[];
}

/** Entries of a language by the tags that they bear, each tag as it stands in addresses. */
export const taggedEntries = onceALanguage((site, locale): ReadonlyMap<string, TaggedEntries> => {
  const tagged = new Map<string, { words: string; entries: MarkdownEntry[] }>();
  for (const entry of markdownEntries(site, locale)) {
    for (const tag of entry.data.tags) {
      const slug = asSlug(tag);
      const found = tagged.get(slug) ?? { words: tag, entries: [] };
      tagged.set(slug, found);
      // An entry may bear a tag twice, in another spelling.
      if (found.entries.at(-1) !== entry) found.entries.push(entry);
    }
  }
  return tagged;
});
