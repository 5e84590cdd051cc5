import { Document } from 'yaml';
import type { Expectation } from '../../../schemas/fields/expectation.ts';
import { asSlug } from '../../as-slug.ts';
import { foreignMoment } from '../../foreign-moment.ts';
import { expectationTexts } from '../expectation-texts.ts';
import { kind, lastKey, meant, pasteValue, quoted } from '../kind.ts';

/** What content calls otherwise than it did. */
export interface RenamedName {
  field: string;
  /** The older name. */
  value: string;
  /** The new one. */
  suggestion: string;
  since: string;
}

export interface UnknownField {
  field: string;
  suggestion?: string | undefined;
  /** What to do with a field of another program that nothing here stands for. */
  advice?: keyof typeof fieldAdvice;
  /** The most similar names. */
  allowed: string;
}

const fieldAdvice = {
  drop: {
    pl: 'Innym programom coś mówi, Kronice nie: usuń ten wiersz.',
    en: 'It tells other programs something, and nothing here: remove the line.',
  },
  'file-name': {
    pl: 'Adres wpisu bierze się z nazwy jego pliku albo folderu. Zmień nazwę, a dawny adres wpisz w polu „aliases”.',
    en: 'The address of an entry comes from the name of its file or folder. Rename that, and give the old address in "aliases".',
  },
} as const;

/**
 * The line that was meant, where what was written says it: a day in another notation, an address
 * without its scheme. An example is never offered to paste; it would publish something false.
 */
function pasteMeant(field: string, value: string, expectation: Expectation, timeZone: string): string | undefined {
  const day =
    /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?: ?r\.?)?$|^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[T ](?<h>\d{1,2})[:.](?<min>\d{2}))?$/;
  if (['date', 'edtf-date', 'period-end', 'moment', 'day'].includes(expectation)) {
    const { y, m = '', d = '', h, min = '' } = day.exec(value)?.groups ?? {};
    if (y === undefined) {
      const moment = foreignMoment(value, timeZone);
      return moment && pasteValue(field, expectation === 'day' ? moment.slice(0, 10) : moment);
    }
    const time = h === undefined ? '' : `T${h.padStart(2, '0')}:${min}`;
    return pasteValue(field, `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}${time}`);
  }
  if (expectation === 'web-address' && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value))
    return pasteValue(field, `https://${value}`);
  if (expectation === 'alias' && /^https?:\/\//i.test(value) && URL.canParse(value)) {
    const { pathname, search } = new URL(value);
    return pasteValue(field, `${pathname}${search}`);
  }
  const segment = expectation === 'path-segment' ? asSlug(value) : '';
  if (segment !== '' && !value.startsWith('{')) return pasteValue(field, segment);
  if (expectation === 'alias' && /^[^/:\s][^:\s]*$/.test(value)) return pasteValue(field, `/${value}`);
  return undefined;
}

const shapes = {
  string: { pl: 'tekst', en: 'text' },
  number: { pl: 'liczba', en: 'a number' },
  int: { pl: 'liczba całkowita', en: 'a whole number' },
  boolean: { pl: 'true albo false', en: 'true or false' },
  array: { pl: 'lista (wiersze zaczynające się od „- ”)', en: 'a list (lines that begin with "- ")' },
  object: { pl: 'grupa pól (wiersze z wcięciem)', en: 'a group of fields (indented lines)' },
  record: { pl: 'grupa pól (wiersze z wcięciem)', en: 'a group of fields (indented lines)' },
} as const;

/** A list of texts on one line of YAML. */
function flowList(items: readonly string[]): string {
  const document = new Document(items, { flow: true });
  return document.toString({ flowCollectionPadding: false, singleQuote: true, lineWidth: 0 }).trim();
}

/** A shape that YAML values have. */
export type Shape = keyof typeof shapes;

/** Whether a name is one of the shapes that have a wording. */
export function isShape(name: string): name is Shape {
  return Object.hasOwn(shapes, name);
}

