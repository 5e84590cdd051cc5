import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { load } from 'cheerio';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, fixtureSite } from '../src/testing/build-site.ts';
import { dress, looks } from '../src/testing/looks.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';
import { markdown, photograph, settings } from './fixtures.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Files, widths and heights of a gallery of every shape that cameras and scissors give. */
const shapes: [file: string, width: number, height: number][] = [
  ['sala-1.jpg', 1800, 1200],
  ['drzwi.jpg', 900, 1600],
  ['rzeka.jpg', 2400, 600],
  ['grupa.jpg', 1600, 1200],
  ['plakat.jpg', 1000, 1000],
];

const count = 200;

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  const many = await Promise.all(
    Array.from({ length: count }, async (_, index): Promise<[string, Buffer]> => {
      const [width, height] = index % 3 === 0 ? [400, 600] : [600, 400 + (index % 5)];
      return [`galleries/duzo/zdjecie-${index + 1}.jpg`, await photograph(width, height, index)];
    }),
  );
  const site = await fixtureSite('gallery', {
    'site.yaml': settings,
    'projects/razem.md': markdown('title: Razem\ndescription: Projekt.\nperiod: {}'),
    'galleries/ksztalty/index.md': markdown('title: Zdjęcia z sali\ndescription: Ze spotkania.\nproject: razem'),
    'galleries/ksztalty/photos.yaml': shapes
      .map(
        ([file], index) =>
          `- src: ./${file}\n  alt: Widok ${index + 1}\n  caption: Podpis ${index + 1}\n  credit: fot. Anna Nowak\n`,
      )
      .join(''),
    ...Object.fromEntries(
      await Promise.all(
        shapes.map(async ([file, width, height], index): Promise<[string, Buffer]> => [
          `galleries/ksztalty/${file}`,
          await photograph(width, height, 40 * index),
        ]),
      ),
    ),
    'galleries/jedno/index.md': markdown(
      'title: Jedno zdjęcie\ndescription: Ze spotkania.\nphotos:\n  - { src: ./sala.jpg, alt: Sala }',
    ),
    'galleries/jedno/sala.jpg': await photograph(1500, 1000, 210),
    'galleries/duzo/index.md': markdown('title: Dwieście zdjęć\ndescription: Ze spotkania.'),
    'galleries/duzo/photos.yaml': many
      .map((_, index) => `- src: ./zdjecie-${index + 1}.jpg\n  alt: Widok ${index + 1}\n`)
      .join(''),
    ...Object.fromEntries(many),
  });
  await buildSiteOrFail(site);
  server = await serveFolder(site.outDir);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page in a browser of its own, without anything kept from another test. */
async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await pageOfTest(browser, { viewport: { width: 1280, height: 800 }, ...options });
  await page.goto(server.origin + path);
  return page;
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Zdjęcia z sali' });
const statusOf = async (page: Page) => (await page.getByRole('status').innerText()).replace(/\s+/g, ' ').trim();
const hashOf = (page: Page) => new URL(page.url()).hash;
/** The id of the photograph whose link has the focus. */
const focusedPhoto = (page: Page) => page.evaluate(() => document.activeElement?.closest('li')?.id);

/** Opens a photograph with Enter and waits until it has come to rest. */
async function openByKey(page: Page, anchor: string): Promise<void> {
  await page.locator(`#${anchor} a.photo`).focus();
  await page.keyboard.press('Enter');
  await opened(page);
}

/** Waits until an opening photograph stands still and its picture is there. */
async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const shown = document.querySelector<HTMLImageElement>(
      '.pswp--ui-visible [aria-hidden="false"] img:not(.pswp__img--placeholder)',
    );
    return shown?.complete && document.getAnimations().length === 0;
  });
}

const closed = (page: Page) => page.locator('dialog').waitFor({ state: 'detached' });

