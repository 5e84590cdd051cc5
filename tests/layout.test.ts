import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openedSite } from '../src/testing/opened-site.ts';
import { sampleSite } from '../src/testing/build-site.ts';
import { builtPage, pageFiles } from '../src/testing/built-page.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';

const opened = openedSite(sampleSite);

/** What WCAG 1.4.12 lets readers set; no page may lose anything by it. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** What does not fit on a page as it stands: elements that reach beyond its edge, and those that cut words off. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) => `${element.localName}.${[...element.classList].join('.')}`;
    const words = (element: Element) => `${name(element)} "${element.textContent.trim().slice(0, 40)}"`;
    // What only screen readers meet is cut off on purpose.
    const elements = [...document.body.querySelectorAll('*:not(svg *)')]
      .map((element) => ({ element, style: getComputedStyle(element) }))
      .filter(({ style }) => style.clipPath === 'none');
    const edge = document.documentElement.clientWidth;
    const beyond =
      document.documentElement.scrollWidth > edge
        ? elements.filter(({ element }) => element.getBoundingClientRect().right > edge + 0.5)
        : [];
    const cut = elements.filter(({ element, style: { overflowX, overflowY } }) => {
      if (element.matches('img, svg, video, iframe, input, select')) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    return [
      ...beyond.map(({ element }) => `reaches beyond the edge: ${words(element)}`),
      ...cut.map(({ element }) => `is cut off: ${words(element)}`),
    ];
  });
}

// A window of 1280 by 1024 pixels at 400 % has room for 320 by 256, and so has a small telephone held upright.
test.each(['pl', 'en', 'uk'])(
  'at 320 px, which is 1280 px four times enlarged, every page in %s fits the screen, also with wider spacing of text, and asks no other host',
  async (locale) => {
    const files = (await pageFiles(sampleSite)).filter(
      (file) => (/^(?:en|uk)(?=\/)/.exec(file)?.[0] ?? 'pl') === locale,
    );
    expect(files).not.toEqual([]);
    const faults: string[] = [];
    const visit = async (half: readonly string[]) => {
      // Readers' own styles come from the browser, which no policy of a page binds.
      const page = await opened.browser.newPage({ viewport: { width: 320, height: 256 }, bypassCSP: true });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (origin !== opened.origin && protocol !== 'data:') faults.push(`${page.url()} asks ${origin}`);
      });
      for (const file of half) {
        await page.goto(`${opened.origin}/${file.replace(/index\.html$/, '')}`);
        faults.push(...(await misfits(page)).map((fault) => `${file}: ${fault}`));
        await page.addStyleTag({ content: textSpacing });
        faults.push(...(await misfits(page)).map((fault) => `${file} with text spacing: ${fault}`));
      }
      await page.close();
    };
    await Promise.all([0, 1].map((half) => visit(files.filter((_, index) => index % 2 === half))));
    expect(faults).toEqual([]);
  },
);

test('a page waits for one sheet of styles, and no page for a heavier one than before', async () => {
  const sheets = new Set<string>();
  for (const file of await pageFiles(sampleSite)) {
    const asked = (await builtPage(sampleSite, file))('link[rel=stylesheet]');
    expect(asked.length, file).toBeLessThanOrEqual(1);
    sheets.add(asked.attr('href') ?? '');
  }
  for (const sheet of sheets) {
    const { length } = gzipSync(await readFile(join(sampleSite.outDir, sheet)), { level: 9 });
    expect(length, sheet).toBeLessThan(14_500);
  }
});

test('every page has one h1, a title of its own, a description, a language and headings that skip no level', async () => {
  const titles = new Map<string, string>();
  const faults: string[] = [];
  for (const file of await pageFiles(sampleSite)) {
    const page = load(await readFile(join(sampleSite.outDir, file), 'utf8'));
    if (page('h1').length !== 1) faults.push(`${file}: ${page('h1').length} h1`);
    if (!page('html').attr('lang')) faults.push(`${file}: no lang`);
    if (!page('meta[name="description"]').attr('content')) faults.push(`${file}: no description`);
    const title = `${page('html').attr('lang')} ${page('title').text()}`;
    if (titles.has(title)) faults.push(`${file}: title as in ${titles.get(title)}`);
    titles.set(title, file);
    const levels = page('h1, h2, h3, h4, h5, h6')
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
  for (const file of await pageFiles(sampleSite)) {
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

test('on a tablet whom a project is for stands beside its contact, not alone below it', async () => {
  const page = await pageOfTest(opened.browser, { viewport: { width: 768, height: 1000 } });
  await page.goto(`${opened.origin}/projekty/dolina-trzech-rzek/`);
  const part = (name: string) =>
    page.locator('main section', { has: page.getByRole('heading', { name, exact: true }) });
  const [forWhom, contact] = await Promise.all(
    ['Dla kogo', 'Kontakt z biurem projektu'].map((name) => part(name).first().boundingBox()),
  );
  expect(forWhom?.y).toBeLessThan((contact?.y ?? 0) + (contact?.height ?? 0));
  expect(forWhom?.x).toBeLessThan(contact?.x ?? 0);
});
