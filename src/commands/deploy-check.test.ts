import { createServer, type Server } from 'node:http';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crawl } from '../deploy-check/crawl.ts';
import { spokenIo } from '../testing/spoken-io.ts';
import { run } from './deploy-check.ts';

/** What a server says at a path. */
interface Given {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

const policy = "default-src 'self'";
const page = (body = '', head = '') =>
  `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>S</title>
<link rel="canonical" href="https://example.org/kronika/">${head}</head><body><main>${body}</main></body></html>`;
const html = (body = '', more: Record<string, string> = {}): Given => ({
  headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy, ...more },
  body: page(body),
});

/** A site that is served as it should be; each test breaks something of it. */
const sound: Record<string, Given> = {
  '/kronika/': html(
    '<a href="/kronika/spotkania/">Spotkania</a> <a href="https://elsewhere.example/">Gdzie indziej</a>',
  ),
  '/kronika/spotkania/': html('<a href="../calendar.ics">Kalendarz</a><img src="/kronika/_astro/a.avif" alt="">'),
  '/kronika/calendar.ics': { headers: { 'Content-Type': 'text/calendar; charset=utf-8' }, body: 'BEGIN:VCALENDAR' },
  '/kronika/_astro/a.avif': {
    headers: { 'Content-Type': 'image/avif', 'Cache-Control': 'public, max-age=31536000, immutable' },
    body: 'avif',
  },
  '/kronika/sitemap-index.xml': {
    headers: { 'Content-Type': 'application/xml' },
    body: '<sitemapindex><sitemap><loc>https://example.org/kronika/sitemap-0.xml</loc></sitemap></sitemapindex>',
  },
  '/kronika/sitemap-0.xml': {
    headers: { 'Content-Type': 'application/xml' },
    body: '<urlset><url><loc>https://example.org/kronika/spotkania/</loc></url></urlset>',
  },
  '/kronika/headers.json': {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ '/*': { 'Content-Security-Policy': policy } }),
  },
};

let server: Server;
let given: Record<string, Given>;
let asked: string[];
let origin: string;

