import { searchWordsOf } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locale.ts';
import { onceALocale } from '../i18n/once-a-locale.ts';

/** Endings, the longest first. */
const endingsOf = onceALocale((locale) =>
  searchWordsOf(locale)
    .endings.split(/\s+/)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
);

/** The vowel that other forms lose, where the language has one. */
const fleetingOf = onceALocale((locale) => {
  const { fleeting } = searchWordsOf(locale);
  return fleeting === undefined ? /(?!)/ : new RegExp(fleeting);
});

/** Letters that are left at least: they must still tell a word from others. */
export const shortestStem = 3;

/**
 * A word without its ending, roughly: enough to bring forms of a name together that no dictionary knows
 * (Cielecki, Cieleckiej; partner, partners). It may join unlike words, so it is asked last.
 * @param word folded
 */
export function lightStem(word: string, locale: Locale): string {
  const ending = endingsOf(locale).find((end) => word.endsWith(end) && word.length - end.length >= shortestStem) ?? '';
  const stem = word.slice(0, word.length - ending.length);
  const firm = ending === '' && stem.length > shortestStem ? stem.replace(fleetingOf(locale), '') : stem;
  // What softens the consonant before an ending: Kopci-a.
  return firm.length > shortestStem ? firm.replace(/[iіь]$|(?<=[^aeiouy])[ey]$/, '') : firm;
}

/**
 * A word without each ending that it may have, the longest rest first: a name that itself ends like a form
 * (Pielach, Maciej) is told from its forms so (Pielachem, Maciejem).
 * @param word folded
 */
export function withoutEndings(word: string, locale: Locale): string[] {
  return endingsOf(locale)
    .filter((end) => word.endsWith(end) && word.length - end.length > shortestStem)
    .map((end) => word.slice(0, word.length - end.length))
    .sort((a, b) => b.length - a.length);
}
