import type { Expectation } from '../../schemas/fields/expectation.ts';
import { expectationTexts } from './expectation-texts.ts';

/** Languages in which editors are spoken to. */
export type EditorLanguage = 'pl' | 'en';

/** Whether a text names a language of editors. */
export function isEditorLanguage(text: string): text is EditorLanguage {
  return text === 'pl' || text === 'en';
}

type Sentence<Facts> = (facts: Facts) => string;

export interface Kind<Facts> {
  severity: 'error' | 'warning';
  pl: Sentence<Facts>;
  en: Sentence<Facts>;
}

/** Ties the facts that a kind needs to its sentences; gives back what it takes. */
function kind<Facts>(severity: 'error' | 'warning', texts: { pl: Sentence<Facts>; en: Sentence<Facts> }): Kind<Facts> {
  return { severity, ...texts };
}

function meant(suggestion: string | undefined, words: { pl: string } | { en: string }): string {
  if (suggestion === undefined) return '';
  return 'pl' in words ? ` ${words.pl} „${suggestion}”?` : ` ${words.en} "${suggestion}"?`;
}

/** A value as it was found, quoted as the language does; long ones are cut, absent ones named. */
function quoted(value: string, language: EditorLanguage): string {
  const text = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  if (language === 'pl') return text === '' ? '(nic)' : `„${text}”`;
  return text === '' ? '(nothing)' : `"${text}"`;
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

/** A shape that YAML values have. */
export type Shape = keyof typeof shapes;

/** Whether a name is one of the shapes that have a wording. */
export function isShape(name: string): name is Shape {
  return name in shapes;
}

/**
 * Every kind of problem: a code that never changes, how grave it is, and its sentence in each
 * language of editors. A sentence says what was found, what is allowed and how to mend it.
 */
const kinds = {
  'yaml-syntax': kind<{ reason: string }>('error', {
    pl: ({ reason }) =>
      `Tego wiersza nie da się odczytać jako YAML. Sprawdź wcięcia, dwukropki i cudzysłowy. (${reason})`,
    en: ({ reason }) => `This line cannot be read as YAML. Check indentation, colons and quotation marks. (${reason})`,
  }),
  'front-matter-missing': kind<object>('error', {
    pl: () => 'Plik nie zaczyna się od nagłówka. Pierwszy wiersz to „---”, potem pola, potem znów „---”.',
    en: () => 'The file does not begin with front matter. Line one is "---", then the fields, then "---" again.',
  }),
  'front-matter-open': kind<object>('error', {
    pl: () => 'Nagłówek nie jest zamknięty. Po ostatnim polu dodaj wiersz „---”.',
    en: () => 'The front matter is not closed. Add a line "---" after the last field.',
  }),
  'not-a-group': kind<object>('error', {
    pl: () => 'Tu powinny być pola w postaci „nazwa: wartość”.',
    en: () => 'There should be fields here, as "name: value".',
  }),
  'unknown-field': kind<{ field: string; suggestion?: string | undefined; allowed: string }>('error', {
    pl: ({ field, suggestion, allowed }) =>
      `Nie ma pola „${field}”.${meant(suggestion, { pl: 'Czy chodziło o' }) || ` Dozwolone pola: ${allowed}.`}`,
    en: ({ field, suggestion, allowed }) =>
      `There is no field "${field}".${meant(suggestion, { en: 'Did you mean' }) || ` Allowed fields: ${allowed}.`}`,
  }),
  'missing-field': kind<{ field: string }>('error', {
    pl: ({ field }) => `Brakuje obowiązkowego pola „${field}”. Dodaj wiersz „${field}: …”.`,
    en: ({ field }) => `The required field "${field}" is missing. Add a line "${field}: …".`,
  }),
  'wrong-type': kind<{ field: string; value: string; shape: Shape }>('error', {
    pl: ({ field, value, shape }) =>
      `W polu „${field}” jest ${quoted(value, 'pl')}, a powinno być: ${shapes[shape].pl}.`,
    en: ({ field, value, shape }) =>
      `The field "${field}" holds ${quoted(value, 'en')}, but should hold ${shapes[shape].en}.`,
  }),
  'not-allowed': kind<{ field: string; value: string; allowed: string; suggestion?: string | undefined }>('error', {
    pl: ({ field, value, allowed, suggestion }) =>
      `W polu „${field}” jest ${quoted(value, 'pl')}. Dozwolone wartości: ${allowed}.${meant(suggestion, { pl: 'Czy chodziło o' })}`,
    en: ({ field, value, allowed, suggestion }) =>
      `The field "${field}" holds ${quoted(value, 'en')}. Allowed values: ${allowed}.${meant(suggestion, { en: 'Did you mean' })}`,
  }),
  'wrong-form': kind<{ field: string; value: string; expectation: Expectation }>('error', {
    pl: ({ field, value, expectation }) =>
      `W polu „${field}” jest ${quoted(value, 'pl')}. Wpisz ${expectationTexts[expectation].pl}.`,
    en: ({ field, value, expectation }) =>
      `The field "${field}" holds ${quoted(value, 'en')}. Write ${expectationTexts[expectation].en}.`,
  }),
  'out-of-range': kind<{ field: string; value: string; limit: string }>('error', {
    pl: ({ field, value, limit }) => `W polu „${field}” jest ${quoted(value, 'pl')}; granica to ${limit}.`,
    en: ({ field, value, limit }) => `The field "${field}" holds ${quoted(value, 'en')}; the limit is ${limit}.`,
  }),
  'end-before-start': kind<{ field: string; value: string; start: string }>('error', {
    pl: ({ field, value, start }) => `Koniec w polu „${field}” (${value}) jest wcześniejszy niż początek (${start}).`,
    en: ({ field, value, start }) => `The end in "${field}" (${value}) is before the start (${start}).`,
  }),
  'picture-without-alt': kind<{ picture: string }>('error', {
    pl: ({ picture }) =>
      `Zdjęcie ${picture} nie ma opisu. Dodaj „alt: …” (co na nim widać) albo „decorative: true”, jeśli nic nie wnosi.`,
    en: ({ picture }) =>
      `The picture ${picture} has no description. Add "alt: …" (what it shows), or "decorative: true" where it adds nothing.`,
  }),
  'picture-decorative-with-alt': kind<{ picture: string }>('error', {
    pl: ({ picture }) => `Zdjęcie ${picture} ma „alt” i „decorative: true”. Zostaw jedno z nich.`,
    en: ({ picture }) => `The picture ${picture} has both "alt" and "decorative: true". Keep one of them.`,
  }),
  'picture-missing': kind<{ path: string; suggestion?: string | undefined }>('error', {
    pl: ({ path, suggestion }) =>
      `Nie ma pliku zdjęcia ${path}. Połóż go obok wpisu albo popraw nazwę.${meant(suggestion, { pl: 'Czy chodziło o' })}`,
    en: ({ path, suggestion }) =>
      `There is no picture ${path}. Put it beside the entry or correct its name.${meant(suggestion, { en: 'Did you mean' })}`,
  }),
  'picture-unreadable': kind<{ path: string; reason: string }>('error', {
    pl: ({ path, reason }) =>
      `Plik ${path} nie jest zdjęciem, które Kronika umie odczytać (${reason}). Zapisz go jako JPEG, PNG albo WebP.`,
    en: ({ path, reason }) =>
      `The file ${path} is no picture that Kronika can read (${reason}). Save it as JPEG, PNG or WebP.`,
  }),
  'photo-not-listed': kind<{ path: string }>('error', {
    pl: ({ path }) =>
      `Zdjęcie ${path} leży w folderze galerii, ale nie ma go na liście „photos”. Dopisz je z opisem „alt” albo usuń plik.`,
    en: ({ path }) =>
      `The picture ${path} lies in the gallery's folder but is not in "photos". Add it with its "alt", or remove the file.`,
  }),
  'attachment-missing': kind<{ path: string; suggestion?: string | undefined }>('error', {
    pl: ({ path, suggestion }) =>
      `Nie ma pliku ${path}. Połóż go obok wpisu albo popraw nazwę.${meant(suggestion, { pl: 'Czy chodziło o' })}`,
    en: ({ path, suggestion }) =>
      `There is no file ${path}. Put it beside the entry or correct its name.${meant(suggestion, { en: 'Did you mean' })}`,
  }),
  'broken-reference': kind<{ field: string; target: string; suggestion?: string | undefined; known: string }>('error', {
    pl: ({ field, target, suggestion, known }) =>
      `Pole „${field}” wskazuje na „${target}”, ale nie ma takiego wpisu.${meant(suggestion, { pl: 'Czy chodziło o' }) || ` Są: ${known}.`}`,
    en: ({ field, target, suggestion, known }) =>
      `The field "${field}" points to "${target}", but there is no such entry.${meant(suggestion, { en: 'Did you mean' }) || ` There are: ${known}.`}`,
  }),
  'address-taken': kind<{ address: string; other: string }>('error', {
    pl: ({ address, other }) => `Adres ${address} ma już ${other}. Zmień nazwę jednego z plików albo folderów.`,
    en: ({ address, other }) =>
      `The address ${address} already belongs to ${other}. Rename one of the files or folders.`,
  }),
  'address-reserved': kind<{ address: string }>('error', {
    pl: ({ address }) => `Adres ${address} należy do działu albo listy strony. Zmień nazwę pliku albo folderu.`,
    en: ({ address }) => `The address ${address} belongs to a section or list of the site. Rename the file or folder.`,
  }),
  'alias-taken': kind<{ alias: string; other: string }>('error', {
    pl: ({ alias, other }) => `Dawny adres ${alias} ma już ${other}. Usuń jeden z nich.`,
    en: ({ alias, other }) => `The old address ${alias} already belongs to ${other}. Remove one of them.`,
  }),
  'file-name': kind<{ suggestion: string }>('error', {
    pl: ({ suggestion }) =>
      `Nazwa pliku albo folderu staje się adresem strony: małe litery bez znaków diakrytycznych, cyfry i łączniki. Nazwij go „${suggestion}”.`,
    en: ({ suggestion }) =>
      `The name of a file or folder becomes an address: lower-case letters without diacritics, digits and hyphens. Call it "${suggestion}".`,
  }),
  'stray-file': kind<{ collections: string }>('warning', {
    pl: ({ collections }) => `Ten plik nie należy do żadnej kolekcji i nie trafi na stronę. Kolekcje: ${collections}.`,
    en: ({ collections }) =>
      `This file belongs to no collection and will not be published. Collections: ${collections}.`,
  }),
  'unknown-language': kind<{ language: string; known: string }>('error', {
    pl: ({ language, known }) =>
      `Język „${language}” nie jest językiem tej strony (${known}). Dopisz go w site.yaml albo zmień nazwę pliku.`,
    en: ({ language, known }) =>
      `"${language}" is not a language of this site (${known}). Add it in site.yaml or rename the file.`,
  }),
  'translation-without-original': kind<{ original: string }>('error', {
    pl: ({ original }) => `To tłumaczenie nie ma oryginału. Dodaj plik ${original}.`,
    en: ({ original }) => `This translation has no original. Add the file ${original}.`,
  }),
  'settings-missing': kind<object>('error', {
    pl: () => 'Nie ma pliku z ustawieniami strony. Utwórz go i wpisz co najmniej „name: Nazwa strony”.',
    en: () => 'There is no file with the settings of the site. Create it with at least "name: Name of the site".',
  }),
  'settings-empty': kind<object>('error', {
    pl: () => 'Plik z ustawieniami strony jest pusty. Wpisz co najmniej „name: Nazwa strony”.',
    en: () => 'The file with the settings of the site is empty. Write at least "name: Name of the site".',
  }),
} as const;

export type DiagnosticCode = keyof typeof kinds;

/** What each kind's sentences need to know. */
export type FactsByCode = { [Code in DiagnosticCode]: Parameters<(typeof kinds)[Code]['pl']>[0] };

/** The table by code, with each kind tied to its facts. */
export const diagnosticKinds: { [Code in DiagnosticCode]: Kind<FactsByCode[Code]> } = kinds;
