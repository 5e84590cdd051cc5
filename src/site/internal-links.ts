import Slugger from 'github-slugger';
import { diagnostic, type Diagnostic } from '../content/diagnostics/diagnostic.ts';
import { nearest } from '../content/nearest.ts';
import type { Content } from '../content/read-content.ts';
import { placeInFile } from '../content/rules/rule.ts';
import type { CheckedEntry } from '../content/source-entry.ts';
import { isLocale } from '../i18n/locale.ts';
import { pathSegments } from '../i18n/path-segments.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { type Addresses, addresses, entryPath, filePath, sectionPath, slugOf } from './addresses.ts';
import { sectionsOf } from './address-conflicts.ts';

/** Links within the site lead to pages and places that exist, in texts and in fields. */
export function internalLinks({
  checked,
  settings,
  files,
}: Pick<Content, 'checked' | 'settings' | 'files'>): Diagnostic[] {
  if (!settings) return [];
  const site = addresses(settings.address, settings.languages[0] ?? 'pl');
  const pages = pagesOf(checked, settings, site);
  for (const { path } of files) pages.set(filePath(path), undefined);
  return checked.flatMap((entry) => [...textLinks(entry, pages, site), ...fieldLinks(entry, pages, site)]);
}

/** Paths of pages below the base; of entries with the places within their texts. */
type Pages = Map<string, readonly string[] | undefined>;

function pagesOf(checked: readonly CheckedEntry[], settings: SiteSettings, site: Addresses): Pages {
  const pages: Pages = new Map();
  for (const path of sectionsOf(settings)) pages.set(path, undefined);
  for (const { entry, text } of checked) {
    const { collection, slug, locale, data } = entry;
    if (!isLocale(locale)) continue;
    pages.set(entryPath(collection, slug, locale, site), anchors(text.headings));
    if ('tags' in data)
      for (const tag of data.tags) pages.set(sectionPath('tags', locale, site, slugOf(tag)), undefined);
    const year = yearOf(data);
    if (year !== undefined && collection !== 'pages') pages.set(sectionPath(collection, locale, site, year), undefined);
  }
  return pages;
}

function yearOf(data: CheckedEntry['entry']['data']): string | undefined {
  const date = 'start' in data ? data.start : 'date' in data ? data.date : 'pubDate' in data ? data.pubDate : undefined;
  return date?.slice(0, 4);
}

/** The places that a renderer gives to headings: GitHub's slugs, counted where they repeat. */
function anchors(headings: readonly { text: string }[]): string[] {
  const slugger = new Slugger();
  return headings.map(({ text }) => slugger.slug(text));
}

function textLinks(checked: CheckedEntry, pages: Pages, site: Addresses): Diagnostic[] {
  return checked.text.links.flatMap((link) => {
    const problem = follow(link.url, checked, pages, site);
    return problem ? [problem(placeInFile(checked, link))] : [];
  });
}

function fieldLinks(checked: CheckedEntry, pages: Pages, site: Addresses): Diagnostic[] {
  const { data } = checked.entry;
  if (!('links' in data) || !checked.isOwn(['links'])) return [];
  return data.links.flatMap(({ url }, index) => {
    const problem = follow(url, checked, pages, site);
    return problem ? [problem(checked.place(['links', index, 'url']))] : [];
  });
}

type Problem = (place: Parameters<typeof diagnostic>[1]) => Diagnostic;

/** Where a link leads; a problem when it is within the site and leads to nothing. */
function follow(url: string, { entry, text }: CheckedEntry, pages: Pages, site: Addresses): Problem | undefined {
  if (!isLocale(entry.locale) || !URL.canParse(url, site.origin)) return undefined;
  const own = `${site.origin}${site.base}${entryPath(entry.collection, entry.slug, entry.locale, site)}`;
  // A path from the root is meant from the root of the site, which the renderer puts below its base.
  const isFromRoot = /^\/(?!\/)/.test(url) && !url.startsWith(site.base);
  const target = new URL(isFromRoot ? `${site.base}${url.slice(1)}` : url, own);
  if (target.origin !== site.origin || !target.pathname.startsWith(site.base)) return undefined;
  const anchor = decodeURIComponent(target.hash.slice(1));
  if (url.startsWith('#')) return missingAnchor(anchor, anchors(text.headings));
  const path = decodeURI(target.pathname.slice(site.base.length));
  const page = `${path.replace(/\/$/, '')}/`;
  const known = pages.has(path) ? path : pages.has(page) ? page : undefined;
  if (known === undefined && !isFurtherPage(path, pages)) {
    const suggestion = nearest(page, pages.keys());
    return (place) => diagnostic('link-to-nothing', place, { value: url, suggestion: suggestion && `/${suggestion}` });
  }
  const places = known === undefined ? undefined : pages.get(known);
  return anchor && places ? missingAnchor(anchor, places) : undefined;
}

function missingAnchor(anchor: string, places: readonly string[]): Problem | undefined {
  if (anchor === '' || anchor === 'content' || places.includes(anchor)) return undefined;
  const facts = {
    value: `#${anchor}`,
    suggestion: nearest(anchor, places),
    known: places.map((place) => `#${place}`).join(', ') || '—',
  };
  return (place) =>
    diagnostic('anchor-to-nothing', place, { ...facts, suggestion: facts.suggestion && `#${facts.suggestion}` });
}

/** Whether a path is a later page of a list; how many there are depends on the day. */
function isFurtherPage(path: string, pages: Pages): boolean {
  const words = Object.values(pathSegments).map(({ page }) => page);
  const [, list] = new RegExp(`^(.*/)(?:${words.join('|')})/\\d+/?$`).exec(path) ?? [];
  return list !== undefined && pages.has(list);
}
