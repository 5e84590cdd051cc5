import { asSlug } from '../../content/as-slug.ts';
import { diagnostic, type Diagnostic, type FilePlace } from '../../content/diagnostics/diagnostic.ts';
import { oldAddress } from '../../content/old-address.ts';
import type { Content } from '../../content/content.ts';
import { isLocale, type Locale } from '../../i18n/locale.ts';
import { segmentsOf } from '../../i18n/languages.ts';
import type { Section } from '../../schemas/section-names.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { sectionNames } from '../../schemas/section-names.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { feedSections } from '../channels/channel-subject.ts';
import { changesFeedPath } from '../channels/feeds/changes-feed.ts';
import { AddressClaims, folderOf } from './address-claims.ts';
import { narrowingSegments, narrowingsOf } from '../model/list-groups.ts';
import { kindOf, kindsOf } from '../model/list-kind.ts';
import { sectionsBySubject } from '../model/subject-groups.ts';
import { yearOf } from '../model/year-of.ts';
import {
  type Addresses,
  addresses,
  calendarPath,
  entryPath,
  eventCalendarPath,
  feedPaths,
  homePath,
  notFoundPath,
  sectionPath,
} from '../model/addresses.ts';

/** Names under which Astro writes the page that a server shows where there is none, and none for readers to go to. */
export const statusPage = /^(?:404|500)$/;

/** Folders in which a build keeps files of its own. */
export const ownFolders = ['files/', 'social/', 'pagefind/', 'search/', '_astro/', 'data/'];

/** Files that a build writes besides pages. */
export const ownFiles: readonly string[] = [
  'robots.txt',
  'headers.json',
  'sitemap-index.xml',
  'site.webmanifest',
  'favicon.svg',
  'favicon.ico',
  'apple-touch-icon.png',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-512.png',
];

/**
 * Entries and old addresses that want an address which belongs to something else already (a section
 * of the site, a list of a year or a kind, a page of a list, another entry, a file of `public/`), and
 * old addresses at which nothing can stand.
 * @param publicFiles paths of the files that are served as they are, from the root of the site
 */
export function addressConflicts(content: ReadAddresses, publicFiles: readonly string[] = []): Diagnostic[] {
  return judgeAddresses(content, publicFiles).found;
}

/**
 * Every address that belongs to something: to a part of the site, an entry, an old address of one, or a file.
 * @param publicFiles paths of the files that are served as they are, from the root of the site
 */
export function claimedAddresses(content: ReadAddresses, publicFiles: readonly string[] = []): AddressClaims {
  return judgeAddresses(content, publicFiles).claims;
}

type ReadAddresses = Pick<Content, 'entries' | 'read' | 'settings'>;

function judgeAddresses(
  { entries, read, settings }: ReadAddresses,
  publicFiles: readonly string[],
): { found: Diagnostic[]; claims: AddressClaims } {
  const claims = new AddressClaims();
  const found: Diagnostic[] = [];
  if (!settings) return { found, claims };
  const site = addresses(settings);
  const reserved = new Set([
    ...ownFolders,
    ...ownFiles,
    ...publicFiles,
    ...settings.languages.map((locale) => notFoundPath(locale, site)),
    ...sectionsOf(settings),
    ...channelsOf(settings, site),
    ...entries.flatMap(({ data, ...entry }) =>
      channelsOfEntry({ ...entry, tags: 'tags' in data ? data.tags : [] }, site),
    ),
    ...listsOf(entries, site),
    ...subjectListsOf(entries, settings.languages, site),
  ]);
  for (const path of reserved) claims.add(path, `/${path}`);
  const places = new Map(read.map(({ parsed, place }) => [parsed.file, place]));
  for (const { collection, slug, locale, file } of entries) {
    if (!isLocale(locale)) continue;
    const path = entryPath(collection, slug, locale, site);
    const kinds = kindsOf(collection).map((kind) => segmentsOf(locale).kinds[kind]);
    const isList = /^\d{4}$/.test(slug) || [segmentsOf(locale).sections.page, ...kinds].includes(slug);
    if (reserved.has(path) || (collection === 'pages' && statusPage.test(slug)) || (collection !== 'pages' && isList))
      found.push(diagnostic('address-reserved', { file }, { address: `/${path}` }));
    claims.add(path, file);
  }
  const originals = new Map(
    entries.flatMap(({ collection, slug, locale, data }) =>
      locale === site.mainLocale && 'aliases' in data ? [[`${collection}/${slug}`, data.aliases] as const] : [],
    ),
  );
  for (const { collection, slug, data, locale, file } of entries) {
    if (!('aliases' in data)) continue;
    const own = isLocale(locale) ? entryPath(collection, slug, locale, site) : undefined;
    // A translation takes over its original's old addresses; they stay the original's.
    const inherited = locale === site.mainLocale ? [] : (originals.get(`${collection}/${slug}`) ?? []);
    for (const [index, alias] of data.aliases.entries()) {
      if (inherited.includes(alias)) continue;
      const place = places.get(file)?.(['aliases', index]) ?? { file };
      const problem = aliasProblem(alias, own, claims);
      if (problem) found.push(problem(place));
      const address = oldAddress(alias);
      if (!('fault' in address)) claims.add(address.path, file, address.file === address.path);
    }
  }
  return { found, claims };
}