describe('a photograph of a gallery, by keyboard', () => {
  test('opens with Enter, with its place, text, caption and credit, and an address of its own', async () => {
    const page = await visit('/galerie/ksztalty/');
    await openByKey(page, 'foto-drzwi');
    expect(await dialogOf(page).isVisible()).toBe(true);
    expect(await statusOf(page)).toBe('2 z 5 Widok 2 Podpis 2 fot. Anna Nowak');
    expect(await dialogOf(page).getByRole('img', { name: 'Widok 2' }).isVisible()).toBe(true);
    expect(hashOf(page)).toBe('#foto-drzwi');
  });

  test('has a short caption under its middle', async () => {
    const page = await visit('/galerie/ksztalty/');
    await openByKey(page, 'foto-drzwi');
    const middle = await page.locator('.photo-dialog .about').evaluate((about) => {
      const boxes = [...about.querySelectorAll('[data-part]:not(.visually-hidden)')].map((one) =>
        one.getBoundingClientRect(),
      );
      const { left, width } = about.getBoundingClientRect();
      const [from, to] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
      return (from + to) / 2 - (left + width / 2);
    });
    expect(Math.abs(middle)).toBeLessThan(2);
  });

  test('gives way to the next and the one before with the arrows, also round the ends', async () => {
    const page = await visit('/galerie/ksztalty/');
    await openByKey(page, 'foto-sala-1');
    const seen: string[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press(key);
      seen.push(`${(await statusOf(page)).slice(0, 5)} ${hashOf(page)}`);
    }
    expect(seen).toEqual(['2 z 5 #foto-drzwi', '1 z 5 #foto-sala-1', '5 z 5 #foto-plakat', '1 z 5 #foto-sala-1']);
  });

  test.each(['Escape', 'Zamknij', 'Back'])('closes with %s; the focus and the address return', async (way) => {
    const page = await visit('/galerie/ksztalty/');
    await openByKey(page, 'foto-drzwi');
    await page.keyboard.press('ArrowRight');
    if (way === 'Escape') await page.keyboard.press('Escape');
    else if (way === 'Back') await page.goBack();
    else await page.getByRole('button', { name: 'Zamknij' }).press('Enter');
    await closed(page);
    expect(await focusedPhoto(page)).toBe('foto-rzeka');
    expect(hashOf(page)).toBe('');
    await page.goForward();
    await opened(page);
    expect(hashOf(page)).toBe('#foto-rzeka');
  });

  test('keeps Tab within, and every stop can be seen', async () => {
    const page = await visit('/galerie/ksztalty/');
    await openByKey(page, 'foto-grupa');
    const stops = new Set<string>();
    for (let presses = 0; presses < 15; presses += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return '';
        if (!element.closest('dialog')) return `outside: ${element.outerHTML}`;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        return `${element.ariaLabel ?? element.textContent.trim()}${isMarked ? '' : ' unmarked'}`;
      });
      if (stop) stops.add(stop);
    }
    expect([...stops].sort()).toEqual([
      'Następne zdjęcie',
      'Pobierz (JPG, 1600 × 1200)',
      'Poprzednie zdjęcie',
      'Powiększ',
      'Zamknij',
    ]);
  });

  test('can be made larger, where there is more of it to see', async () => {
    const page = await visit('/galerie/ksztalty/');
    await openByKey(page, 'foto-sala-1');
    const zoom = page.getByRole('button', { name: 'Powiększ' });
    const width = async () => (await dialogOf(page).getByRole('img', { name: 'Widok 1' }).boundingBox())?.width ?? 0;
    const before = await width();
    await zoom.press('Enter');
    await expect.poll(() => zoom.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(width).toBeGreaterThan(before * 1.3);
    await zoom.press('Enter');
    await expect.poll(() => zoom.getAttribute('aria-pressed')).toBe('false');
  });

  test('can be kept: the large version under a name that says what it is', async () => {
    const page = await visit('/galerie/ksztalty/');
    await openByKey(page, 'foto-rzeka');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Pobierz (JPG, 2400 × 600)' }).press('Enter');
    expect((await download).suggestedFilename()).toBe('foto-rzeka.jpg');
  });
});

test('a photograph of a gallery opens, turns and closes with a mouse', async () => {
  const page = await visit('/galerie/ksztalty/');
  await page.locator('#foto-sala-1 a.photo').click();
  await opened(page);
  await page.getByRole('button', { name: 'Następne zdjęcie' }).click();
  expect(await statusOf(page)).toMatch(/^2 z 5/);
  await page.getByRole('button', { name: 'Zamknij' }).click();
  await closed(page);
  expect(hashOf(page)).toBe('');
});

