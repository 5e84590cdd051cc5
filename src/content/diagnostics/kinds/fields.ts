import { ownValue } from '../../own-value.ts';
import { expectationTexts } from '../expectation-texts.ts';
import type { EditorLanguage } from '../../../schemas/editor-language.ts';
import type { Wording } from '../../../schemas/fields/field-texts.ts';
import { meantForm, type WrongForm } from '../meant-form.ts';
import { wrongFormAdvice } from '../wrong-form-advice.ts';
import { kind, lastKey, meant, named, pasteValue, quoted } from '../kind.ts';

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
  /** The groups that have such a field, where it stands outside them. */
  groups?: readonly string[];
  /** The list or group above it that it belongs into. */
  within?: string | undefined;
  /** The field of that group which is meant, where it is called otherwise. */
  inner?: string;
  /** The field that is meant with what was written, as lines to paste. */
  lines?: string;
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

/** What was found in a field, or that it is not there, and what to write. */
function wrongForm(facts: WrongForm, language: EditorLanguage): string {
  const { field, value, expectation, isMissing } = facts;
  const name = named(field, language);
  const advice = wrongFormAdvice(facts, language);
  const form = expectationTexts[expectation][language];
  const found =
    language === 'pl'
      ? isMissing
        ? `Brakuje pola ${name}.`
        : `W polu ${name} jest ${quoted(value, 'pl')}.`
      : isMissing
        ? `The field ${name} is missing.`
        : `The field ${name} holds ${quoted(value, 'en')}.`;
  return `${found} ${advice ?? (language === 'pl' ? `Wpisz ${form}.` : `Write ${form}.`)}`;
}

/** What should stand in a field, as a sentence. */
const shapes = {
  string: { pl: 'Powinien tu być tekst.', en: 'It should be text.' },
  number: { pl: 'Powinna tu być liczba, np. 12.', en: 'It should be a number, such as 12.' },
  int: { pl: 'Powinna tu być liczba całkowita, np. 12.', en: 'It should be a whole number, such as 12.' },
  boolean: { pl: 'Powinno tu być true (tak) albo false (nie).', en: 'It should be true (yes) or false (no).' },
  array: { pl: 'Powinna tu być lista, np. [pierwsza, druga].', en: 'It should be a list, such as [first, second].' },
  groups: {
    pl: 'Powinna tu być lista: przed pierwszym polem każdej pozycji stoi myślnik ze spacją.',
    en: 'It should be a list: a hyphen and a space stand before the first field of each item.',
  },
  object: {
    pl: 'Powinna tu być grupa pól: wiersze z wcięciem.',
    en: 'It should be a group of fields: indented lines.',
  },
  record: {
    pl: 'Powinna tu być grupa pól: wiersze z wcięciem.',
    en: 'It should be a group of fields: indented lines.',
  },
} as const;

const asText = {
  pl: 'Ujmij tę wartość w apostrofy, bo bez nich nie jest tekstem.',
  en: 'Put the value in quotation marks; without them it is no text.',
};

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

/** A value of another shape. */
export interface WrongType {
  field: string;
  value: string;
  shape: Shape;
  /** Whether it is a number or a word of YAML, which quotation marks make a text of. */
  isBare: boolean;
  /** Lines that say it in the right shape. */
  paste?: string | undefined;
  /** The fields of a group, where nothing can be offered in its shape. */
  fields?: readonly string[] | undefined;
}

/** A field that has to be there and is not. */
export interface MissingField {
  field: string;
  /** It with a value, as a line of YAML. */
  example?: string;
  /** The fields that it has, where it is a group. */
  keys?: readonly string[];
  /** The values that it may have, where they are counted, and what each of them means. */
  allowed?: readonly string[];
  words?: NotAllowed['words'];
  /** What it says, in English. */
  means?: string;
}

export interface NotAllowed {
  field: string;
  value: string;
  allowed: readonly string[];
  /** What each of them means. */
  words?: Readonly<Record<string, Wording>> | undefined;
  suggestion?: string | undefined;
}

