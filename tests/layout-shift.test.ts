import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openedSite } from '../src/testing/opened-site.ts';
import { sampleSite } from '../src/testing/build-site.ts';
import { openPage } from '../src/testing/open-page.ts';
import { pagesOfEachKind, type ShownPage } from '../src/testing/page-kinds.ts';

const pages = (await pagesOfEachKind(sampleSite)).filter(({ locale }) => locale === 'pl');

const opened = openedSite(sampleSite);

/** A part of the page that moved without the reader's doing. */
interface Shift {
  /** How much it counts: https://wicg.github.io/layout-instability/ */
  value: number;
  moved: string;
}

declare global {
  /** What the page under test noted. */
  var shifts: Shift[];
}

/** Runs in the page, before anything else. */
function noteShifts(): void {
  interface LayoutShift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  }
  const isShift = (entry: PerformanceEntry): entry is LayoutShift => entry.entryType === 'layout-shift';
  const name = (node: Node | null) => (node instanceof Element ? `${node.localName}.${node.className}` : 'words');
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries().filter(isShift)) {
      if (!hadRecentInput) globalThis.shifts.push({ value, moved: sources.map(({ node }) => name(node)).join(', ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const typefaces = /\.woff2(?:\?|$)/;

/** Loads a page while some of its files are late; what is below the screen can move unseen, so a reader may scroll. */
async function shiftsOf(shown: ShownPage, width: number, late: RegExp, isScrolled: boolean): Promise<Shift[]> {
  const page = await opened.browser.newPage({ viewport: { width, height: 800 } });
  await page.addInitScript(noteShifts);
  // Where pictures are looked at, the typeface stays away: on a busy machine it is late by itself, and moves a word.
  if (late !== typefaces) await page.route(typefaces, (route) => route.abort());
  await page.route(late, async (route) => {
    await setTimeout(300);
    await route.continue();
  });
  await openPage(page, opened.origin, shown);
  await page.evaluate(async (isWanted) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    // The second frame begins after the first was painted. Who scrolls sees the page first: an answer that
    // comes in the very frame of the first scroll would count as moving what that scroll brings into view.
    await frame();
    await frame();
    for (let top = 0; isWanted && top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
    }
  }, isScrolled);
  // Also pictures that were not asked for before they came near.
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(() => globalThis.shifts);
  await page.close();
  return shifts;
}

const cases = pages.flatMap((shown) => [360, 1280].map((width) => ({ ...shown, width })));

test.concurrent.each(cases)(
  'nothing on $kind ($address) moves at $width px while pictures arrive late and the reader scrolls',
  async ({ width, ...shown }) => {
    expect(await shiftsOf(shown, width, /\.(?:webp|avif|jpe?g|png|svg)(?:\?|$)/, true)).toEqual([]);
  },
);

// A long title may break into other lines in the face that stands in, most of all where lines are short.
// The browsers' makers call 0.1 good.
test.concurrent.each(pages)(
  'hardly anything on $kind ($address) moves at 360 px while the typeface arrives late',
  async (shown) => {
    const shifts = await shiftsOf(shown, 360, typefaces, false);
    const total = shifts.reduce((sum, { value }) => sum + value, 0);
    expect(total, JSON.stringify(shifts)).toBeLessThan(0.01);
  },
);
