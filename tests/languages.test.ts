import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sampleSite } from '../src/testing/build-site.ts';
import { builtPage, filesBelow, pageFiles } from '../src/testing/built-page.ts';

describe('a page that exists in three languages', () => {
  const pages = [
    { lang: 'pl', path: 'projekty/dolina-trzech-rzek/' },
    { lang: 'en', path: 'en/projects/dolina-trzech-rzek/' },
    { lang: 'uk', path: 'uk/proiekty/dolina-trzech-rzek/' },
  ];

  test.each(pages)('says in $lang what it is, and names the others', async ({ lang, path }) => {
    const page = await builtPage(sampleSite, path);
    expect(page('html').attr('lang')).toBe(lang);
    expect(page('link[rel="canonical"]').attr('href')).toBe(`https://example.org/${path}`);
    const alternates = page('link[rel="alternate"][hreflang]')
      .map((_, link) => `${page(link).attr('hreflang')} ${page(link).attr('href')}`)
      .get();
    expect(alternates).toEqual(
      [...pages, { lang: 'x-default', path: pages[0]?.path }].map(
        (other) => `${other.lang} https://example.org/${other.path}`,
      ),
    );
    const switched = page('.languages a')
      .map((_, link) => page(link).attr('href'))
      .get();
    expect(switched).toEqual(pages.map((other) => `/${other.path}`));
    expect(page('.languages a[aria-current]').attr('href')).toBe(`/${path}`);
  });
});

test('a page without a translation says so in that language and leads to its home page', async () => {
  const page = await builtPage(sampleSite, 'warsztaty/powiat-legionowski-3-jablonna/');
  const english = page('.languages a[hreflang="en"]');
  expect(english.attr('href')).toBe('/en/');
  expect(english.find('.missing').text()).toBe('not translated');
  expect(page('link[rel="alternate"][hreflang]').length).toBe(0);
});

test('an English page that lists a Polish entry marks its language', async () => {
  const page = await builtPage(sampleSite, 'en/projects/dolina-trzech-rzek/');
  const polish = page('main a[hreflang="pl"]').first();
  expect(polish.attr('lang')).toBe('pl');
  expect(polish.attr('href')).not.toMatch(/^\/en\//);
});

test.each([
  { path: '', title: 'Kronika partnerstw', locale: 'pl_PL' },
  { path: 'en/', title: 'Partnership Chronicle', locale: 'en_GB' },
  { path: 'uk/', title: 'Хроніка партнерств', locale: 'uk_UA' },
])('the head of /$path tells those who share it what it is', async ({ path, title, locale }) => {
  const page = await builtPage(sampleSite, path);
  expect(page('title').text()).toBe(title);
  expect(page('meta[property="og:title"]').attr('content')).toBe(title);
  expect(page('meta[property="og:locale"]').attr('content')).toBe(locale);
  expect(page('meta[name="description"]').attr('content')?.length).toBeGreaterThan(40);
  expect(page('h1').length).toBe(1);
});

test.each(['', 'en/', 'uk/'])(
  'the page for wrong addresses lies where hosts look for it: /%s404.html',
  async (folder) => {
    const page = await builtPage(sampleSite, `${folder}404.html`);
    expect(page('html').attr('lang')).toBe(folder.slice(0, 2) || 'pl');
    expect(page('main form').attr('action')).toMatch(new RegExp(`^/${folder}[a-z]+/$`));
    expect(page('meta[name="robots"]').attr('content')).toContain('noindex');
    expect(page('main[data-pagefind-body]').length).toBe(0);
    const files = await filesBelow(sampleSite.outDir);
    expect(files.filter((file) => file.startsWith(`${folder}404/`))).toEqual([]);
    expect(await readFile(join(sampleSite.outDir, 'sitemap-0.xml'), 'utf8')).not.toContain('404');
  },
);

test('an old address leads to the new one', async () => {
  const page = await builtPage(sampleSite, 'news/5.html');
  expect(page('meta[http-equiv="refresh"]').attr('content')).toBe('0; url=/aktualnosci/2026-09-02-projekt-rusza/');
  expect(page('link[rel="canonical"]').attr('href')).toBe('https://example.org/aktualnosci/2026-09-02-projekt-rusza/');
  expect(page('a').attr('href')).toBe('/aktualnosci/2026-09-02-projekt-rusza/');
});

describe('words of the original on a page of another language', () => {
  test.each(['en', 'uk'])('bear their own language on every page in %s', async (lang) => {
    const files = (await pageFiles(sampleSite)).filter((file) => file.startsWith(`${lang}/`));
    const [originals, translations] = await writtenIn(lang);
    const foreign = originals.filter((words) => !translations.has(words));
    expect(files.length).toBeGreaterThan(10);
    expect(foreign.length).toBeGreaterThan(100);
    const unmarked = await Promise.all(files.map((file) => unmarkedOn(file, lang, foreign)));
    expect(unmarked.flat()).toEqual([]);
  });
});

/** Texts of the fields of all Polish entries and of the settings, and those that translations have of their own. */
async function writtenIn(lang: string): Promise<[string[], Set<string>]> {
  const files = (await filesBelow(sampleSite.root)).filter((file) => /\.(?:md|yaml)$/.test(file));
  const originals = new Set<string>();
  const translations = new Set<string>();
  for (const file of files) {
    const text = await readFile(join(sampleSite.root, file), 'utf8');
    const fields: unknown = parse(file.endsWith('.md') ? (text.split(/^---$/m)[1] ?? '') : text);
    const [, own] = /\.(en|uk)\.(?:md|yaml)$/.exec(file) ?? [];
    if (own === lang) wordsIn(fields).forEach((words) => translations.add(words));
    else if (own === undefined) wordsIn(fields).forEach((words) => originals.add(words));
  }
  const settings: unknown = parse(await readFile(join(sampleSite.root, 'site.yaml'), 'utf8'));
  translatedIn(settings, lang).forEach((words) => translations.add(words));
  // Slugs, addresses, dates and names of files are no words; neither is a name that stands within many others.
  return [[...originals].filter((words) => /\s/.test(words) && /[ąćęłńóśźż]/i.test(words)), translations];
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\s+/g, ' ').trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

function translatedIn(value: unknown, lang: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === lang ? wordsIn(part) : translatedIn(part, lang)));
}

/** What a page says in words of an original without their language, in texts and in the alternatives of pictures. */
async function unmarkedOn(file: string, lang: string, foreign: readonly string[]): Promise<string[]> {
  const page = await builtPage(sampleSite, file);
  page('script, style, template').remove();
  const said = page('body, body *')
    .toArray()
    .filter((element) => page(element).closest('[lang]').attr('lang') === lang);
  return said.flatMap((element) => {
    const texts = [
      page(element).attr('alt') ?? '',
      ...page(element)
        .contents()
        .toArray()
        .flatMap((node) => (node.nodeType === 3 ? [node.data] : [])),
    ];
    return texts
      .map((text) =>
        text
          .replace(/[\u2060\u00ad]/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((text) => foreign.some((words) => text.includes(words)))
      .map((text) => `${file} <${element.tagName}>: ${text}`);
  });
}
