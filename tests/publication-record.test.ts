import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, fixtureSite, type FixtureSite, writeFiles } from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { commit, git, initialise } from '../src/testing/git-history.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';
import { markdown, news, photograph, settings } from './fixtures.ts';
import { plainSite } from './plain-site.ts';

const siteYaml = `${settings}languages: [pl, en]
publisher: { pl: Stowarzyszenie „Brzeg”, en: The Bank Association }
record: { publishedBy: Zespół promocji }
`;

const aboutUs = (line: string) =>
  markdown('title: O nas\ndescription: Kim jesteśmy.\nresponsible: Anna Nowak', `Razem od lat.\n\nPiszemy.\n\n${line}`);

/** A record as a reader sees it: what it says by label, then its history from the newest change. */
async function recordOf(site: FixtureSite, path: string) {
  const page = await builtPage(site, path);
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();
  const record = page('section:has(> #publication-record)');
  return {
    facts: Object.fromEntries(
      record
        .find('dl > div')
        .map((_, row) => [[words(page(row).find('dt').text()), words(page(row).find('dd').text())]])
        .get(),
    ) as Record<string, string>,
    history: record
      .find('li')
      .map((_, item) => words(page(item).text()))
      .get(),
  };
}

describe('a site whose content has a history', () => {
  let site: FixtureSite;

  beforeAll(async () => {
    site = await fixtureSite('publication-record', {});
    initialise(site.root);
    await commit(site.root, {
      date: '2026-05-04T10:00:00+02:00',
      author: 'Jan Kowalski',
      message: 'Import',
      files: { 'site.yaml': siteYaml, 'pages/o-nas.md': aboutUs('Zapraszamy.') },
    });
    await commit(site.root, {
      date: '2026-06-05T23:30:00Z',
      author: 'jan@example.org',
      message: 'Fix typo, see jan@example.org',
      moves: { 'pages/o-nas.md': 'pages/o-nas/index.md' },
      files: { 'pages/o-nas/index.md': aboutUs('Zapraszamy wszystkich.') },
    });
    await writeFiles(site, { 'pages/o-nas/sala.jpg': await photograph(300, 200) });
    await commit(site.root, {
      date: '2026-07-06T12:00:00Z',
      files: { 'news/nowina.md': news('Nowina', '2026-07-01') },
    });
    await commit(site.root, {
      date: '2026-08-07T12:00:00Z',
      message: 'Second thoughts\n\nChange-Note: Nowy numer telefonu.\n',
      files: {
        'pages/o-nas/index.md': aboutUs('Zadzwoń do nas.'),
        'pages/o-nas/index.en.md': markdown('title: About us\ndescription: Who we are.', 'Call us.'),
      },
    });
    await buildSiteOrFail(site);
  });

  test('says under an entry who is responsible, who published it, when, and what changed, across a change of name', async () => {
    expect(await recordOf(site, 'o-nas/')).toEqual({
      facts: {
        'Podmiot udostępniający': 'Stowarzyszenie „Brzeg”',
        'Za treść odpowiada': 'Anna Nowak',
        'Kto opublikował': 'Zespół promocji',
        'Data publikacji': '4 maja 2026, godz. 10.00',
        'Ostatnia zmiana': '7 sierpnia 2026, godz. 14.00',
      },
      history: [
        '7 sierpnia 2026, godz. 14.00 Nowy numer telefonu.',
        '6 lipca 2026, godz. 14.00 Zmieniono zdjęcia lub pliki',
        '6 czerwca 2026, godz. 1.30 Zmieniono treść',
        '4 maja 2026, godz. 10.00 Opublikowano',
      ],
    });
  });

  test('speaks of a translation for itself, in its language', async () => {
    const { facts, history } = await recordOf(site, 'en/o-nas/');
    expect(facts['Published by']).toBe('The Bank Association');
    expect(history).toEqual(['7 August 2026, 14:00 Nowy numer telefonu.']);
    const page = await builtPage(site, 'en/o-nas/');
    expect(page('details li span').attr('lang')).toBe('pl');
  });

  test('lists the latest changes of a language, each leading to its place in the record', async () => {
    const page = await builtPage(site, 'zmiany/');
    const listed = page('main section')
      .map((_, day) => {
        const links = page(day).find('li a').get();
        const paths = links.map((link) => page(link).attr('href')?.replace(/#.*/, ''));
        return [[page(day).find('time').attr('datetime'), ...paths]];
      })
      .get();
    expect(listed).toEqual([
      ['2026-08-07', '/o-nas/'],
      ['2026-07-06', '/aktualnosci/nowina/', '/o-nas/'],
      ['2026-07-01', '/aktualnosci/nowina/'],
      ['2026-06-06', '/o-nas/'],
      ['2026-05-04', '/o-nas/'],
    ]);
    for (const link of page('main section a').get()) {
      const [path = '', anchor = ''] = (page(link).attr('href') ?? '').split('#');
      const target = await builtPage(site, path.slice(1));
      expect(target(`[id="${anchor}"]`).length, anchor).toBe(1);
    }
    const footer = await builtPage(site, 'en/');
    expect(footer('.site-footer a[href="/en/changes/"]').text()).toBe('Latest changes on this site');
  });

  test('has a feed of changes with lasting addresses', async () => {
    const feed = load(await readFile(join(site.outDir, 'changes.xml'), 'utf8'), { xml: true });
    const items = feed('item').get();
    expect(items).toHaveLength(6);
    const [first] = items;
    expect(feed(first).children('title').text()).toBe('O nas: Nowy numer telefonu.');
    expect(feed(first).children('pubDate').text()).toBe('Fri, 07 Aug 2026 12:00:00 GMT');
    expect(feed(first).children('link').text()).toMatch(/^https:\/\/example\.org\/o-nas\/#change:[0-9a-f]{10}$/);
    const identities = items.map((item) => feed(item).children('guid').text());
    expect(new Set(identities).size).toBe(items.length);
  });

  test('is the same to the byte when another clone of the same commit is built', async () => {
    const clone = await fixtureSite('publication-record-clone', {});
    git(site.root, ['clone', '--quiet', site.root, clone.root]);
    await buildSiteOrFail(clone);
    for (const file of ['o-nas/index.html', 'en/o-nas/index.html', 'zmiany/index.html', 'changes.xml'])
      expect(await readFile(join(clone.outDir, file), 'utf8'), file).toBe(
        await readFile(join(site.outDir, file), 'utf8'),
      );
  });

  test('names nobody from git and publishes no address of editors, subjects neither', async () => {
    const texts = (await filesBelow(site.outDir)).filter((file) => /\.(?:html|xml|json)$/.test(file));
    for (const file of texts) {
      const text = await readFile(join(site.outDir, file), 'utf8');
      for (const secret of ['Kowalski', 'jan@', 'redakcja@', 'Fix typo', 'Second thoughts'])
        expect(text.includes(secret), `${secret} in ${file}`).toBe(false);
    }
  });

  describe('in a browser', () => {
    let server: RunningServer;
    let browser: Browser;

    beforeAll(async () => {
      server = await serveFolder(site.outDir);
      browser = await launchBrowser();
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    test('a reader who follows a change sees it in the opened history, without JavaScript too', async () => {
      const page = await pageOfTest(browser, { javaScriptEnabled: false });
      await page.goto(`${server.origin}/zmiany/`);
      await page.getByRole('link', { name: 'O nas' }).last().click();
      await page.waitForURL(/o-nas\/#change:/);
      expect(await page.getByText('Opublikowano').isVisible()).toBe(true);
    });
  });
});

test('a site without git shows what entries say', async () => {
  expect(await recordOf(plainSite, 'aktualnosci/nowina/')).toEqual({
    facts: { 'Za treść odpowiada': 'Anna Nowak', 'Data publikacji': '1 lipca 2026' },
    history: ['1 lipca 2026 Opublikowano'],
  });
  expect((await recordOf(plainSite, 'o-nas/')).facts).toEqual({});
});

test('a site that allows names and subjects has them', async () => {
  const site = await fixtureSite('publication-record-names', {});
  initialise(site.root);
  await commit(site.root, {
    date: '2026-05-04T10:00:00+02:00',
    author: 'Jan Kowalski',
    message: 'Strona o nas',
    files: {
      'site.yaml': `${settings}record: { names: true, subjects: true }\n`,
      'pages/o-nas.md': markdown('title: O nas\ndescription: Kim jesteśmy.'),
    },
  });
  await buildSiteOrFail(site);
  expect(await recordOf(site, 'o-nas/')).toEqual({
    facts: { 'Kto opublikował': 'Jan Kowalski', 'Data publikacji': '4 maja 2026, godz. 10.00' },
    history: ['4 maja 2026, godz. 10.00 Strona o nas · Jan Kowalski'],
  });
});
