import type { Locale } from '../../i18n/locale.ts';
import { onceALocale } from '../../i18n/once-a-locale.ts';
import { segmentsOf } from '../../i18n/languages.ts';
import type { Section } from '../../schemas/section-names.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import type { SiteSettings } from '../../schemas/site.ts';

/** How a site's addresses are made. */
export interface Addresses {
  /** Folder of the site on its host, with a slash at both ends: `/` or `/chronicle/`. */
  base: string;
  /** Scheme and host: `https://example.org`. */
  origin: string;
  /** The language whose pages have no language in their address. */
  mainLocale: Locale;
  /** The word of a section in the addresses of a language. */
  segments: (locale: Locale) => Readonly<Record<Section, string>>;
}

/** Whether a site lies at the root of its host, where alone robots and programs look for files of a fixed name. */
export function isHostRoot({ base }: Pick<Addresses, 'base'>): boolean {
  return base === '/';
}

/**
 * How the addresses of a site are made.
 * @param settings its full address, with a folder where it has one; its languages, the main one first; and what it
 *   says of its sections
 */
export function addresses({
  address,
  languages,
  sections = {},
}: Pick<SiteSettings, 'address' | 'languages'> & Partial<Pick<SiteSettings, 'sections'>>): Addresses {
  const { origin, pathname } = new URL(address);
  const segmentsIn = (locale: Locale) => {
    const own = Object.entries(sections).flatMap(([section, { path }]) => {
      const segment = typeof path === 'object' ? path[locale] : path;
      return segment === undefined ? [] : [[section, segment] as const];
    });
    return { ...segmentsOf(locale).sections, ...Object.fromEntries(own) };
  };
  return {
    origin,
    mainLocale: languages[0] ?? 'pl',
    base: pathname.endsWith('/') ? pathname : `${pathname}/`,
    segments: onceALocale(segmentsIn),
  };
}

/** Path of a language's home page, relative to the base: empty or `en/`. */
export function homePath(locale: Locale, { mainLocale }: Addresses): string {
  return locale === mainLocale ? '' : `${locale}/`;
}

/** Path of a language's page for addresses that lead nowhere, relative to the base: `404.html` or `en/404.html`. */
export function notFoundPath(locale: Locale, site: Addresses): string {
  return `${homePath(locale, site)}404.html`;
}

/**
 * Path of a section, relative to the base.
 * @param rest further segments, such as a year or a slug
 */
export function sectionPath(section: Section, locale: Locale, site: Addresses, ...rest: (string | number)[]): string {
  return `${homePath(locale, site)}${[site.segments(locale)[section], ...rest].join('/')}/`;
}

/** Path of an entry, relative to the base; plain pages stand right below the language. */
export function entryPath(collection: CollectionName, slug: string, locale: Locale, site: Addresses): string {
  return collection === 'pages' ? `${homePath(locale, site)}${slug}/` : sectionPath(collection, locale, site, slug);
}

/** Path of a page of a list, relative to the base; page one is the list itself. */
export function listPath(section: Section, locale: Locale, site: Addresses, page: number, ...rest: string[]): string {
  const tail = page === 1 ? rest : [...rest, segmentsOf(locale).sections.page, page];
  return sectionPath(section, locale, site, ...tail);
}

/** Path of a file to download, relative to the base. Astro writes these two signs of a name as references, by the letter. */
export function filePath(path: string): string {
  const written = path.replaceAll(/[?#]/g, encodeURIComponent);
  return `files/${written.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * Path of the picture that stands for a page where it is shared, relative to the base.
 * @param pagePath path of the page, relative to the base, with its slash
 */
export function socialPath(pagePath: string): string {
  // No entry's name has a dot, so no page and no picture of another page can lie here.
  return `social/${pagePath}card.png`;
}

/** Formats of a feed, each with the name of its file. */
const feedFiles = { rss: 'rss.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedFiles;

/**
 * Path of the feed that tells what is new on a page, relative to the base.
 * @param pagePath path of the page, relative to the base, with its slash
 */
export function feedPath(pagePath: string, format: FeedFormat): string {
  return `${pagePath}${feedFiles[format]}`;
}

/** Paths of all formats of the feed of a page, relative to the base. */
export function feedPaths(pagePath: string): string[] {
  return Object.values(feedFiles).map((file) => `${pagePath}${file}`);
}

/**
 * Path of the calendar of what a page gathers, relative to the base.
 * @param pagePath path of the page, relative to the base, with its slash
 */
export function calendarPath(pagePath: string): string {
  return `${pagePath}calendar.ics`;
}

/** Path of the calendar file of one event, relative to the base; it bears the event's name where it is saved. */
export function eventCalendarPath(
  { collection, slug, locale }: { collection: 'meetings' | 'workshops'; slug: string; locale: Locale },
  site: Addresses,
): string {
  return `${entryPath(collection, slug, locale, site)}${slug}.ics`;
}

/** Address on the host, as links within the site use it. */
export function href(path: string, { base }: Addresses): string {
  return `${base}${path}`;
}

/** Full address, as feeds and other sites need it. */
export function absolute(path: string, { origin, base }: Addresses): string {
  return `${origin}${base}${path}`;
}
