import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSiteOrFail, fixtureSite, type FixtureSite, sampleSite } from '../src/testing/build-site.ts';
import { builtPage } from '../src/testing/built-page.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';
import { news } from './fixtures.ts';

/** Name of the typeface within its own file. */
const typeface = 'Brygada 1918 SemiBold';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe('headings of a site in a folder, in Polish and Ukrainian', () => {
  let site: FixtureSite;
  let server: RunningServer;

  beforeAll(async () => {
    site = await fixtureSite('typeface', {
      'site.yaml': 'name: Partnerstwo\naddress: https://example.org/kronika/\nlanguages: [pl, uk]\n',
      'news/polski.md': news('„Zażółć gęślą jaźń” – ZAŻÓŁĆ GĘŚLĄ JAŹŃ, 1918…', '2024-01-01'),
      'news/polski.uk.md': news("Щастя – в об'єднанні, їжа, ґанок, 1918", '2024-01-01'),
      'news/czeski.md': news('Příliš žluťoučký kůň', '2024-01-02'),
      'news/rumunski.md': news('București și Iași', '2024-01-03'),
    });
    await buildSiteOrFail(site);
    server = await serveFolder(site.outDir, '/kronika/');
  });

  afterAll(() => server.close());

  test.each([
    ['Polish', 'aktualnosci/polski/', 1, 1],
    ['Ukrainian', 'uk/novyny/polski/', 2, 2],
    ['Czech', 'aktualnosci/czeski/', 1, 2],
    ['Romanian', 'aktualnosci/rumunski/', 1, 2],
  ])('a reader sees a %s title in the typeface, letter by letter', async (_, path, preloaded, fetched) => {
    const page = await pageOfTest(browser);
    const fonts: string[] = [];
    page.on('response', (response) => {
      if (response.ok() && response.url().endsWith('.woff2')) fonts.push(new URL(response.url()).pathname);
    });
    await page.goto(`${server.origin}/kronika/${path}`);
    await page.evaluate(() => document.fonts.ready);
    expect(await fontsOf(page, 'h1')).toEqual([typeface]);

    const preloads = (await builtPage(site, path))('link[rel=preload][as=font]')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(preloads.length).toBe(preloaded);
    expect([...new Set(fonts)].length).toBe(fetched);
    expect(fonts).toEqual(expect.arrayContaining(preloads));
  });

  test('the typeface of a Polish page weighs at most 20 kB', async () => {
    const page = await builtPage(site, 'aktualnosci/polski/');
    const href = page('link[rel=preload][as=font]').attr('href') ?? '';
    expect((await readFile(join(site.outDir, href.replace('/kronika/', '')))).length).toBeLessThanOrEqual(20_000);
  });
});

describe('while the typeface is on its way', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await serveFolder(sampleSite.outDir);
  });

  afterAll(() => server.close());

  test.for([
    ['', 360],
    ['', 1280],
    ['spotkania/2024-10-08-konferencja-inauguracyjna/', 360],
    ['warsztaty/powiat-legionowski-3-jablonna/', 1280],
  ] as const)('the words of /%s stand where they will stay, %i px wide', async ([path, width], { skip }) => {
    const page = await pageOfTest(browser, { viewport: { width, height: 900 } });
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.woff2', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${server.origin}/${path}`, { waitUntil: 'domcontentloaded' });
    expect(await fontsOf(page, 'h1')).not.toContain(typeface);
    const fallbacks = await page.evaluate(() =>
      Promise.allSettled(
        [...document.fonts].filter(({ family }) => family.includes('Heading ')).map((face) => face.load()),
      ),
    );
    const hasFallback = fallbacks.some(({ status }) => status === 'fulfilled');
    skip(!hasFallback, 'This machine has none of the fonts that stand in for the typeface.');
    const before = await headingBoxes(page);
    release();
    await page.waitForFunction(() =>
      [...document.fonts].some(({ family, status }) => family.includes('Brygada') && status === 'loaded'),
    );
    await page.evaluate(() => document.fonts.ready);
    expect(await fontsOf(page, 'h1')).toEqual([typeface]);
    expect(await headingBoxes(page)).toEqual(before);
  });
});

/** Names of the fonts in which the browser sets the words of an element. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

/** Top and height of every heading, in whole pixels. */
function headingBoxes(page: Page): Promise<number[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3')].map((heading) => {
      const { top, height } = heading.getBoundingClientRect();
      return [Math.round(top), Math.round(height)];
    }),
  );
}
