import { oldAddress } from '../../content/old-address.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Section } from '../../schemas/section-names.ts';
import { collation } from '../../i18n/collation.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import { absolute, entryPath, homePath, href, listPath, notFoundPath, sectionPath } from '../model/addresses.ts';
import { compareDates } from '../model/dates.ts';
import { type AnyEntry, entryTitle, isEvent } from '../model/entry.ts';
import { isRepeat, onceASeries } from '../model/event-series.ts';
import { isUpcoming } from '../model/event-state.ts';
import { filledSections, type ListedSection, listedSections } from '../model/filled-sections.ts';
import { entryDate, type Graph } from '../model/graph.ts';
import { groupKey, type ListGroup, type ListGroups, listGroups, narrowingSegments } from '../model/list-groups.ts';
import type { ListKind } from '../model/list-kind.ts';
import { listOf } from '../model/list-of.ts';
import { markdownEntries, taggedEntries } from '../model/markdown-entries.ts';
import { newestEntries } from '../model/newest-entries.ts';
import { structuredView } from '../channels/structured-data/structured-view.ts';
import { subjectGroups } from '../model/subject-groups.ts';
import { cardView } from '../parts/card-view.ts';
import { accessibilityView } from '../view-models/accessibility-view.ts';
import { changesView } from '../view-models/changes-view.ts';
import { tagLink } from '../parts/entry-view.ts';
import { channelView } from '../view-models/channel-view.ts';
import { feedsView } from '../view-models/feeds-view.ts';
import { type FiltersView, filtersView, noFilters } from '../view-models/filters-view.ts';
import { galleryView } from '../parts/gallery-view.ts';
import { homeView } from '../view-models/home-view.ts';
import type { SectionLinkView } from '../view-models/list-view.ts';
import { linkTo } from '../parts/link-view.ts';
import { meetingView } from '../view-models/meeting-view.ts';
import { newsView } from '../view-models/news-view.ts';
import { newsletterView } from '../view-models/newsletter-view.ts';
import { entriesOfOrganisation, organisationView } from '../view-models/organisation-view.ts';
import type { ContentView, CrumbView, PageView, RedirectView } from '../view-models/page-view.ts';
import { eventsIn, placeView } from '../view-models/place-view.ts';
import { plainPageView } from '../view-models/plain-page-view.ts';
import { privacyView } from '../view-models/privacy-view.ts';
import { projectView } from '../view-models/project-view.ts';
import { publicationView } from '../parts/publication-view.ts';
import { searchFacts } from '../view-models/search-facts.ts';
import { recordView } from '../parts/record-view.ts';
import { seriesView } from '../view-models/series-view.ts';
import { alternates, type PagePlace, shellView } from '../view-models/shell-view.ts';
import { entrySignsView, gatheredSignsView, siteSignsView, type SignsView } from '../publicity/signs-view.ts';
import { socialView } from '../view-models/social-view.ts';
import { workshopView } from '../view-models/workshop-view.ts';
import type { Wording } from '../model/wording.ts';

/** A page before its surroundings are added. */
interface PageOutline {
  place: PagePlace;
  content: ContentView;
  crumbs: CrumbView[];
  title?: string;
  description?: string;
  /** The entry that the page is of. */
  entry?: AnyEntry;
  /** The entries that a page of a tag, an organisation or a place lists, or a list of one project or place. */
  gathered?: readonly AnyEntry[];
  type?: 'article';
  noindex?: true;
  search?: PageView['search'];
}

/**
 * Every page of the site, with all that it shows.
 * @param site the entries joined to a graph
 */
export function routes(site: Graph): PageView[] {
  return site.locales.flatMap((locale) =>
    [
      home(site, locale),
      ...listedSections.flatMap((section) => lists(site, section, locale)),
      ...tagPages(site, locale),
      ...entriesIn(site, locale).map((entry) => entryPage(site, entry)),
      ...servicePages(site, locale),
    ].map((outline) => pageView(site, outline)),
  );
}

/**
 * The pages for addresses that lead nowhere: at the root, which every host shows, and in the folder of
 * each other language, for hosts that look for the nearest one.
 */
export function notFoundPages(site: Graph): PageView[] {
  return site.locales.map((locale) => notFoundPage(site, locale));
}

