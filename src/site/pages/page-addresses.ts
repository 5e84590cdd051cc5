import { hasNewsletter } from '../../newsletter/has-newsletter.ts';
import { collation } from '../../i18n/collation.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Section } from '../../schemas/section-names.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { entryPath, homePath, listPath, sectionPath } from '../model/addresses.ts';
import { compareDates } from '../model/dates.ts';
import { type AnyEntry, isEvent } from '../model/entry.ts';
import { onceASeries } from '../model/event-series.ts';
import { isUpcoming } from '../model/event-state.ts';
import { type ListedSection, listedSections } from '../model/filled-sections.ts';
import type { Graph } from '../model/graph.ts';
import { type ListGroup, narrowingSegments } from '../model/list-groups.ts';
import { goneAddresses } from './gone-addresses.ts';
import { collectionFacts, entryDate } from '../model/collection-facts.ts';
import { entriesIn } from '../model/entries-in.ts';
import { taggedEntries } from '../model/markdown-entries.ts';
import { onceASite } from '../model/once-a-site.ts';
import { sectionLists } from '../model/section-lists.ts';

/** A section that is no list of entries. */
export type ServiceSection = Exclude<Section, ListedSection | 'tags'>;

/** A page of the site: where it stands and what it is of, and nothing of what it shows. */
export type PageAddress = {
  locale: Locale;
  /** Path below the base, with its slash. */
  path: string;
} & (
  | { kind: 'home' | 'tags' }
  | { kind: 'list'; list: PagedList; page: number }
  | { kind: 'entry'; entry: AnyEntry }
  | { kind: 'service'; section: ServiceSection }
  | { kind: 'gone'; gone: SiteSettings['gone'][number] }
);

/** A list and how its entries are spread over pages. */
export interface PagedList extends ListGroup {
  section: ListedSection | 'tags';
  /** The tag that all its entries bear, as it is written. */
  tag?: string;
  /** The end of its address. */
  segments: (locale: Locale) => string[];
  /** Events ahead, the nearest first, which stand apart on the first page; undefined where no list sets them apart. */
  ahead?: AnyEntry[];
  /** What is spread over the pages. */
  rest: AnyEntry[];
  /** How many pages it has today. */
  pages: number;
  /** How many it may have on another day, when nothing of it is ahead. */
  mostPages: number;
}

/** Every page of the site, language by language; a page for addresses that lead nowhere is none of them. */
export const pageAddresses = onceASite((site): readonly PageAddress[] => {
  const pages = site.locales.flatMap((locale): PageAddress[] => [
    { kind: 'home', locale, path: homePath(locale, site) },
    ...listedSections
      .flatMap((section) => listsOfSection(site, section, locale))
      .flatMap((list) => pagesOf(site, list, locale)),
    { kind: 'tags', locale, path: sectionPath('tags', locale, site) },
    ...listsOfTags(site, locale).flatMap((list) => pagesOf(site, list, locale)),
    ...entriesIn(site, locale).map((entry) => ({
      kind: 'entry' as const,
      locale,
      path: entryPath(entry.collection, entry.slug, locale, site),
      entry,
    })),
    ...serviceSections(site.settings).map((section) => ({
      kind: 'service' as const,
      locale,
      path: sectionPath(section, locale, site),
      section,
    })),
  ]);
  const taken = new Set(pages.map(({ path }) => path));
  // What stands at an address in its own right stays; the check tells of both.
  const gone = new Map(goneAddresses(site.settings).map((one) => [one.path, { kind: 'gone' as const, ...one }]));
  return [...pages, ...[...gone.values()].filter(({ path }) => !taken.has(path))];
});

/**
 * The sections that are no lists and that a site has: without its facts a legal page does not exist, nor does the
 * newsletter without a service, and their addresses may be an entry's.
 */
export function serviceSections({
  accessibility,
  privacy,
  newsletter,
}: Pick<SiteSettings, 'accessibility' | 'privacy' | 'newsletter'>): ServiceSection[] {
  return [
    'search',
    'feeds',
    'changes',
    ...(accessibility ? (['accessibility'] as const) : []),
    ...(privacy ? (['privacy'] as const) : []),
    ...(hasNewsletter(newsletter) ? (['newsletter', 'subscribed'] as const) : []),
  ];
}

/** Tags of a language as they stand in addresses, by the words of the first entry that bears each. */
export function tagsIn(
  site: Graph,
  locale: Locale,
): [segment: string, tag: { words: string; entries: readonly AnyEntry[] }][] {
  const byWords = collation(locale);
  return [...taggedEntries(site, locale)].sort(([, a], [, b]) => byWords(a.words, b.words));
}

function listsOfSection(site: Graph, section: ListedSection, locale: Locale): PagedList[] {
  const lists = sectionLists(site, locale).get(section);
  if (!lists) return [];
  return [lists.whole, ...lists.groups.values()].map((group) => {
    const { narrowing } = group;
    const setsApart = collectionFacts[section].isHappening && narrowing.year === undefined;
    return paged(site, { ...group, section, segments: (other) => narrowingSegments(narrowing, other) }, setsApart);
  });
}

function listsOfTags(site: Graph, locale: Locale): PagedList[] {
  return tagsIn(site, locale).map(([segment, { words, entries }]) => {
    const newestFirst = onceASeries(site, entries).sort((a, b) => compareDates(entryDate(b) ?? '', entryDate(a) ?? ''));
    const list = {
      section: 'tags' as const,
      tag: words,
      narrowing: {},
      entries: newestFirst,
      segments: () => [segment],
    };
    return paged(site, list, false);
  });
}

function paged(
  site: Graph,
  list: Omit<PagedList, 'ahead' | 'rest' | 'pages' | 'mostPages'>,
  setsApart: boolean,
): PagedList {
  const isAhead = (entry: AnyEntry) => setsApart && isEvent(entry) && isUpcoming(entry.data, site.today);
  const rest = list.entries.filter((entry) => !isAhead(entry));
  const pages = (count: number) => Math.max(1, Math.ceil(count / site.settings.pageSize));
  return {
    ...list,
    ...(setsApart && { ahead: list.entries.filter(isAhead).reverse() }),
    rest,
    pages: pages(rest.length),
    mostPages: pages(list.entries.length),
  };
}

function pagesOf(site: Graph, list: PagedList, locale: Locale): PageAddress[] {
  return Array.from({ length: list.pages }, (_, index) => ({
    kind: 'list',
    locale,
    path: listPath(list.section, locale, site, index + 1, ...list.segments(locale)),
    list,
    page: index + 1,
  }));
}
