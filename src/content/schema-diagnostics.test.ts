import { describe, expect, it } from 'vitest';
import { type CollectionInputs, context, leastInputs } from '../testing/builders.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { collectionSchemas } from '../schemas/collections.ts';
import { siteSchema } from '../schemas/site.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { fieldName } from './field-name.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';

/** What an editor is told of an entry that is right but for some fields. */
function problems<Name extends CollectionName>(collection: Name, fields: object): Diagnostic[] {
  const least: CollectionInputs[Name] = leastInputs[collection];
  const input = { ...least, ...fields };
  const schema = collectionSchemas[collection](context);
  return schemaDiagnostics({
    issues: schema.safeParse(input).error?.issues ?? [],
    data: input,
    schema,
    locate: (path, part) => ({ file: `${part} of ${path.join('.')}` }),
  });
}

const polish = (found: readonly Diagnostic[]) => found.map(({ message }) => message.pl);

describe('an editor is told in Polish', () => {
  it.each([
    [
      'what a misspelt field may have meant',
      'meetings',
      { descripton: 'x' },
      'Nie ma pola „descripton”. Czy chodziło o „description”?',
    ],
    [
      'which fields there are',
      'places',
      { powiat: 'legionowski' },
      'Nie ma pola „powiat”. Najbardziej podobne: aliases, within, address, access, kind.',
    ],
    [
      'of an unknown field within a list',
      'meetings',
      { speakers: [{ name: 'Anna Nowak' }, { name: 'Jan Kowal', rola: 'starosta' }] },
      'Nie ma pola „rola” (speakers, pozycja 2). Czy chodziło o „role”?',
    ],
    [
      'that a field is missing',
      'news',
      { pubDate: undefined },
      'Brakuje obowiązkowego pola „pubDate”. Dodaj je, na przykład „pubDate: 2027-02-18”.',
    ],
    [
      'what shape a value has',
      'meetings',
      { draft: 'no' },
      'W polu „draft” jest „no”. Powinno tu być true (tak) albo false (nie).',
    ],
    [
      'that a list is meant',
      'meetings',
      { tags: 'praca' },
      'W polu „tags” jest „praca”. Powinna tu być lista, np. [pierwsza, druga].',
    ],
    [
      'that a field is empty',
      'meetings',
      { title: null },
      'Pole „title” jest puste. Wpisz wartość albo usuń ten wiersz.',
    ],
    [
      'which value it may have meant',
      'meetings',
      { kind: 'partnersip' },
      'W polu „kind” jest „partnersip”. Dozwolone wartości: partnership (spotkanie całego partnerstwa), task-team (spotkanie zespołu zadaniowego), conference (konferencja), signing (podpisanie porozumienia), consultation (konsultacje), other (inne). Czy chodziło o „partnership”?',
    ],
    [
      'which values there are',
      'places',
      { kind: 'wies' },
      'W polu „kind” jest „wies”. Dozwolone wartości: county (powiat), municipality (gmina), town (miejscowość), venue (budynek lub sala).',
    ],
    [
      'how a date is written',
      'meetings',
      { start: '20.06.2012' },
      'W polu „start” jest „20.06.2012”. Wpisz dzień (2012-06-20), dzień z godziną (2012-06-20T09:00), miesiąc (2012-06) albo rok (2012); datę niepewną ze znakiem: 2024~ (około), 2013? (przypuszczenie).',
    ],
    [
      'how money is written',
      'projects',
      { funding: [{ programme: 'PO KL', total: '12.5 zł' }] },
      'W polu „total” (funding, pozycja 1) jest „12.5 zł”. Wpisz kwotę z walutą: 1250000.00 PLN albo 1 250 000,00 PLN.',
    ],
    [
      'the limit of a number',
      'places',
      { geo: { lat: 152.4, lon: 20.9 } },
      'W polu „geo.lat” jest „152.4”; granica to 90.',
    ],
    [
      'that an end is before its start',
      'meetings',
      { start: '2012-06-20', end: '2012-06-19' },
      'Koniec w polu „end” (2012-06-19) jest wcześniejszy niż początek (2012-06-20).',
    ],
    [
      'that a picture has no text',
      'meetings',
      { cover: { src: './sala.jpg' } },
      'Zdjęcie ./sala.jpg nie ma opisu. Dodaj „alt: …” (co na nim widać) albo „decorative: true”, jeśli nic nie wnosi. Jeśli opis dopiero powstanie, wpisz „altPending: true”.',
    ],
    [
      'that a picture has too much',
      'meetings',
      { cover: { src: './sala.jpg', alt: 'Sala', decorative: true } },
      'Zdjęcie ./sala.jpg ma więcej niż jedno z pól „alt”, „decorative” i „altPending”. Zostaw jedno z nich.',
    ],
    [
      'that a workshop of a series needs its number',
      'workshops',
      { series: 'kompas' },
      'Brakuje pola „number”. Wpisz „series” razem z „number” albo żadne z nich.',
    ],
    [
      'that an alert needs its last day',
      'news',
      { alert: true },
      'Brakuje pola „expiryDate”. Wpisz dzień, od którego komunikatu ma już nie być: expiryDate: 2026-12-11.',
    ],
    [
      'that a publication has a file or an address',
      'publications',
      { file: './raport.pdf', url: 'https://example.org/raport' },
      'W polu „url” jest „https://example.org/raport”. Wpisz „file” albo „url”, nie oba.',
    ],
    [
      'the beginning of a long value',
      'meetings',
      { start: 'x'.repeat(61) },
      `W polu „start” jest „${'x'.repeat(57)}…”. Wpisz dzień (2012-06-20), dzień z godziną (2012-06-20T09:00), miesiąc (2012-06) albo rok (2012); datę niepewną ze znakiem: 2024~ (około), 2013? (przypuszczenie).`,
    ],
  ] as const)('%s', (_, collection, fields, expected) => {
    expect(polish(problems(collection, fields))).toEqual([expected]);
  });

  it('all that is wrong at once', () => {
    expect(polish(problems('meetings', { title: '', draft: 'no' }))).toEqual([
      'Pole „title” jest puste. Wpisz wartość albo usuń ten wiersz.',
      'W polu „draft” jest „no”. Powinno tu być true (tak) albo false (nie).',
    ]);
  });
});