function notFoundPage(site: Graph, locale: Locale): PageView {
  return pageView(site, {
    place: { locale, path: notFoundPath(locale, site), translations: {} },
    content: {
      kind: 'not-found',
      homeHref: href(homePath(locale, site), site),
      searchHref: href(sectionPath('search', locale, site), site),
      sections: sectionLinks(site, locale),
      languages: site.locales
        .filter((other) => other !== locale)
        .map((other) => ({ locale: other, homeHref: href(homePath(other, site), site) })),
    },
    crumbs: [],
    noindex: true,
  });
}

/** Pages at the old addresses of entries. */
export function redirects(site: Graph): RedirectView[] {
  return site.locales.flatMap((locale) =>
    markdownEntries(site, locale).flatMap((entry) => {
      // A translation takes over its original's fields; the original's old addresses stay the original's.
      const original =
        locale === site.mainLocale ? undefined : site.find(entry.collection, entry.slug, site.mainLocale);
      const inherited =
        original && original.locale !== locale && 'aliases' in original.data ? original.data.aliases : [];
      return entry.data.aliases
        .filter((alias) => !inherited.includes(alias))
        .flatMap((alias) => {
          const address = oldAddress(alias);
          if ('fault' in address) return [];
          return {
            ...address,
            locale,
            target: linkTo(site, entry, locale),
            canonical: absolute(entryPath(entry.collection, entry.slug, locale, site), site),
          };
        });
    }),
  );
}

function pageView(site: Graph, { place, content, crumbs, search, entry, gathered, ...head }: PageOutline): PageView {
  const { title, description, type = 'website', noindex } = head;
  // What nobody is meant to find is shared with the picture of the home page.
  const shown = noindex ? homePath(place.locale, site) : place.path;
  const social = socialView(site, { locale: place.locale, path: shown }, entry);
  const image = encodeURI(absolute(social.path, site));
  return {
    path: place.path.replace(/\/$/, ''),
    shell: shellView(site, place, signsOf(site, place.locale, entry, gathered)),
    head: {
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      ...(noindex && { noindex }),
      type,
      image,
      canonical: absolute(place.path, site),
      alternates: alternates(site, place.translations),
    },
    crumbs: content.kind === 'home' ? [] : [{ href: href(homePath(place.locale, site), site) }, ...crumbs],
    content,
    ...(entry && { record: recordView(site, entry) }),
    social,
    ...(!noindex && { structured: structuredView(site, place.locale, image, entry) }),
    ...(search && { search }),
  };
}

/** The signs above a page: of the entry, of what it gathers, or of the site. */
function signsOf(
  site: Graph,
  locale: Locale,
  entry: AnyEntry | undefined,
  gathered: readonly AnyEntry[] | undefined,
): SignsView[] {
  if (entry) return entrySignsView(site, entry, gathered);
  return gathered ? gatheredSignsView(site, gathered, locale) : siteSignsView(site, locale);
}

function home(site: Graph, locale: Locale): PageOutline {
  const { description, tagline } = site.settings;
  const summary = description ?? tagline;
  return {
    place: {
      locale,
      path: homePath(locale, site),
      translations: inEveryLocale(site, (other) => homePath(other, site)),
    },
    content: homeView(site, locale),
    crumbs: [],
    ...(summary !== undefined && { description: site.inLocale(summary, locale) }),
  };
}

/** Every entry of a language, collection by collection. */
export function entriesIn(site: Graph, locale: Locale): AnyEntry[] {
  return collectionNames.flatMap((name) => listOf(site, name, locale));
}

/**
 * A section's list and, where its entries have dates or kinds, a list for each year and each kind; where they
 * are of several projects or places, one for each of those.
 */
function lists(site: Graph, section: ListedSection, locale: Locale): PageOutline[] {
  const inOrder = collation(locale);
  const isDated = section !== 'organisations' && section !== 'places' && section !== 'series';
  const entries = isDated
    ? listOf(site, section, locale)
    : listOf(site, section, locale).sort((a, b) => inOrder(entryTitle(a), entryTitle(b)));
  const groups = collapsed(site, narrowedLists(site, locale, entries));
  const groupsIn = new Map(
    site.locales.map((other) => [other, narrowedLists(site, other, listOf(site, section, other))]),
  );
  const whole: ListGroup = { narrowing: {}, entries: onceASeries(site, entries) };
  return [whole, ...groups.values()].flatMap((group) => {
    const { narrowing, entries: held, title } = group;
    const { year, kind } = narrowing;
    const isWhole = group === whole;
    const pathIn = (other: Locale) => sectionPath(section, other, site, ...narrowingSegments(narrowing, other));
    return listPages(site, locale, held, {
      section,
      ...(year !== undefined && { year }),
      ...(kind !== undefined && { kind }),
      ...(title && { subject: title }),
      hasUpcoming: (section === 'meetings' || section === 'workshops') && year === undefined,
      segments: (other) => narrowingSegments(narrowing, other),
      locales: site.locales.filter((other) => isWhole || groupsIn.get(other)?.has(groupKey(narrowing))),
      filters: filtersView(site, section, locale, groups, whole.entries.length, narrowing),
      crumbs: [
        ...(kind === undefined
          ? []
          : [
              {
                href: href(sectionPath(section, locale, site, ...narrowingSegments({ kind }, locale)), site),
                entryKind: kind,
              },
            ]),
        ...(year === undefined ? [] : [{ href: href(pathIn(locale), site), title: year }]),
        ...(title ? [{ href: href(pathIn(locale), site), title: title.text, titleLang: title.lang }] : []),
      ],
    });
  });
}

