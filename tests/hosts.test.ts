import { cp, readFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { run } from '../src/commands/deploy-check.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import {
  buildSiteOrFail,
  fixtureSite,
  type FixtureSite,
  frozenContent,
  writeFiles,
} from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { findServer, serveByHost, serverNames } from '../src/testing/host-server.ts';
import { spokenIo } from '../src/testing/spoken-io.ts';
import type { RunningServer } from '../src/testing/static-server.ts';

/** Old addresses with all that a configuration has to quote; each is asked for as browsers ask. */
const oldAddresses = {
  '/stare/zespol/': ['stare/zespol/', 'stare/zespol', 'stare/zespol/index.html'],
  '/stare/zespół.html': ['stare/zesp%C3%B3%C5%82.html', 'stare/zesp%c3%b3%c5%82.html'],
  '/dawne/a b$c;(d)+.html': ['dawne/a%20b$c;(d)+.html', 'dawne/a%20b%24c%3B(d)%2B.html'],
  '/dawne/x%25y/': ['dawne/x%25y/', 'dawne/x%25y'],
  "/dawne/'ile' [2]/$1/": ["dawne/'ile'%20[2]/$1/"],
};
/** What was taken off, in two languages. */
const goneAddresses = { 'spotkania/2019-nabor/': 'Tej strony już nie ma', 'en/news/call/': 'no longer here' };
const movedTo = 'spotkania/2026-09-10-zespol/';

/** A page of a section that lay elsewhere before. */
const movedNews = '2026-11-20-nowe-drzewa/';

/** A site that lies in a folder, and one at the root whose texts lie compressed beside themselves. */
const sites: Record<'in a folder' | 'at the root', { base: string; address: string; isCompressed: boolean }> = {
  'in a folder': { base: '/kronika/', address: 'https://zielone-brzegi.pl/kronika/', isCompressed: false },
  'at the root': { base: '/', address: 'https://zielone-brzegi.pl/', isCompressed: true },
};

/** What programs need to be told of a file; servers' own lists lack most of these. */
const types: Record<string, string> = {
  'index.html': 'text/html; charset=utf-8',
  'calendar.ics': 'text/calendar; charset=utf-8',
  'rss.xml': 'application/rss+xml',
  'en/changes.xml': 'application/rss+xml',
  'feed.json': 'application/feed+json',
  'sitemap-0.xml': 'application/xml',
  'site.webmanifest': 'application/manifest+json',
  'data/events.json': 'application/json',
  'search/client.js': 'text/javascript; charset=utf-8',
  'pagefind/wasm.pl.pagefind': 'application/octet-stream',
  'files/publications/plan/plan.pdf': 'application/pdf',
};
const typesByEnding: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  css: 'text/css; charset=utf-8',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
};

