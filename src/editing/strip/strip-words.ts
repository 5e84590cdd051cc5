import type { EditorLanguage } from '../../schemas/editor-language.ts';

/** What the strip says. */
export interface StripWords {
  title: string;
  shown: string;
  hidden: Record<'withdrawn' | 'draft' | 'scheduled' | 'expired', string>;
  problems: (count: number) => string;
  /** How long a text is: words, and minutes to read them. */
  length: (words: number, minutes: number) => string;
  from: string;
  until: string;
  edit: string;
  line: string;
  paste: string;
}

/** The words of the strip in each language of editors. */
export const stripWords: Record<EditorLanguage, StripWords> = {
  pl: {
    title: 'Pasek redaktora',
    shown: 'widoczne',
    hidden: { withdrawn: 'wycofane', draft: 'szkic', scheduled: 'ukaże się później', expired: 'po terminie' },
    problems: (count) =>
      count === 0 ? 'bez uwag' : plural('pl', count, { one: 'uwaga', few: 'uwagi', other: 'uwag' }),
    length: (words, minutes) =>
      `${plural('pl', words, { one: 'słowo', few: 'słowa', other: 'słów' })}, ${minutes} min czytania`,
    from: 'widoczne od',
    until: 'widoczne do',
    edit: 'edytuj ten wpis',
    line: 'wiersz',
    paste: 'wklej',
  },
  en: {
    title: "Editors' strip",
    shown: 'shown',
    hidden: { withdrawn: 'withdrawn', draft: 'draft', scheduled: 'to appear later', expired: 'expired' },
    problems: (count) => (count === 0 ? 'no problems' : plural('en', count, { one: 'problem', other: 'problems' })),
    length: (words, minutes) => `${plural('en', words, { one: 'word', other: 'words' })}, ${minutes} min to read`,
    from: 'shown from',
    until: 'shown until',
    edit: 'edit this entry',
    line: 'line',
    paste: 'paste',
  },
};

function plural(language: EditorLanguage, count: number, forms: { one: string; few?: string; other: string }): string {
  const form = new Intl.PluralRules(language).select(count);
  const word = form === 'one' ? forms.one : form === 'few' ? (forms.few ?? forms.other) : forms.other;
  return `${count} ${word}`;
}
