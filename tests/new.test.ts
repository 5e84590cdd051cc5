import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../src/content/read-content.ts';
import { type FixtureSite, fixtureSite, runCommand, siteEnvironment } from '../src/testing/build-site.ts';
import { callKronika } from '../src/testing/call-kronika.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { markdown, meeting, settings } from './fixtures.ts';

const files = {
  'site.yaml': `${settings}languages: [pl, en]\n`,
  'projects/dolina.md': markdown('title: Dolina\ndescription: Opis.\nperiod: { start: 2026-09-01 }'),
  'series/kompas.yaml': 'title: Kompas\nproject: dolina\nplanned: 1\n',
  'meetings/zebranie/index.md': meeting('Zebranie'),
};

function make(site: FixtureSite, ...args: string[]) {
  return callKronika(['new', ...args], siteEnvironment(site));
}

/** The same as its program, in a process of its own. */
function makeAsProgram(site: FixtureSite, ...args: string[]) {
  return runCommand(['src/bin.ts', 'new', ...args], siteEnvironment(site));
}

async function errors({ root }: FixtureSite): Promise<string[]> {
  const { diagnostics } = await readContent(root, '2026-11-22');
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file} ${message.en}`);
}

const orders: { name: string; args: string[]; file: string; again: string }[] = [
  {
    name: 'project',
    args: ['--kind', 'project', '--title', 'Most pokoleń', '--date', '2027-09'],
    file: 'projects/most-pokolen.md',
    again: 'projects/most-pokolen-2.md',
  },
  {
    name: 'meeting',
    args: ['--kind', 'meeting', '--title', 'Trzecie spotkanie', '--date', '2027-01-21T10:00', '--project', 'dolina'],
    file: 'meetings/2027-01-21-trzecie-spotkanie.md',
    again: 'meetings/2027-01-21-trzecie-spotkanie-2.md',
  },
  {
    name: 'workshop',
    args: [
      '--kind',
      'workshop',
      '--title',
      'Kompas: „Start”',
      '--date',
      '2027-02-11',
      '--project',
      'dolina',
      '--folder',
    ],
    file: 'workshops/2027-02-11-kompas-start/index.md',
    again: 'workshops/2027-02-11-kompas-start-2/index.md',
  },
  {
    name: 'gallery',
    args: ['--kind', 'gallery', '--title', 'Spacer', '--date', '2026-10-03', '--project', 'dolina'],
    file: 'galleries/2026-10-03-spacer/index.md',
    again: 'galleries/2026-10-03-spacer-2/index.md',
  },
  {
    name: 'news',
    args: ['--kind', 'news', '--title', 'Nowe godziny', '--date', '2026-11-23T08:00', '--project', 'dolina'],
    file: 'news/2026-11-23-nowe-godziny.md',
    again: 'news/2026-11-23-nowe-godziny-2.md',
  },
  {
    name: 'publication',
    args: ['--kind', 'publication', '--title', 'Plan na wiosnę', '--date', '2027', '--project', 'dolina', '--folder'],
    file: 'publications/plan-na-wiosne/index.md',
    again: 'publications/plan-na-wiosne-2/index.md',
  },
  // The list of meetings has this address in Polish already.
  {
    name: 'page',
    args: ['--kind', 'page', '--title', 'Spotkania'],
    file: 'pages/spotkania-2.md',
    again: 'pages/spotkania-3.md',
  },
  {
    name: 'organisation',
    args: ['--kind', 'organisation', '--title', 'Koło: Razem'],
    file: 'organisations/kolo-razem.yaml',
    again: 'organisations/kolo-razem-2.yaml',
  },
  {
    name: 'place',
    args: ['--kind', 'place', '--title', 'Żółta Świetlica'],
    file: 'places/zolta-swietlica.yaml',
    again: 'places/zolta-swietlica-2.yaml',
  },
  {
    name: 'series',
    args: ['--kind', 'series', '--title', 'Telefon bez strachu', '--project', 'dolina'],
    file: 'series/telefon-bez-strachu.yaml',
    again: 'series/telefon-bez-strachu-2.yaml',
  },
];

describe.each(orders)('an editor who orders an entry of the kind $name', ({ name, args, file, again }) => {
  test('gets a file that is in order, and the second time another one beside it', async () => {
    const site = await fixtureSite(`new-${name}`, files);
    const first = await make(site, ...args);
    expect([first.code, first.stderr, first.stdout.split('\n')[0]]).toEqual([
      0,
      '',
      `Utworzono plik: ${join(site.root, file).slice(process.cwd().length + 1)}`,
    ]);
    expect(await errors(site)).toEqual([]);
    const text = await readFile(join(site.root, file), 'utf8');
    expect((await make(site, ...args, '--lang', 'en')).code).toBe(0);
    expect(await errors(site)).toEqual([]);
    expect(await readFile(join(site.root, file), 'utf8')).toBe(text);
    expect((await filesBelow(site.root)).sort()).toEqual([...Object.keys(files), file, again].sort());
  });
});

describe('an editor', () => {
  test('is told where the file is and what to do next', async () => {
    const site = await fixtureSite('new-next', files);
    const { stdout } = await makeAsProgram(site, '--kind', 'gallery', '--title', 'Spacer', '--date', '2026-10-03');
    expect(stdout).toBe(`Utworzono plik: .test-sites/new-next/content/galleries/2026-10-03-spacer/index.md

