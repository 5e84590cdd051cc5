import { describe, expect, it } from 'vitest';
import { meeting, project, series, settings, workshop } from '../../testing/builders.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceEntry } from '../source-entry.ts';
import { nextNumber } from './next-number.ts';
import type { Options } from './options.ts';
import { request, type RequestContext } from './request.ts';
import { warnings } from './warnings.ts';

/** An entry as it is read from a lone file. */
function source(entry: Pick<SourceEntry, 'collection' | 'slug' | 'locale' | 'data' | 'digest'>): SourceEntry {
  return { ...entry, file: `${entry.collection}/${entry.slug}.md`, input: {}, body: '' };
}

const entries: SourceEntry[] = [
  source(project({ slug: 'dolina' })),
  { ...source(series({ slug: 'kompas', project: 'dolina', planned: 2 })), file: 'series/kompas.yaml' },
  { ...source(series({ slug: 'dialog', held: 8 })), file: 'series/dialog.yaml' },
  source(workshop({ slug: 'pierwszy', series: 'kompas', number: 1 })),
  source(workshop({ slug: 'drugi', series: 'kompas', number: 2 })),
  { ...source(workshop({ slug: 'drugi', series: 'kompas', number: 2 })), file: 'workshops/drugi.en.md', locale: 'en' },
  source(meeting({ slug: 'zebranie' })),
  { ...source(meeting({ slug: 'zebranie' })), file: 'meetings/zebranie.en.md', locale: 'en' },
];

const context: RequestContext = {
  content: { entries, diagnostics: [diagnostic('missing-field', { file: 'projects/zepsuty.md' }, { field: 'title' })] },
  settings: settings({ languages: ['pl', 'en', 'uk'] }),
  today: '2026-11-22',
};

function problemsOf(options: Options, language: 'pl' | 'en' = 'pl'): string[] {
  const result = request(options, context);
  return result.what === 'problems' ? result.problems.map((problem) => problem[language]) : [];
}

describe('a date', () => {
  it.each([
    ['21.01.2027', '2027-01-21'],
    ['21 stycznia 2027, godz. 9', '2027-01-21T09:00'],
    ['2027-01-21T10:00', '2027-01-21T10:00'],
    ['wrzesień 2027', '2027-09'],
    ['2013', '2013'],
  ])('may be written as people write it: %s', (date, expected) => {
    const result = request({ kind: 'meeting', title: 'x', date }, context);
    expect(result.what === 'entry' && result.entry.date).toBe(expected);
  });
});

