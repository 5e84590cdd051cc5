import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import type { Content } from './content.ts';
import { readContent } from './read-content.ts';

const site = 'name: Kronika\nlanguages: [pl, en]\n';
const markdown = (fields: string, body = '') => `---\n${fields.trim()}\n---\n${body}`;
const meeting = (fields = '') =>
  markdown(`title: Spotkanie\ndescription: Opis.\nkind: partnership\nstart: 2012-06-20\n${fields}`);
const gallery = (fields = '') => markdown(`title: Galeria\ndescription: Opis.\n${fields}`);
const picture = await sharp({ create: { width: 6, height: 4, channels: 3, background: '#0b4f6c' } })
  .jpeg()
  .toBuffer();

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

/** Reads a content root that is written to a folder of its own. */
async function read(files: Record<string, string | Uint8Array>): Promise<Content> {
  const root = await mkdtemp(join(tmpdir(), 'kronika-'));
  roots.push(root);
  for (const [path, content] of Object.entries({ 'site.yaml': site, ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return readContent(root);
}

/** Problems as a report shows them: place and Polish sentence. */
function problems({ diagnostics }: Content): string[] {
  return diagnostics.map(({ file, line, column, message }) =>
    [file, ...(line === undefined ? [] : [line, column])].join(':').concat(` ${message.pl}`),
  );
}

const files = ({ entries }: Content) => entries.map(({ file }) => file);

describe('a content root', () => {
  it('without anything but settings is a site without entries', async () => {
    expect(await read({})).toMatchObject({ settings: { name: 'Kronika' }, entries: [], files: [], diagnostics: [] });
  });

  it('without settings is told how to make them', async () => {
    const root = await mkdtemp(join(tmpdir(), 'kronika-'));
    roots.push(root);
    expect(problems(await readContent(root))).toEqual([
      'site.yaml Nie ma pliku z ustawieniami strony. Utwórz go i wpisz co najmniej „name: Nazwa strony”.',
    ]);
  });

  it('with empty settings is told what they need', async () => {
    expect(problems(await read({ 'site.yaml': '# jeszcze nic\n' }))).toEqual([
      'site.yaml:1:1 Plik z ustawieniami strony jest pusty. Wpisz co najmniej „name: Nazwa strony”.',
    ]);
  });

  it('with a wrong setting is told its place', async () => {
    expect(problems(await read({ 'site.yaml': 'name: Kronika\njezyki: [pl]\n' }))).toEqual([
      'site.yaml:2:1 Nie ma pola „jezyki”. Czy chodziło o „languages”?',
    ]);
  });

  it('whose settings begin with a byte order mark has its places counted without it', async () => {
    expect(problems(await read({ 'site.yaml': '\uFEFFname: 5\n' }))).toEqual([
      'site.yaml:1:7 W polu „name” jest „5”. Wpisz tekst, który nie jest pusty.',
    ]);
  });

  it('may hold READMEs and hidden files', async () => {
    const content = await read({ 'README.md': 'Jak pisać', 'meetings/readme.md': 'Jak pisać', '.notatka.md': 'x' });
    expect(problems(content)).toEqual([]);
  });

  it('may be a repository with hidden folders of its own', async () => {
    expect(problems(await read({ '.github/workflows/check.yml': 'on: push', '.obsidian/plan.md': 'x' }))).toEqual([]);
  });

  it('is read in one order, whatever order its files were written in', async () => {
    const one = { 'meetings/a.md': meeting(), 'meetings/b.md': meeting(), 'news/c.md': 'x' };
    const other = { 'news/c.md': 'x', 'meetings/b.md': meeting(), 'meetings/a.md': meeting() };
    const [first, second] = [await read(one), await read(other)];
    expect([files(first), problems(first)]).toEqual([files(second), problems(second)]);
  });
});

describe('an entry', () => {
  it('is given with its fields, its language and its text', async () => {
    const { entries } = await read({ 'meetings/legionowo.md': `${meeting()}Było dobrze.\n` });
    expect(entries).toMatchObject([
      {
        collection: 'meetings',
        slug: 'legionowo',
        locale: 'pl',
        file: 'meetings/legionowo.md',
        data: { title: 'Spotkanie', start: '2012-06-20' },
        body: 'Było dobrze.\n',
      },
    ]);
  });

  it('with an error is left out, and the others are kept', async () => {
    const content = await read({ 'meetings/a.md': meeting('draft: no'), 'meetings/b.md': meeting() });
    expect(files(content)).toEqual(['meetings/b.md']);
  });

  it('with an error is told its line', async () => {
    expect(problems(await read({ 'meetings/a.md': meeting('draft: no') }))).toEqual([
      'meetings/a.md:6:8 W polu „draft” jest „no”. Powinno tu być true (tak) albo false (nie).',
    ]);
  });

  it('may begin with a byte order mark', async () => {
    const content = await read({ 'meetings/a.md': `\uFEFF${meeting()}` });
    expect([problems(content), files(content)]).toEqual([[], ['meetings/a.md']]);
  });

  it('may have Windows line ends', async () => {
    const content = await read({
      'meetings/a.md': meeting().replaceAll('\n', '\r\n'),
      'places/b.yaml': 'name: Legionowo\r\nkind: town\r\n',
    });
    expect([problems(content), files(content)]).toEqual([[], ['meetings/a.md', 'places/b.yaml']]);
  });

  it('that is a list is told to be fields', async () => {
    expect(problems(await read({ 'places/a.yaml': '- Legionowo\n' }))).toEqual([
      'places/a.yaml:1:1 Tu powinny być pola w postaci „nazwa: wartość”.',
    ]);
  });

  it.each([
    ['meetings/Legionowo.md', 'Legionowo', 'legionowo'],
    ['meetings/nowy dwór.md', 'nowy dwór', 'nowy-dwor'],
    ['meetings/Łódź_2012/index.md', 'Łódź_2012', 'lodz-2012'],
  ])('that is called %s is told a better name', async (file, name, suggestion) => {
    expect(problems(await read({ [file]: meeting() }))).toEqual([
      `${file} W nazwie „${name}” są spacje, wielkie litery, znaki diakrytyczne albo inne znaki, które psują adresy. Nazwij plik lub folder „${suggestion}”.`,
    ]);
  });

  it('never shares its address with another', async () => {
    const content = await read({ 'meetings/a.md': meeting(), 'meetings/a/index.md': meeting() });
    expect(problems(content)).toEqual([
      'meetings/a/index.md Adres meetings/a ma już meetings/a.md. Zmień nazwę jednego z plików albo folderów.',
    ]);
  });

  it('in the main language by its name never shares its address with the original', async () => {
    const content = await read({ 'meetings/a.md': meeting(), 'meetings/a.pl.md': meeting() });
    expect(problems(content)).toEqual([
      'meetings/a.pl.md Adres meetings/a ma już meetings/a.md. Zmień nazwę jednego z plików albo folderów.',
    ]);
  });

  it('outside the collections is a warning, no error', async () => {
    const { diagnostics } = await read({ 'spotkania/a.md': meeting() });
    expect(diagnostics.map(({ code, severity, file }) => ({ code, severity, file }))).toEqual([
      { code: 'stray-file', severity: 'warning', file: 'spotkania/a.md' },
    ]);
  });

  it('has another digest when its text changes, and the same when nothing does', async () => {
    const digest = async (text: string) => (await read({ 'meetings/a.md': meeting() + text })).entries[0]?.digest;
    const [once, again, changed] = [await digest('Raz.'), await digest('Raz.'), await digest('Dwa.')];
    expect([once === again, once === changed]).toEqual([true, false]);
  });
});

describe('a reference', () => {
  it('to an entry that is there says nothing', async () => {
    const place = 'name: Legionowo\nkind: town\n';
    const content = await read({ 'meetings/a.md': meeting('venue: legionowo'), 'places/legionowo.yaml': place });
    expect(problems(content)).toEqual([]);
  });

  it('to an entry that is not there is told what was meant', async () => {
    const place = 'name: Legionowo\nkind: town\n';
    const content = await read({ 'meetings/a.md': meeting('venue: legionow'), 'places/legionowo.yaml': place });
    expect(problems(content)).toEqual([
      'meetings/a.md:6:8 Pole „venue” wskazuje na „places/legionow”, ale nie ma takiego wpisu. Czy chodziło o „legionowo”?',
    ]);
  });

  it('in the settings is looked up too', async () => {
    expect(problems(await read({ 'site.yaml': 'name: Kronika\nnavigation:\n  - page: o-nas\n' }))).toEqual([
      'site.yaml:3:11 Pole „page” (navigation, pozycja 1) wskazuje na „pages/o-nas”, ale nie ma takiego wpisu. W folderze pages nie ma jeszcze wpisów.',
    ]);
  });
});

describe('a translation', () => {
  it('takes the shared facts from its original', async () => {
    const { entries } = await read({
      'meetings/a.md': meeting('tags: [praca]'),
      'meetings/a.en.md': markdown('title: Meeting\ndescription: Text.'),
    });
    expect(entries.find(({ locale }) => locale === 'en')).toMatchObject({
      slug: 'a',
      data: { title: 'Meeting', description: 'Text.', start: '2012-06-20', kind: 'partnership', tags: ['praca'] },
    });
  });

  it('may say a fact in its own words', async () => {
    const { entries } = await read({
      'meetings/a.md': meeting('tags: [praca]'),
      'meetings/a.en.md': markdown('title: Meeting\ndescription: Text.\ntags: [work]'),
    });
    expect(entries.find(({ locale }) => locale === 'en')).toMatchObject({ data: { tags: ['work'] } });
  });

  it('needs a title and a description of its own', async () => {
    const content = await read({ 'meetings/a.md': meeting(), 'meetings/a.en.md': markdown('team: Labour market') });
    expect(problems(content)).toEqual([
      'meetings/a.en.md:2:1 Brakuje obowiązkowego pola „description”. Dodaj je, na przykład „description: O czym rozmawialiśmy z urzędami i stowarzyszeniami.”.',
      'meetings/a.en.md:2:1 Brakuje obowiązkowego pola „title”. Dodaj je, na przykład „title: Spotkanie partnerstwa w Trójrzeczu”.',
    ]);
  });

  it('takes a whole group of fields from its original', async () => {
    const { entries } = await read({
      'meetings/a/index.md': meeting('venue: { name: Dom Kultury }'),
      'meetings/a/index.en.md': markdown('title: Meeting\ndescription: Text.'),
    });
    expect(entries.find(({ locale }) => locale === 'en')).toMatchObject({ data: { venue: { name: 'Dom Kultury' } } });
  });

  it('without an original is an entry of its own', async () => {
    const content = await read({ 'meetings/a/index.en.md': meeting() });
    expect(problems(content)).toEqual([]);
    expect(content.entries).toMatchObject([{ slug: 'a', locale: 'en' }]);
  });

  it('is in a language of the site', async () => {
    expect(problems(await read({ 'meetings/a.md': meeting(), 'meetings/a.de.md': meeting() }))).toEqual([
      'meetings/a.de.md Język „de” nie jest językiem tej strony (pl, en). Dopisz go w site.yaml albo zmień nazwę pliku.',
    ]);
  });

  it('does not repeat a mistake of its original', async () => {
    const content = await read({
      'meetings/a.md': meeting('draft: no'),
      'meetings/a.en.md': markdown('title: Meeting\ndescription: Text.'),
    });
    expect(content.diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual(['meetings/a.md wrong-type']);
  });

  it('does not repeat a broken reference of its original', async () => {
    const content = await read({
      'meetings/a.md': meeting('venue: legionowo'),
      'meetings/a.en.md': markdown('title: Meeting\ndescription: Text.'),
    });
    expect(content.diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual(['meetings/a.md broken-reference']);
  });

  it('does not repeat a missing picture of its original', async () => {
    const content = await read({
      'meetings/a/index.md': meeting('cover: { src: ./brak.jpg, alt: Sala }'),
      'meetings/a/index.en.md': markdown('title: Meeting\ndescription: Text.'),
    });
    expect(content.diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'meetings/a/index.md picture-missing',
    ]);
  });

  it('is left out with an original that has an error', async () => {
    const content = await read({
      'meetings/a/index.md': meeting('cover: { src: ./brak.jpg, alt: Sala }'),
      'meetings/a/index.en.md': markdown('title: Meeting\ndescription: Text.'),
    });
    expect(files(content)).toEqual([]);
  });
});

describe('a picture', () => {
  it('is measured and found below the content root', async () => {
    const { entries } = await read({
      'meetings/a/index.md': meeting('cover: { src: ./sala.jpg, alt: Sala }'),
      'meetings/a/sala.jpg': picture,
    });
    expect(entries[0]?.data).toMatchObject({
      cover: { src: { src: 'meetings/a/sala.jpg', width: 6, height: 4, format: 'jpg' }, alt: 'Sala' },
    });
  });

  it('is measured upright when its camera lay on its side', async () => {
    const { entries } = await read({
      'meetings/a/index.md': meeting('cover: { src: ./sala.jpg, alt: Sala }'),
      'meetings/a/sala.jpg': await sharp(picture).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    });
    expect(entries[0]?.data).toMatchObject({ cover: { src: { width: 4, height: 6 } } });
  });

  it('that is not there is told what was meant', async () => {
    const content = await read({
      'meetings/a/index.md': meeting('cover: { src: ./sale.jpg, alt: Sala }'),
      'meetings/a/sala.jpg': picture,
    });
    expect(problems(content)).toEqual([
      'meetings/a/index.md:6:15 Nie ma pliku zdjęcia ./sale.jpg. Połóż go obok wpisu albo popraw nazwę. Czy chodziło o „./sala.jpg”?',
    ]);
  });

  it('that is not there takes its entry away', async () => {
    expect(files(await read({ 'meetings/a/index.md': meeting('cover: { src: ./x.jpg, alt: Sala }') }))).toEqual([]);
  });

  it('that cannot be read is an error at its place', async () => {
    const { diagnostics } = await read({
      'meetings/a/index.md': meeting('cover: { src: ./sala.jpg, alt: Sala obrad }'),
      'meetings/a/sala.jpg': 'to nie jest zdjęcie',
    });
    expect(diagnostics.map(({ code, line, column }) => ({ code, line, column }))).toEqual([
      { code: 'picture-unreadable', line: 6, column: 15 },
    ]);
  });
});

describe('a file to download', () => {
  it('may be linked in a text alone, by its place beside the entry', async () => {
    const content = await read({
      'news/a/index.md': markdown(
        'title: A\ndescription: B.\npubDate: 2012-06-20',
        '[Raport](./raport.pdf#page=2), [strona](./strona.html), [spis](../b.md).',
      ),
      'news/a/raport.pdf': '%PDF-1.4',
      'news/a/strona.html': '<script>',
      'news/b.md': markdown('title: B\ndescription: B.\npubDate: 2012-06-20'),
    });
    expect(content.files.map(({ path, linkedFrom }) => [path, linkedFrom])).toEqual([
      ['news/a/raport.pdf', ['news/pl/a']],
      ['news/a/strona.html', ['news/pl/a']],
    ]);
    expect(content.diagnostics.map(({ code, line }) => [code, line])).toEqual([['attachment-runs', 6]]);
  });

  it('is known by its type, size and digest', async () => {
    const { files } = await read({
      'meetings/a/index.md': meeting('attachments: [{ file: ./raport.PDF, title: Raport }]'),
      'meetings/a/raport.PDF': 'abc',
    });
    expect(files).toEqual([
      {
        path: 'meetings/a/raport.PDF',
        type: 'pdf',
        bytes: 3,
        digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        linkedFrom: [],
      },
    ]);
  });

  it('that is not there is an error at its place', async () => {
    const content = await read({ 'meetings/a.md': meeting('attachments:\n  - file: ./raport.pdf\n    title: Raport') });
    expect(problems(content)).toEqual([
      'meetings/a.md:7:11 Nie ma pliku ./raport.pdf. Połóż go obok wpisu albo popraw nazwę.',
    ]);
  });
});

describe('a gallery', () => {
  const photos = '- src: ./a.jpg\n  alt: Sala\n- src: ./b.jpg\n  alt: Goście\n';

  it('takes its photographs from photos.yaml beside it', async () => {
    const { entries } = await read({
      'galleries/g/index.md': gallery(),
      'galleries/g/photos.yaml': photos,
      'galleries/g/a.jpg': picture,
      'galleries/g/b.jpg': picture,
    });
    expect(entries[0]?.data).toMatchObject({
      photos: [
        { src: { src: 'galleries/g/a.jpg' }, alt: 'Sala' },
        { src: { src: 'galleries/g/b.jpg' }, alt: 'Goście' },
      ],
    });
  });

  it('is told of a mistake in photos.yaml where it stands', async () => {
    const content = await read({
      'galleries/g/index.md': gallery(),
      'galleries/g/photos.yaml': '- src: ./a.jpg\n  alt: Sala\n  podpis: x\n',
      'galleries/g/a.jpg': picture,
    });
    expect(problems(content)).toEqual([
      'galleries/g/photos.yaml:3:3 Nie ma pola „podpis” (photos, pozycja 1). Czy chodziło o „caption”?',
    ]);
  });

  it('is told of a photograph that nobody listed', async () => {
    const content = await read({
      'galleries/g/index.md': gallery(),
      'galleries/g/photos.yaml': photos,
      'galleries/g/a.jpg': picture,
      'galleries/g/b.jpg': picture,
      'galleries/g/c.jpg': picture,
    });
    expect(problems(content)).toEqual([
      'galleries/g/index.md Zdjęcie c.jpg leży w folderze galerii, ale nie ma go na liście „photos”. Dopisz je z opisem „alt” albo usuń plik.',
    ]);
  });

  it('is told once of a photograph that nobody listed, also when it is translated', async () => {
    const content = await read({
      'galleries/g/index.md': gallery('photos: []'),
      'galleries/g/index.en.md': gallery(),
      'galleries/g/c.jpg': picture,
    });
    expect(content.diagnostics.map(({ code, file }) => `${file} ${code}`)).toEqual([
      'galleries/g/index.md photo-not-listed',
    ]);
  });

  it('may show a photograph in its text instead of its list', async () => {
    const content = await read({
      'galleries/g/index.md': `${gallery('photos: []')}![Sala](./c.jpg)\n`,
      'galleries/g/c.jpg': picture,
    });
    expect(problems(content)).toEqual([]);
  });

  it('with a photograph that is not there is left out', async () => {
    const content = await read({
      'galleries/g/index.md': gallery(),
      'galleries/g/photos.yaml': photos,
      'galleries/g/a.jpg': picture,
    });
    expect([content.diagnostics.map(({ code, file }) => `${file} ${code}`), files(content)]).toEqual([
      ['galleries/g/photos.yaml picture-missing'],
      [],
    ]);
  });

  it('in another language may have photographs described in that language', async () => {
    const { entries } = await read({
      'galleries/g/index.md': gallery(),
      'galleries/g/photos.yaml': '- src: ./a.jpg\n  alt: Sala\n',
      'galleries/g/index.en.md': markdown('title: Gallery\ndescription: Text.'),
      'galleries/g/photos.en.yaml': '- src: ./a.jpg\n  alt: A hall\n',
      'galleries/g/a.jpg': picture,
    });
    expect(entries.find(({ locale }) => locale === 'en')?.data).toMatchObject({ photos: [{ alt: 'A hall' }] });
  });

  it('in another language otherwise has the photographs of its original', async () => {
    const { entries } = await read({
      'galleries/g/index.md': gallery(),
      'galleries/g/photos.yaml': '- src: ./a.jpg\n  alt: Sala\n',
      'galleries/g/index.en.md': markdown('title: Gallery\ndescription: Text.'),
      'galleries/g/a.jpg': picture,
    });
    expect(entries.find(({ locale }) => locale === 'en')?.data).toMatchObject({ photos: [{ alt: 'Sala' }] });
  });
});
