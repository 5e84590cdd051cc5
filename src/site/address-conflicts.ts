import { diagnostic, type Diagnostic } from '../content/diagnostics/diagnostic.ts';
import type { Content } from '../content/read-content.ts';
import { isLocale } from '../i18n/locale.ts';
import { kindSegments, pathSegments } from '../i18n/path-segments.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { changesFeedPath } from './feeds/changes-feed.ts';
import { narrowingSegments, narrowingsOf } from './list-groups.ts';
import { kindOf, kindsOf } from './list-kind.ts';
import { yearOf } from './year-of.ts';
import {
  type Addresses,
  addresses,
  calendarPath,
  entryPath,
  eventCalendarPath,
  feedPaths,
  homePath,
  sectionPath,
  slugOf,
} from './addresses.ts';
import type { Section } from '../i18n/path-segments.ts';

/** Files and folders that a build writes besides pages. */
const ownFiles = [
  'files/',
  'social/',
  'pagefind/',
  '_astro/',
  'robots.txt',
  '404.html',
  'sitemap-index.xml',
  'site.webmanifest',
  'favicon.svg',
  'favicon.ico',
  'apple-touch-icon.png',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-512.png',
  'data/projects.json',
  'data/projects.schema.json',
  'data/events.json',
  'data/events.schema.json',
  'data/schedule.json',
];

/**
 * Entries and old addresses that want an address which belongs to something else already: a section
 * of the site, a list of a year or a kind, a page of a list, another entry.
 */
export function addressConflicts({
  entries,
  read,
  settings,
}: Pick<Content, 'entries' | 'read' | 'settings'>): Diagnostic[] {
  if (!settings) return [];
  const site = addresses(settings.address, settings.languages[0] ?? 'pl');
  const reserved = new Set([
    ...ownFiles,
    ...sectionsOf(settings),
    ...channelsOf(settings, site),
    ...entries.flatMap(({ data, ...entry }) =>
      channelsOfEntry({ ...entry, tags: 'tags' in data ? data.tags : [] }, site),
    ),
    ...listsOf(entries, site),
  ]);
  const taken = new Map<string, string>();
  const places = new Map(read.map(({ draft, place }) => [draft.file, place]));
  const found: Diagnostic[] = [];
  for (const { collection, slug, locale, file } of entries) {
    if (!isLocale(locale)) continue;
    const path = entryPath(collection, slug, locale, site);
    const kinds = kindsOf(collection).map((kind) => kindSegments[locale][kind]);
    const isList = /^\d{4}$/.test(slug) || [pathSegments[locale].page, ...kinds].includes(slug);
    if (reserved.has(path) || (collection !== 'pages' && isList))
      found.push(diagnostic('address-reserved', { file }, { address: `/${path}` }));
    taken.set(path, file);
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
      const path = /\.\w+$|\/$/.test(alias) ? alias.slice(1) : `${alias.slice(1)}/`;
      if (path === own) {
        found.push(diagnostic('alias-of-itself', place, { value: alias }));
        continue;
      }
      const isOwnFolder = /^(?:files|social|pagefind|_astro)\//.test(path);
      const other = taken.get(path) ?? (reserved.has(path) || isOwnFolder ? `/${path}` : undefined);
      if (other !== undefined) found.push(diagnostic('alias-taken', place, { alias, other }));
      taken.set(path, file);
    }
  }
  return found;
}

/**
 * Paths of the sections of a site in all its languages, home pages included.
 * @param settings languages and address of the site, and which legal pages it has
 */
export function sectionsOf(
  settings: Pick<SiteSettings, 'languages' | 'address' | 'accessibility' | 'privacy'>,
): string[] {
  const { languages, address } = settings;
  const site = addresses(address, languages[0] ?? 'pl');
  return languages.flatMap((locale) => [
    homePath(locale, site),
    ...Object.keys(pathSegments[locale])
      .filter((name): name is Section => name !== 'page')
      // Without its facts a legal page does not exist, and its address may be an entry's.
      .filter((section) => (section !== 'accessibility' && section !== 'privacy') || settings[section] !== undefined)
      .map((section) => sectionPath(section, locale, site)),
  ]);
}

/** Paths of the feeds and calendars that every site has in each language: of everything and of the news. */
export function channelsOf({ languages }: Pick<SiteSettings, 'languages'>, site: Addresses): string[] {
  return languages.flatMap((locale) => [
    ...feedPaths(homePath(locale, site)),
    calendarPath(homePath(locale, site)),
    ...feedPaths(sectionPath('news', locale, site)),
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
    ...tags.flatMap((tag) => feedPaths(sectionPath('tags', locale, site, slugOf(tag)))),
  ];
}

/** Lists of a year, a kind or a tag, which exist because entries have that year, kind or tag. */
function listsOf(entries: Content['entries'], site: Addresses): string[] {
  return entries.flatMap(({ collection, locale, data }) => {
    if (!isLocale(locale)) return [];
    const tags = 'tags' in data ? data.tags.map((tag) => sectionPath('tags', locale, site, slugOf(tag))) : [];
    if (collection === 'pages') return tags;
    const narrowings = narrowingsOf(yearOf(collection, data), kindOf(collection, data));
    const lists = narrowings.map((one) => sectionPath(collection, locale, site, ...narrowingSegments(one, locale)));
    return [...lists, ...tags];
  });
}