const headersSchema = z.record(z.string(), z.record(z.string(), z.string()));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries(sites))('a site %s', (where, { base, address, isCompressed }) => {
  let site: FixtureSite;
  let files: string[];
  let headers: z.output<typeof headersSchema>;

  beforeAll(async () => {
    site = await builtSite(where, address, isCompressed);
    files = (await filesBelow(site.outDir)).filter((file) => !/(?:^|\/)\./.test(file));
    headers = headersSchema.parse(JSON.parse(await readFile(join(site.outDir, 'headers.json'), 'utf8')));
  });

  describe.each(serverNames)('on %s', (name) => {
    const isMissing =
      findServer(name) === undefined &&
      process.env['KRONIKA_SERVERS'] !== 'required' &&
      process.env['CI'] === undefined;
    let server: RunningServer | undefined;
    const ask = (path: string, encoding = 'identity', more: Record<string, string> = {}) =>
      fetch(`${server?.origin}${base}${path}`, {
        redirect: 'manual',
        headers: { 'Accept-Encoding': encoding, ...more },
      });

    beforeAll(async () => {
      if (!isMissing) server = await serveByHost(name, { outDir: site.outDir, base });
    });
    afterAll(() => server?.close());
    beforeEach(({ skip }) => {
      skip(
        isMissing,
        `${name} is not installed, so its configuration was NOT TRIED: "npx node scripts/ensure-servers.ts"`,
      );
    });

    test('every file arrives as it was built, packed for those who take it, with the headers that were promised', async () => {
      const packed = new Set<string>();
      for (const file of files.filter((path) => !isOld(path) && !/\.(?:br|gz)$/.test(path))) {
        const bytes = await readFile(join(site.outDir, file));
        const path = file
          .replace(/(^|\/)index\.html$/, '$1')
          .split('/')
          .map(encodeURIComponent)
          .join('/');
        for (const encoding of ['identity', 'gzip', 'br, gzip']) {
          const response = await ask(path, encoding);
          const what = `${file} (${encoding})`;
          expect(response.status, what).toBe(200);
          expect(Buffer.from(await response.arrayBuffer()).equals(bytes), what).toBe(true);
          const got = response.headers;
          const folder = file.startsWith('admin/') ? '/admin/*' : '/*';
          for (const [header, value] of Object.entries(headers[folder] ?? {}))
            expect(got.get(header), what).toBe(value);
          const wanted = types[file] ?? typesByEnding[file.slice(file.lastIndexOf('.') + 1)];
          if (wanted !== undefined) expect(got.get('content-type'), what).toBe(wanted);
          if (folder === '/*')
            expect(got.get('cache-control'), what).toMatch(
              file.startsWith('_astro/') ? /^(?:public, )?max-age=31536000/ : /^public, max-age=0, must-revalidate$/,
            );
          if (encoding === 'identity') expect(got.get('content-encoding'), what).toBe(null);
          else if (got.has('content-encoding')) {
            packed.add(file);
            expect(got.get('vary')?.toLowerCase(), what).toContain('accept-encoding');
          }
        }
      }
      const texts = files.filter((file) => /\.(?:html|css|js|json|xml|ics|svg)$/.test(file) && !isOld(file));
      const large = await largerThan(site.outDir, texts, 2000);
      expect(large.length).toBeGreaterThan(50);
      expect(files.some((file) => file.endsWith('.html.br'))).toBe(isCompressed);
      const style = files.find((file) => /^_astro\/Page\..*\.css$/.test(file)) ?? '';
      // lighttpd sends no file in the place of another; it compresses by itself.
      for (const file of isCompressed && name !== 'lighttpd' ? ['index.html', style] : [])
        for (const [encoding, ending] of [
          ['gzip', 'gz'],
          ['br, gzip', name === 'nginx' ? 'gz' : 'br'],
        ] as const) {
          const sent = await sentBytes(`${server?.origin}${base}${file.replace(/^index\.html$/, '')}`, encoding);
          expect(sent.equals(await readFile(join(site.outDir, `${file}.${ending}`))), `${file} (${encoding})`).toBe(
            true,
          );
        }
      expect(large.filter((file) => !packed.has(file))).toEqual([]);
      expect([...packed].filter((file) => /\.(?:png|webp|avif|pagefind|pf_\w+|woff2|pdf)$/.test(file))).toEqual([]);
    });

    test('what did not change is not sent again', async () => {
      const first = await ask('', 'br, gzip');
      const modified = first.headers.get('last-modified');
      const etag = first.headers.get('etag');
      const again = await ask('', 'br, gzip', {
        ...(etag !== null ? { 'If-None-Match': etag } : { 'If-Modified-Since': modified ?? '' }),
      });
      expect(again.status).toBe(304);
    });

    test('old addresses lead on for good, and a folder without its slash to the folder', async () => {
      for (const path of Object.values(oldAddresses).flat()) {
        const response = await ask(path);
        expect(response.status, path).toBe(301);
        expect(new URL(response.headers.get('location') ?? '', server?.origin).pathname, path).toBe(base + movedTo);
      }
      const former = await ask(`aktualnosci/${movedNews}`);
      expect(former.status).toBe(301);
      expect(new URL(former.headers.get('location') ?? '', server?.origin).pathname).toBe(`${base}nowiny/${movedNews}`);
      // Feeds stay where programs know them.
      expect((await ask('aktualnosci/rss.xml')).headers.get('content-type')).toBe('application/rss+xml');
      for (const path of ['en', 'spotkania/2026-09-10-zespol']) {
        const response = await ask(path);
        expect([301, 308], path).toContain(response.status);
        const location = new URL(response.headers.get('location') ?? '', server?.origin);
        expect(location.href, path).toBe(`${server?.origin}${base}${path}/`);
      }
      if (base !== '/') expect((await ask('')).url).toContain(base);
    });

    test('what was taken off is told to be gone for good, with the page that says so', async () => {
      for (const [folder, words] of Object.entries(goneAddresses)) {
        const page = await readFile(join(site.outDir, folder, 'index.html'), 'utf8');
        expect(page).toContain(words);
        for (const path of [folder, folder.slice(0, -1), `${folder}?utm_source=list`]) {
          const response = await ask(path);
          expect(response.status, path).toBe(410);
          expect(await response.text(), path).toBe(page);
          expect(response.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
          expect(response.headers.get('content-security-policy'), path).toBe(
            headers['/*']?.['Content-Security-Policy'],
          );
        }
      }
    });

    test('what is not there is told in its language, and not remembered', async () => {
      const page = (file: string) => readFile(join(site.outDir, file), 'utf8');
      for (const [path, file] of [
        ['nic/', '404.html'],
        ['en/nothing/', 'en/404.html'],
        ['en/nothing.ics', 'en/404.html'],
        ['_astro/nic.js', '404.html'],
        ['spotkania/nic.xml', '404.html'],
      ] as const) {
        const response = await ask(path);
        expect(response.status, path).toBe(404);
        expect(await response.text(), path).toBe(await page(file));
        expect(response.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
        expect(response.headers.get('cache-control') ?? '', path).not.toContain('31536000');
        expect(response.headers.get('content-security-policy'), path).toBe(headers['/*']?.['Content-Security-Policy']);
      }
    });

    test('deploy-check finds nothing to be mended, and nothing to remark on', async () => {
      const { io, out } = spokenIo(site.folder);
      expect(await run([`${server?.origin}${base}`, '--strict', '--lang', 'en'], io)).toBe(0);
      expect(out()).toMatch(/addresses looked at: [2-9]\d\d\. All is well\.$/);
    });

    test('a resident finds a page by the search', async () => {
      const page = await browser.newPage();
      const wrong: string[] = [];
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      page.on('pageerror', (error) => wrong.push(String(error)));
      await page.goto(`${server?.origin}${base}szukaj/?q=drzewa`);
      await page.locator('kronika-search a[href*="nowe-drzewa"]').first().waitFor();
      expect(wrong).toEqual([]);
      await page.close();
    });
  });

  test('what was taken off says so in its language, and nobody is led there', async () => {
    const sitemap = await readFile(join(site.outDir, 'sitemap-0.xml'), 'utf8');
    for (const [folder, words] of Object.entries(goneAddresses)) {
      const page = await readFile(join(site.outDir, folder, 'index.html'), 'utf8');
      expect(page).toContain(words);
      expect(page).toContain('Termin minął.');
      expect(page).toContain(`href="${base}miejsca/brzegi/"`);
      expect(page).toMatch(/<meta name="robots" content="noindex/);
      expect(page).not.toContain('data-pagefind-body');
      expect(sitemap).not.toContain(folder);
    }
  });

  test('who to tell of a weakness stands where programs look for it', async () => {
    const folder = base === '/' ? site.outDir : `${site.outDir}.hosting`;
    expect(await readFile(join(folder, '.well-known/security.txt'), 'utf8')).toBe(`# Written by Kronika
Contact: mailto:it@example.org
Expires: 2027-06-01T00:00:00Z
Preferred-Languages: pl, en
Canonical: https://zielone-brzegi.pl/.well-known/security.txt
`);
  });
});

/** The body of an answer as it went over the wire. */
function sentBytes(address: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve(Buffer.concat(parts));
      });
    }).on('error', reject);
  });
}

