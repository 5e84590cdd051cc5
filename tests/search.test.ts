import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { sampleSite } from '../src/testing/build-site.ts';
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

async function openSearch(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.origin + address);
  return page;
}

/** Addresses of the results, once they are there. */
async function results(page: Page): Promise<string[]> {
  await page.locator('.results li').first().waitFor();
  return page
    .locator('.results a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

test("a resident who types 'Jabłonna' finds the workshop there, with the words marked", async () => {
  const page = await openSearch('/szukaj/');
  await page.getByLabel('Czego szukasz?').fill('Jabłonna');
  await page.getByRole('button', { name: 'Szukaj' }).click();
  expect(await results(page)).toContain('/warsztaty/2013-09-13-jablonna/');
  expect(await page.locator('.results mark').count()).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get('q')).toBe('Jabłonna');
  expect(await page.getByRole('status').textContent()).toMatch(/^\d+ wynik/);
  await page.close();
});

test('a shared address opens with its results, narrowed to a kind of entry', async () => {
  const page = await openSearch('/szukaj/?q=partnerstwo&kind=galleries');
  const found = await results(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((path) => !path.startsWith('/galerie/'))).toEqual([]);
  expect(await page.getByLabel('Rodzaj wpisu').inputValue()).toBe('galleries');
  await page.close();
});

test('each language searches its own pages', async () => {
  const english = await openSearch('/en/search/?q=conference');
  expect((await results(english)).filter((path) => !path.startsWith('/en/'))).toEqual([]);
  await english.close();
  const ukrainian = await openSearch('/uk/poshuk/?q=конференція');
  expect((await results(ukrainian)).filter((path) => !path.startsWith('/uk/'))).toEqual([]);
  await ukrainian.close();
});

test('menus, footers and lists are not searched: a word from the menu finds no list page', async () => {
  const page = await openSearch('/szukaj/?q=aktualności');
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== 'Szukam…');
  const found = await page.locator('.results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(found).not.toContain('/aktualnosci/');
  await page.close();
});

test('what nobody wrote about is answered with a sentence', async () => {
  const page = await openSearch('/szukaj/?q=xqzzvw');
  await page.getByText('Nic nie znaleziono.').waitFor();
  await page.close();
});

test('markup in the question is shown as text', async () => {
  const page = await openSearch('/szukaj/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  expect(await page.getByLabel('Czego szukasz?').inputValue()).toBe('<img src=x onerror=alert(1)>');
  expect(await page.locator('kronika-search img').count()).toBe(0);
  await page.close();
});

test('the browser goes back to the question before', async () => {
  const page = await openSearch('/szukaj/?q=Legionowo');
  const before = await results(page);
  await page.getByLabel('Czego szukasz?').fill('Serock');
  await page.getByRole('button', { name: 'Szukaj' }).click();
  await page.waitForURL('**q=Serock');
  await page.waitForFunction(
    (first) => document.querySelector('.results a')?.getAttribute('href') !== first,
    before[0],
  );
  await page.goBack();
  await page.waitForFunction(
    (first) => document.querySelector('.results a')?.getAttribute('href') === first,
    before[0],
  );
  expect(await page.getByLabel('Czego szukasz?').inputValue()).toBe('Legionowo');
  await page.close();
});

test('without JavaScript the page leads to the sections', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.origin}/szukaj/`);
  await page.locator('noscript, .fallback').getByRole('link', { name: 'Spotkania' }).click();
  expect(new URL(page.url()).pathname).toBe('/spotkania/');
  await context.close();
});
