import { type CollectionName, type MarkdownCollection, markdownCollections } from '../../schemas/collection-names.ts';
import type { CollectionData } from '../../schemas/collections.ts';
import type { Locale } from '../../i18n/locale.ts';

/** An entry as the site sees it: its facts in one language. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  slug: string;
  locale: Locale;
  data: CollectionData[Name];
  /** Digest of fields and body; a page that shows the body depends on it. */
  digest: string;
  /** Whether the entry has a text besides its fields. */
  hasBody: boolean;
  /** Whether that text begins with the description. */
  opensWithDescription: boolean;
}

/** An entry of any collection that Markdown is written for. */
export type MarkdownEntry = { [Name in MarkdownCollection]: Entry<Name> }[MarkdownCollection];

/** An entry of any collection, told apart by `collection`. */
export type AnyEntry = { [Name in CollectionName]: Entry<Name> }[CollectionName];

/** A meeting or a workshop. */
export type EventEntry = Entry<'meetings'> | Entry<'workshops'>;

/** Whether an entry happens at a time: a meeting or a workshop. */
export function isEvent(entry: AnyEntry): entry is EventEntry {
  return entry.collection === 'meetings' || entry.collection === 'workshops';
}

/** Whether an entry is of a collection that Markdown is written for. */
export function isMarkdownEntry(entry: AnyEntry): entry is MarkdownEntry {
  return markdownCollections.some((name) => name === entry.collection);
}

/** The name by which readers know an entry. */
export function entryTitle(entry: AnyEntry): string {
  return 'title' in entry.data ? entry.data.title : entry.data.name;
}
