import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buildSiteOrFail,
  fixtureSite,
  type FixtureSite,
  frozenContent,
  sampleSite,
  writeFiles,
} from '../src/testing/build-site.ts';
import { serveFolder, type RunningServer } from '../src/testing/static-server.ts';

/** Addresses that a page names: links, pictures in all their sizes, scripts, styles. */
function addressesIn(page: CheerioAPI): string[] {
  const attributes = page('[href], [src]')
    .not('link[rel="canonical"], link[rel="alternate"][hreflang]')
    .map((_, element) => page(element).attr('href') ?? page(element).attr('src'))
    .get();
  const sets = page('[srcset]')
    .map((_, element) => (page(element).attr('srcset') ?? '').split(',').map((one) => one.trim().split(' ')[0]))
    .get();
  return [...attributes, ...sets].filter((address): address is string => Boolean(address));
}

/** Follows every address of the site from its home page and 404 page; gives those that lead nowhere. */
async function crawl(origin: string, base: string): Promise<{ broken: string[]; outside: string[]; visited: number }> {
  const start = `${origin}${base}`;
  const queue = [
    start,
    `${start}404.html`,
    `${start}sitemap-index.xml`,
    ...(base === '/' ? [`${start}robots.txt`] : []),
  ];
  const seen = new Set(queue);
  const broken: string[] = [];
  const outside = new Set<string>();
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const response = await fetch(address);
    if (!response.ok) {
      broken.push(`${response.status} ${address}`);
      continue;
    }
    const type = response.headers.get('content-type') ?? '';
    if (!type.includes('text/html') && !type.includes('text/css')) {
      await response.arrayBuffer();
      continue;
    }
    const text = await response.text();
    const found = type.includes('text/css')
      ? [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url ?? '')
      : addressesIn(load(text));
    for (const one of found) {
      const url = new URL(one, address);
      if (url.origin !== origin) {
        outside.add(url.protocol === 'http:' || url.protocol === 'https:' ? url.origin : url.protocol);
        continue;
      }
      if (
        url.hash &&
        url.pathname === new URL(address).pathname &&
        load(text)(`[id="${decodeURIComponent(url.hash.slice(1))}"]`).length === 0
      ) {
        broken.push(`no anchor ${url.hash} in ${address}`);
      }
      url.hash = '';
      if (!url.pathname.startsWith(base)) broken.push(`outside the base: ${url.pathname} in ${address}`);
      if (!seen.has(url.href)) {
        seen.add(url.href);
        queue.push(url.href);
      }
    }
  }
  return { broken, outside: [...outside].sort(), visited: seen.size };
}

/** The sample site at the root of its host, and a small site with entries in every collection in a folder of one. */
const sites = [
  {
    where: 'at the root of a host',
    address: 'https://example.org/',
    lay: () => Promise.resolve(sampleSite),
    listed: ['spotkania/2012-06-20-legionowo/', 'en/projects/dolina-trzech-rzek/'],
    // Well over the number of entries: the crawl went through the site and not past it.
    more: 300,
  },
  {
    where: 'in a folder of a host',
    address: 'https://zielone-brzegi.pl/some/folder/',
    lay: async () => {
      const site = await fixtureSite('links-in-folder', {});
      await cp(frozenContent, site.root, { recursive: true });
      const settings = await readFile(join(site.root, 'site.yaml'), 'utf8');
      await writeFiles(site, { 'site.yaml': settings.replace('.pl/kronika/', '.pl/some/folder/') });
      await buildSiteOrFail(site);
      return site;
    },
    listed: ['spotkania/2026-09-10-zespol/', 'en/projects/zielone-brzegi/'],
    more: 100,
  },
];

describe.each(sites)('a site $where', ({ address, lay, listed, more }) => {
  const { origin, pathname: base } = new URL(address);
  let site: FixtureSite;
  let server: RunningServer;

  beforeAll(async () => {
    site = await lay();
    server = await serveFolder(site.outDir, base);
  });
  afterAll(() => server.close());

  test('has no link, picture, style or script that leads nowhere', async () => {
    const { broken, visited } = await crawl(server.origin, base);
    expect(broken).toEqual([]);
    expect(visited).toBeGreaterThan(more);
  });

  test('names the right addresses in feeds, sitemap and search', async () => {
    const rss = load(await readFile(join(site.outDir, 'rss.xml'), 'utf8'), { xml: true });
    const links = rss('item > link')
      .map((_, element) => rss(element).text())
      .get();
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !link.startsWith(address))).toEqual([]);
    const sitemap = load(await readFile(join(site.outDir, 'sitemap-0.xml'), 'utf8'), { xml: true });
    const pages = sitemap('loc')
      .map((_, element) => sitemap(element).text())
      .get();
    expect(pages).toEqual(expect.arrayContaining(listed.map((path) => address + path)));
    for (const page of pages) {
      const response = await fetch(page.replace(origin, server.origin));
      expect(response.status, page).toBe(200);
    }
    const robots = await readFile(join(site.outDir, 'robots.txt'), 'utf8').catch(() => undefined);
    // Below a folder nobody would read it.
    expect(robots?.split('\n').at(-2)).toBe(base === '/' ? `Sitemap: ${address}sitemap-index.xml` : undefined);
  });
});
