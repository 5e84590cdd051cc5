import { searchWordsOf } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locale.ts';
import { onceALocale } from '../i18n/once-a-locale.ts';

const stopWordsOf = onceALocale((locale) => new Set(searchWordsOf(locale).stopWords.split(/\s+/)));

/**
 * Whether a word says nothing about what is looked for: "w", "oraz", "the".
 * @param word folded
 */
export function isStopWord(word: string, locale: Locale): boolean {
  return stopWordsOf(locale).has(word);
}
