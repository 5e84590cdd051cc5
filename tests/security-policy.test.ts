import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { pageNeeds, withPolicy } from '../src/site/pages/page-policy.ts';
import { securityPolicy } from '../src/site/pages/security-policy.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { sampleSite } from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { openPage } from '../src/testing/open-page.ts';
import { pagesOfEachKind } from '../src/testing/page-kinds.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';

const headersSchema = z.object({ '/*': z.record(z.string(), z.string()) });
const policyMeta = 'meta[http-equiv="Content-Security-Policy"]';

/** All pages of the sample by their files. */
const pages = new Map<string, { html: string; $: CheerioAPI }>();
let headers: Record<string, string>;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  for (const file of (await filesBelow(sampleSite.outDir)).filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(sampleSite.outDir, file), 'utf8');
    pages.set(file, { html, $: load(html) });
  }
  headers = headersSchema.parse(JSON.parse(await readFile(join(sampleSite.outDir, 'headers.json'), 'utf8')))['/*'];
  // The header and what stands in the page both rule, so one visit holds the site to both.
  server = await serveFolder(sampleSite.outDir, '/', headers);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The address of the first page that holds an element. */
function addressWith(selector: string): string {
  const [file] = [...pages].find(([, { $ }]) => $(selector).length > 0) ?? [];
  if (file === undefined) throw new Error(`No page of the sample holds ${selector}.`);
  return `${server.origin}/${file.replace(/index\.html$/, '')}`;
}