/** What is wrong with an old address of an entry or a section whose page is at `own`. */
export function aliasProblem(
  alias: string,
  own: string | undefined,
  claims: AddressClaims,
): ((place: FilePlace) => Diagnostic) | undefined {
  const address = oldAddress(alias);
  if ('fault' in address) {
    const { fault: reason, suggestion } = address;
    return (place) => diagnostic('alias-impossible', place, { value: alias, reason, suggestion });
  }
  if (own !== undefined && folderOf(address.path) === folderOf(own))
    return (place) => diagnostic('alias-of-itself', place, { value: alias });
  const folder = ownFolders.find((name) => `${address.path.toLowerCase()}/`.startsWith(name));
  if (folder) return (place) => diagnostic('alias-taken', place, { alias, other: `/${folder}` });
  const clash = claims.against(address.path, address.file === address.path);
  if (!clash) return undefined;
  const { reason, owner: other, path } = clash;
  if (reason === 'same') return (place) => diagnostic('alias-taken', place, { alias, other });
  return (place) => diagnostic('alias-clash', place, { alias, other: `/${path}`, reason });
}

/**
 * Paths of the sections of a site in all its languages, home pages included.
 * @param settings languages and address of the site, and which legal pages it has
 */
export function sectionsOf(
  settings: Pick<SiteSettings, 'languages' | 'address' | 'sections' | 'accessibility' | 'privacy'>,
): string[] {
  const { languages } = settings;
  const site = addresses(settings);
  return languages.flatMap((locale) => [
    homePath(locale, site),
    ...sectionsIn(settings).map((section) => sectionPath(section, locale, site)),
  ]);
}

/** The sections that a site has: without its facts a legal page does not exist, and its address may be an entry's. */
export function sectionsIn(settings: Pick<SiteSettings, 'accessibility' | 'privacy'>): Section[] {
  return sectionNames.filter(
    (section) => (section !== 'accessibility' && section !== 'privacy') || settings[section] !== undefined,
  );
}

/** Paths of the feeds and calendars that a site may have in each language: of everything and of sections. */
export function channelsOf({ languages }: Pick<SiteSettings, 'languages'>, site: Addresses): string[] {
  return languages.flatMap((locale) => [
    ...feedPaths(homePath(locale, site)),
    calendarPath(homePath(locale, site)),
    ...feedSections.flatMap((section) => feedPaths(sectionPath(section, locale, site))),
    changesFeedPath(locale, site),
  ]);
}

/** Paths of the feeds and calendars that exist because of an entry: its own, and those of its tags. */
export function channelsOfEntry(
  {
    collection,
    slug,
    locale,
    tags,
  }: { collection: CollectionName; slug: string; locale: string; tags: readonly string[] },
  site: Addresses,
): string[] {
  if (!isLocale(locale)) return [];
  const path = entryPath(collection, slug, locale, site);
  return [
    ...(collection === 'projects' ? feedPaths(path) : []),
    ...(collection === 'projects' || collection === 'series' ? [calendarPath(path)] : []),
    ...(collection === 'meetings' || collection === 'workshops'
      ? [eventCalendarPath({ collection, slug, locale }, site)]
      : []),
    ...tags.flatMap((tag) => feedPaths(sectionPath('tags', locale, site, asSlug(tag)))),
  ];
}

/** Lists of a year, a kind or a tag, which exist because entries have that year, kind or tag. */
function listsOf(entries: Content['entries'], site: Addresses): string[] {
  return entries.flatMap(({ collection, locale, data }) => {
    if (!isLocale(locale)) return [];
    const tags = 'tags' in data ? data.tags.map((tag) => sectionPath('tags', locale, site, asSlug(tag))) : [];
    if (collection === 'pages') return tags;
    const narrowings = narrowingsOf(yearOf(collection, data), kindOf(collection, data));
    const lists = narrowings.map((one) => sectionPath(collection, locale, site, ...narrowingSegments(one, locale)));
    return [...lists, ...tags];
  });
}

/**
 * Lists of a project and of a place, in every section that may have one. Whether it does depends on the day,
 * so an address is kept for all of them.
 */
export function subjectListsOf(
  entries: readonly Pick<Content['entries'][number], 'collection' | 'slug'>[],
  locales: readonly Locale[],
  site: Addresses,
): string[] {
  return entries.flatMap(({ collection, slug }) => {
    const is = collection === 'projects' ? 'project' : collection === 'places' ? 'place' : undefined;
    if (!is) return [];
    return locales.flatMap((locale) =>
      sectionsBySubject[is].map((section) =>
        sectionPath(section, locale, site, ...narrowingSegments({ subject: { is, slug } }, locale)),
      ),
    );
  });
}
