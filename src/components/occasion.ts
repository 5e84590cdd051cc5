import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Texts } from '../i18n/pl/texts.ts';

/**
 * What sort of meeting it is, and which one in its row: "3. spotkanie zespołu", "Task team meeting no. 3".
 * @param kind its kind in words, with a capital letter
 * @param ordinal its number in the row; undefined where it stands in none
 * @returns words that begin a line: with a capital letter, or with the number
 */
export function occasion(kind: string, ordinal: number | undefined, t: Texts, locale: Locale): string {
  if (ordinal === undefined) return kind;
  const words = fill(t.ordinalOf, { ordinal, kind: withFirst(kind, (letter) => letter.toLocaleLowerCase(locale)) });
  return withFirst(words, (letter) => letter.toLocaleUpperCase(locale));
}

function withFirst(words: string, change: (letter: string) => string): string {
  return change(words.charAt(0)) + words.slice(1);
}
