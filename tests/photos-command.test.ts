import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { measurePicture } from '../src/content/entry-files.ts';
import { readContent } from '../src/content/read-content.ts';
import { type FixtureSite, fixtureSite, projectRoot, siteEnvironment } from '../src/testing/build-site.ts';
import { callKronika } from '../src/testing/call-kronika.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { pngOf } from '../src/testing/png-of.ts';
import { markdown, settings } from './fixtures.ts';

const slug = '2026-10-03-spacer';

/** A site, and beside its content the memory card of a camera. */
interface Desk extends FixtureSite {
  card: string;
  gallery: string;
}

async function desk(
  name: string,
  photos: Record<string, string | Uint8Array>,
  content: Record<string, string | Uint8Array> = {},
): Promise<Desk> {
  const site = await fixtureSite(`photos-${name}`, { 'site.yaml': settings, ...content });
  const card = join(dirname(site.root), 'karta');
  await rm(card, { recursive: true, force: true });
  for (const [path, bytes] of Object.entries(photos)) {
    await mkdir(dirname(join(card, path)), { recursive: true });
    await writeFile(join(card, path), bytes);
  }
  return { ...site, card, gallery: join(site.root, 'galleries', slug) };
}

function command(site: Desk, ...args: string[]) {
  return callKronika(['photos', ...args], siteEnvironment(site));
}

function take(site: Desk, ...args: string[]) {
  return command(site, site.card, '--to', site.gallery, ...args);
}

interface Shot {
  taken?: string;
  width?: number;
  height?: number;
  orientation?: number;
}

/** A picture that is like no other, grainy as photographs are, with what its camera wrote. */
async function photo(seed: number, { taken, width = 60, height = 40, orientation = 1 }: Shot = {}): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  // Numerical Recipes' generator: the same grain for the same seed.
  for (let at = 0, state = seed; at < pixels.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    pixels[at] = 60 + ((seed * 20 + (at % width) / 20) % 100) + (state >>> 26);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Make: 'Kamera', Artist: 'Ktoś' },
      ...(taken !== undefined && { IFD2: { DateTimeOriginal: taken } }),
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 24/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '20/1 56/1 0/1' },
    })
    .jpeg()
    .toBuffer();
}

/** Bytes and time of change of every file below a folder. */
async function state(folder: string): Promise<Record<string, string>> {
  const names = await filesBelow(folder).catch(() => []);
  const rows = names.map(async (name): Promise<[string, string]> => {
    const path = join(folder, name);
    const digest = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    return [name, `${digest} ${(await stat(path, { bigint: true })).mtimeNs}`];
  });
  return Object.fromEntries(await Promise.all(rows));
}

const list = (site: Desk) => readFile(join(site.gallery, 'photos.yaml'), 'utf8');

const pictures = async (site: Desk) => (await filesBelow(site.gallery)).filter((name) => name.endsWith('.jpg'));

async function colour(path: string): Promise<number[]> {
  return [...(await sharp(path).resize(1, 1).raw().toBuffer())];
}

