import type { Locale } from '../../i18n/locale.ts';
import { absolute, entryPath, homePath, href, listPath, notFoundPath, sectionPath } from '../model/addresses.ts';
import { type AnyEntry, entryTitle } from '../model/entry.ts';
import { isRepeat } from '../model/event-series.ts';
import { filledSections, listedSections } from '../model/filled-sections.ts';
import type { Graph } from '../model/graph.ts';
import { groupKey, narrowingSegments } from '../model/list-groups.ts';
import { entriesIn } from '../model/entries-in.ts';
import type { ListKind } from '../model/collection-facts.ts';
import { newestEntries } from '../model/newest-entries.ts';
import { structuredView } from '../channels/structured-data/structured-view.ts';
import { sectionLists } from '../model/section-lists.ts';
import { newsletterIssues } from '../model/newsletter-issues.ts';
import { type CardView, cardView } from '../parts/card-view.ts';
import { accessibilityView } from '../view-models/accessibility-view.ts';
import { changesView } from '../view-models/changes-view.ts';
import { tagLink } from '../parts/entry-view.ts';
import { channelView } from '../view-models/channel-view.ts';
import { feedsView } from '../view-models/feeds-view.ts';
import { goneView } from '../view-models/gone-view.ts';
import { type FiltersView, filtersView, noFilters } from '../view-models/filters-view.ts';
import { homeView } from '../view-models/home-view.ts';
import type { SectionLinkView } from '../view-models/list-view.ts';
import { linkTo } from '../parts/link-view.ts';
import { newsletterView } from '../view-models/newsletter-view.ts';
import type { ContentView, CrumbView, PageView, RedirectView } from '../view-models/page-view.ts';
import { privacyView } from '../view-models/privacy-view.ts';
import { searchFacts } from '../view-models/search-facts.ts';
import { recordView } from '../parts/record-view.ts';
import { alternates, type PagePlace, shellView } from '../view-models/shell-view.ts';
import { entrySignsView, gatheredSignsView, siteSignsView, type SignsView } from '../publicity/signs-view.ts';
import { socialView } from '../view-models/social-view.ts';
import { entryContent } from './entry-pages.ts';
import { oldAddresses } from './old-addresses.ts';
import { sharedAs } from './shared-as.ts';
import { type PageAddress, pageAddresses, type PagedList, type ServiceSection, tagsIn } from './page-addresses.ts';

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

/** A page of the site. */
export interface PageRoute {
  /** Below the base, without a slash at its end. */
  path: string;
  /** All that it shows, made when somebody asks for the first time. */
  view: () => PageView;
}

/**
 * Every page of the site, with all that it shows.
 * @param site the entries joined to a graph
 */
export function routes(site: Graph): PageView[] {
  return pageRoutes(site).map(({ view }) => view());
}

/**
 * Every page of the site, for somebody who shows but a few of them.
 * @param site the entries joined to a graph
 */
export function pageRoutes(site: Graph): PageRoute[] {
  return pageAddresses(site).flatMap((address): PageRoute[] => {
    if (address.kind !== 'service') return [pageRoute(site, address.path, () => outlineOf(site, address))];
    const outline = servicePage(site, address.locale, address.section);
    return outline ? [pageRoute(site, address.path, () => outline)] : [];
  });
}

