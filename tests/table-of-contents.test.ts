import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openedSite } from '../src/testing/opened-site.ts';
import { builtPage } from '../src/testing/built-page.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { commonSite } from './common-site.ts';

const opened = openedSite(commonSite);

async function open(path: string, width: number, height = 800): Promise<Page> {
  const page = await pageOfTest(opened.browser, { viewport: { width, height }, javaScriptEnabled: false });
  await page.goto(opened.origin + path);
  return page;
}

/** The lines of a page's table of contents with where they lead, parts after a dash. */
async function linesOf(path: string, place: 'aside' | 'above' = 'aside'): Promise<string[]> {
  const page = await builtPage(commonSite, path);
  return page(`nav.contents.${place} a`)
    .map(
      (_, link) => `${page(link).parents('ol').length > 1 ? '– ' : ''}${page(link).text()} ${page(link).attr('href')}`,
    )
    .get();
}

test('a text of two sections has its contents, with the parts of each', async () => {
  const lines = ['Rozdział 1 #rozdział-1', '– Uwagi #uwagi', 'Rozdział 2 #rozdział-2', '– Uwagi #uwagi-1'];
  expect(await linesOf('spotkania/narada/')).toEqual(lines);
  expect(await linesOf('spotkania/narada/', 'above')).toEqual(lines);
});

test.each([
  ['of many sections', 'regulamin/', 20],
  ['of a project', 'projekty/kompas/', 6],
  ['of a gallery', 'galerie/zdjecia/', 4],
  ['in another language', 'en/meetings/narada/', 6],
  ['in MDX', 'wiadomosc/', 3],
  ['of one section', 'krotki/', 0],
  ['that is not there', 'bez-tekstu/', 0],
])('a text %s has a table of contents as long as it needs', async (_, path, count) => {
  expect(await linesOf(path)).toHaveLength(count);
});

test('the contents are named in the language of the page', async () => {
  const page = await builtPage(commonSite, 'en/meetings/narada/');
  const names = page('nav.contents').map((_, nav) =>
    page(`[id="${page(nav).attr('aria-labelledby')}"]`)
      .text()
      .trim(),
  );
  expect(names.get()).toEqual(['On this page', 'On this page']);
});

test.each(['regulamin/', 'spotkania/narada/', 'wiadomosc/', 'projekty/kompas/', 'galerie/zdjecia/'])(
  'every line leads to a heading of its words, whose id no other element of %s has',
  async (path) => {
    const page = await builtPage(commonSite, path);
    const ids = page('[id]')
      .map((_, element) => page(element).attr('id'))
      .get();
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const astray = page('nav.contents a')
      .map((_, link) => [[page(link).text(), page(`[id="${page(link).attr('href')?.slice(1)}"]`).text()]])
      .get()
      .filter(([line, heading]) => line !== heading);
    expect(astray).toEqual([]);
  },
);

describe('on a wide screen', () => {
  test('the contents of thirty screens stay in view beside the text, and cover nothing', async () => {
    const page = await open('/regulamin/', 1280);
    expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeGreaterThan(30);
    const contents = page.getByRole('navigation', { name: 'Na tej stronie' });
    for (const slug of ['rozdział-1', 'rozdział-10', 'rozdział-20']) {
      await contents.locator(`a[href="#${slug}"]`).click();
      const heading = await page.locator(`[id="${slug}"]`).boundingBox();
      const box = await contents.boundingBox();
      if (!heading || !box) throw new Error('The heading or the contents cannot be seen.');
      expect(heading.y).toBeGreaterThanOrEqual(0);
      expect(heading.y).toBeLessThan(100);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(800);
      expect(box.x).toBeGreaterThanOrEqual(heading.x + heading.width);
    }
  });

  test('contents longer than the screen scroll by themselves', async () => {
    const page = await open('/regulamin/', 1280, 400);
    await page.mouse.wheel(0, 3000);
    const last = page.getByRole('navigation', { name: 'Na tej stronie' }).getByRole('link', { name: 'Rozdział 20' });
    await last.scrollIntoViewIfNeeded();
    const box = await last.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(400);
  });

  test.each(['/spotkania/narada/', '/projekty/kompas/', '/wiadomosc/'])(
    'nothing beside the text of %s lies over the contents, however far it is scrolled',
    async (path) => {
      const page = await open(path, 1280, 500);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let top = 0; top < height; top += 300) {
        await page.evaluate((y) => scrollTo(0, y), top);
        const covered = await page.evaluate(() => {
          const table = document.querySelector('nav.contents.aside')?.getBoundingClientRect();
          if (!table) return ['no contents'];
          return [...document.querySelectorAll('.event-facts, .aside-section, article, .photos')]
            .filter((element) => {
              const box = element.getBoundingClientRect();
              const isApart =
                box.bottom <= table.top ||
                box.top >= table.bottom ||
                box.right <= table.left ||
                box.left >= table.right;
              return !isApart;
            })
            .map((element) => element.className);
        });
        expect(covered).toEqual([]);
      }
    },
  );
});

describe('on a narrow screen', () => {
  test('the contents are folded above the text, and unfold without JavaScript', async () => {
    const page = await open('/regulamin/', 360);
    const contents = page.getByRole('navigation', { name: 'Na tej stronie' });
    expect(await contents.count()).toBe(1);
    const line = contents.getByRole('link', { name: 'Rozdział 7' });
    expect(await line.isVisible()).toBe(false);
    await contents.getByText('Na tej stronie').click();
    await line.click();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#rozdział-7');
    const [table, text] = [await contents.boundingBox(), await page.locator('[id="rozdział-1"]').boundingBox()];
    expect(table && text && table.y + table.height).toBeLessThanOrEqual(text?.y ?? 0);
  });
});
