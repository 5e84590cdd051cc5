import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { siteSchema } from '../src/schemas/site.ts';
import { pageNeeds, withPolicy } from '../src/site/pages/page-policy.ts';
import { securityPolicy } from '../src/site/pages/security-policy.ts';
import { counterOf } from '../src/statistics/counter-of.ts';
import { buildSiteOrFail, fixtureSite, type FixtureSite, sampleSite } from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { standInHosts, type StandInHosts } from '../src/testing/stand-in-hosts.ts';
import { markdown, privacySettings, settings } from './fixtures.ts';

/*
 * Visits counted from a built page, under the policy that the build wrote, by a server on loopback that stands for the
 * program and tries to set a cookie each time.
 */

const site = 'https://example.org';
const counter = 'https://licznik.example.net';

interface Received {
  method: string | undefined;
  url: string;
  cookie: string | undefined;
  referer: string | undefined;
  body: string;
}

let received: Received[];
let built: FixtureSite;
let hosts: StandInHosts;
let files: ReturnType<typeof sirv>;
/** In place of the counter of the build, one of another program. */
let other: string | undefined;

beforeAll(async () => {
  built = await fixtureSite('statistics', {
    'site.yaml': `${settings}languages: [pl, en, uk]
statistics: { service: goatcounter, address: '${counter}/', operator: Firma Licznik }
${privacySettings('newsletter.example.org')}`,
    'news/2026-11-20-otwarcie.md': markdown('title: Otwarcie\npubDate: 2026-11-20\ndescription: Otwarto salę.'),
  });
  await buildSiteOrFail(built);
  files = sirv(built.outDir, { dev: true });
  hosts = await standInHosts((request, response) => void answer(request, response));
});
afterAll(() => hosts.close());
beforeEach(() => {
  received = [];
  other = undefined;
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host, cookie, referer } = request.headers;
  const url = new URL(`https://${host}${request.url}`);
  if (url.origin === counter) {
    if (request.method === 'OPTIONS')
      response.setHeader('Access-Control-Allow-Headers', '*').setHeader('Access-Control-Allow-Origin', '*').end();
    else {
      received.push({ method: request.method, url: url.href, cookie, referer, body: await text(request) });
      response.setHeader('Set-Cookie', 'id=1; Secure; SameSite=None').writeHead(204).end();
    }
  } else if (other !== undefined && url.pathname === '/') {
    response.setHeader('Content-Type', 'text/html').end(await pageOf(other));
  } else
    files(request, response, () => {
      response.writeHead(404).end();
    });
}

/** The home page as the build writes it where another program counts. */
async function pageOf(statistics: string): Promise<string> {
  const given: unknown = JSON.parse(statistics);
  const view = counterOf(siteSchema.parse({ name: 'A', address: site, statistics: given }));
  if (!view) throw new Error('There is no counter.');
  const $ = load(await readFile(join(built.outDir, 'index.html'), 'utf8'));
  for (const name of ['service', 'endpoint', 'site', 'origin'] as const)
    $('kronika-page-counter').attr(`data-${name}`, view[name]);
  const reach = { frames: [], forms: [], answers: [], counters: [view.endpoint] };
  return withPolicy($.html(), securityPolicy(pageNeeds($.html(), reach)).page);
}

/** A page of a visitor; what the policy holds back is noted. */
async function visitor(): Promise<{ page: Page; held: string[] }> {
  const page = await pageOfTest(hosts.browser, { ignoreHTTPSErrors: true });
  const held: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) held.push(message.text());
  });
  return { page, held };
}

/** Opens a page, and waits until its counter has done what it does. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => customElements.get('kronika-page-counter') !== undefined)).toBe(true);
}

describe('a visit', () => {
  test('is one request without cookies, which tells the page and nothing that was asked for', async () => {
    const { page, held } = await visitor();
    await open(page, `${site}/szukaj/?q=choroba#wyniki`);
    await open(page, `${site}/`);
    expect(received.map(({ method, url }) => `${method} ${decodeURIComponent(url)}`)).toEqual([
      expect.stringMatching(/^GET https:\/\/licznik\.example\.net\/count\?p=\/szukaj\/&t=[^&]+$/),
      expect.stringMatching(/^GET https:\/\/licznik\.example\.net\/count\?p=\/&t=[^&]+$/),
    ]);
    expect(received.map(({ cookie, referer }) => [cookie, referer])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(await page.context().cookies()).toEqual([]);
    expect(held).toEqual([]);
  });

  test.each([
    ['plausible', { site: 'example.org' }, 'api/event', '"domain":"example.org"'],
    ['umami', { website: '6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00' }, 'api/send', '"type":"event"'],
    ['matomo', { site: 4 }, 'matomo.php?idsite=4&rec=1', ''],
  ])('is counted by %s under the policy made for it', async (service, fields, path, body) => {
    other = JSON.stringify({ service, address: counter, ...fields });
    const { page, held } = await visitor();
    await open(page, `${site}/`);
    // A browser first asks leave of a host that is sent JSON.
    await expect.poll(() => received.length).toBe(1);
    expect(received[0]?.url.startsWith(`${counter}/${path}`)).toBe(true);
    expect(received[0]?.body).toContain(body);
    expect(received[0]?.cookie).toBeUndefined();
    expect(await page.context().cookies()).toEqual([]);
    expect(held).toEqual([]);
  });

  test.each([
    ['Global Privacy Control', 'globalPrivacyControl', true],
    ['Do Not Track', 'doNotTrack', '1'],
  ])('is not counted under %s', async (_, name, value) => {
    const { page } = await visitor();
    await page.addInitScript(
      ([key, wish]) => {
        Object.defineProperty(navigator, key, { get: () => wish });
      },
      [name, value] as const,
    );
    await open(page, `${site}/`);
    expect(received).toEqual([]);
  });

  test('is not counted where the page stands on another host', async () => {
    const { page } = await visitor();
    await open(page, 'https://podglad.example.com/');
    expect(received).toEqual([]);
  });
});

test('every page but those that nobody looks for may reach the counter, its own address alone', async () => {
  const pages = (await filesBelow(built.outDir)).filter((file) => file.endsWith('.html'));
  for (const file of pages) {
    const $ = load(await readFile(join(built.outDir, file), 'utf8'));
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const isLookedFor = $('meta[name="robots"][content="noindex"], meta[http-equiv="refresh"]').length === 0;
    const counts = $('kronika-page-counter').length > 0;
    expect(counts, file).toBe(isLookedFor);
    expect(policy.split(counter).length - 1, file).toBe(counts ? 1 : 0);
    if (counts) expect(policy, file).toContain(`connect-src 'self' ${counter}/count;`);
  }
});

test('the privacy page tells of it in each language', async () => {
  for (const [file, words] of [
    ['prywatnosc', 'Bez plików cookie'],
    ['en/privacy', 'It uses no cookies'],
    ['uk/pryvatnist', 'Без файлів cookie'],
  ] as const) {
    const $ = load(await readFile(join(built.outDir, file, 'index.html'), 'utf8'));
    const told = $('main').text();
    for (const part of [words, 'GoatCounter', 'licznik.example.net', 'Firma Licznik', 'Global Privacy Control'])
      expect(told, file).toContain(part);
  }
});

test('a site without it has no counter at all', async () => {
  for (const file of await filesBelow(sampleSite.outDir))
    if (file.endsWith('.html'))
      expect(await readFile(join(sampleSite.outDir, file), 'utf8'), file).not.toContain('kronika-page-counter');
});