describe('an order for an entry', () => {
  it('with all that it needs is taken', () => {
    const options = { kind: 'meeting', title: '  Trzecie \n spotkanie ', date: '2027-01-21T10:00', project: 'dolina' };
    expect(request(options, context)).toEqual({
      what: 'entry',
      entry: {
        kind: 'meeting',
        title: 'Trzecie spotkanie',
        date: '2027-01-21T10:00',
        project: 'dolina',
        series: undefined,
        isFolder: false,
      },
    });
  });

  it('may name the collection', () => {
    expect(request({ kind: 'galleries', title: 'Zdjęcia', date: '2027' }, context)).toMatchObject({
      entry: { kind: 'gallery', isFolder: true },
    });
  });

  it('for news is dated today', () => {
    expect(request({ kind: 'news', title: 'Nowe' }, context)).toMatchObject({ entry: { date: '2026-11-22' } });
  });

  it('for a workshop of a series takes its number and project from there', () => {
    const options = { kind: 'workshop', title: 'Trzeci', date: '2027-06-01', series: 'kompas' };
    expect(request(options, context)).toMatchObject({
      entry: { project: 'dolina', series: { slug: 'kompas', number: 3 } },
    });
  });

  it('may name a project that has errors', () => {
    expect(problemsOf({ kind: 'news', title: 'Nowe', project: 'zepsuty' })).toEqual([]);
  });

  it.each<[string, Options, string[]]>([
    [
      'without anything is told what it needs',
      {},
      [
        'Brakuje rodzaju wpisu: --kind. Rodzaje: project (projekt), meeting (spotkanie), workshop (warsztaty), gallery (galeria zdjęć), news (aktualność), publication (publikacja), document (dokument), page (zwykła strona), organisation (organizacja), place (miejsce), series (cykl warsztatów).',
        'Brakuje tytułu albo nazwy: --title "Trzecie spotkanie".',
      ],
    ],
    [
      'of an unknown kind',
      { kind: 'metings', title: 'x' },
      [
        '--kind metings: nie ma takiego rodzaju wpisu. Czy chodziło o „meetings”? Rodzaje: project (projekt), meeting (spotkanie), workshop (warsztaty), gallery (galeria zdjęć), news (aktualność), publication (publikacja), document (dokument), page (zwykła strona), organisation (organizacja), place (miejsce), series (cykl warsztatów).',
      ],
    ],
    [
      'with a title of signs alone',
      { kind: 'page', title: '???' },
      ['Z tytułu „???” nie da się zrobić adresu strony. Użyj w nim choć jednej litery lub cyfry.'],
    ],
    [
      'for an event without a date',
      { kind: 'workshop', title: 'x' },
      [
        'Brakuje daty: --date. Wpisz dzień (2012-06-20), dzień z godziną (2012-06-20T09:00), miesiąc (2012-06) albo rok (2012); datę niepewną ze znakiem: 2024~ (około), 2013? (przypuszczenie).',
      ],
    ],
    [
      'with a date that is none',
      { kind: 'meeting', title: 'x', date: 'wiosną' },
      [
        '--date wiosną: to nie jest data. Wpisz dzień (2012-06-20), dzień z godziną (2012-06-20T09:00), miesiąc (2012-06) albo rok (2012); datę niepewną ze znakiem: 2024~ (około), 2013? (przypuszczenie).',
      ],
    ],
    [
      'with a day that does not exist',
      { kind: 'gallery', title: 'x', date: '2027-02-30' },
      [
        '--date 2027-02-30: to nie jest data. Wpisz dzień (2012-06-20), dzień z godziną (2012-06-20T09:00), miesiąc (2012-06) albo rok (2012); datę niepewną ze znakiem: 2024~ (około), 2013? (przypuszczenie).',
      ],
    ],
    [
      'for news of a month',
      { kind: 'news', title: 'x', date: '2027-01' },
      ['--date 2027-01: to nie jest data. Wpisz dzień (2012-06-20) albo dzień z godziną (2012-06-20T09:00).'],
    ],
    [
      'with an unknown project',
      { kind: 'news', title: 'x', project: 'dolinna' },
      ['--project dolinna: nie ma takiego projektu. Czy chodziło o „dolina”? Projekty: dolina, zepsuty.'],
    ],
    [
      'with an unknown series',
      { kind: 'workshop', title: 'x', date: '2027', series: 'igla' },
      ['--series igla: nie ma takiego cyklu. Cykle: dialog, kompas.'],
    ],
    [
      'with what its kind does not have',
      { kind: 'place', title: 'x', date: '2027', project: 'dolina', series: 'kompas', folder: true },
      [
        '--date nie pasuje do rodzaju place (miejsce). Pasuje do: project (projekt), meeting (spotkanie), workshop (warsztaty), gallery (galeria zdjęć), news (aktualność), publication (publikacja), document (dokument).',
        '--project nie pasuje do rodzaju place (miejsce). Pasuje do: meeting (spotkanie), workshop (warsztaty), gallery (galeria zdjęć), news (aktualność), publication (publikacja), document (dokument), series (cykl warsztatów).',
        '--series nie pasuje do rodzaju place (miejsce). Pasuje do: workshop (warsztaty).',
        '--folder nie pasuje do rodzaju place (miejsce). Pasuje do: project (projekt), meeting (spotkanie), workshop (warsztaty), gallery (galeria zdjęć), news (aktualność), publication (publikacja), document (dokument), page (zwykła strona).',
      ],
    ],
    [
      'with a language',
      { kind: 'page', title: 'x', locale: 'en' },
      ['--locale służy do tłumaczeń. Dodaj, co tłumaczysz: --translate meetings/2012-06-20-legionowo.'],
    ],
  ])('%s', (_, options, expected) => {
    expect(problemsOf(options)).toEqual(expected);
  });

  it('is answered in English too', () => {
    expect(problemsOf({ kind: 'metings', title: '?', date: 'jutro', project: 'x', series: 'y' }, 'en')).toEqual([
      '--kind metings: there is no such kind of entry. Did you mean "meetings"? Kinds: project, meeting, workshop, gallery, news, publication, document, page, organisation, place, series.',
      'No address can be made of the title "?". Use at least one letter or digit in it.',
      '--date jutro: this is no date. Write a day (2012-06-20), a day with its hour (2012-06-20T09:00), a month (2012-06) or a year (2012); a doubted date with a sign: 2024~ (about), 2013? (assumed).',
      '--project x: there is no such project. Projects: dolina, zepsuty.',
      '--series y: there is no such series. Series: dialog, kompas.',
    ]);
  });
});

