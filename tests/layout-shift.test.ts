import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openedSite } from '../src/testing/opened-site.ts';
import { sampleSite } from '../src/testing/build-site.ts';
import { openPage } from '../src/testing/open-page.ts';
import { pagesOfEachKind, type ShownPage } from '../src/testing/page-kinds.ts';
import { serveInPieces } from '../src/testing/piecemeal-server.ts';
import type { RunningServer } from '../src/testing/static-server.ts';

const pages = (await pagesOfEachKind(sampleSite)).filter(({ locale }) => locale === 'pl');

const opened = openedSite(sampleSite);

// A page of fifteen pieces is painted many times before it is whole.
let slow: RunningServer | undefined;
beforeAll(async () => {
  slow = await serveInPieces(sampleSite, 15);
});
afterAll(() => slow?.close());

/** A part of the page that moved without the reader's doing. */
interface Shift {
  /** Milliseconds since the page was asked for. */
  at: number;
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
    for (const { startTime: at, value, hadRecentInput, sources } of list.getEntries().filter(isShift)) {
      if (!hadRecentInput)
        globalThis.shifts.push({ at, value, moved: sources.map(({ node }) => name(node)).join(', ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const pictures = /\.(?:webp|avif|jpe?g|png|svg)(?:\?|$)/;
const typefaces = /\.woff2(?:\?|$)/;

interface Load {
  width: number;
  /** Files that come when the page itself is there, and some time after they were asked for. */
  late: RegExp;
  /** What is below the screen can move unseen, so a reader may scroll. */
  isScrolled?: boolean;
  origin?: string;
}

/** What moves on a page, with the moment at which the page itself was there. */
async function shiftsOf(
  shown: ShownPage,
  { width, late, isScrolled = false, origin = opened.origin }: Load,
): Promise<{ shifts: Shift[]; isThere: number }> {
  const page = await opened.browser.newPage({ viewport: { width, height: 800 } });
  await page.addInitScript(noteShifts);
  // Where pictures are looked at, the typeface stays away: on a busy machine it is late by itself, and moves a word.
  if (late !== typefaces) await page.route(typefaces, (route) => route.abort());
  const whole = page.waitForEvent('domcontentloaded');
  await page.route(late, async (route) => {
    await whole;
    await setTimeout(300);
    await route.continue();
  });
  await openPage(page, origin, shown);
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
  const told = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const isThere = navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventStart : 0;
    return { shifts: globalThis.shifts, isThere };
  });
  await page.close();
  return told;
}

const cases = pages.flatMap((shown) => [360, 1280].map((width) => ({ ...shown, width })));

test.concurrent.each(cases)(
  'nothing on $kind ($address) moves at $width px while pictures arrive late and the reader scrolls',
  async ({ width, ...shown }) => {
    const { shifts, isThere } = await shiftsOf(shown, { width, late: pictures, isScrolled: true });
    // A page is painted before it is whole, on a busy machine more than once: see the next test.
    expect(shifts.filter(({ at }) => at >= isThere)).toEqual([]);
  },
);

// The browsers' makers call 0.1 good. A card's facts are read after its title and stand above it, and photographs of a
// line share it, so that what comes next may move what came last.
test.concurrent.each(cases)(
  'hardly anything on $kind ($address) moves at $width px while the page itself comes piece by piece',
  async ({ width, ...shown }) => {
    const { shifts } = await shiftsOf(shown, { width, late: pictures, origin: slow?.origin ?? '' });
    expect(sumOf(shifts), JSON.stringify(shifts)).toBeLessThan(0.02);
  },
);

// A long title may break into other lines in the face that stands in, most of all where lines are short.
test.concurrent.each(pages)(
  'hardly anything on $kind ($address) moves at 360 px while the typeface arrives late',
  async (shown) => {
    const { shifts } = await shiftsOf(shown, { width: 360, late: typefaces });
    expect(sumOf(shifts), JSON.stringify(shifts)).toBeLessThan(0.01);
  },
);

function sumOf(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