function pageRoute(site: Graph, path: string, outline: () => PageOutline): PageRoute {
  let made: PageView | undefined;
  return { path: withoutSlash(path), view: () => (made ??= pageView(site, outline())) };
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

function outlineOf(site: Graph, address: Exclude<PageAddress, { kind: 'service' }>): PageOutline {
  switch (address.kind) {
    case 'home':
      return home(site, address.locale);
    case 'list':
      return listPage(site, address.locale, address.list, address.page);
    case 'tags':
      return tagsPage(site, address.locale);
    case 'entry':
      return entryPage(site, address.entry);
    case 'gone':
      return gonePage(site, address);
  }
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
      mapHref: href('sitemap-0.xml', site),
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
  return oldAddresses(site).map(({ path, file, entry }) => ({
    path,
    file,
    locale: entry.locale,
    target: linkTo(site, entry, entry.locale),
    canonical: absolute(entryPath(entry.collection, entry.slug, entry.locale, site), site),
  }));
}

function pageView(site: Graph, { place, content, crumbs, search, entry, gathered, ...head }: PageOutline): PageView {
  const { title, description, type = 'website', noindex } = head;
  const shown = sharedAs(site, {
    ...place,
    listOf: content.kind === 'list' ? content.section : undefined,
    isUnlisted: noindex === true,
  });
  const social = socialView(site, { locale: place.locale, path: shown }, entry);
  const image = encodeURI(absolute(social.path, site));
  return {
    path: withoutSlash(place.path),
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

/** One page of a list. */
function listPage(site: Graph, locale: Locale, list: PagedList, number: number): PageOutline {
  const { section, tag, narrowing, title, entries, ahead, rest, pages } = list;
  const { year, kind } = narrowing;
  const size = site.settings.pageSize;
  const pathOf = (page: number, other: Locale = locale) =>
    listPath(section, other, site, page, ...list.segments(other));
  const channels = channelView(site, locale, pathOf(1));
  return {
    place: {
      locale,
      path: pathOf(number),
      section,
      translations:
        number === 1
          ? Object.fromEntries(localesOf(site, locale, list).map((other) => [other, pathOf(1, other)]))
          : { [locale]: pathOf(number) },
    },
    content: {
      kind: 'list',
      section,
      ...(tag !== undefined && { tag }),
      ...(year !== undefined && { year }),
      ...(kind !== undefined && { entryKind: kind }),
      ...(title && { subject: title }),
      ...(ahead && number === 1 && { upcoming: ahead.map((entry) => cardView(site, entry, locale)) }),
      entries: rest.slice((number - 1) * size, number * size).map((entry) => cardView(site, entry, locale)),
      filters: filtersOf(site, locale, list),
      pagination: {
        page: number,
        total: pages,
        pages: Array.from({ length: pages }, (_, index) => ({
          number: index + 1,
          href: href(pathOf(index + 1), site),
        })),
      },
      ...(channels && number === 1 && { channels }),
    },
    ...((section === 'tags' || title) && { gathered: entries }),
    crumbs: [{ href: href(sectionPath(section, locale, site), site), section }, ...stepsTo(site, locale, list)],
  };
}

/** Languages in which a list exists; a tag has another word in each. */
function localesOf(site: Graph, locale: Locale, { section, narrowing }: PagedList): readonly Locale[] {
  if (section === 'tags') return [locale];
  const key = groupKey(narrowing);
  const isIn = (other: Locale) => sectionLists(site, other).get(section)?.groups.has(key) ?? false;
  return key === groupKey({}) ? site.locales : site.locales.filter(isIn);
}

function filtersOf(site: Graph, locale: Locale, { section, narrowing }: PagedList): FiltersView {
  const lists = section === 'tags' ? undefined : sectionLists(site, locale).get(section);
  if (!lists) return noFilters;
  return filtersView(site, section, locale, lists.groups, lists.whole.entries.length, narrowing);
}

/** The steps to a list after its section. */
function stepsTo(site: Graph, locale: Locale, { section, tag, narrowing, title, segments }: PagedList): CrumbView[] {
  const { year, kind } = narrowing;
  const own = href(sectionPath(section, locale, site, ...segments(locale)), site);
  if (tag !== undefined) return [{ href: own, title: tag }];
  const ofKind = (one: ListKind) =>
    href(sectionPath(section, locale, site, ...narrowingSegments({ kind: one }, locale)), site);
  return [
    ...(kind === undefined ? [] : [{ href: ofKind(kind), entryKind: kind }]),
    ...(year === undefined ? [] : [{ href: own, title: year }]),
    ...(title ? [{ href: own, title: title.text, titleLang: title.lang }] : []),
  ];
}

/** The list of tags. */
function tagsPage(site: Graph, locale: Locale): PageOutline {
  const path = sectionPath('tags', locale, site);
  return {
    place: {
      locale,
      path,
      section: 'tags',
      translations: inEveryLocale(site, (other) => sectionPath('tags', other, site)),
    },
    content: {
      kind: 'tags',
      tags: tagsIn(site, locale).map(([, { words, entries }]) => ({
        ...tagLink(site, words, locale),
        count: entries.length,
      })),
    },
    crumbs: [{ href: href(path, site), section: 'tags' }],
  };
}

function entryPage(site: Graph, entry: AnyEntry): PageOutline {
  const { collection, slug, locale } = entry;
  const path = entryPath(collection, slug, locale, site);
  const description = 'description' in entry.data ? entry.data.description : undefined;
  return {
    place: {
      locale,
      path,
      section: collection === 'pages' ? undefined : collection,
      translations: Object.fromEntries(
        site.localesOf(entry).map((other) => [other, entryPath(collection, slug, other, site)]),
      ),
    },
    ...entryContent(site, entry),
    crumbs: [
      ...(collection === 'pages'
        ? []
        : [{ href: href(sectionPath(collection, locale, site), site), section: collection }]),
      { href: href(path, site), title: entryTitle(entry) },
    ],
    title: entryTitle(entry),
    ...(description !== undefined && { description }),
    entry,
    type: 'article',
    ...(!isRepeat(site, entry) && { search: searchFacts(site, entry) }),
  };
}

/** What stands where a page was taken off; nobody is meant to find it, only not to miss what was there. */
function gonePage(site: Graph, { locale, path, gone }: Extract<PageAddress, { kind: 'gone' }>): PageOutline {
  return {
    place: { locale, path, translations: {} },
    content: goneView(site, locale, gone),
    crumbs: [],
    noindex: true,
  };
}

/** Search, feeds, changes, legal pages, newsletter and the page after signing up. */
function servicePage(site: Graph, locale: Locale, section: ServiceSection): PageOutline | undefined {
  const content = serviceContent(site, locale, section);
  if (!content) return undefined;
  const path = sectionPath(section, locale, site);
  return {
    place: { locale, path, section, translations: inEveryLocale(site, (other) => sectionPath(section, other, site)) },
    content,
    crumbs: [{ href: href(path, site), section }],
    ...(section === 'subscribed' && { noindex: true }),
  };
}

/** Undefined where the facts are missing without which there is no such page. */
function serviceContent(site: Graph, locale: Locale, section: ServiceSection): ContentView | undefined {
  const homeHref = href(homePath(locale, site), site);
  const form = newsletterView(site, locale);
  switch (section) {
    case 'search':
      return {
        kind: 'search',
        base: site.base,
        newest: newestEntries(site, locale, 3).map((entry) => cardView(site, entry, locale)),
        sections: sectionLinks(site, locale),
        hasWords: entriesIn(site, locale).length > 0,
      };
    case 'feeds':
      return feedsView(site, locale);
    case 'changes':
      return changesView(site, locale, entriesIn(site, locale));
    case 'accessibility':
      return accessibilityView(site, locale);
    case 'privacy':
      return privacyView(site, locale);
    case 'newsletter':
      return form && { kind: 'newsletter', form, homeHref, issues: issuesOf(site, locale) };
    case 'subscribed':
      return { kind: 'subscribed', homeHref, issues: issuesOf(site, locale) };
  }
}

/** How many former issues the pages of the newsletter show; all stand among the news. */
const issuesShown = 12;

function issuesOf(site: Graph, locale: Locale): CardView[] {
  return newsletterIssues(site, locale)
    .slice(0, issuesShown)
    .map((issue) => cardView(site, issue, locale));
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
