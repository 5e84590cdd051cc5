import { collation } from '../../i18n/collation.ts';
import type { Locale } from '../../i18n/locale.ts';
import { collectionFacts } from './collection-facts.ts';
import { type AnyEntry, entryTitle } from './entry.ts';
import { onceASeries } from './event-series.ts';
import { type ListedSection, listedSections } from './filled-sections.ts';
import type { Graph } from './graph.ts';
import { type ListGroup, type ListGroups, listGroups } from './list-groups.ts';
import { onceALanguage } from './once-a-language.ts';
import { subjectGroups } from './subject-groups.ts';

/** The lists of a section in one language, each with one date of each series that recurs. */
export interface SectionLists {
  /** The list of everything. */
  whole: ListGroup;
  /** Where its entries have dates or kinds, a list for each year and kind; of several projects or places, one for each. */
  groups: ListGroups;
}

/** The lists of each section in a language. */
export const sectionLists = onceALanguage(
  (site, locale): ReadonlyMap<ListedSection, SectionLists> =>
    new Map(listedSections.map((section) => [section, listsOf(site, section, locale)])),
);

function listsOf(site: Graph, section: ListedSection, locale: Locale): SectionLists {
  const entries = inOrder(site, section, locale);
  const groups = [...listGroups(entries), ...subjectGroups(site, locale, entries)];
  return {
    whole: { narrowing: {}, entries: onceASeries(site, entries) },
    groups: new Map(groups.map(([key, group]) => [key, { ...group, entries: onceASeries(site, group.entries) }])),
  };
}

function inOrder(site: Graph, section: ListedSection, locale: Locale): readonly AnyEntry[] {
  const entries = site.listAny(section, locale);
  if (collectionFacts[section].order === 'date') return entries;
  const byName = collation(locale);
  return entries.toSorted((a, b) => byName(entryTitle(a), entryTitle(b)));
}