describe('an order for a translation', () => {
  it('with an entry and a language is taken', () => {
    expect(request({ translate: 'meetings/zebranie', locale: 'uk' }, context)).toMatchObject({
      what: 'translation',
      translation: { original: { file: 'meetings/zebranie.md' }, locale: 'uk', title: undefined },
    });
  });

  it.each<[string, Options, string[]]>([
    [
      'of an unknown entry',
      { translate: 'meetings/zebrania', locale: 'en' },
      [
        '--translate meetings/zebrania: nie ma takiego wpisu. Czy chodziło o „meetings/zebranie”? Wpisy: meetings/zebranie.',
      ],
    ],
    [
      'of an entry with errors',
      { translate: 'projects/zepsuty', locale: 'en' },
      ['--translate projects/zepsuty: w tym wpisie są błędy. Najpierw je popraw; pokaże je npm run check.'],
    ],
    [
      'without a language',
      { translate: 'meetings/zebranie' },
      ['Brakuje języka tłumaczenia: --locale. Języki: en, uk.'],
    ],
    [
      'into a language that the site has not',
      { translate: 'meetings/zebranie', locale: 'de' },
      ['--locale de: strona nie ma takiego języka. Języki tłumaczeń: en, uk.'],
    ],
    [
      'into the main language',
      { translate: 'meetings/zebranie', locale: 'pl' },
      ['--locale pl: to główny język strony, w nim jest oryginał. Języki tłumaczeń: en, uk.'],
    ],
    [
      'that is there already',
      { translate: 'meetings/zebranie', locale: 'en' },
      ['To tłumaczenie już jest: meetings/zebranie.en.md. Nic nie zostało zmienione.'],
    ],
    [
      'with a kind',
      { translate: 'meetings/zebranie', locale: 'uk', kind: 'meeting' },
      ['--kind nie łączy się z --translate: tłumaczenie bierze to z oryginału.'],
    ],
  ])('%s', (_, options, expected) => {
    expect(problemsOf(options)).toEqual(expected);
  });

  it('on a site of one language is told how to add another', () => {
    const result = request({ translate: 'meetings/zebranie', locale: 'en' }, { ...context, settings: settings() });
    expect(result).toMatchObject({
      problems: [{ pl: 'Strona ma jeden język. Aby tłumaczyć wpisy, dopisz drugi do „languages” w site.yaml.' }, {}],
    });
  });
});

describe('the next number of a series', () => {
  it.each([
    ['comes after its last workshop', 'kompas', 3],
    ['comes after those that have no entry', 'dialog', 9],
    ['of a series without workshops is 1', 'nowy', 1],
  ])('%s', (_, slug, expected) => {
    expect(nextNumber({ entries }, slug)).toBe(expected);
  });
});

describe('a warning', () => {
  it('is given beyond the plan of a series', () => {
    expect(warnings({ series: { slug: 'kompas', number: 3 } }, context.content)).toEqual([
      {
        pl: 'Uwaga: w cyklu kompas zaplanowano 2, a te warsztaty dostały numer 3. Dlatego npm run check zgłosi błąd. Popraw „number” we wpisie albo „planned” w series/kompas.yaml.',
        en: 'Note: the series kompas has 2 planned, and this workshop got number 3. Therefore npm run check will report an error. Correct "number" in the entry or "planned" in series/kompas.yaml.',
      },
    ]);
  });

  it('is given when a workshop could not be counted', () => {
    const diagnostics = [diagnostic('missing-field', { file: 'workshops/zepsuty.md' }, { field: 'title' })];
    expect(warnings({ series: { slug: 'dialog', number: 9 } }, { entries, diagnostics })).toEqual([
      {
        pl: 'Uwaga: numer może być zły, bo nie policzono wpisów z błędami: workshops/zepsuty.md. Pokaże je npm run check.',
        en: 'Note: the number may be wrong, because entries with errors were not counted: workshops/zepsuty.md. npm run check shows them.',
      },
    ]);
  });

  it('is not given within the plan, or outside any series', () => {
    expect([
      warnings({ series: { slug: 'kompas', number: 2 } }, context.content),
      warnings({ series: undefined }, context.content),
    ]).toEqual([[], []]);
  });
});
