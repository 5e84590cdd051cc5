import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { sampleSite } from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(sampleSite.outDir);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** One page of each kind. */
const pages = [
  '/',
  '/projekty/',
  '/projekty/dolina-trzech-rzek/',
  '/projekty/legionowskie-forum-dialogu/',
  '/spotkania/2012-06-20-legionowo/',
  '/warsztaty/2026-12-10-kompas/',
  '/galerie/2024-10-08-konferencja-inauguracyjna/',
  '/aktualnosci/2026-11-17-zapisy-na-warsztaty/',
  '/publikacje/diagnoza-dolina-trzech-rzek/',
  '/organizacje/urzad-miasta-legionowo/',
  '/miejsca/legionowo/',
  '/cykle/kompas/',
  '/tematy/',
  '/szukaj/',
  '/newsletter/',
  '/o-nas/',
  '/uk/',
];

test.each(pages)('%s needs no scrolling to the right on a screen of 320 px, and asks no other host', async (path) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  await page.goto(server.origin + path);
  const { scroll, screen } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    screen: innerWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(screen);
  expect(foreign).toEqual([]);
  await page.close();
});

test('every page has one h1, a title of its own, a language and headings that skip no level', async () => {
  const titles = new Map<string, string>();
  const faults: string[] = [];
  for (const file of (await filesBelow(sampleSite.outDir)).filter((name) => name.endsWith('.html'))) {
    const page = load(await readFile(join(sampleSite.outDir, file), 'utf8'));
    if (page('meta[http-equiv="refresh"]').length > 0) continue;
    if (page('h1').length !== 1) faults.push(`${file}: ${page('h1').length} h1`);
    if (!page('html').attr('lang')) faults.push(`${file}: no lang`);
    const title = `${page('html').attr('lang')} ${page('title').text()}`;
    if (titles.has(title)) faults.push(`${file}: title as in ${titles.get(title)}`);
    titles.set(title, file);
    const levels = page('main :is(h1, h2, h3, h4, h5, h6)')
      .map((_, heading) => Number(heading.tagName.slice(1)))
      .get();
    levels.forEach((level, index) => {
      if (level > (levels[index - 1] ?? 0) + 1) faults.push(`${file}: h${levels[index - 1]} then h${level}`);
    });
  }
  expect(faults).toEqual([]);
});

test('no text of the interface has kept a place that was not filled', async () => {
  const faults: string[] = [];
  for (const file of (await filesBelow(sampleSite.outDir)).filter((name) => name.endsWith('.html'))) {
    const page = load(await readFile(join(sampleSite.outDir, file), 'utf8'));
    page('script, style').remove();
    page('[data-words]').removeAttr('data-words');
    const text = page('body').text();
    if (/\{\w+\}|undefined|NaN|\[object/.test(text)) faults.push(file);
  }
  expect(faults).toEqual([]);
});

test('a project ahead shows what its visitor needs: registration, amounts, plain words, what comes next', async () => {
  const project = (await builtPage(sampleSite, 'projekty/dolina-trzech-rzek/'))('main').text().replace(/\s+/g, ' ');
  expect(project).toContain('2 480 000,00 zł');
  expect(project).toContain('Projekt w prostych słowach');
  expect(project).toContain('To jest przykład.');
  const workshop = await builtPage(sampleSite, 'warsztaty/2026-12-10-kompas/');
  expect(workshop('a.register').text().trim()).toBe('Zapisz się');
  expect(workshop('main').text()).toMatch(/Do pobrania[\s\S]*PDF, \d+\skB/);
});
