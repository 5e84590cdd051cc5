import { createServer } from 'node:http';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../src/content/read-content.ts';
import { type FixtureSite, fixtureSite, runCommand, siteEnvironment } from '../src/testing/build-site.ts';
import { callKronika } from '../src/testing/call-kronika.ts';
import { listen, type RunningServer } from '../src/testing/static-server.ts';
import { news, photograph, settings } from './fixtures.ts';

/** What the other site serves, by path. */
const pages = new Map<string, { type: string; body: string | Uint8Array }>();
let server: RunningServer;
let camera: Buffer;

const html = (body: string | Uint8Array, type = 'text/html; charset=utf-8') => ({ type, body });
const published = '<meta property="article:published_time" content="2026-10-12T09:30:00+02:00">';

beforeAll(async () => {
  server = await listen(
    createServer((request, response) => {
      const page = pages.get(decodeURI(request.url ?? ''));
      if (page) response.writeHead(200, { 'Content-Type': page.type }).end(page.body);
      else response.writeHead(404).end();
    }),
  );
  camera = await sharp(await photograph(900, 600))
    .withExif({ IFD3: { GPSLatitude: '52/1 24/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
});
afterAll(() => server.close());

const site = (name: string, files: Record<string, string> = {}) =>
  fixtureSite(`import-${name}`, { 'site.yaml': settings, ...files });

const run = (of: FixtureSite, ...args: string[]) => callKronika(['import', ...args], siteEnvironment(of));

const take = (of: FixtureSite, path: string, ...args: string[]) => run(of, server.origin + path, '--private', ...args);

const entryOf = (of: FixtureSite, path: string) => readFile(join(of.root, path, 'index.md'), 'utf8');

/** What lies in the content, by path. */
const filesOf = async (of: FixtureSite) =>
  (await readdir(of.root, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(of.root.length + 1))
    .sort();

describe('a page of another site', () => {
  test('becomes a draft with its pictures and documents, which the check takes', async () => {
    pages.set('/sala nr 1.JPG', html(camera, 'image/jpeg'));
    pages.set(
      '/znak.png',
      html(
        await sharp(await photograph(40, 40))
          .png()
          .toBuffer(),
        'image/png',
      ),
    );
    pages.set('/regulamin.pdf', html('%PDF-1.4\n%%EOF\n', 'application/pdf'));
    pages.set(
      '/akt/12',
      html(`<!doctype html><html lang="pl"><head><title>Otwarcie – Gmina</title>${published}
        <meta name="description" content="Świetlica w Jabłonnie już działa."></head><body>
        <nav><a href="/">Start</a></nav><article><h1>Otwarcie świetlicy</h1>
        <p>W <b>piątek</b> otwarto <a href="/swietlica">świetlicę</a>.</p>
        <figure><img src="/sala nr 1.JPG" alt="Pełna sala"><figcaption>Fot. A. Nowak</figcaption></figure>
        <p><img src="/znak.png" alt=""><img src="/brak.jpg" alt="Nie ma"></p>
        <p><a href="/regulamin.pdf">Regulamin świetlicy</a>, <a href="/cennik.pdf">cennik</a></p>
        <iframe src="https://films.example/1"></iframe></article></body></html>`),
    );
    const own = await site('whole');
    const { code, stdout } = await take(own, '/akt/12');
    expect(code).toBe(0);
    expect(await filesOf(own)).toEqual([
      ...['index.md', 'regulamin.pdf', 'sala-nr-1.jpg', 'znak.png'].map(
        (name) => `news/2026-10-12-otwarcie-swietlicy/${name}`,
      ),
      'site.yaml',
    ]);
    const text = (await entryOf(own, 'news/2026-10-12-otwarcie-swietlicy')).replaceAll(server.origin, 'http://tam');
    expect(text).toMatchInlineSnapshot(`
      "---
      # Przeniesione ze strony http://tam/akt/12 (2026-11-22).
      # Do uzupełnienia, bo strona tego nie podaje:
      # - opis w nawiasie ![…]: co widać na zdjęciu (./znak.png).
      # Nie zostało przeniesione:
      # - ramka z inną stroną (mapa, film): https://films.example/1
      # - http://tam/brak.jpg: Serwer odmawia albo nie ma tego pliku (kod 404).
      # - http://tam/cennik.pdf: Serwer odmawia albo nie ma tego pliku (kod 404).
      title: Otwarcie świetlicy
      description: Świetlica w Jabłonnie już działa.
      draft: true # szkic, czytelnicy go nie widzą; usuń ten wiersz, gdy wpis jest gotowy
      pubDate: 2026-10-12T09:30 # od kiedy ma być widoczna; może być z godziną: 2026-11-12T08:00
      attachments:
        - file: ./regulamin.pdf
          title: Regulamin świetlicy
      links:
        - url: http://tam/akt/12
          title: Strona, z której pochodzi tekst
      # Jeśli ta strona zastępuje tamtą pod tym samym adresem witryny, usuń „# ” z wierszy poniżej: dawny adres poprowadzi tutaj.
      # aliases:
      #   - /akt/12
      ---

      W **piątek** otwarto [świetlicę](http://tam/swietlica).

      ![Pełna sala](./sala-nr-1.jpg "Fot. A. Nowak")

      ![](./znak.png)

      [Regulamin świetlicy](./regulamin.pdf), [cennik](http://tam/cennik.pdf)
      "
    `);
    expect(stdout.replaceAll(server.origin, 'http://tam')).toMatch(
      /news\/2026-10-12-otwarcie-swietlicy\/index\.md\nZdjęcia i pliki obok niego: 3\n[^]*brak\.jpg[^]*kod 404/,
    );
    const content = await readContent(own.root);
    expect(content.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(content.entries.map(({ data }) => ('draft' in data ? data.draft : undefined))).toEqual([true]);
    // Nothing of the camera is left in what was taken.
    const taken = await readFile(join(own.root, 'news/2026-10-12-otwarcie-swietlicy/sala-nr-1.jpg'));
    expect((await sharp(taken).metadata()).exif).toBeUndefined();
  });

  test.each([
    ['iso-8859-2', '\xA6wi\xEAto \xBFurku', 'text/html'],
    ['windows-1250', '\x8Cwi\xEAto \xBFurku', 'text/html'],
    ['windows-1250', '\x8Cwi\xEAto \xBFurku', 'text/html; charset=utf-8'],
    ['iso-8859-2', '\x8Cwi\xEAto \xBFurku', 'text/html; charset=iso-8859-2'],
  ])('in %s (%s) is read as Polish', async (label, title, type) => {
    const bytes = Buffer.from(`<meta charset="${label}">${published}<h1>${title}</h1><p>Tekst.</p>`, 'latin1');
    pages.set('/stara', html(bytes, type));
    const own = await site('encodings');
    expect((await take(own, '/stara')).code).toBe(0);
    expect(await entryOf(own, 'news/2026-10-12-swieto-zurku')).toContain('\ntitle: Święto żurku\n');
  });

  test('takes no place of another entry', async () => {
    pages.set('/a', html(`${published}<h1>Otwarcie</h1><p>Nowe.</p>`));
    const own = await site('twice', { 'news/2026-10-12-otwarcie.md': news('Otwarcie', '2026-10-12') });
    expect((await take(own, '/a')).code).toBe(0);
    expect(await entryOf(own, 'news/2026-10-12-otwarcie-2')).toContain('Nowe.');
    const before = await filesOf(own);
    for (const to of ['2026-10-12-otwarcie', '2026-10-12-otwarcie-2']) {
      const { code, stderr } = await take(own, '/a', '--to', join(own.root, 'news', to));
      expect([code, stderr]).toEqual([2, expect.stringContaining('taki wpis już jest. Nic nie zostało zmienione.')]);
    }
    expect(await filesOf(own)).toEqual(before);
  });

  test('is an event on the day that it says to programs, and under the name that is given', async () => {
    const event = '{"@type":"Event","startDate":"2027-01-21T10:00+01:00","endDate":"2027-01-21T12:00+01:00"}';
    pages.set('/z', html(`<html lang="en"><script type="application/ld+json">${event}</script><h1>A</h1><p>b</p>`));
    const own = await site('event');
    const { code, stdout } = await take(own, '/z', '--to', join(own.root, 'meetings/2027-zebranie'));
    expect(code).toBe(0);
    expect(await entryOf(own, 'meetings/2027-zebranie')).toMatch(/\nstart: 2027-01-21T10:00\nend: 2027-01-21T12:00\n/);
    expect(stdout).toContain('w innym języku (angielski)');
  });
});

describe('a page that does not say what an entry needs', () => {
  test.each([
    ['news its day', '<h1>Otwarcie</h1><p>12 października 2026</p>', [], '--date 2026-11-12'],
    ['a meeting when it is', `${published}<h1>Zebranie</h1><p>a</p>`, ['--kind', 'meeting'], '--date 2027-01-21T10:00'],
    ['its title', `${published}<p>a</p>`, [], '--title "Trzecie spotkanie"'],
  ])('is not taken: %s', async (_, body, args, wanted) => {
    pages.set('/x', html(body));
    const own = await site('lacking');
    const { code, stderr } = await take(own, '/x', ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(wanted)]);
    expect(await filesOf(own)).toEqual(['site.yaml']);
  });

  test('is taken when the person says it', async () => {
    pages.set('/x', html('<p>a</p>'));
    const own = await site('given');
    expect((await take(own, '/x', '--title', 'Otwarcie', '--date', '12.10.2026')).code).toBe(0);
    expect(await entryOf(own, 'news/2026-10-12-otwarcie')).toMatch(
      /# Do uzupełnienia, bo strona tego nie podaje:\n# - description: [^]*\npubDate: 2026-10-12 /,
    );
  });
});

describe('what is no page to take', () => {
  test('is told in words, and leaves nothing behind', async () => {
    const own = await site('hostile');
    pages.set('/plik.pdf', html('%PDF-1.4', 'application/pdf'));
    pages.set('/glebia', html('<div>'.repeat(30_000) + 'a'));
    pages.set('/puste', html('<body><script>document.write("a")</script></body>'));
    pages.set('/duze', html(Buffer.alloc(10_000_001, ' ')));
    const told = async (path: string) => {
      const { code, stderr } = await take(own, path);
      return [code, stderr.trim()];
    };
    expect(await told('/plik.pdf')).toEqual([
      1,
      expect.stringContaining('tylko plik innego rodzaju (application/pdf)'),
    ]);
    expect(await told('/glebia')).toEqual([1, expect.stringContaining('zagnieżdżone bez końca')]);
    expect(await told('/puste')).toEqual([1, expect.stringContaining('nie ma tekstu')]);
    expect(await told('/duze')).toEqual([1, 'Plik ma więcej niż 10 MB.']);
    expect(await told('/nie-ma')).toEqual([1, 'Serwer odmawia albo nie ma tego pliku (kod 404).']);
    expect(await filesOf(own)).toEqual(['site.yaml']);
  });

  test('is one of the own network, unless somebody trusts it', async () => {
    const own = await site('private');
    for (const address of [server.origin, server.origin.replace('127.0.0.1', 'localhost')]) {
      const { code, stderr } = await run(own, `${address}/akt/12`);
      expect([code, stderr]).toEqual([1, expect.stringContaining('w sieci prywatnej')]);
    }
    expect(await filesOf(own)).toEqual(['site.yaml']);
  });

  test.each([
    [[], 'Brakuje adresu strony albo pliku'],
    [['ftp://a.example/'], 'to ani adres strony'],
    [['nie-ma.html'], 'to ani adres strony'],
    [['package.json', 'README.md'], 'Podaj jeden adres albo plik.'],
    [['https://a.example/', '--kind', 'gallery'], '--kind gallery: takiego wpisu nie da się zrobić ze strony.'],
    [['https://a.example/', '--kind', 'niusy'], '--kind niusy'],
    [['https://a.example/', '--to', '/tmp/x'], 'wpis musi być folderem w treści'],
    [['https://a.example/', '--project', 'x'], '--project x: nie ma takiego projektu.'],
    [['https://a.example/', '--kind', 'page', '--project', 'x'], '--project nie pasuje do rodzaju page'],
    [['https://a.example/', '--too', 'x'], 'Nie ma argumentu --too. Czy chodziło o „--to”?'],
  ])('%j: nothing is asked for', async (args, told) => {
    const own = await site('wrong');
    const { code, stderr } = await run(own, ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(told)]);
  });
});

describe('a saved page', () => {
  test('takes what was saved beside it, and no other file of the computer', async () => {
    const own = await site('saved');
    const desk = join(dirname(own.root), 'biurko');
    await mkdir(join(desk, 'pliki'), { recursive: true });
    await writeFile(join(desk, 'pliki/a.jpg'), camera);
    await writeFile(join(dirname(own.root), 'tajne.jpg'), camera);
    await symlink(join(dirname(own.root), 'tajne.jpg'), join(desk, 'pliki/skrot.jpg')).catch(() => undefined);
    await writeFile(
      join(desk, 'strona.html'),
      `<!-- saved from url=(0030)https://www.gmina.example/akt?id=5 -->\n${published}<h1>Otwarcie</h1><p>Tekst.</p>
      <img src="pliki/a.jpg" alt="Sala"><img src="../tajne.jpg" alt=""><img src="pliki/skrot.jpg" alt="">
      <img src="pliki/brak.jpg" alt=""><a href="inna.html">inna</a>`,
    );
    const { code, stdout } = await run(own, join(desk, 'strona.html'));
    expect(code).toBe(0);
    const text = await entryOf(own, 'news/2026-10-12-otwarcie');
    expect(await filesOf(own)).toEqual([
      'news/2026-10-12-otwarcie/a.jpg',
      'news/2026-10-12-otwarcie/index.md',
      'site.yaml',
    ]);
    expect(text).toContain('  - url: https://www.gmina.example/akt?id=5\n');
    expect(text).not.toContain('aliases');
    expect(text).toMatch(/Tekst\.\n\n!\[Sala\]\(\.\/a\.jpg\) +inna\n$/);
    expect(stdout.match(/stąd niczego się nie bierze/g)).toHaveLength(2);
    expect(stdout).toContain('  - brak.jpg: Nie ma tego pliku obok zapisanej strony.\n');
    expect(text).not.toContain(desk);
  });

  test('of a word processor is first saved as a page', async () => {
    const own = await site('word');
    const path = join(dirname(own.root), 'notatka.docx');
    await writeFile(path, 'PK');
    const { code, stderr } = await run(own, path);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Zapisz go w edytorze jako stronę sieci Web (HTML)')]);
  });
});

test('the program itself answers, in the language that is asked for', async () => {
  const { code, stdout } = await runCommand(
    ['src/bin.ts', 'import', '--help', '--lang', 'en'],
    siteEnvironment(await site('help')),
  );
  expect([code, stdout]).toEqual([0, expect.stringContaining('A page of another site as the draft of an entry:')]);
});