describe('an editor is told in English', () => {
  const english = (found: readonly Diagnostic[]) => found.map(({ message }) => message.en);

  it('that a field is missing', () => {
    expect(english(problems('news', { pubDate: undefined }))).toEqual([
      'The required field "pubDate" is missing. Add it, as in "pubDate: 2027-02-18".',
    ]);
  });

  it('that a field is empty, without a Polish word', () => {
    expect(english(problems('meetings', { title: null }))).toEqual([
      'The field "title" is empty. Write a value or remove the line.',
    ]);
  });

  it('what a field holds, in English quotation marks', () => {
    expect(english(problems('meetings', { draft: 'no' }))).toEqual([
      'The field "draft" holds "no". It should be true (yes) or false (no).',
    ]);
  });
});

describe('a problem stands', () => {
  it('at the key of a field that does not exist', () => {
    expect(problems('meetings', { opis: 'x' }).map(({ file }) => file)).toEqual(['key of opis']);
  });

  it('at the value of a field that is wrong', () => {
    expect(problems('meetings', { participants: { count: 0 } }).map(({ file }) => file)).toEqual([
      'value of participants.count',
    ]);
  });
});

describe('settings', () => {
  it('that lack a name are asked for it', () => {
    const issues = siteSchema.safeParse({}).error?.issues ?? [];
    const found = schemaDiagnostics({ issues, data: {}, schema: siteSchema, locate: () => ({ file: 'site.yaml' }) });
    expect(polish(found)).toEqual([
      'Brakuje obowiązkowego pola „name”. Dodaj je, na przykład „name: Kronika partnerstw”.',
    ]);
  });
});

describe('the name of a field', () => {
  it.each([
    ['title', ['title']],
    ['geo.lat', ['geo', 'lat']],
    ['photos[2].alt', ['photos', 1, 'alt']],
    ['', []],
  ])('is read as %s', (expected, path) => {
    expect(fieldName(path)).toBe(expected);
  });
});

describe('what is offered to paste', () => {
  const meeting = { ...leastInputs.meetings };
  const schema = collectionSchemas.meetings(context);

  it.each([
    ['an hour that YAML takes for a number', { parts: [{ time: 9.3, title: 'Wykład' }] }, '9.30', "time: '09:30'"],
    ['a whole hour', { parts: [{ time: 9, title: 'Wykład' }] }, undefined, "time: '09:00'"],
    ['a number as it was written', { title: 2026.1 }, '2026.10', "title: '2026.10'"],
  ])('is %s', (_, fields, written, paste) => {
    const data = { ...meeting, ...fields };
    const issues = schema.safeParse(data).error?.issues ?? [];
    const found = schemaDiagnostics({ issues, data, schema, locate: () => ({ file: 'a.md' }), written: () => written });
    expect(found.map((problem) => problem.paste)).toEqual([paste]);
  });
});