/** An hour that a time zone skips or repeats, and the nearest hours that come once. */
export interface UnclearHour {
  field: string;
  value: string;
  timeZone: string;
  before: string;
  after: string;
}

/** Fields and their values. */
export const fieldsKinds = {
  'unknown-field': kind<UnknownField>('error', {
    pl: ({ field, suggestion, advice, allowed }) =>
      `Nie ma pola „${field}”.${advice ? ` ${fieldAdvice[advice].pl}` : meant(suggestion, { pl: 'Czy chodziło o' }) || ` Najbardziej podobne: ${allowed}.`}`,
    en: ({ field, suggestion, advice, allowed }) =>
      `There is no field "${field}".${advice ? ` ${fieldAdvice[advice].en}` : meant(suggestion, { en: 'Did you mean' }) || ` Most alike: ${allowed}.`}`,
    paste: ({ suggestion }) => (suggestion === undefined ? undefined : `${suggestion}: …`),
  }),
  'missing-field': kind<{ field: string }>('error', {
    pl: ({ field }) => `Brakuje obowiązkowego pola „${field}”. Dodaj wiersz „${field}: …”.`,
    en: ({ field }) => `The required field "${field}" is missing. Add a line "${field}: …".`,
    paste: ({ field }) => `${lastKey(field)}: …`,
  }),
  'wrong-type': kind<{ field: string; value: string; shape: Shape; items?: readonly string[] | undefined }>('error', {
    pl: ({ field, value, shape }) =>
      `W polu „${field}” jest ${quoted(value, 'pl')}, a powinno być: ${shapes[shape].pl}.`,
    en: ({ field, value, shape }) =>
      `The field "${field}" holds ${quoted(value, 'en')}, but should hold ${shapes[shape].en}.`,
    paste: ({ field, items }) => items && pasteValue(field, flowList(items)),
  }),
  'not-allowed': kind<{ field: string; value: string; allowed: string; suggestion?: string | undefined }>('error', {
    pl: ({ field, value, allowed, suggestion }) =>
      `W polu „${field}” jest ${quoted(value, 'pl')}. Dozwolone wartości: ${allowed}.${meant(suggestion, { pl: 'Czy chodziło o' })}`,
    en: ({ field, value, allowed, suggestion }) =>
      `The field "${field}" holds ${quoted(value, 'en')}. Allowed values: ${allowed}.${meant(suggestion, { en: 'Did you mean' })}`,
    paste: ({ field, suggestion }) => (suggestion === undefined ? undefined : pasteValue(field, suggestion)),
  }),
  'wrong-form': kind<{ field: string; value: string; expectation: Expectation; timeZone: string }>('error', {
    pl: ({ field, value, expectation }) =>
      `W polu „${field}” jest ${quoted(value, 'pl')}. Wpisz ${expectationTexts[expectation].pl}.`,
    en: ({ field, value, expectation }) =>
      `The field "${field}" holds ${quoted(value, 'en')}. Write ${expectationTexts[expectation].en}.`,
    paste: ({ field, value, expectation, timeZone }) => pasteMeant(field, value, expectation, timeZone),
  }),
  'out-of-range': kind<{ field: string; value: string; limit: string }>('error', {
    pl: ({ field, value, limit }) => `W polu „${field}” jest ${quoted(value, 'pl')}; granica to ${limit}.`,
    en: ({ field, value, limit }) => `The field "${field}" holds ${quoted(value, 'en')}; the limit is ${limit}.`,
  }),
  'end-before-start': kind<{ field: string; value: string; start: string }>('error', {
    pl: ({ field, value, start }) => `Koniec w polu „${field}” (${value}) jest wcześniejszy niż początek (${start}).`,
    en: ({ field, value, start }) => `The end in "${field}" (${value}) is before the start (${start}).`,
  }),
  'field-renamed': kind<RenamedName>('warning', {
    pl: ({ field, suggestion, since }) =>
      `Pole „${field}” nazywa się od wersji ${since} „${suggestion}”. Strona czyta je jak dotąd; „npm run check -- --fix” zmieni nazwę.`,
    en: ({ field, suggestion, since }) =>
      `"${field}" is now "${suggestion}" (since ${since}). It is still read as before; "npm run check -- --fix" renames it.`,
    paste: ({ suggestion }) => `${suggestion}: …`,
  }),
  'field-renamed-twice': kind<{ field: string; to: string; since: string }>('error', {
    pl: ({ field, to, since }) =>
      `Pole „${field}” nazywa się od wersji ${since} „${to}”, a pole „${to}” też tu jest. Zostaw jedno z nich, „${to}”.`,
    en: ({ field, to, since }) =>
      `"${field}" is now "${to}" (since ${since}), and "${to}" is here too. Keep one of them, "${to}".`,
  }),
  'value-renamed': kind<RenamedName>('warning', {
    pl: ({ field, value, suggestion, since }) =>
      `Wartość „${value}” pola „${field}” nazywa się od wersji ${since} „${suggestion}”. Strona czyta ją jak dotąd; „npm run check -- --fix” zmieni nazwę.`,
    en: ({ field, value, suggestion, since }) =>
      `The value "${value}" of "${field}" is now "${suggestion}" (since ${since}). It is still read as before; "npm run check -- --fix" renames it.`,
    paste: ({ field, suggestion }) => pasteValue(field, suggestion),
  }),
  'empty-field': kind<{ field: string }>('error', {
    pl: ({ field }) => `Pole „${field}” jest puste. Wpisz wartość albo usuń ten wiersz.`,
    en: ({ field }) => `The field "${field}" is empty. Write a value or remove the line.`,
  }),
  'impossible-date': kind<{ field: string; value: string; last: string }>('error', {
    pl: ({ field, value, last }) =>
      `W polu „${field}” jest ${quoted(value, 'pl')}, ale takiego dnia nie ma. Ostatni dzień tego miesiąca to ${last}.`,
    en: ({ field, value, last }) =>
      `The field "${field}" holds ${quoted(value, 'en')}, but there is no such day. The last day of that month is ${last}.`,
    paste: ({ field, last }) => `${lastKey(field)}: ${last}`,
  }),
  'hour-skipped': kind<UnclearHour>('error', {
    pl: ({ field, value, timeZone, before, after }) =>
      `Godziny w polu „${field}” (${value}) nie ma: w strefie ${timeZone} zegary przechodzą wtedy na czas letni. Wpisz godzinę, o której to naprawdę jest: ${before} albo ${after}.`,
    en: ({ field, value, timeZone, before, after }) =>
      `The hour in the field "${field}" (${value}) does not exist: the clocks of ${timeZone} go forward then. Write the hour at which it really is: ${before} or ${after}.`,
  }),
  'hour-twice': kind<UnclearHour>('warning', {
    pl: ({ field, value, timeZone, before, after }) =>
      `Godzina w polu „${field}” (${value}) jest tej nocy dwa razy: w strefie ${timeZone} zegary cofają się na czas zimowy. Strona i kalendarze rozumieją ją jako pierwszą z nich. Jeśli to możliwe, wpisz inną: ${before} albo ${after}.`,
    en: ({ field, value, timeZone, before, after }) =>
      `The hour in the field "${field}" (${value}) comes twice that night: the clocks of ${timeZone} go back. The site and calendars take it for the first. Where you can, write another: ${before} or ${after}.`,
  }),
  'description-too-long': kind<{ length: string; limit: string }>('warning', {
    pl: ({ length, limit }) =>
      `Pole „description” ma ${length} znaków; listy pokazują początek, do około ${limit}. Zostaw zdanie albo dwa, a resztę przenieś do tekstu.`,
    en: ({ length, limit }) =>
      `The description has ${length} characters; lists show its beginning, up to about ${limit}. Leave a sentence or two and move the rest to the text.`,
  }),
} as const;
