import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contentSource } from '../src/content/content-source.ts';
import { renderText } from '../src/html/render-text.ts';
import { textWords } from '../src/integrations/text-words.ts';
import { siteRules } from '../src/site/rules/site-rules.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, fixtureSite, type FixtureSite, testDay } from '../src/testing/build-site.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';
import { markdown, settings } from './fixtures.ts';
import { type HostileBody, hostileBodies } from './hostile-bodies.ts';

/*
 * Texts that would run code, lead away, ask other hosts or hide the rest of the page. The check refuses
 * most of them, so they reach readers by two ways: what it lets pass is built by the real command; all of
 * them are rendered, as if it had let them pass, and stand in a page of that build. Both are opened
 * without the page's policy, which must not be needed.
 */

/** How often something new is made up; `FUZZ_RUNS` and `FUZZ_SEED` ask for more and for the same again. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 200);
const seed = process.env['FUZZ_SEED'];

const bodies = hostileBodies.map((body, index) => ({ ...body, slug: `tekst-${index}` }));
const around = ({ text, isMdx = false }: HostileBody) => (isMdx ? text : `Przed.\n\n${text}\n\nPo.`);
const render = (text: string, isMdx = false) =>
  renderText(text, { base: '/', origin: 'https://example.org', words: textWords('pl'), isMdx }).html;

let site: FixtureSite;
let server: RunningServer;
let browser: Browser;
let page: Page;
/** Slugs of the bodies that the check lets pass. */
let passed: string[];
/** A page of the site with nothing but a word. */
let plain: string;
/** What that page is like. */
let usual: Record<string, unknown>;
/** What a page of the site is shown as in place of what was built. */
let shown: string | undefined;
/** What the page that is open did. */
let seen: string[] = [];

const withoutPolicy = (html: string) => html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');

