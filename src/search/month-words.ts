import { searchWordsOf } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locale.ts';
import { fold } from './fold.ts';

/** Names of a month, 1 to 12, in all cases. */
export function monthWords(month: number, locale: Locale): string[] {
  return searchWordsOf(locale).months[month - 1]?.split(' ') ?? [];
}

/** The month, 1 to 12, that a word names in any case, with diacritics or without; undefined for other words. */
export function monthOf(word: string, locale: Locale): number | undefined {
  const folded = fold(word);
  const index = searchWordsOf(locale).months.findIndex((names) =>
    names.split(' ').some((name) => fold(name) === folded),
  );
  return index < 0 ? undefined : index + 1;
}