describe('a clerk with a memory card', () => {
  test('gets a gallery: upright, bounded, without camera data, in the order of the day', async () => {
    const site = await desk('card', {
      'DCIM/100/IMG_3.JPG': await photo(1, { taken: '2026:10:03 09:00:00', width: 3000, height: 2000 }),
      'DCIM/100/IMG_2.JPG': await photo(2, { taken: '2026:10:03 10:00:00', width: 400, height: 300, orientation: 6 }),
      'DCIM/101/IMG_1.JPG': await photo(3, { taken: '2026:10:03 11:00:00' }),
      'DCIM/101/IMG_10.JPG': await photo(4),
      'DCIM/101/IMG_9.JPG': await photo(5),
      'DCIM/Zdjęcie z łąki.webp': await sharp(await photo(6))
        .webp()
        .toBuffer(),
      'DCIM/.hidden.jpg': 'x',
      'DCIM/Thumbs.db': 'x',
    });
    const before = await state(site.card);
    expect(await measurePicture(join(site.card, 'DCIM/100/IMG_2.JPG'))).toMatchObject({
      width: 300,
      hasLocation: true,
    });
    const { code, stdout, stderr } = await take(site);
    expect([code, stdout]).toEqual([
      0,
      `Dodane zdjęcia: 6.

Co dalej:
  1. Otwórz .test-sites/photos-card/content/galleries/${slug}/photos.yaml i napisz opisy w polach „alt”. Brakuje: 6.
  2. Otwórz .test-sites/photos-card/content/galleries/${slug}/index.md: to szkic galerii. Popraw tytuł i opis, potem usuń wiersz „draft: true”.
  3. Sprawdź galerię: npm run check. Zobacz stronę: npm run dev.
`,
    ]);
    expect(stderr.split('\n')).toEqual([
      `1/6  DCIM/100/IMG_3.JPG → ${slug}-01.jpg`,
      `2/6  DCIM/100/IMG_2.JPG → ${slug}-02.jpg`,
      `3/6  DCIM/101/IMG_1.JPG → ${slug}-03.jpg`,
      `4/6  DCIM/101/IMG_9.JPG → ${slug}-04.jpg`,
      `5/6  DCIM/101/IMG_10.JPG → ${slug}-05.jpg`,
      `6/6  DCIM/Zdjęcie z łąki.webp → ${slug}-06.jpg`,
      '',
    ]);
    const names = [1, 2, 3, 4, 5, 6].map((number) => `${slug}-0${number}.jpg`);
    expect(await filesBelow(site.gallery)).toEqual(['.photos.json', ...names, 'index.md', 'photos.yaml']);
    expect(await list(site)).toBe(names.map((name) => `- src: ./${name}\n  alt: ""\n`).join(''));
    const facts = await Promise.all(names.map((name) => sharp(join(site.gallery, name)).metadata()));
    expect(facts.slice(0, 2).map(({ width, height }) => [width, height])).toEqual([
      [2560, 1707],
      [300, 400],
    ]);
    for (const { exif, icc, iptc, xmp, orientation, format, space } of facts) {
      expect({ exif, icc, iptc, xmp, orientation, format, space }).toEqual({ format: 'jpeg', space: 'srgb' });
    }
    expect(await state(site.card)).toEqual(before);
    // Descriptions are still to be written: no error while the gallery is a draft.
    const { diagnostics } = await readContent(site.root, '2026-11-22');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const draft = join(site.gallery, 'index.md');
    const entry = await readFile(draft, 'utf8');
    await writeFile(draft, entry.replace(/^draft:.*\n/m, ''));
    const published = await readContent(site.root, '2026-11-22');
    await writeFile(draft, entry);
    const errors = published.diagnostics.filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map(({ file, line }) => `${file} ${line === undefined ? '' : line % 2}`))).toEqual(
      new Set([`galleries/${slug}/photos.yaml 0`]),
    );
  });

  test('runs the same command again, and nothing changes', async () => {
    const site = await desk('again', { 'a.jpg': await photo(1), 'b.jpg': await photo(2), 'kopia.jpg': await photo(2) });
    expect((await take(site)).code).toBe(0);
    const before = await state(site.gallery);
    const { code, stdout } = await take(site);
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'Dodane zdjęcia: 0. Były już w galerii: 3.']);
    expect(await state(site.gallery)).toEqual(before);
  });

  test('adds further photographs, and those that are there keep name, row and bytes', async () => {
    const site = await desk('more', { 'b.jpg': await photo(1, { taken: '2026:10:03 10:00:00' }) });
    await take(site);
    const before = await state(site.gallery);
    await writeFile(join(site.card, 'a.jpg'), await photo(2, { taken: '2026:10:03 09:00:00' }));
    await take(site);
    const name = `${slug}-01.jpg`;
    expect((await state(site.gallery))[name]).toBe(before[name]);
    expect(await list(site)).toBe(`- src: ./${name}\n  alt: ""\n- src: ./${slug}-02.jpg\n  alt: ""\n`);
  });

  test('finds what the photographer wrote in the row of the photograph', async () => {
    const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Rynek:\npo deszczu</rdf:li></rdf:Alt></dc:description>
      <dc:creator><rdf:Seq><rdf:li>Anna Żak</rdf:li></rdf:Seq></dc:creator>
      </rdf:Description></rdf:RDF></x:xmpmeta>`;
    const site = await desk('texts', {
      'a.jpg': await sharp(await photo(1))
        .withXmp(packet)
        .jpeg()
        .toBuffer(),
    });
    await take(site);
    expect(await list(site)).toBe(
      `- src: ./${slug}-01.jpg\n  alt: ""\n  caption: 'Rynek: po deszczu'\n  credit: fot. Anna Żak\n`,
    );
  });

  test('gives names of files in place of a folder, and is answered in English', async () => {
    const site = await desk('files', { 'a.jpg': await photo(1), 'b.jpg': await photo(2) });
    const { code, stdout } = await command(site, join(site.card, 'b.jpg'), '--to', site.gallery, '--lang', 'en');
    expect([code, stdout.split('\n')[0], await pictures(site)]).toEqual([
      0,
      'Photographs added: 1.',
      [`${slug}-01.jpg`],
    ]);
  });
});

describe('a photograph that is there already', () => {
  test('is known under another name, in another format, lying on its side, and from the gallery itself', async () => {
    const noise = await sharp({
      create: {
        width: 90,
        height: 60,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .png()
      .toBuffer();
    const site = await desk('repeated', {
      'a.png': noise,
      ...Object.fromEntries(
        await Promise.all([1, 2, 3, 4].map(async (number) => [`b${number}.jpg`, await photo(number)] as const)),
      ),
      'kopia.png': noise,
      'lezy.tiff': await sharp(noise)
        .rotate(270)
        .withMetadata({ orientation: 6 })
        .tiff({ compression: 'lzw' })
        .toBuffer(),
    });
    const { code, stdout } = await take(site);
    expect([code, stdout.split('\n').slice(0, 5)]).toEqual([
      0,
      [
        'Dodane zdjęcia: 5.',
        '',
        'Powtórzenia, pominięte: 2.',
        `  kopia.png = ${slug}-01.jpg`,
        `  lezy.tiff = ${slug}-01.jpg`,
      ],
    ]);
    const own = join(site.gallery, `${slug}-01.jpg`);
    const names = await pictures(site);
    await cp(own, join(site.card, 'pobrane.jpg'));
    await sharp(own).png().toFile(join(site.card, 'pobrane.png'));
    await take(site);
    expect(await pictures(site)).toEqual(names);
  });

  test('is known where an editor put it there by hand, and gets the row that it lacked', async () => {
    const byHand = await sharp(await photo(1))
      .png()
      .toBuffer();
    const site = await desk('by-hand', { 'a.jpg': await photo(1) }, { [`galleries/${slug}/sala.png`]: byHand });
    await take(site);
    expect([await pictures(site), await list(site)]).toEqual([[], '- src: ./sala.png\n  alt: ""\n']);
  });

  test('is known when an editor gave it another name, worked on it, or the record was lost', async () => {
    const site = await desk('known', {
      'a.jpg': await photo(1, { taken: '2026:10:03 09:00:00' }),
      'b.jpg': await photo(2, { taken: '2026:10:03 10:00:00' }),
    });
    await take(site);
    await rename(join(site.gallery, `${slug}-01.jpg`), join(site.gallery, 'rynek.jpg'));
    await writeFile(
      join(site.gallery, `${slug}-02.jpg`),
      await sharp(await photo(2))
        .greyscale()
        .jpeg()
        .toBuffer(),
    );
    await writeFile(join(site.gallery, 'photos.yaml'), (await list(site)).replace(`${slug}-01`, 'rynek'));
    const names = await pictures(site);
    await take(site);
    expect(await pictures(site)).toEqual(names);

    await rm(join(site.gallery, '.photos.json'));
    await rm(join(site.card, 'b.jpg'));
    await take(site);
    expect(await pictures(site)).toEqual(names);
  });

  test('comes back under its name when its file was deleted', async () => {
    const site = await desk('deleted', {
      'a.jpg': await photo(1, { taken: '2026:10:03 09:00:00' }),
      'b.jpg': await photo(2, { taken: '2026:10:03 10:00:00' }),
    });
    await take(site);
    const [names, rows] = [await pictures(site), await list(site)];
    await rm(join(site.gallery, `${slug}-01.jpg`));
    await take(site);
    expect([await pictures(site), await list(site)]).toEqual([names, rows]);
  });
});

describe('a run that was killed', () => {
  const all = Array.from({ length: 10 }, (_, index) => index + 1);

  test('leaves whole photographs and a list that is right, and the next one does the rest', async () => {
    const photos = Object.fromEntries(
      await Promise.all(
        all.map(async (number) => {
          const taken = `2026:10:03 10:${String(number).padStart(2, '0')}:00`;
          return [`${11 - number}.jpg`, await photo(number, { taken, width: 3000, height: 2000 })] as const;
        }),
      ),
    );
    const whole = await desk('whole', photos);
    const site = await desk('killed', photos);
    await take(whole);

    const child = spawn(process.execPath, ['src/bin.ts', 'photos', site.card, '--to', site.gallery], {
      cwd: projectRoot,
      env: { ...siteEnvironment(site) },
    });
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (data: Buffer) => {
        if (data.toString().includes('3/10')) child.kill('SIGKILL');
      });
      child.on('close', () => {
        resolve();
      });
    });
    const done = await pictures(site);
    expect(done.length).toBeGreaterThanOrEqual(3);
    expect(done.length).toBeLessThan(10);
    for (const name of done)
      expect(await readFile(join(site.gallery, name), 'latin1')).toBe(
        await readFile(join(whole.gallery, name), 'latin1'),
      );
    expect((await list(whole)).startsWith(await list(site))).toBe(true);
    const before = await state(site.gallery);

    expect((await take(site)).code).toBe(0);
    const after = await state(site.gallery);
    for (const name of done) expect(after[name]).toBe(before[name]);
    expect(await filesBelow(site.gallery)).toEqual(await filesBelow(whole.gallery));
    for (const name of await filesBelow(site.gallery))
      expect(await readFile(join(site.gallery, name), 'latin1')).toBe(
        await readFile(join(whole.gallery, name), 'latin1'),
      );
  });

  test('between any two of its writings is mended', async () => {
    const site = await desk('between', { 'a.jpg': await photo(1), 'b.jpg': await photo(2) });
    await take(site);
    const whole = await state(site.gallery);
    const files = Object.keys(whole);
    const bytes = async () => Promise.all(files.map((name) => readFile(join(site.gallery, name), 'latin1')));
    const right = await bytes();
    const [rows, record] = [await list(site), await readFile(join(site.gallery, '.photos.json'), 'utf8')];

    // Before the row; before the record too; and while a photograph was written.
    await writeFile(join(site.gallery, 'photos.yaml'), rows.slice(0, rows.lastIndexOf('- src')));
    await take(site);
    expect(await bytes()).toEqual(right);
    await writeFile(join(site.gallery, 'photos.yaml'), rows.slice(0, rows.lastIndexOf('- src')));
    await writeFile(join(site.gallery, '.photos.json'), record.replace(/,\n.*\n {2}\]/, '\n  ]'));
    await writeFile(join(site.gallery, '.photos-1.part'), right[0]?.slice(0, 100) ?? '');
    await take(site);
    expect([await filesBelow(site.gallery), await bytes()]).toEqual([files, right]);
  });
});

describe("an editor's list", () => {
  const entry = markdown(`title: Spacer\ndescription: Zdjęcia.\ndate: 2026-10-03`);
  const written = `# Kolejność ustalona z autorką.\n- src: ./${slug}-02.jpg   # okładka\n  alt: 'Rynek: pusty.'\n\n- { src: ./${slug}-01.jpg, decorative: true }\n`;

  test('stays as it is, to the byte, and new photographs follow', async () => {
    const site = await desk(
      'list',
      { 'c.jpg': await photo(3) },
      {
        [`galleries/${slug}/index.md`]: entry,
        [`galleries/${slug}/photos.yaml`]: written,
        [`galleries/${slug}/${slug}-01.jpg`]: await photo(1),
        [`galleries/${slug}/${slug}-02.jpg`]: await photo(2),
      },
    );
    const { code } = await take(site);
    expect([code, await list(site)]).toEqual([0, `${written}- src: ./${slug}-03.jpg\n  alt: ""\n`]);
    expect(await readFile(join(site.gallery, 'index.md'), 'utf8')).toBe(entry);
  });

  test.each([
    ['does not parse', '- src: "./a.jpg\n'],
    ['is no list', 'photos: []\n'],
    ['is in another encoding', Buffer.from('- src: ./a.jpg\n  alt: \xb3\xb9ka\n', 'latin1')],
  ])('that %s is left alone, and nothing is put beside it', async (_, text) => {
    const site = await desk('list-broken', { 'a.jpg': await photo(1) }, { [`galleries/${slug}/photos.yaml`]: text });
    const before = await state(site.gallery);
    const { code, stderr } = await take(site);
    expect([code, stderr]).toEqual([
      1,
      `.test-sites/photos-list-broken/content/galleries/${slug}/photos.yaml ma błąd, więc nic do niego nie dopisano. Pokaże go npm run check; popraw i uruchom polecenie jeszcze raz.\n`,
    ]);
    expect(await state(site.gallery)).toEqual(before);
  });
});

