import type { Locale } from '../i18n/locale.ts';
import { fold, normalWord } from '../search/fold.ts';
import { isStopWord } from '../search/stop-words.ts';
import { textWords } from '../search/text-words.ts';
import { commonAbbreviations } from './common-abbreviations.ts';

/** Short names with what they stand for, as `site.yaml` has them. */
export type Abbreviations = Readonly<Record<string, string | readonly string[]>>;

/** A short name and the words of the long one. */
export interface Abbreviation {
  /** Folded. */
  short: string;
  /** Forms as the lexicon keeps them, without words that say nothing. */
  long: string[];
}

/** Names that are common in a language, and those of the site. */
export function knownAbbreviations(own: Abbreviations, locale: Locale): Abbreviation[] {
  return [...Object.entries(commonAbbreviations(locale)), ...Object.entries(own)].flatMap(([short, long]) =>
    [long].flat().map((name) => ({ short: fold(short), long: wordsOf(name, locale) })),
  );
}

function wordsOf(name: string, locale: Locale): string[] {
  return textWords(name)
    .map(({ form }) => form)
    .filter((form) => form.length > 1 && !isStopWord(fold(form), locale));
}

const inBrackets = /\((?<short>\p{Lu}{2,8})\)/gu;

/** Names that a text gives itself: "Powiatowa Rada Rynku Pracy (PRRP)". */
export function abbreviationsIn(text: string, locale: Locale): Abbreviation[] {
  return [...text.matchAll(inBrackets)].flatMap(({ index, groups }) => {
    const letters = [...normalWord(groups?.['short'] ?? '')];
    // Words that say nothing may have no letter: Program Operacyjny Kapitał Ludzki, Towarzystwo dla Natury i Człowieka.
    const before = wordsOf(text.slice(Math.max(0, index - 200), index), locale).slice(-letters.length);
    const isMeant = before.length === letters.length && before.every((word, at) => word.startsWith(letters[at] ?? ' '));
    return isMeant ? [{ short: fold(letters.join('')), long: before }] : [];
  });
}
