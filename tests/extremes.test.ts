import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, fixtureSite, type FixtureSite } from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';

const longWord = 'Konstantynopolitańczykowianeczkowatościowość';
const longTitle = `${longWord} i wielosektorowe partnerstwo na rzecz przeciwdziałania skutkom restrukturyzacji zatrudnienia oraz wspierania przedsiębiorczości społecznej w powiecie`;
const longAddress = 'https://example.net/bardzo/dlugi/adres/ktory/nie/lamie/sie/sam/w/zadnym/miejscu/index.html';

const partners = Array.from(
  { length: 40 },
  (_, index) => `  - organisation: { name: Stowarzyszenie Przyjaciół Gminy numer ${index + 1} }\n    role: partner`,
);

/** Sixty meetings over three years, one in ten cancelled. */
const meetings = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => {
    const day = `${2025 + Math.floor(index / 20)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 27)).padStart(2, '0')}`;
    const status = index % 10 === 0 ? '\nstatus: cancelled' : '';
    return [
      `meetings/spotkanie-${index}.md`,
      `---\ntitle: Spotkanie zespołu numer ${index + 1}\ndescription: Krótko.\nkind: task-team\nstart: ${day}T09:00${status}\nproject: wielki\n---\n`,
    ];
  }),
);

const content = {
  'site.yaml': `name: ${longTitle}\ntagline: ${longTitle}\n`,
  'projects/wielki.md': `---\ntitle: ${longTitle}\ndescription: Opis.\nperiod: { start: 2025-01-01, end: 2027-12-31 }\nresults:\n  - { value: '1 250 000 000', label: ${longWord} }\npartners:\n${partners.join('\n')}\n---\n`,
  'news/adres.md': `---\ntitle: Adres\ndescription: Krótko.\npubDate: 2026-11-01\n---\n\n<${longAddress}>\n\n${'| szerokie '.repeat(12)}|\n${'| --- '.repeat(12)}|\n${`| ${longWord} `.repeat(12)}|\n\n\`\`\`\n${'wiersz '.repeat(60)}\n\`\`\`\n`,
  'meetings/trzy-wiersze.md': `---\ntitle: ${longWord}\ndescription: D.\nkind: other\nstart: 2026-12-01\n---\n`,
  ...meetings,
};

describe('a site with very long titles, forty partners, sixty meetings and a wide table', () => {
  let site: FixtureSite;
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    site = await fixtureSite('extremes', content);
    await buildSiteOrFail(site);
    server = await serveFolder(site.outDir);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each([320, 1280])('never scrolls to the right on a screen of %d px', async (width) => {
    const page = await pageOfTest(browser, { viewport: { width, height: 800 } });
    const wide: string[] = [];
    const files = (await filesBelow(site.outDir)).filter((file) => /(?<!spotkanie-\d+\/)index\.html$/.test(file));
    for (const file of files) {
      await page.goto(`${server.origin}/${file.replace(/index\.html$/, '')}`);
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scroll > width) wide.push(`${file}: ${scroll}`);
    }
    expect(files.length).toBeGreaterThan(10);
    expect(wide).toEqual([]);
  });

  test('lets the keyboard scroll what is wider than the screen', async () => {
    const page = await pageOfTest(browser, { viewport: { width: 320, height: 800 } });
    await page.goto(`${server.origin}/aktualnosci/adres/`);
    for (const selector of ['.prose .table', '.prose pre']) {
      const box = page.locator(selector);
      await box.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    }
  });

  test('names all forty partners and shows every meeting on the path of the project', async () => {
    const page = await builtPage(site, 'projekty/wielki/');
    expect(
      page('main')
        .text()
        .match(/Gminy numer/g)?.length,
    ).toBe(40);
    expect(page('.path a').length).toBe(60);
  });
});
