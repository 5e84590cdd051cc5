import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite, fixtureSite, siteEnvironment } from '../src/testing/build-site.ts';
import { callKronika } from '../src/testing/call-kronika.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { markdown, meeting, news, settings } from './fixtures.ts';

interface Case {
  situation: string;
  name: string;
  files: Record<string, string>;
  pl: string;
  en: string;
}

const cases: Case[] = [
  {
    situation: 'a required field is missing',
    name: 'bad-missing-field',
    files: {
      'site.yaml': settings,
      'meetings/a/index.md': markdown('title: Spotkanie\ndescription: Opis.\nstart: 2012-06-20'),
    },
    pl: `content/meetings/a/index.md
  2:1  błąd  Brakuje obowiązkowego pola „kind”. Dodaj wiersz „kind: …”. Dozwolone wartości: partnership (spotkanie całego partnerstwa), task-team (spotkanie zespołu zadaniowego), conference (konferencja), signing (podpisanie porozumienia), consultation (konsultacje), other (inne).  [missing-field]
      2 | title: Spotkanie
        | ^^^^^^^^^^^^^^^^
      wklej: kind: …

1 błąd w 1 pliku.
`,
    en: `content/meetings/a/index.md
  2:1  error  The required field "kind" is missing. Add a line "kind: …". Allowed values: partnership (of the whole partnership), task-team (of a task team), conference (a conference), signing (the signing of an agreement), consultation (a public consultation), other (anything else).  [missing-field]
      2 | title: Spotkanie
        | ^^^^^^^^^^^^^^^^
      paste: kind: …

1 error in 1 file.
`,
  },
  {
    situation: 'a value has the wrong type',
    name: 'bad-type',
    files: { 'site.yaml': settings, 'meetings/a.md': meeting('Spotkanie', 'draft: "no"') },
    pl: `content/meetings/a.md
  6:8  błąd  W polu „draft” jest „no”. Powinno tu być true (tak) albo false (nie).  [wrong-type]
      6 | draft: "no"
        |        ^^^^
      wklej: draft: false

1 błąd w 1 pliku.
`,
    en: `content/meetings/a.md
  6:8  error  The field "draft" holds "no". It should be true (yes) or false (no).  [wrong-type]
      6 | draft: "no"
        |        ^^^^
      paste: draft: false

1 error in 1 file.
`,
  },
  {
    situation: 'a date is written in the Polish way',
    name: 'bad-date',
    files: {
      'site.yaml': settings,
      'meetings/a.md': markdown('title: Spotkanie\ndescription: Opis.\nkind: partnership\nstart: 20.06.2012'),
    },
    pl: `content/meetings/a.md
  5:8  błąd  W polu „start” jest „20.06.2012”. Wpisz dzień (2012-06-20), dzień z godziną (2012-06-20T09:00), miesiąc (2012-06) albo rok (2012); datę niepewną ze znakiem: 2024~ (około), 2013? (przypuszczenie).  [wrong-form]
      5 | start: 20.06.2012
        |        ^^^^^^^^^^
      wklej: start: 2012-06-20

1 błąd w 1 pliku.
`,
    en: `content/meetings/a.md
  5:8  error  The field "start" holds "20.06.2012". Write a day (2012-06-20), a day with its hour (2012-06-20T09:00), a month (2012-06) or a year (2012); a doubted date with a sign: 2024~ (about), 2013? (assumed).  [wrong-form]
      5 | start: 20.06.2012
        |        ^^^^^^^^^^
      paste: start: 2012-06-20

1 error in 1 file.
`,
  },
  {
    situation: 'a key is misspelt',
    name: 'bad-key',
    files: { 'site.yaml': settings, 'meetings/a.md': meeting('Spotkanie', 'ordnal: 2') },
    pl: `content/meetings/a.md
  6:1  błąd  Nie ma pola „ordnal”. Czy chodziło o „ordinal”?  [unknown-field]
      6 | ordnal: 2
        | ^^^^^^
      wklej: ordinal: 2

1 błąd w 1 pliku.
`,
    en: `content/meetings/a.md
  6:1  error  There is no field "ordnal". Did you mean "ordinal"?  [unknown-field]
      6 | ordnal: 2
        | ^^^^^^
      paste: ordinal: 2

1 error in 1 file.
`,
  },
  {
    situation: 'a reference leads to nothing',
    name: 'bad-reference',
    files: {
      'site.yaml': settings,
      'organisations/urzad-miasta.yaml': 'name: Urząd Miasta\n',
      'meetings/a.md': meeting('Spotkanie', 'organisers:\n  - urzad-miast'),
    },
    pl: `content/meetings/a.md
  7:5  błąd  Pole „organisers” (pozycja 1) wskazuje na „organisations/urzad-miast”, ale nie ma takiego wpisu. Czy chodziło o „urzad-miasta”?  [broken-reference]
      7 |   - urzad-miast
        |     ^^^^^^^^^^^
      wklej: - urzad-miasta

1 błąd w 1 pliku.
`,
    en: `content/meetings/a.md
  7:5  error  The field "organisers" (item 1) points to "organisations/urzad-miast", but there is no such entry. Did you mean "urzad-miasta"?  [broken-reference]
      7 |   - urzad-miast
        |     ^^^^^^^^^^^
      paste: - urzad-miasta

1 error in 1 file.
`,
  },
  {
    situation: 'a picture is not there',
    name: 'bad-picture',
    files: {
      'site.yaml': settings,
      'meetings/a/index.md': meeting('Spotkanie', 'cover:\n  src: ./sala.jpg\n  alt: Sala'),
    },
    pl: `content/meetings/a/index.md
  7:8  błąd  Nie ma pliku zdjęcia ./sala.jpg. Połóż go obok wpisu albo popraw nazwę.  [picture-missing]
      7 |   src: ./sala.jpg
        |        ^^^^^^^^^^
  8:8  uwaga  Opis zdjęcia to tylko nazwa pliku („Sala”). Napisz, co na nim widać.  [alt-is-file-name]
      8 |   alt: Sala
        |        ^^^^

1 błąd, 1 uwaga w 1 pliku.
`,
    en: `content/meetings/a/index.md
  7:8  error  There is no picture ./sala.jpg. Put it beside the entry or correct its name.  [picture-missing]
      7 |   src: ./sala.jpg
        |        ^^^^^^^^^^
  8:8  warning  The description is only the file's name ("Sala"). Write what the picture shows.  [alt-is-file-name]
      8 |   alt: Sala
        |        ^^^^

1 error, 1 warning in 1 file.
`,
  },
  {
    situation: 'a picture has no alt',
    name: 'bad-alt',
    files: { 'site.yaml': settings, 'meetings/a/index.md': meeting('Spotkanie', 'cover:\n  src: ./sala.jpg') },
    pl: `content/meetings/a/index.md
  7:3  błąd  Zdjęcie ./sala.jpg nie ma opisu. Dodaj „alt: …” (co na nim widać) albo „decorative: true”, jeśli nic nie wnosi. Jeśli opis dopiero powstanie, wpisz „altPending: true”.  [picture-without-alt]
      7 |   src: ./sala.jpg
        |   ^^^^^^^^^^^^^^^
      wklej: alt: …
  7:8  błąd  Nie ma pliku zdjęcia ./sala.jpg. Połóż go obok wpisu albo popraw nazwę.  [picture-missing]
      7 |   src: ./sala.jpg
        |        ^^^^^^^^^^

2 błędy w 1 pliku.
`,
    en: `content/meetings/a/index.md
  7:3  error  The picture ./sala.jpg has no description. Add "alt: …" (what it shows), or "decorative: true" where it adds nothing. Where it is still to be written, put "altPending: true".  [picture-without-alt]
      7 |   src: ./sala.jpg
        |   ^^^^^^^^^^^^^^^
      paste: alt: …
  7:8  error  There is no picture ./sala.jpg. Put it beside the entry or correct its name.  [picture-missing]
      7 |   src: ./sala.jpg
        |        ^^^^^^^^^^

2 errors in 1 file.
`,
  },
  {
    situation: 'the settings are empty',
    name: 'bad-empty-settings',
    files: { 'site.yaml': '', 'meetings/a.md': meeting('Spotkanie') },
    pl: `content/site.yaml
  1:1  błąd  Plik z ustawieniami strony jest pusty. Wpisz co najmniej „name: Nazwa strony”.  [settings-empty]
      wklej: name: …

1 błąd w 1 pliku.
`,
    en: `content/site.yaml
  1:1  error  The file with the settings of the site is empty. Write at least "name: Name of the site".  [settings-empty]
      paste: name: …

1 error in 1 file.
`,
  },
  {
    situation: 'an event ends before it starts',
    name: 'bad-end',
    files: { 'site.yaml': settings, 'meetings/a.md': meeting('Spotkanie', 'end: 2012-06-20T08:00') },
    pl: `content/meetings/a.md
  6:6  błąd  Koniec w polu „end” (2012-06-20T08:00) jest wcześniejszy niż początek (2012-06-20T09:00).  [end-before-start]
      6 | end: 2012-06-20T08:00
        |      ^^^^^^^^^^^^^^^^

1 błąd w 1 pliku.
`,
    en: `content/meetings/a.md
  6:6  error  The end in "end" (2012-06-20T08:00) is before the start (2012-06-20T09:00).  [end-before-start]
      6 | end: 2012-06-20T08:00
        |      ^^^^^^^^^^^^^^^^

1 error in 1 file.
`,
  },
  {
    situation: 'two entries have one address',
    name: 'bad-address',
    files: { 'site.yaml': settings, 'meetings/a.md': meeting('Pierwsze'), 'meetings/a/index.md': meeting('Drugie') },
    pl: `content/meetings/a/index.md
  błąd  Adres meetings/a ma już meetings/a.md. Zmień nazwę jednego z plików albo folderów.  [address-taken]

1 błąd w 1 pliku.
`,
    en: `content/meetings/a/index.md
  error  The address meetings/a already belongs to meetings/a.md. Rename one of the files or folders.  [address-taken]

1 error in 1 file.
`,
  },
  {
    situation: 'a plain page takes the address of a section',
    name: 'bad-section-address',
    files: { 'site.yaml': settings, 'pages/spotkania.md': markdown('title: Spotkania\ndescription: Opis.') },
    pl: `content/pages/spotkania.md
  błąd  Adres /spotkania/ należy do działu albo listy strony. Zmień nazwę pliku albo folderu.  [address-reserved]

1 błąd w 1 pliku.
`,
    en: `content/pages/spotkania.md
  error  The address /spotkania/ belongs to a section or list of the site. Rename the file or folder.  [address-reserved]

1 error in 1 file.
`,
  },
  {
    situation: 'two entries claim one old address',
    name: 'bad-alias',
    files: {
      'site.yaml': settings,
      'news/a.md': news('Pierwsza', '2024-01-01', 'aliases: [/news/1.html]'),
      'news/b.md': news('Druga', '2024-01-02', 'aliases: [/news/1.html]'),
    },
    pl: `content/news/b.md
  5:11  błąd  Dawny adres /news/1.html ma już news/a.md. Usuń jeden z nich.  [alias-taken]
      5 | aliases: [/news/1.html]
        |           ^^^^^^^^^^^^

1 błąd w 1 pliku.
`,
    en: `content/news/b.md
  5:11  error  The old address /news/1.html already belongs to news/a.md. Remove one of them.  [alias-taken]
      5 | aliases: [/news/1.html]
        |           ^^^^^^^^^^^^

1 error in 1 file.
`,
  },
];

