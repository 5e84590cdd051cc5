import type { Section } from '../../schemas/section-names.ts';
import { type CollectionName, collectionNames } from '../../schemas/collection-names.ts';
import { taggedEntries } from './markdown-entries.ts';
import { onceALanguage } from './once-a-language.ts';

/** Sections with a list of entries, in the order in which readers meet them. */
export const listedSections = collectionNames.filter((name) => name !== 'pages');

/** Sections whose list is empty as long as nothing is published in them. */
export type ListedSection = Exclude<CollectionName, 'pages'>;

/** The sections of a language that hold an entry; menus lead to no others. */
export const filledSections = onceALanguage((site, locale): ReadonlySet<Section> => {
  const filled = listedSections.filter((section) => site.list(section, locale).length > 0);
  return new Set<Section>([...filled, ...(taggedEntries(site, locale).size > 0 ? (['tags'] as const) : [])]);
});

/** Whether a section is worth a link: it holds an entry, or is no list of entries. */
export function isWorthALink(section: Section, filled: ReadonlySet<Section>): boolean {
  const isList = section === 'tags' || listedSections.some((listed) => listed === section);
  return !isList || filled.has(section);
}