/** A visitor; what the policy holds back and what is asked of other hosts is noted. */
async function visitor(): Promise<{ context: BrowserContext; page: Page; held: string[]; foreign: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  const held: string[] = [];
  const foreign: string[] = [];
  context.on('console', (message) => {
    if (message.text().startsWith('held back: ')) held.push(message.text());
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      console.debug(`held back: ${effectiveDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  await context.route(
    (url) => url.origin !== server.origin,
    async (route) => {
      foreign.push(route.request().url());
      await route.fulfill({ contentType: 'text/html', body: '<p>Answer</p>' });
    },
  );
  return { context, page: await context.newPage(), held, foreign };
}

describe('the policy', () => {
  test('stands once in each page, before everything that it rules, and lets in nothing by kind', () => {
    expect(pages.size).toBeGreaterThan(100);
    for (const [file, { $ }] of pages) {
      expect($(policyMeta).length, file).toBe(1);
      expect($(policyMeta).prevAll().not('meta[charset]').length, file).toBe(0);
      expect($(policyMeta).attr('content'), file).not.toMatch(/'unsafe-(?!hashes)|\*|data:|frame-ancestors/);
    }
  });

  test('names for a host what all pages together need', () => {
    const header = new Set((headers['Content-Security-Policy'] ?? '').split(/; | /));
    for (const [file, { $ }] of pages)
      for (const word of ($(policyMeta).attr('content') ?? '').split(/; | /))
        if (word !== "'none'") expect(header, file).toContain(word);
    expect(headers['Content-Security-Policy']).toMatch(/ 'wasm-unsafe-eval' .*; frame-ancestors 'self'$/);
  });

  test('lets films in only where one stands, and search its engine only where one searches', () => {
    for (const [file, { $ }] of pages) {
      const policy = $(policyMeta).attr('content') ?? '';
      expect(policy.includes('frame-src https:'), file).toBe($('kronika-video-player').length > 0);
      expect(policy.includes('wasm'), file).toBe($('kronika-search').length > 0);
    }
  });
});

describe('under it', () => {
  test('a page of each kind is whole, in its typeface, today and years on', async () => {
    const { page, held, foreign } = await visitor();
    const kinds = await pagesOfEachKind(sampleSite);
    for (const shown of kinds.filter(({ locale }) => locale === 'pl')) {
      await openPage(page, server.origin, shown);
      const faces = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').length;
      });
      expect(faces, shown.address).toBeGreaterThan(0);
      expect(held, shown.address).toEqual([]);
    }
    await page.clock.setFixedTime('2040-01-01T12:00:00');
    const address = addressWith('[data-until], [data-ahead]');
    await page.goto(address);
    await expect.poll(() => page.locator('[data-ahead]').count()).toBe(0);
    expect(held).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('a chosen theme is there again on the next page', async () => {
    const { page, held } = await visitor();
    await page.goto(server.origin);
    await page.locator('kronika-theme-switch select').selectOption('dark');
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('kronika-theme-switch select').inputValue()).toBe('dark');
    expect(held).toEqual([]);
  });

  test('photographs open, turn and close', async () => {
    const { page, held } = await visitor();
    await page.goto(addressWith('kronika-photo-lightbox'));
    await page.locator('kronika-photo-lightbox a:has(img)').first().click();
    await page.locator('dialog .pswp__img').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(held).toEqual([]);
  });

  test('a film plays', async () => {
    const { page, held, foreign } = await visitor();
    await page.goto(addressWith('kronika-video-player'));
    await page.locator('kronika-video-player button').first().click();
    await page.frameLocator('kronika-video-player iframe').getByText('Answer').waitFor();
    expect(foreign).toHaveLength(1);
    expect(held).toEqual([]);
  });

  test('words are found as they are typed', async () => {
    const { page, held } = await visitor();
    await page.goto(`${server.origin}/szukaj/`);
    await page.getByLabel('Czego szukasz?').fill('warsztaty');
    await page.getByLabel('Czego szukasz?').press('Enter');
    await page.locator('.results mark').first().waitFor();
    expect(held).toEqual([]);
  });

  test('a resident signs up for the newsletter', async () => {
    const { page, held, foreign } = await visitor();
    await page.goto(`${server.origin}/newsletter/`);
    await page.getByLabel('Adres e-mail').fill('anna@example.org');
    await page.locator('kronika-newsletter-form [type=checkbox]').check();
    await page.getByRole('button', { name: 'Zapisz mnie' }).click();
    await page.getByText('Answer').waitFor();
    expect(foreign).toHaveLength(1);
    expect(held).toEqual([]);
  });
});

/** Texts of editors that nothing has sanitised; each would set `window.ran`, ask another host or take the page over. */
const bodies = [
  '<script>window.ran = 1</script>',
  '<script type="module">window.ran = 1</script>',
  '<script type="module">import "https://foreign.example/a.js"</script>',
  '<script src="https://foreign.example/a.js"></script>',
  '<script src="data:text/javascript,window.ran=1"></script>',
  '<script nonce="a" async>window.ran = 1</script>',
  '<script type="speculationrules">{"prefetch":[{"urls":["https://foreign.example/"]}]}</script>',
  '</main><script>window.ran = 1</script>',
  '</main><head><style>footer { display: none }</style></head>',
  '<img src="/nothing.png" onerror="window.ran = 1">',
  '<svg onload="window.ran = 1"><animate onbegin="window.ran = 1" attributeName="x" dur="1s"/></svg>',
  '<svg><script>window.ran = 1</script></svg>',
  '<svg><image href="https://foreign.example/a.png"/></svg>',
  '<details open ontoggle="window.ran = 1"><summary>A</summary></details>',
  '<input autofocus onfocus="window.ran = 1">',
  '<a href="javascript:window.ran = 1" data-press>A</a>',
  '<button onclick="window.ran = 1" data-press>A</button>',
  '<form action="javascript:window.ran = 1"><button data-press>A</button></form>',
  '<form action="https://foreign.example/"><button data-press>A</button></form>',
  '<form method="post" action="https://foreign.example/"><input name="a"><button data-press>A</button></form>',
  '<form><button formaction="https://foreign.example/" data-press>A</button></form>',
  '<base href="https://foreign.example/"><img src="a.png"><script src="b.js"></script>',
  '<iframe src="https://foreign.example/"></iframe>',
  '<iframe src="javascript:parent.ran = 1"></iframe>',
  '<iframe srcdoc="<script>parent.ran = 1</script><img src=https://foreign.example/a.png>"></iframe>',
  '<iframe src="data:text/html,<img src=https://foreign.example/a.png>"></iframe>',
  '<object data="https://foreign.example/"></object>',
  '<object data="data:text/html,<script>parent.ran = 1</script>"></object>',
  '<embed src="https://foreign.example/">',
  '<img src="https://foreign.example/a.png">',
  '<img src="data:," srcset="https://foreign.example/a.png 1x">',
  '<picture><source srcset="https://foreign.example/a.png"><img alt=""></picture>',
  '<video src="https://foreign.example/a.mp4" poster="https://foreign.example/a.png"></video>',
  '<audio src="https://foreign.example/a.mp3"></audio>',
  '<input type="image" src="https://foreign.example/a.png">',
  '<table background="https://foreign.example/a.png"><tr><td>A</table>',
  '<link rel="stylesheet" href="https://foreign.example/a.css">',
  '<link rel="prefetch" href="https://foreign.example/a.css">',
  '<link rel="icon" href="https://foreign.example/a.png">',
  '<style>footer { display: none } @import "https://foreign.example/a.css"; body { background: url(https://foreign.example/a.png) }</style>',
  '<div style="position: fixed; inset: 0; background: url(https://foreign.example/a.png)">A</div>',
  '<svg><style>footer { display: none }</style></svg>',
  '<math><mtext><style><img src="/nothing.png" onerror="window.ran = 1"></style></mtext></math>',
  '<div><template shadowrootmode="open"><script>window.ran = 1</script><style>:host { position: fixed }</style></template></div>',
  '<kronika-video-player data-src="https://foreign.example/" data-title="A"><button data-press>A</button></kronika-video-player>',
  '<kronika-newsletter-form><form action="https://foreign.example/"><button data-press>A</button></form></kronika-newsletter-form>',
  '<kronika-search data-pagefind="https://foreign.example/"></kronika-search>',
];

test('texts that nothing has sanitised run nothing, ask nobody and send nothing away', async () => {
  const { context, page, foreign } = await visitor();
  const built = pages.get('prywatnosc/index.html')?.html ?? '';
  const reach = {
    frames: ['https://player.example.org'],
    forms: ['https://newsletter.example.org'],
    answers: [],
    counters: [],
  };
  const through: string[] = [];
  let body = '';
  await context.route(`${server.origin}/prywatnosc/*`, (route) => {
    const html = built.replace(/<main[^>]*>/, (main) => main + body);
    return route.fulfill({
      contentType: 'text/html',
      body: withPolicy(html, securityPolicy(pageNeeds(html, reach)).page),
    });
  });
  for (body of bodies) {
    await page.goto(`${server.origin}/prywatnosc/`);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-press]')?.click());
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));
    const { ran, base, footer, covered } = await page.evaluate(() => ({
      ran: Reflect.has(window, 'ran'),
      base: document.baseURI.startsWith(location.origin),
      footer: [...document.querySelectorAll('footer')].every((one) => one.checkVisibility()),
      covered: [...document.querySelectorAll('main > :first-child')].some(
        (one) => getComputedStyle(one).position === 'fixed',
      ),
    }));
    const isHere = new URL(page.url()).origin === server.origin;
    if (ran || !base || !footer || covered || !isHere || foreign.length > 0)
      through.push(`${body} ${JSON.stringify({ ran, base, footer, covered, isHere, foreign })}`);
    foreign.length = 0;
  }
  expect(through).toEqual([]);
});