/** The line that ends what the check says. */
function read(files: Record<string, string>, language: string): string {
  const count = Object.keys(files).length - 1;
  return language === 'pl' ? `Przeczytane wpisy: ${count}.\n` : `Entries read: ${count}.\n`;
}

describe.each(cases)('when $situation, an editor', ({ name, files, pl, en }) => {
  test.each([
    ['pl', pl],
    ['en', en],
  ])('is told what and where in %s', async (language, report) => {
    const site = await fixtureSite(name, files);
    const { code, stdout } = await callKronika(['check', '--lang', language], siteEnvironment(site));
    expect(stdout.replaceAll(`.test-sites/${name}/`, '')).toBe(`${report}${read(files, language)}`);
    expect(code).toBe(1);
  });
});

test('an editor with problems in several files is told all of them at once by the build, which leaves the last site as it was', async () => {
  const site = await fixtureSite('bad-many', {
    'site.yaml': `${settings}langages: [pl]\n`,
    'meetings/a.md': meeting('Spotkanie', 'ordinal: drugie'),
    'news/b.md': news('Wiadomość', '31.01.2024'),
  });
  await mkdir(site.outDir, { recursive: true });
  await writeFile(join(site.outDir, 'index.html'), 'the site as it was');
  const { code, stderr } = await buildSite(site);
  expect(stderr).toBe(`content/meetings/a.md
  6:10  błąd  W polu „ordinal” jest „drugie”. Wpisz liczbę całkowitą od 1 do 999: 5.  [wrong-form]
      6 | ordinal: drugie
        |          ^^^^^^

content/news/b.md
  4:10  błąd  W polu „pubDate” jest „31.01.2024”. Wpisz dzień (2012-06-20) albo dzień z godziną (2012-06-20T09:00).  [wrong-form]
      4 | pubDate: 31.01.2024
        |          ^^^^^^^^^^
      wklej: pubDate: 2024-01-31

content/site.yaml
  3:1  błąd  Nie ma pola „langages”. Czy chodziło o „languages”?  [unknown-field]
      3 | langages: [pl]
        | ^^^^^^^^
      wklej: languages:
               - pl

3 błędy w 3 plikach.
`);
  expect(code).toBe(1);
  expect(await filesBelow(site.outDir)).toEqual(['index.html']);
  expect(await readFile(join(site.outDir, 'index.html'), 'utf8')).toBe('the site as it was');
});
