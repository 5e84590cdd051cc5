import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openedSite } from '../src/testing/opened-site.ts';
import { sampleSite } from '../src/testing/build-site.ts';
import { openPage } from '../src/testing/open-page.ts';
import { type PageKind, pagesOfEachKind } from '../src/testing/page-kinds.ts';

/** Pages with every sort of thing to stand on: links, cards, buttons, fields, details, answers of the search. */
const kinds: readonly PageKind[] = ['home', 'meeting-ahead', 'gallery', 'search-results', 'newsletter'];
const pages = (await pagesOfEachKind(sampleSite)).filter(({ kind, locale }) => locale === 'pl' && kinds.includes(kind));

const opened = openedSite(sampleSite);

/** Puts the focus back to where a reader starts. */
const leave = (page: Page) =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo({ top: 0, behavior: 'instant' });
    getSelection()?.collapse(document.body, 0);
  });

/**
 * What has the focus, and what is wrong with how it shows: WCAG 2.4.7 and 2.4.11.
 * @returns undefined where the page has come to its end
 */
function stop(page: Page): Promise<{ words: string; faults: string[] } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    // A link over two lines has two boxes; the middle of the first lies on it.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const isInView = box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.top < innerHeight;
    const top = document.elementFromPoint(
      box.left + box.width / 2,
      Math.min(box.top + box.height / 2, innerHeight - 1),
    );
    const isOnTop = top !== null && (element.contains(top) || top.closest('label')?.control === element);
    return {
      words: `${element.localName} "${element.textContent.trim().slice(0, 40)}"`,
      faults: [
        ...(hasOutline ? [] : ['has no outline']),
        ...(isInView ? [] : ['is out of view']),
        ...(isInView && !isOnTop ? [`is covered by ${top?.localName}.${top?.className}`] : []),
      ],
    };
  });
}

test.concurrent.each(pages.flatMap((shown) => [360, 1280].map((width) => ({ ...shown, width }))))(
  'who goes through $kind with Tab at $width px always sees the place, wholly and uncovered',
  async ({ width, ...shown }) => {
    const page = await opened.browser.newPage({ viewport: { width, height: 640 } });
    await openPage(page, opened.origin, shown);
    await leave(page);
    const reachable = await page
      .locator('a[href], button, input, select, textarea, summary')
      .evaluateAll(
        (elements) =>
          elements.filter(
            (element) =>
              element instanceof HTMLElement &&
              element.tabIndex >= 0 &&
              !element.matches(':disabled') &&
              element.checkVisibility({ visibilityProperty: true }),
          ).length,
      );
    const faults: string[] = [];
    let stops = 0;
    for (; stops <= reachable; stops += 1) {
      await page.keyboard.press('Tab');
      const here = await stop(page);
      if (!here) break;
      faults.push(...here.faults.map((fault) => `${here.words} ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(stops).toBe(reachable);
    await page.close();
  },
);
