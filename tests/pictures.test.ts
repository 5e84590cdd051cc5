import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSiteOrFail, fixtureSite, type FixtureSite, sampleSite, writeFiles } from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { serveFolder } from '../src/testing/static-server.ts';
import { markdown, meeting, settings } from './fixtures.ts';
import { photograph } from './fixtures.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a gallery of one large and one small photograph', () => {
  let site: FixtureSite;
  let originals: Buffer[];

  beforeAll(async () => {
    originals = [await photograph(2000, 1500), await photograph(300, 400, 200)];
    const [large, small] = originals;
    site = await fixtureSite('pictures', {
      'site.yaml': settings,
      'galleries/spotkanie/index.md': markdown(
        'title: Zdjęcia\ndescription: Ze spotkania.\ndate: 2012-06-20\nevent: meetings/a',
      ),
      'galleries/spotkanie/photos.yaml': `- src: ./sala.jpg
  alt: Sala pełna ludzi
  caption: Początek spotkania
  credit: fot. Anna Nowak
- src: ./drzwi.jpg
  decorative: true
`,
      'galleries/spotkanie/sala.jpg': large ?? '',
      'galleries/spotkanie/drzwi.jpg': small ?? '',
      'meetings/a.md': meeting('Spotkanie'),
    });
    await buildSiteOrFail(site);
  });

  test('every photograph has its caption, credit, text and size, and opens in full without JavaScript', async () => {
    const page = await builtPage(site, 'galerie/spotkanie/');
    const photos = page('.photos li');
    expect(photos.length).toBe(2);
    const first = photos.eq(0);
    expect(first.find('img').attr('alt')).toBe('Sala pełna ludzi');
    expect(first.find('figcaption').text().replace(/\s+/g, ' ').trim()).toBe('Początek spotkania fot. Anna Nowak');
    expect([first.find('img').attr('width'), first.find('img').attr('height')]).toEqual(['2000', '1500']);
    expect(photos.eq(1).find('img').attr('alt')).toBe('');
    expect(photos.eq(1).find('img').attr('loading')).toBe('lazy');
    const full = await sharp(join(site.outDir, first.find('a').attr('href') ?? '')).metadata();
    expect([full.width, full.height]).toEqual([2000, 1500]);
  });

  test('widths fit screens, and no photograph is made larger than it is', async () => {
    const page = await builtPage(site, 'galerie/spotkanie/');
    const widths = (index: number) =>
      (page('.photos source').eq(index).attr('srcset') ?? '').split(', ').map((one) => one.split(' ')[1]);
    expect(widths(0)).toEqual(['400w', '800w', '1200w', '1600w']);
    expect(widths(1)).toEqual(['300w']);
    for (const file of (await filesBelow(site.outDir)).filter((name) => /drzwi.*\.(?:webp|jpg)$/.test(name))) {
      expect((await sharp(join(site.outDir, file)).metadata()).width).toBeLessThanOrEqual(300);
    }
  });

  test('no original leaves the house, and nothing that does says where it was taken', async () => {
    const kept = new Set(originals.map(digest));
    const pictures = (await filesBelow(site.outDir)).filter((file) => /\.(?:jpe?g|webp|png|avif)$/.test(file));
    expect(pictures.length).toBeGreaterThan(5);
    for (const file of pictures) {
      const bytes = await readFile(join(site.outDir, file));
      expect(kept.has(digest(bytes)), `${file} is an original`).toBe(false);
      expect((await sharp(bytes).metadata()).exif, file).toBeUndefined();
    }
  });

  test('the meeting leads to its photographs and back', async () => {
    expect((await builtPage(site, 'spotkania/a/'))('a[href="/galerie/spotkanie/"]').length).toBe(1);
    expect((await builtPage(site, 'galerie/spotkanie/'))('a[href="/spotkania/a/"]').length).toBe(1);
  });
});

test('pictures in Markdown and MDX are found, also when another site was built in between', async () => {
  const withPictures = await fixtureSite('pictures-in-text', {
    'site.yaml': settings,
    'news/a/index.md': markdown(
      'title: A\ndescription: Opis.\npubDate: 2024-01-01',
      '![Sala](./sala.jpg)\n\n[Spotkania](/spotkania/)',
    ),
    'news/a/sala.jpg': await photograph(900, 600),
    'news/b.mdx': markdown('title: B\ndescription: Opis.\npubDate: 2024-01-02', '## Suma {1 + 1}\n'),
  });
  const withoutPictures = await fixtureSite('pictures-none', { 'site.yaml': settings });
  await buildSiteOrFail(withPictures);
  await buildSiteOrFail(withoutPictures);
  await buildSiteOrFail(withPictures);
  const page = await builtPage(withPictures, 'aktualnosci/a/');
  const picture = page('.prose img');
  expect(picture.attr('alt')).toBe('Sala');
  expect(await filesBelow(withPictures.outDir)).toContain((picture.attr('src') ?? '').slice(1));
  expect((await builtPage(withPictures, 'aktualnosci/b/'))('.prose h2').text()).toBe('Suma 2');
});

test('a link from the root of the site holds in a folder of a host', async () => {
  const site = await fixtureSite('links-in-text', {
    'site.yaml': 'name: Partnerstwo\naddress: https://example.org/kronika/\n',
    'news/a.md': markdown(
      'title: A\ndescription: Opis.\npubDate: 2024-01-01',
      '[Spotkania](/spotkania/) i [gdzie indziej](//example.com/x)',
    ),
  });
  await buildSiteOrFail(site);
  const page = await builtPage(site, 'aktualnosci/a/');
  expect(
    page('.prose a')
      .map((_, link) => page(link).attr('href'))
      .get(),
  ).toEqual(['/kronika/spotkania/', '//example.com/x']);
});

test('every picture of the sample site loads, and those below the fold only when they are needed', async () => {
  const server = await serveFolder(sampleSite.outDir);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  for (const path of ['/', '/galerie/2012-06-20-spotkanie-partnerstwa/', '/projekty/dolina-trzech-rzek/']) {
    await page.goto(server.origin + path);
    const broken = await page.evaluate(async () => {
      for (const image of document.images) image.loading = 'eager';
      const states = await Promise.all(
        [...document.images].map((image) =>
          image.decode().then(
            () => '',
            () => image.src,
          ),
        ),
      );
      return states.filter(Boolean);
    });
    expect(broken).toEqual([]);
  }
  await browser.close();
  await server.close();
});

test('a picture in a text that is replaced under its name is shown anew', async () => {
  const site = await fixtureSite('pictures-replaced', {
    'site.yaml': settings,
    'news/a/index.md': markdown('title: A\ndescription: Opis.\npubDate: 2024-01-01', '![Sala](./sala.jpg)'),
    'news/a/sala.jpg': await photograph(900, 600),
  });
  await buildSiteOrFail(site);
  const before = (await builtPage(site, 'aktualnosci/a/'))('.prose img').attr('src');
  await writeFiles(site, { 'news/a/sala.jpg': await photograph(900, 600, 220) });
  await buildSiteOrFail(site);
  const after = (await builtPage(site, 'aktualnosci/a/'))('.prose img').attr('src') ?? '';
  expect(after).not.toBe(before);
  expect(await filesBelow(site.outDir)).toContain(after.slice(1));
});
