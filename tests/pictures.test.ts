import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  buildSite,
  type BuildResult,
  buildSiteOrFail,
  clearCache,
  fixtureSite,
  type FixtureSite,
  sampleSite,
  writeFiles,
} from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { serveFolder } from '../src/testing/static-server.ts';
import { markdown, meeting, photograph, settings } from './fixtures.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Widths that are offered in each format, by type. */
function offered(page: CheerioAPI, within: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const source of page(`${within} source`).get()) {
    const candidates = (page(source).attr('srcset') ?? '').split(', ');
    found[page(source).attr('type') ?? ''] = candidates.map((one) => one.split(' ')[1] ?? '');
  }
  return found;
}

/** What a picture carries beside its pixels. */
async function beside(bytes: Buffer): Promise<string[]> {
  const { exif, icc, iptc, xmp, orientation, comments } = await sharp(bytes).metadata();
  const data = { exif, icc, iptc, xmp, orientation, comments };
  return Object.entries(data).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

/** Files that a build made anew, as it says itself. */
function madeAnew({ stdout }: BuildResult): number | undefined {
  const [, made] = /Obrazy: plików \d+, w tym nowych (\d+)\./.exec(stdout) ?? [];
  return made === undefined ? undefined : Number(made);
}

/** Photographs as cameras, scanners and office programs make them. */
async function picturesOfAllKinds(): Promise<Record<string, Buffer>> {
  const plain = (background: { r: number; g: number; b: number; alpha: number }) =>
    sharp({ create: { width: 500, height: 300, channels: 4, background } });
  const red = { r: 200, g: 30, b: 30, alpha: 1 };
  const blueRight = await sharp({ create: { width: 250, height: 300, channels: 3, background: '#1e1ec8' } })
    .png()
    .toBuffer();
  const halves = plain(red).composite([{ input: blueRight, left: 250, top: 0 }]);
  return {
    'bokiem.jpg': await halves.clone().flatten().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    'przezroczyste.png': await plain({ ...red, alpha: 0 })
      .png()
      .toBuffer(),
    'drukarskie.jpg': await plain(red).flatten().toColourspace('cmyk').jpeg().toBuffer(),
    'glebokie.png': await plain(red).flatten().toColourspace('rgb16').png().toBuffer(),
    'ruchome.gif': await sharp([await plain(red).png().toBuffer(), blueRight], { join: { animated: true } })
      .gif({ delay: [100, 100] })
      .toBuffer(),
    'naprawde-png.jpg': await plain(red).png().toBuffer(),
    'Zażółć gęślą.jpg': await plain(red).flatten().jpeg().toBuffer(),
  };
}

/** A site with galleries and pictures in texts, in Markdown and MDX. */
let site: FixtureSite;
let originals: Buffer[];

beforeAll(async () => {
  const kinds = await picturesOfAllKinds();
  originals = [await photograph(2000, 1500), await photograph(300, 400, 200), await photograph(3000, 2000)];
  const [large, small, inText] = originals;
  const body = `Przed.

![Sala pełna ludzi](./sala.jpg "Początek spotkania, fot. Anna Nowak")

![Bez podpisu](./sala.jpg) w wierszu.

![Znak](./znak.svg)`;
  site = await fixtureSite('pictures', {
    'site.yaml': `${settings}mdx: true\n`,
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
    'news/a/index.md': markdown('title: A\ndescription: Opis.\npubDate: 2024-01-01', body),
    'news/a/sala.jpg': inText ?? '',
    'news/a/znak.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>',
    'pages/b.mdx': markdown(
      'title: B\ndescription: Opis.',
      '![Sala](../news/a/sala.jpg "Podpis w MDX")\n\n## Suma {1 + 1}\n',
    ),
    'galleries/rozne/index.md': markdown('title: Różne\ndescription: Zdjęcia różnego rodzaju.\ndate: 2012-06-20'),
    'galleries/rozne/photos.yaml': Object.keys(kinds)
      .map((name) => `- src: "./${name}"\n  decorative: true\n`)
      .join(''),
    ...Object.fromEntries(Object.entries(kinds).map(([name, bytes]) => [`galleries/rozne/${name}`, bytes])),
  });
  await buildSiteOrFail(site);
  // Another content root of the same folder, whose lists of pictures Astro keeps in the same place.
  const other = { folder: site.folder, root: join(site.folder, 'other'), outDir: join(site.folder, 'other-dist') };
  await writeFiles(other, { 'site.yaml': settings });
  await buildSiteOrFail(other);
  await buildSiteOrFail(site);
});

describe('a gallery of one large and one small photograph', () => {
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

  test('widths fit the rooms of the layout, and no photograph is made larger than it is', async () => {
    const page = await builtPage(site, 'galerie/spotkanie/');
    expect(offered(page, '.photos li:first-child')).toEqual({
      'image/avif': ['400w', '800w', '1200w'],
      'image/webp': ['400w', '800w', '1200w'],
    });
    expect(offered(page, '.photos li:last-child')).toEqual({ 'image/webp': ['300w'] });
    expect(page('.photos img').first().attr('src')).toMatch(/\.jpg$/);
    for (const file of (await filesBelow(site.outDir)).filter((name) => /drzwi.*\.(?:webp|jpg)$/.test(name))) {
      expect((await sharp(join(site.outDir, file)).metadata()).width).toBeLessThanOrEqual(300);
    }
  });

  test('every file is what its address and the page say', async () => {
    const page = await builtPage(site, 'galerie/spotkanie/');
    const sources = page('.photos source')
      .get()
      .flatMap((source) => (page(source).attr('srcset') ?? '').split(', ').map((one) => one.split(' ')));
    expect(sources.length).toBe(7);
    for (const [address = '', width = ''] of sources) {
      const { format, width: actual } = await sharp(join(site.outDir, address)).metadata();
      expect(`${format === 'heif' ? 'avif' : format} ${actual}w`, address).toBe(
        `${address.split('.').at(-1)} ${width}`,
      );
    }
  });

  test('no original leaves the house, and nothing that does says where it was taken', async () => {
    const kept = new Set(originals.map(digest));
    const pictures = (await filesBelow(site.outDir)).filter((file) => /\.(?:jpe?g|webp|png|avif)$/.test(file));
    expect(pictures.length).toBeGreaterThan(5);
    for (const file of pictures) {
      const bytes = await readFile(join(site.outDir, file));
      expect(kept.has(digest(bytes)), `${file} is an original`).toBe(false);
      expect(await beside(bytes), file).toEqual([]);
    }
  });

  test('the meeting leads to its photographs and back', async () => {
    expect((await builtPage(site, 'spotkania/a/'))('a[href="/galerie/spotkanie/"]').length).toBe(1);
    expect((await builtPage(site, 'galerie/spotkanie/'))('a[href="/spotkania/a/"]').length).toBe(1);
  });
});

test('pictures in Markdown and MDX are found, also when another site was built in between', async () => {
  const files = await filesBelow(site.outDir);
  for (const path of ['aktualnosci/a/', 'b/']) {
    const picture = (await builtPage(site, path))('.prose img').first();
    expect(picture.attr('alt')).toMatch(/^Sala/);
    expect(files).toContain((picture.attr('src') ?? '').slice(1));
  }
  expect((await builtPage(site, 'b/'))('.prose h2').text()).toBe('Suma 2');
});

describe('a photograph in a text', () => {
  test('stands in a figure with its caption, which is not said twice', async () => {
    const page = await builtPage(site, 'aktualnosci/a/');
    const figure = page('.prose figure');
    expect(figure.length).toBe(1);
    expect(figure.find('figcaption').text()).toBe('Początek spotkania, fot.\u00a0Anna Nowak');
    expect(figure.find('img').attr('alt')).toBe('Sala pełna ludzi');
    expect(figure.find('img').attr('title')).toBeUndefined();
    expect(figure.parent().is('p')).toBe(false);
    expect((await builtPage(site, 'b/'))('.prose figcaption').text()).toBe('Podpis w\u00a0MDX');
  });

  test.each(['aktualnosci/a/', 'b/'])(
    'waits until it is needed, holds its place and comes in the widths of the text: %s',
    async (path) => {
      const image = (await builtPage(site, path))('.prose figure img');
      expect(image.attr('loading')).toBe('lazy');
      expect(Number(image.attr('width')) / Number(image.attr('height'))).toBe(1.5);
      expect(image.attr('sizes')).toBe('(width >= 40rem) 40rem, 100vw');
      expect((image.attr('srcset') ?? '').split(', ').map((one) => one.split(' ')[1])).toEqual(['800w', '1200w']);
      for (const candidate of (image.attr('srcset') ?? '').split(', ')) {
        const [address = '', width] = candidate.split(' ');
        expect(`${(await sharp(join(site.outDir, address)).metadata()).width}w`).toBe(width);
      }
    },
  );

  test('carries nothing of what the build knows of it', async () => {
    const page = await builtPage(site, 'aktualnosci/a/');
    const allowed = ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding'];
    for (const image of page('.prose img').get()) {
      expect(allowed).toEqual(expect.arrayContaining(Object.keys(image.attribs)));
    }
  });

  test('that is a drawing stays one', async () => {
    const drawing = (await builtPage(site, 'aktualnosci/a/'))('.prose img[alt=Znak]');
    expect(drawing.attr('src')).toMatch(/\.svg$/);
    expect(drawing.attr('srcset')).toBeUndefined();
  });
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

describe('pictures as cameras, scanners and office programs make them', () => {
  /** A file that the site made of a picture, by the beginning of its name and its ending. */
  const made = async (name: string, ending: string): Promise<Buffer> => {
    const files = await filesBelow(join(site.outDir, '_astro'));
    const file = files.find((path) => path.startsWith(name) && path.endsWith(ending));
    return readFile(join(site.outDir, '_astro', file ?? `no ${ending} of ${name}`));
  };

  /** The colour at a place, both given as parts of the whole, with its opacity. */
  const colourAt = async (file: Buffer, across: number, down: number): Promise<number[]> => {
    const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const at = (Math.floor(info.height * down) * info.width + Math.floor(info.width * across)) * 4;
    return [...data.subarray(at, at + 4)];
  };

  test('a photograph taken sideways stands upright, also in its measures', async () => {
    const page = await builtPage(site, 'galerie/rozne/');
    const image = page('.photos img').first();
    expect([image.attr('width'), image.attr('height')]).toEqual(['300', '500']);
    for (const ending of ['.webp', '.jpg']) {
      const file = await made('bokiem', ending);
      const { width, height } = await sharp(file).metadata();
      expect(height / width).toBeCloseTo(5 / 3, 1);
      const [top = [], bottom = []] = await Promise.all([colourAt(file, 0.5, 0.1), colourAt(file, 0.5, 0.9)]);
      expect(top[0]).toBeGreaterThan(150);
      expect(bottom[2]).toBeGreaterThan(150);
    }
  });

  test('what is transparent stays so, and is white where a format knows no transparency', async () => {
    expect((await colourAt(await made('przezroczyste', '.webp'), 0.5, 0.5))[3]).toBe(0);
    expect(await colourAt(await made('przezroczyste', '.jpg'), 0.5, 0.5)).toEqual([255, 255, 255, 255]);
  });

  test.each([
    ['of a printer, in CMYK,', 'drukarskie'],
    ['with 16 bits a channel', 'glebokie'],
    ['with the ending of another format', 'naprawde-png'],
    ['with spaces and diacritics in its name', 'zazolc-gesla'],
  ])('a picture %s is published in the colours of screens', async (_kind, name) => {
    for (const ending of ['.webp', '.jpg']) {
      const file = await made(name, ending);
      const { space, channels, depth } = await sharp(file).metadata();
      expect([space, depth]).toEqual(['srgb', 'uchar']);
      expect(channels).toBeLessThanOrEqual(4);
      const [red = 0, green = 0, blue = 0] = await colourAt(file, 0.5, 0.5);
      expect(red).toBeGreaterThan(150);
      expect(Math.max(green, blue)).toBeLessThan(90);
    }
  });

  test('of a moving picture the first frame is shown, and it rests', async () => {
    const file = await made('ruchome', '.webp');
    expect((await sharp(file).metadata()).pages).toBeUndefined();
    expect((await colourAt(file, 0.2, 0.2))[0]).toBeGreaterThan(150);
  });
});

describe('encoded pictures, in a folder of a host', () => {
  let kept: FixtureSite;
  let first: BuildResult;
  const gallery = (caption: string) => `- src: ./sala.jpg\n  alt: Sala pełna ludzi\n  caption: ${caption}\n`;

  beforeAll(async () => {
    kept = await fixtureSite('pictures-kept', {
      'site.yaml': 'name: Partnerstwo\naddress: https://example.org/kronika/\n',
      'galleries/a/index.md': markdown('title: Zdjęcia\ndescription: Ze spotkania.\ndate: 2012-06-20'),
      'galleries/a/photos.yaml': gallery('Początek'),
      'galleries/a/sala.jpg': await photograph(1000, 700),
      'news/a.md': markdown(
        'title: A\ndescription: Opis.\npubDate: 2024-01-01',
        '[Spotkania](/spotkania/) i [gdzie indziej](//example.com/x)',
      ),
      'news/b/index.md': markdown(
        'title: B\ndescription: Opis.\npubDate: 2024-01-02\ncover:\n  src: ./sala.jpg\n  alt: Sala',
        '![Sala](./sala.jpg)',
      ),
      'news/b/sala.jpg': await photograph(900, 600),
    });
    await clearCache(kept);
    first = await buildSiteOrFail(kept);
  });

  test('are told in one line of the build, not each in its own', () => {
    expect(madeAnew(first)).toBeGreaterThan(5);
    expect(first.stdout).not.toMatch(/▶/);
  });

  test('have addresses in that folder, and so have links from the root of the site', async () => {
    const page = await builtPage(kept, 'aktualnosci/a/');
    expect(
      page('.prose a')
        .map((_, link) => page(link).attr('href'))
        .get(),
    ).toEqual(['/kronika/spotkania/', '//example.com/x']);
    const other = await builtPage(kept, 'aktualnosci/b/');
    const files = (await filesBelow(kept.outDir)).map((file) => `/kronika/${file}`);
    const pictures = other('main img')
      .get()
      .map((image) => other(image).attr('src'));
    expect(pictures.length).toBe(2);
    expect(files).toEqual(expect.arrayContaining(pictures));
  });

  test('are kept when the files are checked out anew and a caption changes', async () => {
    await writeFiles(kept, {
      'galleries/a/sala.jpg': await photograph(1000, 700),
      'news/b/sala.jpg': await photograph(900, 600),
      'galleries/a/photos.yaml': gallery('Koniec'),
    });
    expect(madeAnew(await buildSiteOrFail(kept))).toBe(0);
    expect((await builtPage(kept, 'galerie/a/'))('figcaption').text()).toContain('Koniec');
  });

  test('are made anew when photographs change under their names, also in a text', async () => {
    const inText = async () => (await builtPage(kept, 'aktualnosci/b/'))('.prose img').attr('src') ?? '';
    const before = await inText();
    await writeFiles(kept, {
      'galleries/a/sala.jpg': await photograph(1000, 700, 220),
      'news/b/sala.jpg': await photograph(900, 600, 220),
    });
    expect(madeAnew(await buildSiteOrFail(kept))).toBe(madeAnew(first));
    expect(await inText()).not.toBe(before);
    expect(await filesBelow(kept.outDir)).toContain((await inText()).slice('/kronika/'.length));
  });
});

test('a picture whose damage shows only in decoding stops the build, which names it', async () => {
  const whole = await sharp({
    create: {
      width: 400,
      height: 300,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 120, sigma: 60 },
    },
  })
    .png()
    .toBuffer();
  const damaged = Buffer.from(whole).fill(7, 1000, whole.length - 100);
  const damagedSite = await fixtureSite('pictures-damaged', {
    'site.yaml': settings,
    'galleries/a/index.md': markdown('title: Zdjęcia\ndescription: Ze spotkania.\ndate: 2012-06-20'),
    'galleries/a/photos.yaml': '- src: ./sala.png\n  decorative: true\n',
    'galleries/a/sala.png': damaged,
  });
  const { code, stdout, stderr } = await buildSite(damagedSite);
  expect(code).not.toBe(0);
  expect(stdout + stderr).toContain('galleries/a');
  expect(stdout + stderr).toContain('sala.png');
});
