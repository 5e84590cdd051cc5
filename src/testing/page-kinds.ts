import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import type { Locale } from '../i18n/locale.ts';
import { segmentsOf } from '../i18n/languages.ts';
import type { Section } from '../schemas/section-names.ts';
import { type FixtureSite, testDay } from './build-site.ts';
import { filesBelow } from './built-page.ts';

/** What a page can be, as a reader sees it; the three searches are one page in three states. */
export const pageKinds = [
  'home',
  'project',
  'meeting-ahead',
  'meeting-past',
  'workshop',
  'gallery',
  'news',
  'publication',
  'document',
  'organisation',
  'place',
  'series',
  'plain-page',
  'list',
  'list-narrowed',
  'tags',
  'tag',
  'search',
  'search-results',
  'search-without-results',
  'feeds',
  'newsletter',
  'subscribed',
  'changes',
  'accessibility',
  'privacy',
  'not-found',
] as const;

export type PageKind = (typeof pageKinds)[number];

/** A page that stands for its kind in a language. */
export interface ShownPage {
  kind: PageKind;
  locale: Locale;
  /** On the host, with a question where there is one: `/szukaj/?q=xqzzvw`. */
  address: string;
}

/** Nobody writes this word. */
const unknownWord = 'xqzzvw';

/**
 * The page of each kind that has the most different parts, in each language of a built site. Pages at
 * old addresses are none.
 * @param site whose host has it at its root
 * @param today the day it was built for; parts meetings ahead from those past
 * @returns in the order of kinds, language by language
 */
export async function pagesOfEachKind(
  { outDir }: Pick<FixtureSite, 'outDir'>,
  today: string = testDay,
): Promise<ShownPage[]> {
  const richest = new Map<string, ShownPage & { parts: number; firstWord: string }>();
  for (const file of (await filesBelow(outDir)).filter((name) => name.endsWith('.html'))) {
    const page = load(await readFile(join(outDir, file), 'utf8'));
    const locale = localeOf(page);
    const path = file.replace(/index\.html$/, '');
    const kind = kindOf(page, path, locale, today);
    if (!kind) continue;
    const parts = countParts(page);
    const [firstWord = ''] = page('h1').text().trim().split(/\s/);
    const key = `${locale} ${kind}`;
    if (parts <= (richest.get(key)?.parts ?? 0)) continue;
    richest.set(key, { kind, locale, address: `/${path}`, parts, firstWord });
  }
  const locales = [...new Set([...richest.values()].map(({ locale }) => locale))];
  return locales.flatMap((locale) => {
    const search = richest.get(`${locale} search`)?.address ?? '';
    const known = richest.get(`${locale} project`)?.firstWord ?? '';
    return pageKinds.flatMap((kind): ShownPage[] => {
      if (kind === 'search-results') return [{ kind, locale, address: question(search, known) }];
      if (kind === 'search-without-results') return [{ kind, locale, address: question(search, unknownWord) }];
      const found = richest.get(`${locale} ${kind}`);
      return found ? [{ kind, locale, address: found.address }] : [];
    });
  });
}

const question = (address: string, words: string) => `${address}?${new URLSearchParams({ q: words }).toString()}`;

function localeOf(page: CheerioAPI): Locale {
  const lang = page('html').attr('lang');
  return lang === 'en' || lang === 'uk' ? lang : 'pl';
}

/** Different elements by name and classes. */
function countParts(page: CheerioAPI): number {
  const names = page('body *').map((_, element) => `${element.tagName} ${page(element).attr('class') ?? ''}`);
  return new Set(names.get()).size;
}

/** Sections by the kind of their pages: of their entries, of their lists, or of the only page that they have. */
const sections: readonly [Section, PageKind][] = [
  ['projects', 'project'],
  ['meetings', 'meeting-past'],
  ['workshops', 'workshop'],
  ['galleries', 'gallery'],
  ['news', 'news'],
  ['publications', 'publication'],
  ['documents', 'document'],
  ['organisations', 'organisation'],
  ['places', 'place'],
  ['series', 'series'],
  ['tags', 'tag'],
  ['search', 'search'],
  ['feeds', 'feeds'],
  ['newsletter', 'newsletter'],
  ['subscribed', 'subscribed'],
  ['changes', 'changes'],
  ['accessibility', 'accessibility'],
  ['privacy', 'privacy'],
];

/** Pages that are the only one of their kind in a language. */
const services: ReadonlySet<PageKind> = new Set([
  'search',
  'feeds',
  'newsletter',
  'subscribed',
  'changes',
  'accessibility',
  'privacy',
]);

/** What a page is by its address, its type in the head, and the date of its event. */
function kindOf(page: CheerioAPI, path: string, locale: Locale, today: string): PageKind | undefined {
  if (page('meta[http-equiv="refresh"]').length > 0) return undefined;
  if (/(?:^|\/)404\.html$/.test(path)) return 'not-found';
  const segments = path.split('/').filter(Boolean);
  const [word, next] = segments[0] === locale ? segments.slice(1) : segments;
  if (word === undefined) return 'home';
  const [section, kind] = sections.find(([name]) => segmentsOf(locale).sections[name] === word) ?? [];
  if (section === undefined) return 'plain-page';
  if (page('meta[property="og:type"]').attr('content') === 'article') {
    const date = page('main[data-pagefind-body]').attr('data-date') ?? '';
    return section === 'meetings' && date >= today ? 'meeting-ahead' : kind;
  }
  if (kind !== undefined && services.has(kind)) return kind;
  const isNarrowed = next !== undefined && next !== segmentsOf(locale).sections.page;
  if (kind === 'tag') return isNarrowed ? 'tag' : 'tags';
  return isNarrowed ? 'list-narrowed' : 'list';
}