beforeAll(async () => {
  const file = ({ slug, isMdx }: (typeof bodies)[number]) => `pages/${slug}.${isMdx ? 'mdx' : 'md'}`;
  site = await fixtureSite('hostile-texts', {
    'site.yaml': `${settings}mdx: true\n`,
    'pages/zwykly.md': markdown('title: Zwykły\ndescription: Opis.', 'Przed.\n\nTekst.\n\nPo.'),
    ...Object.fromEntries(
      bodies.map((body) => [file(body), markdown(`title: ${body.slug}\ndescription: Opis.`, around(body))]),
    ),
  });
  const { diagnostics } = await contentSource(site.root, siteRules(), testDay).content();
  const refused = new Set(diagnostics.filter(({ severity }) => severity === 'error').map((problem) => problem.file));
  for (const path of refused) await rm(join(site.root, path));
  passed = bodies.filter((body) => !refused.has(file(body))).map(({ slug }) => slug);
  await buildSiteOrFail(site);

  server = await serveFolder(site.outDir);
  browser = await launchBrowser();
  plain = withoutPolicy(await readFile(join(site.outDir, 'zwykly/index.html'), 'utf8'));
  expect(plain).toContain('<p>Tekst.</p>');
  expect(plain).not.toMatch(/content-security-policy/i);
  await openPage();
  usual = await lookAt(plain);
  expect(usual).toMatchObject({ footerInSight: true, base: `${server.origin}/tekst/`, seen: [] });
});
// What a text of one test left under way must not be told of the next.
beforeEach(openPage);
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page that tells by itself what it does. */
async function openPage(): Promise<void> {
  for (const context of browser.contexts()) await context.close();
  page = await browser.newPage();
  const own: string[] = [];
  seen = own;
  page.on('dialog', (dialog) => {
    own.push(`runs: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== server.origin) {
      own.push(`asks: ${url.href}`);
      await route.abort();
    } else if (['image', 'media', 'font'].includes(route.request().resourceType())) {
      // A picture that does not come is an error, which some texts wait for.
      await route.abort();
    } else if (route.request().isNavigationRequest() && shown !== undefined) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown });
    } else await route.continue();
  });
}

/** The plain page with other HTML in place of its text, each piece in an element of its own. */
function withTexts(texts: readonly string[]): string {
  const pieces = texts.map((html) => `<section data-piece>${html}</section>`).join('');
  return plain.replace('<p>Przed.</p>\n<p>Tekst.</p>\n<p>Po.</p>', () => `<div id="pieces">${pieces}</div>`);
}

/** Opens a page, tries all that is in its text, and tells what happened and how the rest of the page stands. */
async function lookAt(html: string): Promise<Record<string, unknown>> {
  seen.length = 0;
  shown = html;
  await page.goto(`${server.origin}/tekst/`);
  const found = await page.evaluate(async () => {
    const text = document.querySelector('.prose');
    for (const element of text?.querySelectorAll('*') ?? []) {
      for (const name of ['mouseover', 'pointerover', 'focus', 'toggle', 'beforeinput'])
        element.dispatchEvent(new Event(name, { bubbles: true }));
      // To follow a link to another page is nobody's fault.
      const leads = element.closest('a[href]');
      if (leads instanceof HTMLAnchorElement && /^https?:$/.test(leads.protocol) && !leads.ping) continue;
      if (element instanceof HTMLElement) element.click();
      else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    const footer = document.querySelector('body > footer');
    footer?.scrollIntoView({ block: 'end' });
    const box = footer?.getBoundingClientRect();
    const top = box && document.elementFromPoint(box.left + box.width / 2, Math.min(box.bottom, innerHeight) - 3);
    return {
      own: [...document.querySelectorAll('body *')]
        .filter((element) => !text?.contains(element))
        .map(({ tagName }) => tagName)
        .join(' '),
      footerInSight: Boolean(top && footer?.contains(top)),
      base: document.baseURI,
      title: document.title.replace(/^tekst-\d+/, 'Zwykły'),
      // None swallows those that follow.
      pieces: document.querySelectorAll('.prose > #pieces > [data-piece]').length,
      spoofs: document.querySelectorAll('.prose [data-pagefind-meta], .prose [data-pagefind-body]').length,
    };
  });
  return { ...found, address: page.url(), seen: [...seen] };
}

/** Whether texts, as HTML, make their page other than usual; one that leads away at once cannot even be looked at. */
async function act(texts: readonly string[]): Promise<boolean> {
  try {
    return JSON.stringify(await lookAt(withTexts(texts))) !== JSON.stringify({ ...usual, pieces: texts.length });
  } catch {
    return true;
  }
}

interface Rendered {
  text: string;
  html: string;
}

/** How many texts stand in one page: most do nothing, and a page takes a browser its time. */
const together = 10;

/** Texts that act: a page of several is looked at first, and one by one where they do. */
async function acting(texts: readonly Rendered[]): Promise<string[]> {
  const found: string[] = [];
  for (let from = 0; from < texts.length; from += together) {
    const some = texts.slice(from, from + together);
    if (!(await act(some.map(({ html }) => html)))) continue;
    const alone: string[] = [];
    for (const { text, html } of some) if (await act([html])) alone.push(text);
    found.push(...(alone.length > 0 ? alone : some.map(({ text }) => text)));
  }
  return found;
}

describe('a hostile text', () => {
  test('does what it is meant to do where nothing keeps it from it', async () => {
    // What Markdown and MDX would make of a text is not HTML yet.
    const html = bodies.filter(({ text, isMdx }) => !isMdx && text.startsWith('<')).map(({ text }) => text);
    const some = html.filter((_, index) => index % 5 === 0);
    const harmful: string[] = [];
    for (const text of some) if (await act([text])) harmful.push(text);
    expect(harmful.length, harmful.join('\n')).toBeGreaterThan(some.length / 2);
  });

  test('does nothing as it is rendered, on a line of its own and within a sentence', async () => {
    const texts = bodies.flatMap((body) =>
      (body.isMdx ? [body.text] : [around(body), `Przed ${body.text} po.`]).map((text) => ({
        text,
        html: render(text, body.isMdx),
      })),
    );
    expect(await acting(texts)).toEqual([]);
  });

  test('does nothing in a page that was built', async () => {
    const through: unknown[] = [];
    for (const slug of passed) {
      const { own, ...found } = await lookAt(
        withoutPolicy(await readFile(join(site.outDir, slug, 'index.html'), 'utf8')),
      );
      expect(own).toMatch(/ FOOTER /);
      if (JSON.stringify(found) !== JSON.stringify({ ...usual, own: undefined }))
        through.push({ text: bodies.find((body) => body.slug === slug)?.text, found });
    }
    expect(through).toEqual([]);
    expect(passed.length).toBeGreaterThan(10);
  });
});

const attribute = fc.constantFrom(
  ...['onerror=alert(1)', 'onload=alert(1)', "onclick='alert(1)'", 'ontoggle="alert(1)"', 'onfocus=alert(1)', '"', "'"],
  ...['open', 'autofocus', 'hidden', 'href="javascript:alert(1)"', 'href=&#1;javascript:alert(1)', 'href=/', 'src=x'],
  ...[
    'src=//zly.example/a',
    'id=page-content',
    'style="position:fixed;inset:0"',
    'srcset=//zly.example/a',
    'type=image',
  ],
  ...['srcdoc="<script>parent.alert(1)</script>"', 'xlink:href=javascript:alert(1)', 'action=//zly.example'],
  ...[
    'http-equiv=refresh',
    'content=0;url=//zly.example',
    'data-src=javascript:alert(1)',
    'background=//zly.example/b',
  ],
  ...['title="</title><img src=x onerror=alert(1)>"', 'title="--><img src=x onerror=alert(1)>"', 'class=skip-link'],
  ...['encoding=text/html', 'shadowrootmode=open', 'popover', 'tabindex=0', 'poster=//zly.example/p', '=', '/'],
);
const name = fc.constantFrom(
  ...['p', 'div', 'a', 'b', 'img', 'svg', 'math', 'style', 'script', 'title', 'textarea', 'template', 'noscript'],
  ...['select', 'option', 'table', 'tr', 'td', 'caption', 'form', 'input', 'button', 'iframe', 'video', 'source'],
  ...['details', 'summary', 'foreignObject', 'mtext', 'mglyph', 'annotation-xml', 'desc', 'body', 'head', 'html'],
  ...['base', 'meta', 'link', 'li', 'ul', 'h2', 'plaintext', 'xmp', 'frameset', 'object', 'embed', 'x-y', 'ruby', 'rt'],
  ...['main', 'footer', 'dialog', 'kronika-video-player', 'nobr', 'code', 'pre', 'blockquote', 'picture', 'font'],
);
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', ' ', '\n', '\n\n', '&lt;', '&#60;', '"', "'", '>', '<', '\u0000') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '<?', '<!', '- ', '> ', '`', '```\n', '    '),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(name, fc.array(attribute, { maxLength: 3 })).map((parts) => `<${parts.flat().join(' ')}>`),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(name, fc.array(attribute, { maxLength: 3 })).map((parts) => `<${parts.flat().join('/')}`),
  },
  { weight: 3, arbitrary: name.map((one) => `</${one}>`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['[a](javascript:alert(1))', '![a](//zly.example/a)', '<javascript:alert(1)>', '## a', '| a |\n|---|\n'],
      ...['[b]: javascript:alert(1)\n\n', '[a][b]', '![a][b]', '[a](/b "', '**', '_'],
    ),
  },
);
const madeUp = fc.array(piece, { minLength: 1, maxLength: 16 }).map((pieces) => pieces.join(''));

test(
  `whatever is made of such parts does nothing, ${numRuns} times`,
  { timeout: 60_000 + numRuns * 1_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(madeUp, { minLength: together, maxLength: together }), async (texts) => {
        expect(await acting(texts.map((text) => ({ text, html: render(text) })))).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / together), ...(seed !== undefined && { seed: Number(seed) }) },
    );
  },
);