describe('a table of captions', () => {
  /** "opis" and "podpis" with Polish letters, as a Polish office program saves them. */
  const table = Buffer.from(
    'Plik;Opis;Podpis;Autor\r\nZDJ\xcaCIE 1.JPG;"\xa3\xb9ka; trzy osoby";Spacer;fot. Jan \xafak\r\nb.jpg;;Rynek;\r\n',
    'latin1',
  );
  const filled = `- src: ./${slug}-01.jpg\n  alt: Łąka; trzy osoby\n  caption: Spacer\n  credit: fot. Jan Żak\n- src: ./${slug}-02.jpg\n  alt: ""\n  caption: Rynek\n`;
  const photos = async () => ({
    // As macOS writes the name.
    ['zdjęcie 1.jpg'.normalize('NFD')]: await photo(1, { taken: '2026:10:03 09:00:00' }),
    'b.jpg': await photo(2, { taken: '2026:10:03 10:00:00' }),
    'podpisy.csv': table,
  });

  test('in Windows-1250 with semicolons fills the rows of new photographs', async () => {
    const site = await desk('table', await photos());
    const { code, stdout } = await take(site, '--captions', join(site.card, 'podpisy.csv'));
    expect([code, stdout.split('\n')[0], await list(site)]).toEqual([0, 'Dodane zdjęcia: 2.', filled]);
    const before = await state(site.gallery);
    expect((await take(site, '--captions', join(site.card, 'podpisy.csv'))).code).toBe(0);
    expect(await state(site.gallery)).toEqual(before);
  });

  test('fills them later too, without the photographs, and keeps what an editor wrote', async () => {
    const site = await desk('table-later', await photos());
    await rename(join(site.card, 'podpisy.csv'), join(site.card, '..', 'podpisy.csv'));
    await take(site);
    await writeFile(join(site.gallery, 'photos.yaml'), (await list(site)).replace('alt: ""', 'alt: Moja łąka # tak'));
    await rm(site.card, { recursive: true });
    const path = join(site.card, '..', 'podpisy.csv');
    const { code, stdout } = await command(site, '--to', site.gallery, '--captions', path);
    expect([code, stdout.split('\n').slice(0, 4)]).toEqual([
      0,
      [
        'Dodane zdjęcia: 0. Uzupełnione z tabeli: 2.',
        '',
        'Zostało to, co już wpisano:',
        `  ${path}, wiersz 2: ${slug}-01.jpg: pole „alt” ma już inną treść w photos.yaml i zostało bez zmian.`,
      ],
    ]);
    expect(await list(site)).toBe(filled.replace('Łąka; trzy osoby', 'Moja łąka # tak'));
  });

  test('with rows that are wrong is told of each, and the others are used', async () => {
    const site = await desk('table-rows', {
      '100/a.jpg': await photo(1),
      '101/a.jpg': await photo(2),
      'b.jpg': await photo(3),
    });
    const path = join(site.card, '..', 'podpisy.csv');
    await writeFile(path, 'plik,opis,uwagi\na.jpg,Sala\nc.jpg,Plac\nb.jpg,Rynek\nB.JPG,Inny\n');
    const { code, stdout } = await take(site, '--captions', path);
    expect([code, stdout.split('\n').slice(0, 8)]).toEqual([
      1,
      [
        'Dodane zdjęcia: 3.',
        '',
        'Wiersze tabeli, których nie użyto: 3.',
        `  ${path}, wiersz 2: Nazwę „a.jpg” miało kilka różnych zdjęć. Wpisz nazwę, którą zdjęcie ma w galerii.`,
        `  ${path}, wiersz 3: W galerii nie ma zdjęcia z pliku „c.jpg”. Sprawdź nazwę.`,
        `  ${path}, wiersz 5: Plik „B.JPG” był już w wierszu 4. Użyty został tamten wiersz.`,
        '',
        'Kolumny tabeli, których polecenie nie zna: uwagi.',
      ],
    ]);
    expect(await list(site)).toContain(`- src: ./${slug}-03.jpg\n  alt: Rynek\n`);
  });

  test('that cannot be understood stops the command before anything is done', async () => {
    const site = await desk('table-broken', { 'a.jpg': await photo(1), 'podpisy.csv': 'zdj;opis\na.jpg;Sala\n' });
    const { code, stderr } = await take(site, '--captions', join(site.card, 'podpisy.csv'));
    expect([code, stderr, await filesBelow(site.root)]).toEqual([
      2,
      'Tabela z podpisami, wiersz 1: brakuje kolumny „plik”. Są: „zdj”, „opis”. Pierwszy wiersz nazywa kolumny: plik; opis; podpis; autor.\n',
      ['site.yaml'],
    ]);
  });
});

