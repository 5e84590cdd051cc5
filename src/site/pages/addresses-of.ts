import { decodeAddress } from '../../content/decode-address.ts';
import { calendarSources } from '../channels/calendars/calendar-sources.ts';
import { isForCalendars } from '../channels/calendars/calendar-event.ts';
import { changesFeedPath } from '../channels/feeds/changes-feed.ts';
import { feedSources } from '../channels/feeds/feed-sources.ts';
import { dataPaths } from '../channels/open-data/data-files.ts';
import {
  calendarPath,
  entryPath,
  eventCalendarPath,
  feedPaths,
  filePath,
  homePath,
  isHostRoot,
  listPath,
  notFoundPath,
  socialPath,
} from '../model/addresses.ts';
import type { AnyEntry } from '../model/entry.ts';
import { events } from '../model/events.ts';
import type { Graph } from '../model/graph.ts';
import { onceASite } from '../model/once-a-site.ts';
import { downloads } from './downloads.ts';
import { formerSections } from './former-sections.ts';
import { oldAddresses } from './old-addresses.ts';
import { sharedAs } from './shared-as.ts';
import { ownFiles } from './own-files.ts';
import { type PageAddress, pageAddresses } from './page-addresses.ts';

/** What a site has at an address. */
export interface SiteAddress {
  /** Path below the base, decoded; the index of a folder has a slash at its end, or nothing. */
  path: string;
  /** The file of the output that a host finds there, from the output folder. */
  file: string;
  /** The entry whose own page it is. */
  entry?: AnyEntry;
  /** It only says that what was here is gone. */
  isGone?: true;
  /** Path of the page to which this one only sends on. */
  movedTo?: string;
}

/**
 * Every address of a site: pages, what programs fetch, files, and old addresses that send on. The one list of them:
 * pages are drawn from it, and whatever asks what there is asks here. Only files whose names a build finds at its end
 * are not in it, nor what a site adds itself: see `ownPlace`.
 */
export const addressesOf = onceASite((site): readonly SiteAddress[] => {
  const pages = Map.groupBy(pageAddresses(site), ({ kind }) => kind === 'entry');
  const own = unique([
    // Where an entry wants the address of something else, which the check tells, it is that one's.
    ...[...(pages.get(false) ?? []), ...(pages.get(true) ?? [])].flatMap((page) => ofPage(site, page)),
    ...site.locales.flatMap((locale) => fileAddress(notFoundPath(locale, site))),
    ...site.locales.flatMap((locale) => channelsIn(site, locale)).map(fileAddress),
    ...downloads(site).map((path) => fileAddress(decodeAddress(filePath(path)))),
    ...[...dataPaths, ...ownFiles, ...logoPaths(site)]
      .filter((path) => path !== 'robots.txt' || isHostRoot(site))
      .map(fileAddress),
  ]);
  const old = oldAddresses(site).map(({ path, file, entry }) => ({
    path,
    file,
    movedTo: entryPath(entry.collection, entry.slug, entry.locale, site),
  }));
  // What stands at an address in its own right stays; an old address only where there is nothing.
  return unique([...own, ...old, ...ofFormerSections(site, [...own, ...old])]);
});

/**
 * Addresses that are there on some days and not on others, with the same content: later pages of a list from which
 * events ahead are set apart, and the calendar of the whole site, which keeps no event for long.
 */
export function passingAddresses(site: Graph): string[] {
  const lists = pageAddresses(site).filter((page) => page.kind === 'list' && page.page === 1);
  return [
    ...lists.flatMap((page) => (page.kind === 'list' ? laterPages(site, page) : [])),
    ...site.locales
      .filter((locale) => events(site, locale).some(isForCalendars))
      .map((locale) => calendarPath(homePath(locale, site))),
  ];
}

function laterPages(site: Graph, { locale, list }: Extract<PageAddress, { kind: 'list' }>): string[] {
  return Array.from({ length: list.mostPages - 1 }, (_, index) =>
    listPath(list.section, locale, site, index + 2, ...list.segments(locale)),
  );
}

function ofPage(site: Graph, page: PageAddress): SiteAddress[] {
  const { locale, path } = page;
  const shown = sharedAs(site, {
    ...{ locale, path },
    listOf: page.kind === 'list' ? page.list.section : undefined,
    isUnlisted: page.kind === 'gone' || (page.kind === 'service' && page.section === 'subscribed'),
  });
  return [
    {
      path,
      file: `${path}index.html`,
      ...(page.kind === 'entry' && { entry: page.entry }),
      ...(page.kind === 'gone' && { isGone: true }),
    },
    ...(shown === path ? [fileAddress(socialPath(path))] : []),
  ];
}

function fileAddress(path: string): SiteAddress {
  return { path, file: path };
}

/** Feeds and calendars of a language; what has nothing to tell has none. */
function channelsIn(site: Graph, locale: Graph['mainLocale']): string[] {
  return [
    ...[...feedSources(site, locale).keys()].flatMap((page) => feedPaths(page)),
    changesFeedPath(locale, site),
    ...[...calendarSources(site, locale).keys()].map((page) => calendarPath(page)),
    ...[...site.list('meetings', locale), ...site.list('workshops', locale)]
      .filter(isForCalendars)
      .map((event) => eventCalendarPath(event, site)),
  ];
}

/** The logo, where the pages are rendered that show it. */
function logoPaths({ logo }: Graph): string[] {
  return logo ? [logo.light.path, ...(logo.dark ? [logo.dark.path] : [])] : [];
}

/** What lay below a section that moved: pages send on, feeds and calendars lie there as well. */
function ofFormerSections(site: Graph, own: readonly SiteAddress[]): SiteAddress[] {
  return formerSections(site.settings, site).flatMap(({ from, to }) =>
    own
      .filter(({ path }) => path.startsWith(to) && !path.startsWith(from))
      .map(({ path, file, movedTo = path }) => ({
        path: `${from}${path.slice(to.length)}`,
        file: `${from}${file.slice(to.length)}`,
        movedTo,
      })),
  );
}

function unique(addresses: readonly SiteAddress[]): SiteAddress[] {
  const known = new Map<string, SiteAddress>();
  for (const address of addresses) if (!known.has(address.file)) known.set(address.file, address);
  return [...known.values()];
}
