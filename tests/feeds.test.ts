import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSiteOrFail, fixtureSite, type FixtureSite } from '../src/testing/build-site.ts';
import { markdown, photograph } from './fixtures.ts';

describe('the feed of a site in a folder, in two languages', () => {
  let site: FixtureSite;

  beforeAll(async () => {
    site = await fixtureSite('feeds', {
      'site.yaml': 'name: { pl: Kronika, en: Chronicle }\naddress: https://example.org/kronika/\nlanguages: [pl, en]\n',
      'news/a/index.md': markdown(
        'title: Nowina & spółka\ndescription: Opis.\npubDate: 2026-07-01T09:00\ntags: [praca]',
        'Cały tekst z [odnośnikiem](/spotkania/).\n\n![Sala](./sala.jpg)',
      ),
      'news/a/index.en.md': markdown('title: News\ndescription: Summary.', 'The whole text.'),
      'news/a/sala.jpg': await photograph(900, 600),
      'news/b.mdx': markdown('title: Starsza\ndescription: Opis.\npubDate: 2026-01-15', 'Razem **{1 + 1}** osoby.'),
      'meetings/bez-daty-publikacji.md': markdown(
        'title: Spotkanie\ndescription: Opis.\nkind: other\nstart: 2026-01-01',
      ),
    });
    await buildSiteOrFail(site);
  });

  /** The items of a feed, as a feed reader takes them. */
  async function items(path: string) {
    const feed = load(await readFile(join(site.outDir, path), 'utf8'), { xml: true });
    return feed('item')
      .map((_, item) => ({
        title: feed(item).children('title').text(),
        link: feed(item).children('link').text(),
        guid: feed(item).children('guid').text(),
        published: feed(item).children('pubDate').text(),
        categories: feed(item)
          .children('category')
          .map((_index, category) => feed(category).text())
          .get(),
        content: feed(item).children('content\\:encoded').text(),
      }))
      .get();
  }

  test('carries whole texts with full addresses, newest first, at the hour of the site’s time zone', async () => {
    const [newest, older, ...others] = await items('rss.xml');
    expect(others).toEqual([]);
    expect(newest).toMatchObject({
      title: 'Nowina & spółka',
      link: 'https://example.org/kronika/aktualnosci/a/',
      guid: 'https://example.org/kronika/aktualnosci/a/',
      // Nine o'clock in Warsaw's summer.
      published: 'Wed, 01 Jul 2026 07:00:00 GMT',
      categories: ['praca'],
    });
    const content = load(newest?.content ?? '');
    expect(content('a').attr('href')).toBe('https://example.org/kronika/spotkania/');
    expect(content('img').attr('src')).toMatch(/^https:\/\/example\.org\/kronika\/_astro\/sala\.\S+\.webp$/);
    expect(content('body').text()).toContain('Cały tekst z odnośnikiem.');
    expect(load(older?.content ?? '')('strong').text()).toBe('2');
  });

  test('speaks each language on its own', async () => {
    const english = await items('en/rss.xml');
    expect(english.map(({ title, link }) => ({ title, link }))).toEqual([
      { title: 'News', link: 'https://example.org/kronika/en/news/a/' },
    ]);
    const page = load(await readFile(join(site.outDir, 'en/index.html'), 'utf8'));
    expect(page('link[type="application/rss+xml"]').attr('href')).toBe('/kronika/en/rss.xml');
  });
});
