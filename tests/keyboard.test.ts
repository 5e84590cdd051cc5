import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openedSite } from '../src/testing/opened-site.ts';
import { sampleSite } from '../src/testing/build-site.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';

const opened = openedSite(sampleSite);

interface Visit {
  width?: number;
  javaScriptEnabled?: boolean;
}

async function visit(path: string, { width = 1280, javaScriptEnabled = true }: Visit = {}): Promise<Page> {
  const page = await pageOfTest(opened.browser, { viewport: { width, height: 800 }, javaScriptEnabled });
  await page.goto(opened.origin + path);
  return page;
}

/** What has the focus, as its label or words call it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const label = 'labels' in element && element.labels instanceof NodeList ? element.labels[0] : undefined;
    const words = label instanceof HTMLElement ? (label.querySelector('.name') ?? label) : element;
    return (words.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until the focus is on something; fails when the page has no such stop. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`Tab never came to "${name}".`);
}

test('the first Tab offers to skip to the content, and the next stop after it is in the content', async () => {
  const page = await visit('/spotkania/2012-06-20-legionowo/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Przejdź do treści');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('Tab goes through a whole page and out of it again, never back, and every stop can be seen', async () => {
  const page = await visit('/warsztaty/2026-12-10-kompas/');
  const stops = await page.locator('a[href], button, select, input, summary').count();
  const seen: number[] = [];
  for (let presses = 0; presses < stops + 5; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const all = [...document.querySelectorAll('*')];
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom } = element.getBoundingClientRect();
      return {
        place: all.indexOf(element),
        isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        isInView: bottom > 0 && top < innerHeight,
        words: element.textContent,
      };
    });
    if (!stop) break;
    expect(stop).toMatchObject({ isMarked: true, isInView: true });
    seen.push(stop.place);
  }
  expect(seen.length).toBeGreaterThan(20);
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
});

describe('on a narrow screen', () => {
  test('the menu opens with Enter, leads on, and closes with Escape', async () => {
    const page = await visit('/', { width: 360 });
    const meetings = page.getByRole('navigation', { name: 'Menu główne' }).getByRole('link', { name: 'Spotkania' });
    expect(await meetings.isVisible()).toBe(false);
    await tabTo(page, 'Menu');
    await page.keyboard.press('Enter');
    expect(await meetings.isVisible()).toBe(true);
    await tabTo(page, 'Projekty');
    await page.keyboard.press('Escape');
    expect(await meetings.isVisible()).toBe(false);
    expect(await focused(page)).toBe('Menu');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Spotkania');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/spotkania/');
  });

  test('without JavaScript the menu stands open and there are no switches that do nothing', async () => {
    const page = await visit('/', { width: 360, javaScriptEnabled: false });
    const meetings = page.getByRole('navigation', { name: 'Menu główne' }).getByRole('link', { name: 'Spotkania' });
    expect(await meetings.isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Wysoki kontrast' }).isVisible()).toBe(false);
    expect(await page.getByLabel('Motyw').isVisible()).toBe(false);
  });
});

test('a resident searches and opens a result', async () => {
  const page = await visit('/');
  await tabTo(page, 'Szukaj na stronie');
  await page.keyboard.type('Jabłonna');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/szukaj/?q=*');
  await page.locator('.results a').first().waitFor();
  await tabTo(page, (await page.locator('.results a').first().textContent())?.replace(/\s+/g, ' ').trim() ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(warsztaty|spotkania|miejsca|publikacje|projekty|galerie|aktualnosci|cykle)\//);
});

test('a resident changes the language of the page that they are reading', async () => {
  const page = await visit('/projekty/dolina-trzech-rzek/');
  await tabTo(page, 'English');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/projects/dolina-trzech-rzek/');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

const pageColour = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('a chosen theme is there at once, on the next page, and gone when the choice is taken back', async () => {
  const page = await visit('/');
  const light = await pageColour(page);
  await tabTo(page, 'Motyw');
  await page.keyboard.press('End');
  const dark = await pageColour(page);
  expect(dark).not.toBe(light);
  await page.goto(`${opened.origin}/spotkania/`);
  expect(await pageColour(page)).toBe(dark);
  await tabTo(page, 'Motyw');
  expect(await page.getByLabel('Motyw').inputValue()).toBe('dark');
  await page.keyboard.press('Home');
  expect(await pageColour(page)).toBe(light);
  await page.reload();
  expect(await pageColour(page)).toBe(light);
});

test('high contrast is one button, on every page, until it is pressed again', async () => {
  const page = await visit('/');
  const usual = await pageColour(page);
  await tabTo(page, 'Wysoki kontrast');
  await page.keyboard.press('Space');
  expect(await pageColour(page)).toBe('rgb(0, 0, 0)');
  await page.goto(`${opened.origin}/newsletter/`);
  expect(await pageColour(page)).toBe('rgb(0, 0, 0)');
  const button = page.getByRole('button', { name: 'Wysoki kontrast' });
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await tabTo(page, 'Wysoki kontrast');
  await page.keyboard.press('Space');
  expect(await pageColour(page)).toBe(usual);
  expect(await button.getAttribute('aria-pressed')).toBe('false');
});

test('a stored theme is on the page before anything of it is drawn', async () => {
  const page = await pageOfTest(opened.browser);
  await page.addInitScript(() => {
    localStorage.setItem('kronika-theme', 'dark');
    addEventListener('DOMContentLoaded', () =>
      sessionStorage.setItem('theme', document.documentElement.dataset['theme'] ?? ''),
    );
  });
  // The scripts of the page never come; what is inline does it alone.
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(opened.origin);
  expect(await page.evaluate(() => sessionStorage.getItem('theme'))).toBe('dark');
});

test('a photograph of a gallery opens with Enter and closes with Escape', async () => {
  const page = await visit('/galerie/2012-06-20-spotkanie-partnerstwa/');
  const first = page.getByRole('link', { name: 'Powiększ' }).first();
  await first.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('img').first().waitFor();
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
});

test('a resident signs up for the newsletter, told what is missing on the way', async () => {
  const page = await visit('/newsletter/');
  await tabTo(page, 'Adres e-mail');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toContain('Czegoś jeszcze brakuje:');
  await tabTo(page, 'Adres e-mail');
  await page.keyboard.type('anna@example.org');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Zgadzam się na otrzymywanie newslettera.');
  await page.keyboard.press('Space');
  await tabTo(page, 'Zapisz mnie');
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.route('https://newsletter.example.org/**', (route) => route.fulfill({ body: 'ok' }));
  await page.keyboard.press('Enter');
  expect((await sent).postData()).toContain('anna%40example.org');
});