describe('bad input', () => {
  test('is named in the report, and the photographs are taken all the same', async () => {
    const right = await photo(1, { width: 600, height: 400 });
    const square = sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } });
    const site = await desk('bad', {
      'dobre.jpg': right,
      'Zła końcówka.png': await photo(2),
      'animacja.webp': await sharp(
        [await square.clone().png().toBuffer(), await square.clone().negate().png().toBuffer()],
        { join: { animated: true } },
      )
        .webp()
        .toBuffer(),
      'animacja.gif': await square.clone().gif().toBuffer(),
      'bomba.png': pngOf(30_000, 30_000),
      'film.mp4': '\0\0\0\x18ftypmp42',
      'iphone.heic': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
      'pusty.jpg': '',
      'rysunek.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'surowe.nef': await square.clone().tiff().toBuffer(),
      'tekst.jpg': 'To nie jest zdjęcie.',
      'uciete.jpg': right.subarray(0, right.length * 0.8),
    });
    const before = await state(site.card);
    const { code, stdout } = await take(site);
    expect([code, stdout.slice(0, stdout.indexOf('\n\nCo dalej'))]).toEqual([
      1,
      `Dodane zdjęcia: 2.

Nie wzięte pliki: 10.
  animacja.gif  Plików GIF polecenie nie bierze. Zapisz obraz jako PNG albo JPEG.
  animacja.webp  To animacja. Zapisz jedną klatkę jako JPEG albo PNG.
  bomba.png  Zdjęcie ma 30000 × 30000 pikseli, a może mieć najwyżej 120 milionów. Zmniejsz je w programie do zdjęć.
  film.mp4  To nie jest zdjęcie. Pasują pliki JPEG, PNG, WebP, TIFF i HEIC.
  iphone.heic  Zdjęcia HEIC nie da się tu odczytać. Zapisz je jako JPEG w programie do zdjęć. Na przyszłość w iPhonie: Ustawienia → Aparat → Formaty → Najbardziej zgodne.
  pusty.jpg  Plik jest pusty (0 bajtów). Skopiuj go jeszcze raz z aparatu.
  rysunek.svg  To rysunek SVG, nie zdjęcie. Połóż go ręcznie obok wpisu; sprawdzi go npm run check.
  surowe.nef  To surowe zdjęcie z aparatu (RAW). Zapisz je jako JPEG w programie do zdjęć.
  tekst.jpg  To nie jest zdjęcie. Pasują pliki JPEG, PNG, WebP, TIFF i HEIC.
  uciete.jpg  Zdjęcie jest uszkodzone albo ucięte. Skopiuj je jeszcze raz z aparatu.`,
    ]);
    expect(await pictures(site)).toEqual([`${slug}-01.jpg`, `${slug}-02.jpg`]);
    expect(await state(site.card)).toEqual(before);
  });

  test('alone makes no gallery', async () => {
    const site = await desk('bad-alone', { 'tekst.jpg': 'To nie jest zdjęcie.' });
    expect([(await take(site)).code, await filesBelow(site.root)]).toEqual([1, ['site.yaml']]);
  });

  test('becomes a plain JPEG where it is a photograph of another kind', async () => {
    const square = sharp({ create: { width: 20, height: 20, channels: 3, background: '#c83232' } });
    const site = await desk('kinds', {
      '1-cmyk.jpg': await square.clone().toColourspace('cmyk').jpeg().toBuffer(),
      '2-16-bit.png': await square.clone().toColourspace('rgb16').png().toBuffer(),
      '3-przezroczyste.png': await square.clone().ensureAlpha(0).png().toBuffer(),
      '4-szeroki-gamut.jpg': await square.clone().withIccProfile('p3').jpeg({ quality: 100 }).toBuffer(),
    });
    expect((await take(site)).code).toBe(0);
    const [cmyk = [], deep = [], clear = [], wide = []] = await Promise.all(
      (await pictures(site)).map((name) => colour(join(site.gallery, name))),
    );
    expect(clear).toEqual([255, 255, 255]);
    for (const seen of [deep, wide])
      expect(Math.max(...[0xc8, 0x32, 0x32].map((part, index) => Math.abs(part - (seen[index] ?? 0))))).toBeLessThan(6);
    // Ink is paler than light, but it is still red.
    expect((cmyk[0] ?? 0) - Math.max(cmyk[1] ?? 0, cmyk[2] ?? 0)).toBeGreaterThan(90);
  });

  test('is a link that leads out of the folder; what it leads to is not taken', async () => {
    const site = await desk('links', { 'a.jpg': await photo(1), 'b/c.jpg': await photo(2) });
    const secret = join(site.card, '..', 'tajne');
    await rm(secret, { recursive: true, force: true });
    await mkdir(secret);
    await writeFile(join(secret, 'tajne.jpg'), await photo(3));
    await symlink(join(secret, 'tajne.jpg'), join(site.card, 'plik.jpg'));
    await symlink(secret, join(site.card, 'folder'));
    await symlink('b', join(site.card, 'w-srodku'));
    await symlink('nigdzie.jpg', join(site.card, 'donikad.jpg'));
    const { code, stdout } = await take(site);
    expect([code, stdout.split('\n').slice(0, 6)]).toEqual([
      1,
      [
        'Dodane zdjęcia: 2.',
        '',
        'Nie wzięte pliki: 3.',
        ...['donikad.jpg', 'folder', 'plik.jpg'].map(
          (name) =>
            `  ${name}  To skrót (dowiązanie), który prowadzi poza podany folder albo donikąd. Skopiuj samo zdjęcie.`,
        ),
      ],
    ]);
  });
});

