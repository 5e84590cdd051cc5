import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openedSite } from '../src/testing/opened-site.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { commonSite } from './common-site.ts';

const opened = openedSite(commonSite);

/** Opens the meeting; what it asks others for is noted and answered with an empty page. */
async function visit(javaScriptEnabled = true): Promise<{ page: Page; foreign: string[] }> {
  const page = await pageOfTest(opened.browser, { viewport: { width: 1280, height: 800 }, javaScriptEnabled });
  const foreign: string[] = [];
  await page.route(
    (url) => url.origin !== opened.origin,
    async (route) => {
      foreign.push(route.request().url());
      await route.fulfill({ contentType: 'text/html', body: '<p>Odtwarzacz</p>' });
    },
  );
  await page.goto(`${opened.origin}/spotkania/a/`, { waitUntil: 'networkidle' });
  return { page, foreign };
}

test('a film says where it is and asks nobody for anything until the reader plays it', async () => {
  const { page, foreign } = await visit();
  const film = page.locator('li', { has: page.getByRole('heading', { name: 'Reportaż' }) });
  expect(await film.getByText('Film jest w serwisie YouTube.').isVisible()).toBe(true);
  expect((await film.innerText()).replace(/\s+/g, ' ')).toContain('film · youtu.be · 21 czerwca 2012 · 4:35');
  expect(await film.getByRole('link').getAttribute('href')).toBe('https://youtu.be/W47KyYVxaG4');
  await film.scrollIntoViewIfNeeded();
  expect(foreign).toEqual([]);
  await film.getByText('Zapis treści filmu').click();
  expect(await film.getByText('Prowadząca wita gości.').isVisible()).toBe(true);
});

test('a played film stands in its place and has the focus; the others still wait', async () => {
  const { page, foreign } = await visit();
  const button = page.getByRole('button', { name: 'Odtwórz film: Reportaż' });
  await button.focus();
  await page.keyboard.press('Enter');
  const frame = page.locator('iframe');
  await frame.waitFor();
  expect(await frame.getAttribute('title')).toBe('Reportaż');
  expect(await frame.getAttribute('allowfullscreen')).not.toBeNull();
  await expect.poll(() => foreign).toEqual(['https://www.youtube-nocookie.com/embed/W47KyYVxaG4']);
  expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Odtwórz film: Rozmowa' }).click();
  await expect.poll(() => foreign.at(-1)).toBe('https://player.vimeo.com/video/76979871?dnt=1');
});

test('a film of a service that is not known is a link', async () => {
  const { page } = await visit();
  const link = page.getByRole('link', { name: 'Relacja telewizji' });
  expect(await link.getAttribute('href')).toBe('https://telewizja.example.org/film/1');
  expect(await page.getByRole('button', { name: /Relacja/ }).count()).toBe(0);
});

test('without JavaScript every film is a link, and no button pretends more', async () => {
  const { page, foreign } = await visit(false);
  expect(await page.getByRole('button', { name: /Odtwórz/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Zobacz film w serwisie YouTube: Reportaż' }).click();
  await page.waitForURL('https://youtu.be/W47KyYVxaG4');
  expect(foreign).toEqual(['https://youtu.be/W47KyYVxaG4']);
});
