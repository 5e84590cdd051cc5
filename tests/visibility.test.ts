import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, buildSiteOrFail, fixtureSite, type FixtureSite } from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { meeting, news, settings } from './fixtures.ts';

const files = {
  'site.yaml': `${settings}home:\n  featured: [news/na-zawsze]\n`,
  'news/na-zawsze.md': news(
    'Na zawsze',
    '2024-01-01',
    'tags: [stałe]\nattachments:\n  - file: ./jawne.pdf\n    title: Jawne',
  ),
  'news/szkic.md': news(
    'Szkic',
    '2024-01-02',
    'draft: true\ntags: [ukryte]\naliases: [/stary-szkic/]\nattachments:\n  - file: ./tajne.pdf\n    title: Tajne',
  ),
  'news/tajne.pdf': '%PDF-1.4 tajne',
  'news/jawne.pdf': '%PDF-1.4 jawne',
  'news/na-potem.md': news('Na potem', '2026-11-22T15:00', 'tags: [ukryte]'),
  'news/po-terminie.md': news('Po terminie', '2024-01-03', 'expiryDate: 2026-11-22T11:30\ntags: [ukryte]'),
  'news/komunikat.md': news('Zapisy do piątku', '2026-11-01', 'alert: true\nexpiryDate: 2026-11-22T15:00'),
  'meetings/jutro.md': meeting('Jutrzejsze').replace('2012-06-20T09:00', '2026-11-23T09:00'),
  'meetings/dawno.md': meeting('Dawne'),
};

const hidden = ['Szkic', 'Na potem', 'Po terminie'];

let site: FixtureSite;

describe('on 22 November 2026 at noon in Warsaw', () => {
  beforeAll(async () => {
    site = await fixtureSite('visibility', files);
    // Eleven o'clock UTC is noon in Warsaw: half past eleven is over, three o'clock is not.
    await buildSiteOrFail(site, '2026-11-22T11:00Z');
  });

  test('a draft, an entry for later and one past its time are on no page, list, tag, feed or in search', async () => {
    const texts = (await filesBelow(site.outDir)).filter((file) => /\.(?:html|xml|json|ics)$/.test(file));
    for (const file of texts) {
      const text = await readFile(join(site.outDir, file), 'utf8');
      for (const title of hidden) expect(text, `${file} names "${title}"`).not.toContain(title);
    }
    expect(texts.filter((file) => /szkic|na-potem|po-terminie|ukryte/.test(file))).toEqual([]);
    // What a hidden entry attaches is not handed out either.
    expect((await filesBelow(site.outDir)).filter((file) => file.endsWith('.pdf'))).toEqual(['files/news/jawne.pdf']);
  });

  test('what is for the public stands on its page, in its list, under its tag and in the feed', async () => {
    expect((await builtPage(site, 'aktualnosci/na-zawsze/'))('h1').text().trim()).toBe('Na zawsze');
    expect((await builtPage(site, 'aktualnosci/'))('main').text()).toContain('Na zawsze');
    expect((await builtPage(site, 'tematy/stale/'))('main').text()).toContain('Na zawsze');
    const rss = load(await readFile(join(site.outDir, 'rss.xml'), 'utf8'), { xml: true });
    expect(
      rss('item > title')
        .map((_, element) => rss(element).text())
        .get(),
    ).toEqual(['Zapisy do piątku', 'Na zawsze']);
  });

  test('an alert stands on every page while it is time', async () => {
    for (const path of ['', 'spotkania/', 'aktualnosci/na-zawsze/', '404.html']) {
      expect((await builtPage(site, path))('.alert').text()).toContain('Zapisy do piątku');
    }
  });

  test('a list of meetings tells what is ahead from what is behind us, and the home page names the next', async () => {
    const list = await builtPage(site, 'spotkania/');
    const sections = list('main section')
      .map((_, section) => `${list(section).find('h2').text()}: ${list(section).find('h3').text().trim()}`)
      .get();
    expect(sections).toEqual(['Przed nami: Jutrzejsze', 'Za nami: Dawne']);
    expect((await builtPage(site, ''))('aside[aria-labelledby="next-event"] h3').text().trim()).toBe('Jutrzejsze');
  });
});

test('the same site a few hours later shows what was for later, and no alert whose time is over', async () => {
  await buildSiteOrFail(site, '2026-11-22T15:00');
  expect((await builtPage(site, 'aktualnosci/na-potem/'))('h1').text().trim()).toBe('Na potem');
  expect((await builtPage(site, ''))('.alert').length).toBe(0);
});

test('a wrong KRONIKA_TODAY ends the build with a sentence', async () => {
  const { code, stderr } = await buildSite(site, 'jutro');
  expect(stderr).toBe('KRONIKA_TODAY is "jutro"; write a date such as 2026-11-22 or 2026-11-22T09:00.\n');
  expect(code).toBe(2);
});