describe('a call that is wrong', () => {
  const photos = async () => ({ 'a.jpg': await photo(1) });

  test.each<[string, (site: Desk) => string[], RegExp]>([
    ['without a gallery', ({ card }) => [card], /^Brakuje galerii: --to/],
    ['without photographs', ({ gallery }) => ['--to', gallery], /^Brakuje folderu ze zdjęciami/],
    [
      'with an unknown argument',
      ({ card, gallery }) => [card, '--do', gallery],
      /^Nie ma argumentu --do\. Czy chodziło o „--to”/,
    ],
    ['in an unknown language', ({ card, gallery }) => [card, '--to', gallery, '--lang', 'de'], /write pl or en/],
    [
      'to a place that is no gallery',
      ({ card, root }) => [card, '--to', join(root, 'meetings', 'a')],
      /galeria musi być folderem w .*galleries/,
    ],
    [
      'to a folder in a gallery',
      ({ card, gallery }) => [card, '--to', join(gallery, 'a')],
      /galeria musi być folderem/,
    ],
    ['to all galleries', ({ card, root }) => [card, '--to', join(root, 'galleries')], /galeria musi być folderem/],
    [
      'to a name that is no address',
      ({ card, root }) => [card, '--to', join(root, 'galleries', 'Święto Łąki')],
      /używaj małych liter.*: swieto-laki\./i,
    ],
    ['from nowhere', ({ gallery }) => ['brak', '--to', gallery], /^Nie ma takiego folderu ani pliku: .*brak\./],
    ['from an empty folder', ({ card, gallery }) => [join(card, 'pusty'), '--to', gallery], /nie ma żadnych plików/],
    ['from the gallery itself', ({ gallery }) => [gallery, '--to', gallery], /w tym samym folderze/],
    ['from a folder in the gallery', ({ gallery }) => [join(gallery, 'o'), '--to', gallery], /leżą w folderze galerii/],
    [
      'from a file in the gallery',
      ({ gallery }) => [join(gallery, 'o', 'x.jpg'), '--to', gallery],
      /leżą w folderze galerii/,
    ],
    ['from a folder around the gallery', ({ root, gallery }) => [root, '--to', gallery], /Galeria leży w folderze/],
    [
      'with a table that is not there',
      ({ card, gallery }) => [card, '--to', gallery, '--captions', 'brak.csv'],
      /^--captions brak\.csv: nie ma takiego pliku/,
    ],
  ])('%s is refused with a reason, and nothing is written', async (_, args, reason) => {
    const site = await desk(
      'call',
      { ...(await photos()), 'pusty/.DS_Store': 'x' },
      { [`galleries/${slug}/o/x.jpg`]: 'x' },
    );
    const before = await state(site.root);
    const { code, stdout, stderr } = await command(site, ...args(site));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
    expect(await state(site.root)).toEqual(before);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'has its photographs in its entry',
      { [`galleries/${slug}/index.md`]: markdown('title: Spacer\ndescription: Opis.\nphotos: []') },
      /lista?.* zdjęć w index\.md/,
    ],
    [
      'is a single file',
      { [`galleries/${slug}.md`]: markdown('title: Spacer\ndescription: Opis.') },
      /przenieś plik do niego jako index\.md/,
    ],
  ])('to a gallery that %s is refused with advice', async (_, content, reason) => {
    const site = await desk('call-gallery', await photos(), content);
    const before = await state(site.root);
    const { code, stderr } = await take(site);
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
    expect(await state(site.root)).toEqual(before);
  });

  test('to a gallery that is a link out of the content is refused', async () => {
    const site = await desk('call-link', await photos(), { 'galleries/README.md': '' });
    const elsewhere = join(site.card, '..', basename(slug));
    await mkdir(elsewhere, { recursive: true });
    await symlink(elsewhere, site.gallery);
    const { code, stderr } = await take(site);
    expect([code, await filesBelow(elsewhere)]).toEqual([2, []]);
    expect(stderr).toMatch(/tylko plik albo skrót/);
  });

  test('for help is answered', async () => {
    const site = await desk('help', {});
    expect((await command(site, '--help')).stdout).toMatch(/^Zdjęcia z aparatu do galerii:\n {2}npm run photos -- /);
    expect((await command(site, '--help', '--lang', 'en')).stdout).toMatch(/^Photographs from a camera/);
  });
});
