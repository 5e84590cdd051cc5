import type { EditorLanguage } from '../../schemas/editor-language.ts';

type Severity = 'error' | 'warning';

/** What a report says besides the problems themselves. */
interface ReportWords {
  error: string;
  warning: string;
  paste: string;
  none: string;
  /** What a development server says once errors are gone, and of warnings that it showed before. */
  mended: string;
  known: (count: number) => string;
  /** Heads of a table of kinds: how many problems, in how many files, the kind, where the first one stands. */
  kinds: [count: string, files: string, kind: string, place: string];
  /** How to see all of many problems. */
  rest: string;
  /** "3 błędy" */
  count: (count: number, severity: Severity) => string;
  /** "w 2 plikach" */
  files: (count: number) => string;
}

const polish = {
  error: { one: 'błąd', few: 'błędy', many: 'błędów', other: 'błędu' },
  warning: { one: 'uwaga', few: 'uwagi', many: 'uwag', other: 'uwagi' },
};

const rules = new Intl.PluralRules('pl');

function polishForm(count: number): 'one' | 'few' | 'many' | 'other' {
  const rule = rules.select(count);
  return rule === 'one' || rule === 'few' || rule === 'many' ? rule : 'other';
}

/** The words of a report in each language of editors. */
export const reportWords: Record<EditorLanguage, ReportWords> = {
  pl: {
    error: 'błąd',
    warning: 'uwaga',
    paste: 'wklej',
    none: 'Wszystko w porządku.',
    mended: 'Błędów już nie ma.',
    known: (count) => `Uwagi pokazane wcześniej: ${count}.`,
    kinds: ['liczba', 'pliki', 'rodzaj', 'pierwszy z nich'],
    rest: 'Każdy z osobna: npm run check -- --all',
    count: (count, severity) => `${count} ${polish[severity][polishForm(count)]}`,
    files: (count) => `w ${count} ${count === 1 ? 'pliku' : 'plikach'}`,
  },
  en: {
    error: 'error',
    warning: 'warning',
    paste: 'paste',
    none: 'Everything is in order.',
    mended: 'There are no errors any more.',
    known: (count) => `Warnings shown before: ${count}.`,
    kinds: ['count', 'files', 'kind', 'the first of them'],
    rest: 'Each by itself: npm run check -- --all',
    count: (count, severity) => `${count} ${severity}${count === 1 ? '' : 's'}`,
    files: (count) => `in ${count} file${count === 1 ? '' : 's'}`,
  },
};
