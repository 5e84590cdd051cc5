import { describe, expect, test } from 'vitest';
import { sampleSite } from '../src/testing/build-site.ts';
import { builtPage } from '../src/testing/built-page.ts';

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
    expect(alternates).toEqual(pages.map((other) => `${other.lang} https://example.org/${other.path}`));
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

test('an old address leads to the new one', async () => {
  const page = await builtPage(sampleSite, 'news/5.html');
  expect(page('meta[http-equiv="refresh"]').attr('content')).toBe('0; url=/aktualnosci/2026-09-02-projekt-rusza/');
  expect(page('link[rel="canonical"]').attr('href')).toBe('https://example.org/aktualnosci/2026-09-02-projekt-rusza/');
  expect(page('a').attr('href')).toBe('/aktualnosci/2026-09-02-projekt-rusza/');
});
