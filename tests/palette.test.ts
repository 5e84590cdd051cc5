import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../src/colours/contrast.ts';
import { fixedColours } from '../src/colours/fixed-colours.ts';
import { palette } from '../src/colours/palette.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, fixtureSite, type FixtureSite, writeFiles } from '../src/testing/build-site.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';
import { markdown, meeting, news, privacySettings } from './fixtures.ts';

const themes = ['light', 'dark'] as const;

const settings = (accent: string) => `name: Partnerstwo
address: https://example.org/
colours:
  accent: '${accent}'
newsletter:
  endpoint: https://newsletter.example.org/subscribe
${privacySettings('newsletter.example.org')}`;

/** What shows the accent and its wash: links, buttons, the band, an alert, words on a wash, dates, a series. */
const entries = {
  'meetings/2027-02-10-legionowo.md': markdown(
    `title: Spotkanie w Legionowie
description: Drugie spotkanie.
kind: partnership
start: 2027-02-10T09:00
project: razem
registration:
  url: https://example.net/zapisy
  deadline: 2027-02-01`,
    'Zobacz [wyniki badania](https://example.net/wyniki).\n\n> Razem łatwiej.',
  ),
  'meetings/2012-06-20-legionowo.md': meeting('Pierwsze spotkanie', 'project: razem'),
  'news/2026-11-02-alert.md': news('Zmiana sali', '2026-11-02', 'alert: true\nexpiryDate: 2027-03-01'),
  'news/2026-11-01-start.md': news('Ruszamy', '2026-11-01'),
  'projects/razem.md': markdown(
    `title: Razem dla rynku pracy
description: Projekt partnerstwa.
period:
  start: 2011-08-01
  end: 2028-02-28
plainSummary: Pomagamy ludziom znaleźć pracę.`,
    'Treść.',
  ),
};

const pages = [
  ['home', '/'],
  ['a project', '/projekty/razem/'],
  ['a meeting', '/spotkania/2027-02-10-legionowo/'],
  ['the newsletter', '/newsletter/'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Opens a page in a theme. */
async function open(server: RunningServer, path: string, theme: (typeof themes)[number]): Promise<Page> {
  const page = await pageOfTest(browser, { colorScheme: theme, viewport: { width: 1280, height: 900 } });
  await page.goto(server.origin + path);
  return page;
}

/** Words on which axe measured the contrast, and those that are too weak. */
async function colourContrast(page: Page): Promise<{ measured: number; weak: string[] }> {
  // The page's own policy lets no script be added to it.
  await page.evaluate(axe.source);
  const { passes, violations } = await page.evaluate<AxeResults>(
    "axe.run({ runOnly: { type: 'rule', values: ['color-contrast'] } })",
  );
  return {
    measured: passes.flatMap(({ nodes }) => nodes).length,
    weak: violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`)),
  };
}

/** A colour that the page computes, as `#rrggbb`. */
function computed(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate(
    ([where, name]) => {
      const element = document.querySelector(where);
      const canvas = document.createElement('canvas').getContext('2d');
      if (!element || !canvas) throw new Error(`The page has no ${where}.`);
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = name.startsWith('--') ? `var(${name})` : getComputedStyle(element).getPropertyValue(name);
      // A canvas gives every notation of an opaque colour back as #rrggbb.
      canvas.fillStyle = getComputedStyle(probe).color;
      probe.remove();
      return typeof canvas.fillStyle === 'string' ? canvas.fillStyle : '';
    },
    [selector, property] as const,
  );
}

let site: FixtureSite;
beforeAll(async () => {
  site = await fixtureSite('palette', entries);
});

// The second accent is that of the same site later: it reaches pages that a former build kept.
describe.each(['#ffe000', '#111111'])('a site with the accent %s', (accent) => {
  let server: RunningServer;
  beforeAll(async () => {
    await writeFiles(site, { 'site.yaml': settings(accent) });
    await buildSiteOrFail(site);
    server = await serveFolder(site.outDir);
  });
  afterAll(() => server.close());

  describe.each(themes)('in the %s theme', (theme) => {
    test.each(pages)('can be read on %s', async (_, path) => {
      const page = await open(server, path, theme);
      const { measured, weak } = await colourContrast(page);
      expect(weak).toEqual([]);
      expect(measured).toBeGreaterThan(5);
    });

    test('shows the colours that were worked out', async () => {
      const page = await open(server, '/', theme);
      const shown = {
        page: await computed(page, 'body', '--color-page'),
        raised: await computed(page, 'body', '--color-raised'),
        text: await computed(page, 'body', '--color-text'),
        muted: await computed(page, 'body', '--color-text-muted'),
        now: await computed(page, 'body', '--color-now'),
        accent: await computed(page, 'body', '--color-accent'),
        accentSurface: await computed(page, 'body', '--color-accent-surface'),
        onAccent: await computed(page, 'body', '--color-on-accent'),
        wash: await computed(page, 'body', '--color-wash'),
        gold: await computed(page, '.sign-up button', 'background-color'),
        onGold: await computed(page, '.sign-up button', 'color'),
      };
      expect(shown).toEqual(palette(accent)[theme]);
    });

    test('shows its accent on a page of an entry', async () => {
      const page = await open(server, '/spotkania/2027-02-10-legionowo/', theme);
      expect(await computed(page, 'body', '--color-accent')).toBe(palette(accent)[theme].accent);
    });

    test('shows the button on the band of the newsletter, and its focus', async () => {
      const page = await open(server, '/', theme);
      const band = await computed(page, '.sign-up', 'background-color');
      const button = await computed(page, '.sign-up button', 'background-color');
      await page.locator('.sign-up button').focus();
      const focus = await computed(page, '.sign-up button', 'outline-color');
      expect(contrast(button, band)).toBeGreaterThanOrEqual(3);
      expect(contrast(focus, band)).toBeGreaterThanOrEqual(3);
      expect(contrast(band, fixedColours[theme].page)).toBeGreaterThanOrEqual(3);
    });
  });

  test('has no colour in its HTML that a strict Content Security Policy would refuse', async () => {
    const page = await open(server, '/', 'light');
    expect(await page.locator('html').getAttribute('style')).toBeNull();
  });
});