/** Every list of a section besides the whole one. */
function narrowedLists(site: Graph, locale: Locale, entries: readonly AnyEntry[]): ListGroups {
  return new Map([...listGroups(entries), ...subjectGroups(site, locale, entries)]);
}

/** Lists with one date of each series that recurs. */
function collapsed(site: Graph, groups: ListGroups): ListGroups {
  return new Map([...groups].map(([key, group]) => [key, { ...group, entries: onceASeries(site, group.entries) }]));
}

/** What a list is besides its entries. */
interface ListOutline {
  section: ListedSection | 'tags';
  tag?: string;
  year?: string;
  kind?: ListKind;
  /** The project or place of which all its entries are. */
  subject?: Wording;
  /** Whether events ahead stand apart from those behind us, on the first page. */
  hasUpcoming: boolean;
  /** The end of its address. */
  segments: (locale: Locale) => string[];
  /** Languages in which the list exists. */
  locales: readonly Locale[];
  filters: FiltersView;
  /** The steps to it after its section. */
  crumbs: CrumbView[];
}

/** The pages of one list. */
function listPages(site: Graph, locale: Locale, entries: readonly AnyEntry[], list: ListOutline): PageOutline[] {
  const { section, tag, year, kind, subject, hasUpcoming, filters } = list;
  const isAhead = (entry: AnyEntry) => isEvent(entry) && isUpcoming(entry.data, site.today);
  const ahead = hasUpcoming ? entries.filter(isAhead).reverse() : [];
  const rest = hasUpcoming ? entries.filter((entry) => !isAhead(entry)) : entries;
  const size = site.settings.pageSize;
  const total = Math.max(1, Math.ceil(rest.length / size));
  const pathOf = (page: number, other: Locale = locale) =>
    listPath(section, other, site, page, ...list.segments(other));
  const channels = channelView(site, locale, pathOf(1));
  const pages = Array.from({ length: total }, (_, index) => ({
    number: index + 1,
    href: href(pathOf(index + 1), site),
  }));
  return pages.map(({ number }) => ({
    place: {
      locale,
      path: pathOf(number),
      section,
      translations:
        number === 1
          ? Object.fromEntries(list.locales.map((other) => [other, pathOf(1, other)]))
          : { [locale]: pathOf(number) },
    },
    content: {
      kind: 'list',
      section,
      ...(tag !== undefined && { tag }),
      ...(year !== undefined && { year }),
      ...(kind !== undefined && { entryKind: kind }),
      ...(subject && { subject }),
      ...(hasUpcoming && number === 1 && { upcoming: ahead.map((entry) => cardView(site, entry, locale)) }),
      entries: rest.slice((number - 1) * size, number * size).map((entry) => cardView(site, entry, locale)),
      filters,
      pagination: { page: number, total, pages },
      ...(channels && number === 1 && { channels }),
    },
    ...((section === 'tags' || subject) && { gathered: entries }),
    crumbs: [{ href: href(sectionPath(section, locale, site), site), section }, ...list.crumbs],
  }));
}