Co dalej:
  1. Otwórz plik, popraw opis w polu „description”, napisz tekst i uzupełnij pola.
  2. Zdjęcia z aparatu przygotuje polecenie: npm run photos. Zapyta, gdzie są i do której galerii mają trafić. Potem opisz każde w pliku photos.yaml.
  3. Gdy wpis jest gotowy, usuń w nim wiersz „draft: true”. Do tego czasu czytelnicy go nie zobaczą.
  4. Sprawdź wpis: npm run check. Zobacz stronę: npm run dev.
`);
  });

  test('who orders the next workshop of a series gets its number and project', async () => {
    const site = await fixtureSite('new-series', files);
    await make(site, '--kind', 'workshop', '--title', 'Kompas 1', '--date', '2027-02-11', '--series', 'kompas');
    const { entries } = await readContent(site.root, '2026-11-22');
    expect(entries.find(({ collection }) => collection === 'workshops')?.input).toMatchObject({
      project: 'dolina',
      series: 'kompas',
      number: 1,
      draft: true,
    });
    const beyond = await make(site, '--kind', 'workshop', '--title', 'Dalej', '--date', '2027', '--series', 'kompas');
    expect([beyond.code, beyond.stderr]).toEqual([
      0,
      'Uwaga: w cyklu kompas zaplanowano 1, a te warsztaty dostały numer 2. Dlatego npm run check zgłosi błąd. Popraw „number” we wpisie albo „planned” w series/kompas.yaml.\n',
    ]);
  });

  test('who translates gets a draft beside the original, once', async () => {
    const site = await fixtureSite('new-translation', files);
    const args = ['--translate', 'meetings/zebranie', '--locale', 'en'];
    expect((await make(site, ...args)).code).toBe(0);
    expect(await errors(site)).toEqual([]);
    expect(await filesBelow(site.root)).toContain('meetings/zebranie/index.en.md');
    const second = await make(site, ...args);
    expect([second.code, second.stdout, second.stderr]).toEqual([
      2,
      '',
      'To tłumaczenie już jest: meetings/zebranie/index.en.md. Nic nie zostało zmienione.\n',
    ]);
  });

  test.each([
    [
      'of an unknown project',
      ['--kind', 'news', '--title', 'Nowe', '--project', 'doliny'],
      '--project doliny: nie ma takiego projektu. Czy chodziło o „dolina”? Projekty: dolina.\n',
    ],
    [
      'of an unknown project, in English',
      ['--kind', 'news', '--title', 'Nowe', '--project', 'doliny', '--lang', 'en'],
      '--project doliny: there is no such project. Did you mean "dolina"? Projects: dolina.\n',
    ],
    [
      'with two mistakes',
      ['--kind', 'meeting', '--date', 'wiosną'],
      'Brakuje tytułu albo nazwy: --title "Trzecie spotkanie".\n--date wiosną: to nie jest data. Wpisz dzień (2012-06-20), dzień z godziną (2012-06-20T09:00), miesiąc (2012-06) albo rok (2012); datę niepewną ze znakiem: 2024~ (około), 2013? (przypuszczenie).\n',
    ],
    ['in an unknown language', ['--lang', 'de'], '--lang de: write pl or en.\n'],
  ])('who makes an order %s is told, and nothing is written', async (_, args, expected) => {
    const site = await fixtureSite('new-wrong', files);
    const { code, stdout, stderr } = await make(site, ...args);
    expect([code, stdout, stderr, (await filesBelow(site.root)).sort()]).toEqual([
      2,
      '',
      expected,
      Object.keys(files).sort(),
    ]);
  });

  test('whose content has no settings is told so, and nothing is written', async () => {
    const site = await fixtureSite('new-without-settings', {});
    const { code, stderr } = await make(site, '--kind', 'page', '--title', 'O nas');
    expect([code, stderr.split('\n')[0], await filesBelow(site.root).catch(() => [])]).toEqual([
      1,
      '.test-sites/new-without-settings/content/site.yaml',
      [],
    ]);
  });

  test('who cannot be asked is told how the command is used', async () => {
    const site = await fixtureSite('new-unasked', files);
    const { code, stdout, stderr } = await make(site);
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', 'Nowy wpis:']);
  });
});
