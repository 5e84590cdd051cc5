import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  buildSiteOrFail,
  clearCache,
  fixtureSite,
  type FixtureSite,
  sampleSite,
  testDay,
  writeFiles,
} from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { meeting, news } from './fixtures.ts';

/** Where a built page says that its picture lies, below the output folder. */
async function pictureOf(site: FixtureSite, path: string, address: string): Promise<string> {
  const page = await builtPage(site, path);
  const image = page('meta[property="og:image"]').attr('content') ?? '';
  expect(image.startsWith(address)).toBe(true);
  return join(site.outDir, decodeURI(image.slice(address.length)));
}

test('every page of the sample site has a picture for sharing, of the size that it says', async () => {
  const pages = (await filesBelow(sampleSite.outDir)).filter((file) => file.endsWith('.html'));
  const shared = await Promise.all(
    pages.map(async (path) => {
      const page = await builtPage(sampleSite, path);
      // A page at an old address only leads on.
      if (page('meta[http-equiv=refresh]').length > 0) return undefined;
      const says = (name: string) => page(`meta[property="og:image${name}"]`).attr('content');
      const { width, height, format } = await sharp(
        await pictureOf(sampleSite, path, 'https://example.org/'),
      ).metadata();
      return {
        path,
        said: [says(':width'), says(':height'), says(':type')],
        is: [String(width), String(height), `image/${format}`],
        alt: says(':alt'),
        card: page('meta[name="twitter:card"]').attr('content'),
      };
    }),
  );
  const found = shared.filter((one) => one !== undefined);
  expect(found.length).toBeGreaterThan(200);
  expect(found.filter(({ said, is }) => said.join() !== is.join())).toEqual([]);
  expect(found.filter(({ alt, card }) => !alt || card !== 'summary_large_image')).toEqual([]);
});

describe('a site in a folder', () => {
  const address = 'https://example.org/kronika/';
  let site: FixtureSite;

  beforeAll(async () => {
    site = await fixtureSite('social-images', {
      'site.yaml': `name: Partnerstwo\naddress: ${address}\ncolours: { accent: '#7a1f5c' }\n`,
      'meetings/a.md': meeting('Narada', 'tags: [їжа]'),
      'news/b.md': news('Nabór', '2024-01-31'),
    });
    await clearCache(site);
    await buildSiteOrFail(site, testDay, ['--verbose']);
  });

  test('has its pictures in that folder, also of a tag in another script', async () => {
    for (const path of ['', 'spotkania/a/', 'tematy/yizha/', '404.html']) {
      expect((await sharp(await pictureOf(site, path, address)).metadata()).width).toBe(1200);
    }
  });

  test('has icons and a manifest whose addresses lead to them', async () => {
    const page = await builtPage(site, '');
    const file = (href = '') => {
      expect(href.startsWith('/kronika/')).toBe(true);
      return join(site.outDir, href.slice('/kronika/'.length));
    };
    const links = page('link[rel=icon], link[rel=apple-touch-icon]').toArray();
    expect(links.map(({ attribs }) => attribs['href'])).toEqual([
      '/kronika/favicon.ico',
      '/kronika/favicon.svg',
      '/kronika/apple-touch-icon.png',
    ]);
    const svg = await readFile(file('/kronika/favicon.svg'), 'utf8');
    expect(svg).toContain('#7a1f5c');
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(await sharp(file('/kronika/favicon.svg')).metadata()).toMatchObject({ format: 'svg' });
    expect(await sharp(file('/kronika/apple-touch-icon.png')).metadata()).toMatchObject({ width: 180, height: 180 });
    const ico = await readFile(file('/kronika/favicon.ico'));
    expect(await sharp(ico.subarray(ico.readUInt32LE(18))).metadata()).toMatchObject({ width: 32, format: 'png' });

    const manifest: unknown = JSON.parse(await readFile(file(page('link[rel=manifest]').attr('href')), 'utf8'));
    expect(manifest).toMatchObject({ name: 'Partnerstwo', lang: 'pl', start_url: '/kronika/', scope: '/kronika/' });
    expect(manifest).toHaveProperty('icons', [
      expect.objectContaining({ src: '/kronika/icon-192.png', sizes: '192x192', purpose: 'any' }),
      expect.objectContaining({ src: '/kronika/icon-512.png', sizes: '512x512', purpose: 'any' }),
      expect.objectContaining({ src: '/kronika/icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' }),
    ]);
    for (const size of [192, 512])
      expect(await sharp(file(`/kronika/icon-${size}.png`)).metadata()).toMatchObject({ width: size, height: size });
    expect(await sharp(file('/kronika/icon-maskable-512.png')).metadata()).toMatchObject({ width: 512, height: 512 });
  });

  test('has made anew only what shows something that has changed', async () => {
    await writeFiles(site, { 'news/b.md': news('Nabór przedłużony', '2024-01-31') });
    // The day after, nothing else that a picture shows is another.
    const { stdout } = await buildSiteOrFail(site, '2026-11-23T12:00', ['--verbose']);
    expect(madeAnew(stdout).filter((path) => path.startsWith('/social/'))).toEqual(['/social/aktualnosci/b/card.png']);
    expect(madeAnew(stdout).filter((path) => path.endsWith('.html'))).toEqual([
      '/404.html',
      '/index.html',
      '/aktualnosci/index.html',
      '/aktualnosci/2024/index.html',
      '/aktualnosci/b/index.html',
      '/szukaj/index.html',
      '/zmiany/index.html',
    ]);
    // Besides these pages and their feeds, the index of the search: all other files are those of the former site.
    const [, files, changed] = /Pliki strony w .*: (\d+), w tym nowe albo zmienione: (\d+)/.exec(stdout) ?? [];
    expect(Number(files)).toBeGreaterThan(150);
    expect(Number(changed)).toBeLessThan(25);
  });

  test('has pictures drawn anew when their edge or their accent is another', async () => {
    // Before the meeting, its edge was red.
    expect(await drawnIn(site, '2012-06-01T12:00')).toContain('/social/spotkania/a/card.png');
    await writeFiles(site, { 'site.yaml': `name: Partnerstwo\naddress: ${address}\ncolours: { accent: '#0b4f6c' }\n` });
    expect((await drawnIn(site)).length).toBe((await pictures(site)).length);
  });
});

/** Pictures for sharing that a built site has. */
async function pictures(site: FixtureSite): Promise<string[]> {
  return (await filesBelow(site.outDir)).filter((path) => path.startsWith('social/'));
}

/** Builds a site again and tells which pictures were drawn, and not taken from the build before. */
async function drawnIn(site: FixtureSite, today?: string): Promise<string[]> {
  const { stdout } = await buildSiteOrFail(site, today, ['--verbose']);
  return madeAnew(stdout).filter((path) => path.startsWith('/social/'));
}

/** What a build made and did not take from the build before, as paths below the base. */
function madeAnew(said: string): string[] {
  return [...said.matchAll(/[├└]─ (?:\/kronika)?(?<path>\/\S*) \((?<how>.+?)\)/g)]
    .filter(({ groups }) => groups?.['how'] !== 'restored')
    .map(({ groups }) => groups?.['path'] ?? '');
}