/** Values with what they mean: `other (inne)`. */
function explained({ allowed, words }: Pick<NotAllowed, 'allowed' | 'words'>, language: EditorLanguage): string {
  return allowed
    .map((value) => {
      const meaning = (words && ownValue(words, value))?.[language].split(/[,;:(]/)[0]?.trim();
      return meaning === undefined || meaning === value ? value : `${value} (${meaning})`;
    })
    .join(', ');
}

/** What to add where a field is missing: its values where they are counted, its fields where it is a group, or an example. */
function howToAdd({ field, example, keys, allowed, words, means }: MissingField, language: EditorLanguage): string {
  const line = `${lastKey(field)}: …`;
  const isPolish = language === 'pl';
  if (allowed) {
    const values = explained({ allowed, words }, language);
    return isPolish
      ? `Dodaj wiersz „${line}”. Dozwolone wartości: ${values}.`
      : `Add a line "${line}". Allowed values: ${values}.`;
  }
  // Examples are in Polish; others than addresses, dates and file names would say nothing to whoever does not read it.
  if (example !== undefined && (isPolish || /^\w+: [!-~]+$/.test(example)))
    return isPolish ? `Dodaj je, na przykład „${example}”.` : `Add it, as in "${example}".`;
  if (keys) return isPolish ? `Dodaj grupę pól: ${keys.join(', ')}.` : `Add a group of fields: ${keys.join(', ')}.`;
  return isPolish ? `Dodaj wiersz „${line}”.` : `Add a line "${line}".${means === undefined ? '' : ` ${means}`}`;
}

/** Where a field belongs that stands outside its group; an empty text where no group has it. */
function belonging(field: string, groups: readonly string[], language: EditorLanguage): string {
  const lines = groups.map((group) => quoted(`${group}:`, language));
  if (lines.length === 0) return '';
  return language === 'pl'
    ? ` Wpisz „${lastKey(field)}” z wcięciem pod wierszem ${lines.join(' albo ')}.`
    : ` Write "${lastKey(field)}" indented below the line ${lines.join(' or ')}.`;
}

/** Fields and their values. */
export const fieldsKinds = {
  'unknown-field': kind<UnknownField>('error', {
    pl: ({ field, suggestion, advice, allowed, within, inner, groups = [] }) =>
      within === undefined
        ? `Nie ma pola ${named(field, 'pl')}.${suggestion === undefined && advice ? ` ${fieldAdvice[advice].pl}` : meant(suggestion, { pl: 'Czy chodziło o' }) || belonging(inner ?? field, groups, 'pl') || ` Najbardziej podobne: ${allowed}.`}`
        : `Pole ${named(field, 'pl')} należy do „${within}” wyżej, a stoi za blisko brzegu. Wetnij ten wiersz tak jak pola „${within}”.`,
    en: ({ field, suggestion, advice, allowed, within, inner, groups = [] }) =>
      within === undefined
        ? `There is no field ${named(field, 'en')}.${suggestion === undefined && advice ? ` ${fieldAdvice[advice].en}` : meant(suggestion, { en: 'Did you mean' }) || belonging(inner ?? field, groups, 'en') || ` Most alike: ${allowed}.`}`
        : `The field ${named(field, 'en')} belongs to "${within}" above, but stands too far left. Indent the line like the fields of "${within}".`,
    paste: ({ suggestion, within, lines }) =>
      within !== undefined ? undefined : (lines ?? (suggestion === undefined ? undefined : `${suggestion}: …`)),
  }),
  'missing-field': kind<MissingField>('error', {
    pl: (facts) => `Brakuje obowiązkowego pola ${named(facts.field, 'pl')}. ${howToAdd(facts, 'pl')}`,
    en: (facts) => `The required field ${named(facts.field, 'en')} is missing. ${howToAdd(facts, 'en')}`,
    // The example would publish something false: what is pasted is to be filled in.
    paste: ({ field, keys }) =>
      [`${lastKey(field)}:${keys ? '' : ' …'}`, ...(keys ?? []).map((key) => `  ${key}: …`)].join('\n'),
  }),
  'wrong-type': kind<WrongType>('error', {
    pl: ({ field, value, shape, isBare, fields = [] }) =>
      `W polu ${named(field, 'pl')} jest ${quoted(value, 'pl')}. ${shape === 'string' && isBare ? asText.pl : shapes[shape].pl}${fields.length > 0 ? ` Jej pola: ${fields.join(', ')}.` : ''}`,
    en: ({ field, value, shape, isBare, fields = [] }) =>
      `The field ${named(field, 'en')} holds ${quoted(value, 'en')}. ${shape === 'string' && isBare ? asText.en : shapes[shape].en}${fields.length > 0 ? ` Its fields: ${fields.join(', ')}.` : ''}`,
    paste: ({ paste }) => paste,
  }),
  'not-allowed': kind<NotAllowed>('error', {
    pl: (facts) =>
      `W polu ${named(facts.field, 'pl')} jest ${quoted(facts.value, 'pl')}. Dozwolone wartości: ${explained(facts, 'pl')}.${meant(facts.suggestion, { pl: 'Czy chodziło o' })}`,
    en: (facts) =>
      `The field ${named(facts.field, 'en')} holds ${quoted(facts.value, 'en')}. Allowed values: ${explained(facts, 'en')}.${meant(facts.suggestion, { en: 'Did you mean' })}`,
    paste: ({ field, suggestion }) => (suggestion === undefined ? undefined : pasteValue(field, suggestion)),
  }),
  'wrong-form': kind<WrongForm>('error', {
    pl: (facts) => wrongForm(facts, 'pl'),
    en: (facts) => wrongForm(facts, 'en'),
    paste: meantForm,
  }),
  'out-of-range': kind<{ field: string; value: string; limit: string }>('error', {
    pl: ({ field, value, limit }) => `W polu ${named(field, 'pl')} jest ${quoted(value, 'pl')}; granica to ${limit}.`,
    en: ({ field, value, limit }) =>
      `The field ${named(field, 'en')} holds ${quoted(value, 'en')}; the limit is ${limit}.`,
  }),
  'end-before-start': kind<{ field: string; value: string; start: string; suggestion?: string | undefined }>('error', {
    pl: ({ field, value, start }) =>
      `Koniec w polu ${named(field, 'pl')} (${value}) jest wcześniejszy niż początek (${start}).`,
    en: ({ field, value, start }) => `The end in ${named(field, 'en')} (${value}) is before the start (${start}).`,
    paste: ({ field, suggestion }) => (suggestion === undefined ? undefined : pasteValue(field, suggestion)),
  }),
  'field-renamed': kind<RenamedName>('warning', {
    pl: ({ field, suggestion, since }) =>
      `Pole ${named(field, 'pl')} nazywa się od wersji ${since} „${suggestion}”. Strona czyta je jak dotąd; „npm run check -- --fix” zmieni nazwę.`,
    en: ({ field, suggestion, since }) =>
      `${named(field, 'en')} is now "${suggestion}" (since ${since}). It is still read as before; "npm run check -- --fix" renames it.`,
    paste: ({ suggestion }) => `${suggestion}: …`,
  }),
  'field-renamed-twice': kind<{ field: string; to: string; since: string }>('error', {
    pl: ({ field, to, since }) =>
      `Pole ${named(field, 'pl')} nazywa się od wersji ${since} „${to}”, a pole „${to}” też tu jest. Zostaw jedno z nich, „${to}”.`,
    en: ({ field, to, since }) =>
      `${named(field, 'en')} is now "${to}" (since ${since}), and "${to}" is here too. Keep one of them, "${to}".`,
  }),
  'value-renamed': kind<RenamedName>('warning', {
    pl: ({ field, value, suggestion, since }) =>
      `Wartość „${value}” pola ${named(field, 'pl')} nazywa się od wersji ${since} „${suggestion}”. Strona czyta ją jak dotąd; „npm run check -- --fix” zmieni nazwę.`,
    en: ({ field, value, suggestion, since }) =>
      `The value "${value}" of ${named(field, 'en')} is now "${suggestion}" (since ${since}). It is still read as before; "npm run check -- --fix" renames it.`,
    paste: ({ field, suggestion }) => pasteValue(field, suggestion),
  }),
  'empty-field': kind<{ field: string }>('error', {
    pl: ({ field }) => `Pole ${named(field, 'pl')} jest puste. Wpisz wartość albo usuń ten wiersz.`,
    en: ({ field }) => `The field ${named(field, 'en')} is empty. Write a value or remove the line.`,
  }),
  'impossible-date': kind<{ field: string; value: string; last: string }>('error', {
    pl: ({ field, value, last }) =>
      `W polu ${named(field, 'pl')} jest ${quoted(value, 'pl')}, ale takiego dnia nie ma. Ostatni dzień tego miesiąca to ${last}.`,
    en: ({ field, value, last }) =>
      `The field ${named(field, 'en')} holds ${quoted(value, 'en')}, but there is no such day. The last day of that month is ${last}.`,
    paste: ({ field, last }) => `${lastKey(field)}: ${last}`,
  }),
  'hour-skipped': kind<UnclearHour>('error', {
    pl: ({ field, value, timeZone, before, after }) =>
      `Godziny w polu ${named(field, 'pl')} (${value}) nie ma: w strefie ${timeZone} zegary przechodzą wtedy na czas letni. Wpisz godzinę, o której to naprawdę jest: ${before} albo ${after}.`,
    en: ({ field, value, timeZone, before, after }) =>
      `The hour in the field ${named(field, 'en')} (${value}) does not exist: the clocks of ${timeZone} go forward then. Write the hour at which it really is: ${before} or ${after}.`,
  }),
  'hour-twice': kind<UnclearHour>('warning', {
    pl: ({ field, value, timeZone, before, after }) =>
      `Godzina w polu ${named(field, 'pl')} (${value}) jest tej nocy dwa razy: w strefie ${timeZone} zegary cofają się na czas zimowy. Strona i kalendarze rozumieją ją jako pierwszą z nich. Jeśli to możliwe, wpisz inną: ${before} albo ${after}.`,
    en: ({ field, value, timeZone, before, after }) =>
      `The hour in the field ${named(field, 'en')} (${value}) comes twice that night: the clocks of ${timeZone} go back. The site and calendars take it for the first. Where you can, write another: ${before} or ${after}.`,
  }),
  'tags-in-one': kind<{ value: string; tags: string }>('warning', {
    pl: ({ value }) =>
      `W polu „tags” jest ${quoted(value, 'pl')} jako jeden temat. Każdy temat jest osobną pozycją listy.`,
    en: ({ value }) =>
      `The field "tags" holds ${quoted(value, 'en')} as one tag. Each tag is an item of its own in the list.`,
    paste: ({ tags }) => `tags: ${tags}`,
  }),
  'address-is-link': kind<{ field: string; value: string }>('warning', {
    pl: ({ field, value }) =>
      `W polu ${named(field, 'pl')} jest odnośnik (${value}), a czytelnik przeczyta go jak adres. Wpisz ulicę i numer; odnośnik do mapy strona zrobi z nich sama.`,
    en: ({ field, value }) =>
      `The field ${named(field, 'en')} holds a link (${value}), which readers see as the address. Write street and number; the site makes a link to a map from them.`,
    paste: ({ field }) => pasteValue(field, '…'),
  }),
  'description-too-long': kind<{ length: string; limit: string }>('warning', {
    pl: ({ length, limit }) =>
      `Pole „description” ma ${length} znaków; listy pokazują początek, do około ${limit}. Zostaw zdanie albo dwa, a resztę przenieś do tekstu.`,
    en: ({ length, limit }) =>
      `The description has ${length} characters; lists show its beginning, up to about ${limit}. Leave a sentence or two and move the rest to the text.`,
  }),
} as const;