function isOld(file: string): boolean {
  return (
    /^(?:stare|dawne|aktualnosci)\//.test(file) || Object.keys(goneAddresses).some((folder) => file.startsWith(folder))
  );
}

async function builtSite(where: string, address: string, isCompressed: boolean): Promise<FixtureSite> {
  const site = await fixtureSite(`hosts-${where.replaceAll(' ', '-')}`, {});
  await cp(frozenContent, site.root, { recursive: true });
  const settings = await readFile(join(site.root, 'site.yaml'), 'utf8');
  const meeting = 'meetings/2026-09-10-zespol/index.md';
  const text = await readFile(join(site.root, meeting), 'utf8');
  await writeFiles(site, {
    'site.yaml': `${settings.replace(/^address: .*$/m, `address: ${address}`)}
hosting: [${serverNames.join(', ')}]
gone:
${Object.keys(goneAddresses)
  .map((path) => `  - { path: /${path}, date: 2026-11, reason: 'Termin minął.', to: places/brzegi }\n`)
  .join('')}sections: { news: { path: nowiny, aliases: [/aktualnosci/] } }
${isCompressed ? '' : 'editing: { service: gitea, server: https://git.example.org/, repository: gmina/kronika }'}
compress: ${isCompressed}
security: { contact: it@example.org }
`,
    [meeting]: text.replace(/^aliases: .*$/m, `aliases: ${JSON.stringify(Object.keys(oldAddresses))}`),
  });
  await buildSiteOrFail(site);
  return site;
}

async function largerThan(folder: string, files: readonly string[], size: number): Promise<string[]> {
  const sizes = await Promise.all(files.map(async (file) => (await readFile(join(folder, file))).length));
  return files.filter((_, index) => (sizes[index] ?? 0) > size);
}
