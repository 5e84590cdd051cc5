import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { texts } from '../src/i18n/texts.ts';
import { sampleSite } from '../src/testing/build-site.ts';
import { findFirefox } from '../src/testing/browser.ts';
import { launchFirefox } from '../src/testing/launch-firefox.ts';
import { pagesOfEachKind } from '../src/testing/page-kinds.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';

const pages = (await pagesOfEachKind(sampleSite)).filter(({ locale }) => locale === 'pl');
const addressOf = (wanted: string) => pages.find(({ kind }) => kind === wanted)?.address ?? '';

let server: RunningServer;

beforeAll(async () => {
  server = await serveFolder(sampleSite.outDir);
});
afterAll(() => server.close());

/** What the other tests hold in Chromium at length, once in the other engine. */
describe('in Firefox', () => {
  // Where tests guard the site it is needed; on a laptop it may be missing.
  const isMissing = findFirefox() === undefined && process.env['CI'] === undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    if (!isMissing) browser = await launchFirefox();
  });
  afterAll(() => browser?.close());
  beforeEach(({ skip }) => {
    skip(isMissing, 'Firefox is not installed, so the site was not tried in it: "node scripts/ensure-browser.ts"');
  });

  /** Opens a page of the sample site in a window of some width. */
  async function visit(address: string, width = 1280): Promise<Page> {
    if (!browser) throw new Error('The browser has not started.');
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.goto(server.origin + address);
    return page;
  }

  /** Follows a link and waits for where it leads. */
  async function follow(page: Page, selector: string): Promise<void> {
    await Promise.all([page.waitForNavigation(), page.click(selector)]);
  }

  const pathOf = (page: Page) => new URL(page.url()).pathname;
  const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent.trim());

  test('the home page opens, and nothing goes wrong', async () => {
    const page = await visit('/404.html');
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('response', (response) => response.status() >= 400 && errors.push(response.url()));
    await page.goto(`${server.origin}/`, { waitUntil: 'networkidle0' });
    expect(errors).toEqual([]);
    expect(await textOf(page, 'h1')).not.toBe('');
    await page.close();
  });

  test('every link of the menu leads to its page', async () => {
    const page = await visit('/');
    const menu = `nav[aria-label="${texts('pl').mainNavigation}"] a`;
    const hrefs = await page.$$eval(menu, (links) => links.map((link) => link.getAttribute('href') ?? ''));
    // The office stands at the foot of every page.
    expect(await page.$$eval('#site-contact', ({ length }) => length)).toBe(1);
    const pages = hrefs.filter((href) => href !== '#site-contact');
    expect(pages.length).toBe(hrefs.length - 1);
    expect(pages.length).toBeGreaterThan(3);
    for (const href of pages) {
      await follow(page, `${menu}[href="${href}"]`);
      expect(pathOf(page)).toBe(href);
      expect(await page.$eval(`${menu}[href="${href}"]`, (link) => link.getAttribute('aria-current'))).toBe('page');
    }
    await page.close();
  });

  test("a resident who searches 'warsztatów' finds workshops", async () => {
    const page = await visit(addressOf('search'));
    await page.type('main input[type="search"]', 'warsztatów');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main mark');
    const found = await page.$$eval('main li a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(found.filter((href) => href.startsWith('/warsztaty/')).length).toBeGreaterThan(0);
    await page.close();
  });

  test('the language switch leads to the same page in another language', async () => {
    const page = await visit(addressOf('project'));
    await follow(page, `nav[aria-label="${texts('pl').language}"] a[hreflang="en"]`);
    expect(pathOf(page)).toBe(addressOf('project').replace('/projekty/', '/en/projects/'));
    expect(await page.$eval('html', ({ lang }) => lang)).toBe('en');
    await page.close();
  });

  test('who forgets the address is told so beside the field, and nothing is sent', async () => {
    const page = await visit(addressOf('newsletter'));
    await page.click('main form[method="post"] button');
    const error = await page.waitForSelector('#newsletter-email-error', { visible: true });
    expect(await error?.evaluate(({ textContent }) => textContent)).toBe(texts('pl').newsletter.emailNeeded);
    expect(pathOf(page)).toBe(addressOf('newsletter'));
    await page.close();
  });

  test('a photograph of a gallery opens in full', async () => {
    const page = await visit(addressOf('gallery'));
    const link = 'main figure a';
    const full = await page.$eval(link, (element) => (element instanceof HTMLAnchorElement ? element.href : ''));
    await page.click(link);
    await page.waitForFunction(
      (src) => [...document.images].some((image) => image.src === src && image.complete && image.naturalWidth > 0),
      {},
      full,
    );
    await page.close();
  });

  test('no kind of page needs scrolling to the right at 360 px', async () => {
    const page = await visit('/', 360);
    const faults: string[] = [];
    for (const { address } of pages) {
      await page.goto(server.origin + address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) faults.push(`${address} is ${width} px wide`);
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});