describe('a photograph of a gallery, by touch', () => {
  const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

  /** Moves fingers in a straight line each, as a hand does: in steps. */
  async function move(page: Page, fingers: { from: [number, number]; to: [number, number] }[]): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const steps = 8;
    for (let step = 0; step <= steps; step += 1) {
      const touchPoints = fingers.map(({ from, to }, id) => ({
        x: from[0] + ((to[0] - from[0]) * step) / steps,
        y: from[1] + ((to[1] - from[1]) * step) / steps,
        id,
      }));
      await session.send('Input.dispatchTouchEvent', { type: step === 0 ? 'touchStart' : 'touchMove', touchPoints });
      await page.waitForTimeout(16);
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  }

  test('opens with a tap, turns with a swipe and goes away with a pull down', async () => {
    const page = await visit('/galerie/ksztalty/', phone);
    await page.locator('#foto-sala-1 a.photo').tap();
    await opened(page);
    await move(page, [{ from: [300, 350], to: [60, 350] }]);
    await expect.poll(() => statusOf(page)).toMatch(/^2 z 5/);
    await opened(page);
    await move(page, [{ from: [60, 350], to: [300, 350] }]);
    await expect.poll(() => statusOf(page)).toMatch(/^1 z 5/);
    await opened(page);
    await move(page, [{ from: [180, 300], to: [180, 600] }]);
    await closed(page);
    expect(hashOf(page)).toBe('');
  });

  test('grows under two fingers', async () => {
    const page = await visit('/galerie/ksztalty/', phone);
    await page.locator('#foto-sala-1 a.photo').tap();
    await opened(page);
    const width = async () => (await dialogOf(page).getByRole('img', { name: 'Widok 1' }).boundingBox())?.width ?? 0;
    const before = await width();
    await move(page, [
      { from: [170, 340], to: [80, 250] },
      { from: [190, 360], to: [280, 450] },
    ]);
    await expect.poll(width).toBeGreaterThan(before * 1.5);
  });

  test('has tools that a finger can hit', async () => {
    const page = await visit('/galerie/ksztalty/', phone);
    await page.locator('#foto-sala-1 a.photo').tap();
    await opened(page);
    for (const tool of await page.locator('dialog :is(a, button):visible').all()) {
      const { width = 0, height = 0 } = (await tool.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });
});

describe('the address of a photograph', () => {
  test('opens it for whom it was sent to; closed, it leaves the gallery', async () => {
    const page = await visit('/galerie/ksztalty/#foto-grupa');
    await opened(page);
    expect(await statusOf(page)).toMatch(/^4 z 5 Widok 4/);
    await page.keyboard.press('Escape');
    await closed(page);
    expect(page.url()).toBe(`${server.origin}/galerie/ksztalty/`);
    expect(await focusedPhoto(page)).toBe('foto-grupa');
  });

  test('still closes after the page was loaded anew', async () => {
    const page = await visit('/galerie/ksztalty/');
    await openByKey(page, 'foto-grupa');
    await page.reload();
    await opened(page);
    await page.keyboard.press('Escape');
    await closed(page);
    expect(page.url()).toBe(`${server.origin}/galerie/ksztalty/`);
  });

  test('leads to it without JavaScript, where the picture opens and can be kept', async () => {
    const page = await visit('/galerie/ksztalty/#foto-plakat', { javaScriptEnabled: false });
    const photo = page.locator('#foto-plakat');
    const { y = -1 } = (await photo.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(800);
    expect(await photo.getByRole('link', { name: 'Pobierz (JPG, 1000 × 1000)' }).isVisible()).toBe(true);
    await photo.locator('a.photo').click();
    await page.waitForURL(/\/_astro\/plakat\.[^/]+\.jpg$/);
  });
});

test('a photograph opens as a link does where the script that shows it cannot be loaded', async () => {
  const page = await visit('/galerie/ksztalty/');
  await page.route(/open-photos/, (route) => route.abort());
  await page.locator('#foto-drzwi a.photo').click();
  await page.waitForURL(/\/_astro\/drzwi\.[^/]+\.jpg$/);
});

test('what shows photographs is loaded for the first that is opened, from this site alone', async () => {
  const page = await visit('/galerie/ksztalty/');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked.filter((url) => /open-photos|photo-dialog/.test(url))).toEqual([]);
  await openByKey(page, 'foto-sala-1');
  expect(asked.filter((url) => /open-photos|photo-dialog/.test(url)).length).toBe(2);
  expect(asked.filter((url) => !url.startsWith(server.origin))).toEqual([]);
});

test('a strict content security policy hinders neither the gallery nor an opened photograph', async () => {
  const page = await visit('/');
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(`
    addEventListener('securitypolicyviolation', (event) =>
      reportViolation(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
  `);
  let policy = '';
  await page.route('**/galerie/**', async (route) => {
    const response = await route.fetch();
    policy = strictPolicy(await response.text());
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto(`${server.origin}/galerie/ksztalty/`);
  await openByKey(page, 'foto-sala-1');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('z');
  await page.keyboard.press('Escape');
  await closed(page);
  expect(policy).not.toContain('unsafe');
  expect(violations).toEqual([]);
  // The policy is in force, and so is the page's own: a style would be told by each.
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
  });
  await expect.poll(() => violations.length).toBeGreaterThan(0);
});

/** Only what this site sends, and what stands in the page itself, by its digest. */
function strictPolicy(html: string): string {
  const page = load(html);
  const digests = (selector: string) =>
    page(selector)
      .map((_, element) => `'sha256-${createHash('sha256').update(page(element).text()).digest('base64')}'`)
      .get()
      .join(' ');
  return `default-src 'self'; style-src 'self' ${digests('style')}; script-src 'self' ${digests('script:not([src])')}`;
}

describe.each(looks)('an opened photograph in $name', (look) => {
  test.each([360, 1280])('is for everybody at %i pixels', async (width) => {
    const page = await visit('/galerie/ksztalty/', { viewport: { width, height: 800 } });
    await page.evaluate(axe);
    await dress(page, look);
    await openByKey(page, 'foto-drzwi');
    const { violations, incomplete } = await page.evaluate<AxeResults>(
      `axe.run('dialog', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] })`,
    );
    const found = [...violations, ...incomplete.filter(({ id }) => id !== 'hidden-content')];
    expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

test('nothing moves in an opening photograph for readers who want no motion', async () => {
  const page = await visit('/galerie/ksztalty/', { reducedMotion: 'reduce' });
  await page.evaluate(() => {
    document.addEventListener('transitionrun', () => {
      const isSeen = document.getAnimations().some(({ effect }) => Number(effect?.getTiming().duration) > 1);
      if (isSeen) document.documentElement.dataset['moved'] = 'yes';
    });
  });
  await openByKey(page, 'foto-drzwi');
  await page.keyboard.press('Escape');
  await closed(page);
  expect(await page.locator('html').getAttribute('data-moved')).toBeNull();
});

describe('photographs on the page', () => {
  test('keep their shapes', async () => {
    const page = await visit('/galerie/ksztalty/');
    for (const [file, width, height] of shapes) {
      const box = await page.locator(`#foto-${file.replace('.jpg', '')} a.photo`).boundingBox();
      const ratio = (box?.width ?? 0) / (box?.height ?? 1);
      expect(Math.abs(ratio / (width / height) - 1), file).toBeLessThan(0.04);
    }
  });

  test('stand in rows of one height', async () => {
    const page = await visit('/galerie/duzo/');
    const boxes = await page.locator('a.photo').evaluateAll((photos) =>
      photos.map((photo) => {
        const { top, height } = photo.getBoundingClientRect();
        return { top: Math.round(top), height };
      }),
    );
    const rows = new Map<number, number[]>();
    for (const { top, height } of boxes) rows.set(top, [...(rows.get(top) ?? []), height]);
    const uneven = [...rows.values()].filter((heights) => Math.max(...heights) - Math.min(...heights) > 1);
    expect(rows.size).toBeGreaterThan(20);
    expect(uneven).toEqual([]);
  });

  test('lead to the project that they belong to', async () => {
    const page = await visit('/galerie/ksztalty/');
    expect(await page.locator('main a[href="/projekty/razem/"]').count()).toBe(1);
  });

  test('have no arrows when there is one', async () => {
    const page = await visit('/galerie/jedno/');
    await openByKey(page, 'foto-sala');
    expect(await page.getByRole('button', { name: /Następne|Poprzednie/ }).count()).toBe(0);
  });

  test('are loaded a few at a time when there are two hundred, and nothing moves when they come', async () => {
    const page = await pageOfTest(browser, { viewport: { width: 1280, height: 800 } });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const sum = Number(sessionStorage.getItem('shift') ?? 0);
          sessionStorage.setItem('shift', String(sum + ('value' in entry ? Number(entry.value) : 0)));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const pictures = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'image' && request.url().includes('zdjecie-')) pictures.add(request.url());
    });
    await page.goto(`${server.origin}/galerie/duzo/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.photos li').count()).toBe(count);
    expect(pictures.size).toBeGreaterThan(0);
    expect(pictures.size).toBeLessThan(count / 3);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    for (let screens = 0; screens < 200; screens += 1) {
      const isEnd = await page.evaluate(() => {
        scrollBy(0, 600);
        return scrollY + innerHeight >= document.documentElement.scrollHeight;
      });
      await page.waitForTimeout(30);
      if (isEnd) break;
    }
    await page.waitForLoadState('networkidle');
    expect(pictures.size).toBe(count);
    expect(await height()).toBe(before);
    expect(await page.evaluate(() => Number(sessionStorage.getItem('shift') ?? 0))).toBeLessThan(0.01);
  });
});