beforeEach(async () => {
  asked = [];
  given = { ...sound };
  server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`);
    const { status = 200, headers = {}, body = '' } = given[request.url ?? ''] ?? { status: 404 };
    response.writeHead(status, headers);
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterEach(() => new Promise((done) => server.close(done)));

/** What is said of an address that is an example, while a site is tried out. */
const exampleHint = `Hint: the site gives https://example.org/kronika/ as its address, which is an example. Before it is published, write the real one into site.yaml, as in "address: https://county.example/projects/", and build again.`;

async function checked(...options: string[]): Promise<{ code: number; said: string }> {
  const spoken = spokenIo(tmpdir());
  const code = await run([`${origin}/kronika`, '--lang', 'en', ...options], spoken.io);
  return { code, said: spoken.out() + spoken.err() };
}

describe('a served site', () => {
  it('in which all is well is told to be well, and nothing outside it was asked for', async () => {
    given['/kronika/'] = html('<a href="/kronika/spotkania/">Spotkania</a><a href="/urzad/">Urząd</a>');
    expect(await checked('--strict')).toEqual({
      code: 0,
      said: `${origin}/kronika/: addresses looked at: 6. All is well.${exampleHint}`,
    });
    expect(asked.filter((one) => !one.startsWith(`${new URL(origin).host} /kronika/`))).toEqual([]);
  });

  it.each<[string, Record<string, Given>, string]>([
    [
      'a dead link, with where it stands',
      { '/kronika/calendar.ics': { status: 404 } },
      'To be mended: a link leads nowhere (1)\n  /kronika/calendar.ics  404; on: /kronika/spotkania/',
    ],
    [
      'redirects in a circle',
      {
        '/kronika/calendar.ics': { status: 301, headers: { Location: '/kronika/a' } },
        '/kronika/a': { status: 302, headers: { Location: '/kronika/calendar.ics' } },
      },
      'redirects in a circle (1)\n  /kronika/calendar.ics  /kronika/calendar.ics → /kronika/a → /kronika/calendar.ics',
    ],
    [
      'a redirect that leads away',
      { '/kronika/calendar.ics': { status: 302, headers: { Location: 'https://login.example/' } } },
      'redirects away from the site (if the site moved there, look at that address) (1)\n  /kronika/calendar.ics  https://login.example/',
    ],
    [
      'a wrong type',
      { '/kronika/calendar.ics': { headers: { 'Content-Type': 'text/plain' }, body: 'B' } },
      '/kronika/calendar.ics  text/plain; should be: text/calendar; charset=utf-8',
    ],
    [
      'a page in the encoding of yesterday',
      { '/kronika/spotkania/': html('', { 'Content-Type': 'text/html; charset=iso-8859-2' }) },
      '/kronika/spotkania/  text/html; charset=iso-8859-2; should be: text/html; charset=utf-8',
    ],
    [
      'an unencrypted picture',
      { '/kronika/spotkania/': html('<img src="http://elsewhere.example/a.png" alt="">') },
      'which browsers refuse (1)\n  http://elsewhere.example/a.png  http:; should be: https:; on: /kronika/spotkania/',
    ],
    [
      'a page for what is not there',
      { '/kronika/kronika--deploy-check/': html() },
      '/kronika/kronika--deploy-check/  200; should be: 404',
    ],
    [
      'a header of another build',
      { '/kronika/': html('', { 'Content-Security-Policy': "default-src 'none'" }) },
      "Content-Security-Policy  default-src 'none'; should be: default-src 'self'; on: /kronika/",
    ],
    [
      'files of the search that were unpacked on the way',
      {
        '/kronika/pagefind/pagefind-entry.json': {
          body: '{"languages":{"pl":{"hash":"pl_1","wasm":"pl","page_count":1}}}',
        },
        '/kronika/pagefind/wasm.pl.pagefind': { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync('wasm') },
      },
      '/kronika/pagefind/wasm.pl.pagefind  Content-Encoding: gzip',
    ],
  ])('with %s has something to be mended', async (_, broken, words) => {
    Object.assign(given, broken);
    const { code, said } = await checked();
    expect(said).toContain(words);
    expect(code).toBe(1);
  });

  it.each<[string, Record<string, Given>, string]>([
    [
      'no security header',
      { '/kronika/spotkania/': { headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: page() } },
      "Remark: a security header is missing (1)\n  Content-Security-Policy  should be: default-src 'self'; on: /kronika/spotkania/",
    ],
    [
      'large texts as they are',
      { '/kronika/spotkania/': html('Tekst. '.repeat(400)) },
      'texts are not compressed (1)\n  HTML  on: /kronika/spotkania/',
    ],
    [
      'files that never change, fetched every time',
      { '/kronika/_astro/a.avif': { headers: { 'Content-Type': 'image/avif' } } },
      '_astro/  –; on: /kronika/_astro/a.avif',
    ],
    [
      'pages that are kept for a week',
      { '/kronika/': html('<a href="spotkania/">S</a>', { 'Cache-Control': 'max-age=604800' }) },
      'HTML  max-age=604800; on: /kronika/',
    ],
  ])('with %s gets a remark', async (_, broken, words) => {
    Object.assign(given, broken);
    const { code, said } = await checked();
    expect(said).toContain(words);
    expect(code).toBe(0);
    expect((await checked('--strict')).code).toBe(1);
  });

  it('tells what it found to programs too', async () => {
    given['/kronika/calendar.ics'] = { status: 500 };
    expect(JSON.parse((await checked('--format', 'json')).said)).toEqual({
      address: `${origin}/kronika/`,
      count: 6,
      hasHome: true,
      isCut: false,
      ownAddress: 'https://example.org/kronika/',
      findings: [
        { kind: 'broken', what: '/kronika/calendar.ics', found: '500', expected: '200', on: ['/kronika/spotkania/'] },
      ],
    });
  });

  it('that stands elsewhere than it says has an old "address"', async () => {
    const looked = { limit: 100, timeout: 5000, hasHost: true, address: 'https://gmina.example/kronika/' };
    const { findings } = await crawl(new URL(`${origin}/kronika/`), looked);
    expect(findings).toEqual([
      {
        kind: 'stale-address',
        what: 'address',
        found: 'https://example.org/kronika/',
        expected: 'https://gmina.example/kronika/',
        on: [],
      },
    ]);
  });

  it('that is tried out under another address than its real one is told where it has to be looked at again', async () => {
    given['/kronika/'] = html('', {});
    given['/kronika/'].body = page().replace('https://example.org/kronika/', 'https://powiat.pl/kronika/');
    const { code, said } = await checked('--strict');
    expect(code).toBe(0);
    expect(said).toMatch(/All is well\.Hint: the site gives https:\/\/powiat\.pl\/kronika\/ as its address\. Here/);
    expect(said).not.toContain('an example');
  });

  it('that is larger than was asked for is not called well', async () => {
    expect(await checked('--limit', '2')).toMatchObject({
      said: expect.stringContaining('give a larger --limit') as string,
    });
  });

  it('of which the home page alone is looked at is a site all the same', async () => {
    given['/kronika/kronika--deploy-check/'] = html();
    expect(await checked('--limit', '1')).toMatchObject({ code: 1 });
  });

  it('that has no home page is none', async () => {
    delete given['/kronika/'];
    expect(await checked()).toMatchObject({ code: 2 });
  });

  it('that does not answer in time, or at all, is none', async () => {
    server.removeAllListeners('request');
    expect(await checked('--timeout', '0.2')).toMatchObject({ code: 2 });
    server.closeAllConnections();
  });
});

it('a folder is looked at for its links, and says what was not looked at', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-check-'));
  writeFileSync(join(folder, 'index.html'), page('<a href="/kronika/a.html">A</a><a href="/kronika/b.html">B</a>'));
  writeFileSync(join(folder, 'a.html'), page());
  writeFileSync(join(folder, 'sitemap-index.xml'), '<sitemapindex/>');
  const spoken = spokenIo(folder);
  expect(await run(['.', '--lang', 'pl'], spoken.io)).toBe(1);
  expect(spoken.out()).toBe(`${folder}: sprawdzono adresów: 4.

Do poprawienia: odnośnik prowadzi donikąd (1)
  /kronika/b.html  404; na: /kronika/`);
  expect(spoken.err()).toContain('To folder, bez serwera');
  expect(spoken.err()).toContain('podaje jako swój adres https://example.org/kronika/, a to adres przykładowy');
});

it('what is no site, and what is no call, says how to call it', async () => {
  const spoken = spokenIo(tmpdir());
  expect(await run(['nie-ma', '--lang', 'pl'], spoken.io)).toBe(2);
  expect(spoken.err()).toContain('nie ma zbudowanej strony');
  expect(await run(['kronika.gmina.pl/projekt', '--lang', 'pl'], spoken.io)).toBe(2);
  expect(spoken.err()).toContain('Podaj cały adres: https://kronika.gmina.pl/projekt');
  expect(await run(['--lang', 'en'], spoken.io)).toBe(2);
  expect(spoken.err()).toContain('Give one address');
});