/** The list of tags and a list for each of them. */
function tagPages(site: Graph, locale: Locale): PageOutline[] {
  const inOrder = collation(locale);
  const tags = [...taggedEntries(site, locale)].sort(([, a], [, b]) => inOrder(a.words, b.words));
  return [
    {
      place: {
        locale,
        path: sectionPath('tags', locale, site),
        section: 'tags',
        translations: inEveryLocale(site, (other) => sectionPath('tags', other, site)),
      },
      content: {
        kind: 'tags',
        tags: tags.map(([, { words, entries }]) => ({ ...tagLink(site, words, locale), count: entries.length })),
      },
      crumbs: [{ href: href(sectionPath('tags', locale, site), site), section: 'tags' }],
    },
    ...tags.flatMap(([segment, { words, entries }]) => {
      const newestFirst = onceASeries(site, entries).sort((a, b) =>
        compareDates(entryDate(b) ?? '', entryDate(a) ?? ''),
      );
      return listPages(site, locale, newestFirst, {
        section: 'tags',
        tag: words,
        hasUpcoming: false,
        segments: () => [segment],
        locales: [locale],
        filters: noFilters,
        crumbs: [{ href: href(sectionPath('tags', locale, site, segment), site), title: words }],
      });
    }),
  ];
}

function entryPage(site: Graph, entry: AnyEntry): PageOutline {
  const { collection, slug, locale } = entry;
  const path = entryPath(collection, slug, locale, site);
  const description = 'description' in entry.data ? entry.data.description : undefined;
  const gathered = gatheredBy(site, entry);
  return {
    place: {
      locale,
      path,
      section: collection === 'pages' ? undefined : collection,
      translations: Object.fromEntries(
        site.localesOf(entry).map((other) => [other, entryPath(collection, slug, other, site)]),
      ),
    },
    content: contentOf(site, entry),
    crumbs: [
      ...(collection === 'pages'
        ? []
        : [{ href: href(sectionPath(collection, locale, site), site), section: collection }]),
      { href: href(path, site), title: entryTitle(entry) },
    ],
    title: entryTitle(entry),
    ...(description !== undefined && { description }),
    entry,
    ...(gathered && { gathered }),
    type: 'article',
    ...(!isRepeat(site, entry) && { search: searchFacts(site, entry) }),
  };
}

/** The entries that the page of an organisation or a place lists. */
function gatheredBy(site: Graph, entry: AnyEntry): AnyEntry[] | undefined {
  if (entry.collection === 'organisations') return entriesOfOrganisation(site, entry);
  return entry.collection === 'places' ? eventsIn(site, entry) : undefined;
}

function contentOf(site: Graph, entry: AnyEntry): ContentView {
  switch (entry.collection) {
    case 'projects':
      return projectView(site, entry);
    case 'meetings':
      return meetingView(site, entry);
    case 'workshops':
      return workshopView(site, entry);
    case 'galleries':
      return galleryView(site, entry);
    case 'news':
      return newsView(site, entry);
    case 'publications':
      return publicationView(site, entry);
    case 'pages':
      return plainPageView(site, entry);
    case 'organisations':
      return organisationView(site, entry);
    case 'places':
      return placeView(site, entry);
    case 'series':
      return seriesView(site, entry);
  }
}

/** Search, feeds, changes, legal pages, newsletter and the page after signing up. */
function servicePages(site: Graph, locale: Locale): PageOutline[] {
  const homeHref = href(homePath(locale, site), site);
  const service = (section: Section, content: ContentView): PageOutline => ({
    place: {
      locale,
      path: sectionPath(section, locale, site),
      section,
      translations: inEveryLocale(site, (other) => sectionPath(section, other, site)),
    },
    content,
    crumbs: [{ href: href(sectionPath(section, locale, site), site), section }],
  });
  const form = newsletterView(site, locale);
  const accessibility = accessibilityView(site, locale);
  const privacy = privacyView(site, locale);
  return [
    service('search', {
      kind: 'search',
      base: site.base,
      newest: newestEntries(site, locale, 3).map((entry) => cardView(site, entry, locale)),
      sections: sectionLinks(site, locale),
    }),
    service('feeds', feedsView(site, locale)),
    service('changes', changesView(site, locale, entriesIn(site, locale))),
    ...(accessibility ? [service('accessibility', accessibility)] : []),
    ...(privacy ? [service('privacy', privacy)] : []),
    ...(form
      ? [
          service('newsletter', { kind: 'newsletter', form, homeHref }),
          { ...service('subscribed', { kind: 'subscribed', homeHref }), noindex: true } as const,
        ]
      : []),
  ];
}

/** Links to every list of a language that holds something. */
function sectionLinks(site: Graph, locale: Locale): SectionLinkView[] {
  const filled = filledSections(site, locale);
  return listedSections
    .filter((section) => filled.has(section))
    .map((section) => ({ section, href: href(sectionPath(section, locale, site), site) }));
}

function inEveryLocale(site: Graph, path: (locale: Locale) => string): PagePlace['translations'] {
  return Object.fromEntries(site.locales.map((locale) => [locale, path(locale)]));
}
