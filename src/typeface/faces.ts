import type { Locale } from '../i18n/locale.ts';
import type { Script } from '../i18n/language.ts';
import { lettersOf } from './letters.ts';
import { unicodeRange } from './unicode-range.ts';

/** A part of the typeface: the letters of a script, or all that is left. */
export type FaceName = Script | 'rest';

/** A part of the typeface as a file of its own. */
export interface Face {
  name: FaceName;
  /** The characters in it. */
  text: string;
  /** When a browser fetches it, as `unicode-range` says it. */
  range: string[];
}

/**
 * Shares the characters of the typeface out to files: one for each script of the site's languages,
 * and one for the rest, which a page fetches only when a heading has such a character.
 *
 * The rest comes first: its range goes over gaps that belong to the others, and of two faces with
 * one character a browser takes the later.
 * @param languages the languages of the site
 * @param available the characters of the typeface, as code points
 */
export function facesFor(languages: readonly Locale[], available: readonly number[]): Face[] {
  const { latin = '', cyrillic = '' } = lettersOf(languages);
  const known = new Set(available);
  const isKnown = (codePoint: number) => known.has(codePoint);
  const ofLatin = codePointsOf(latin).filter(isKnown);
  const ofCyrillic = codePointsOf(cyrillic).filter(isKnown);
  const taken = new Set([...ofLatin, ...ofCyrillic]);
  const rest = available.filter((codePoint) => codePoint > 0x1f && !taken.has(codePoint));
  // A list without gaps is a third as long. Signs and spaces that the typeface has not stay out of
  // it: a page that has one would fetch the file for nothing.
  const isBridged = (between: readonly number[]) =>
    between.every((codePoint) => taken.has(codePoint) || /[\p{L}\p{M}\p{Cn}]/u.test(String.fromCodePoint(codePoint)));
  return [
    { name: 'rest', text: textOf(rest), range: unicodeRange(rest, isBridged) },
    ...(cyrillic ? [exactFace('cyrillic', ofCyrillic)] : []),
    exactFace('latin', ofLatin),
  ];
}

const exactFace = (name: Script, codePoints: readonly number[]): Face => ({
  name,
  text: textOf(codePoints),
  range: unicodeRange(codePoints),
});

const textOf = (codePoints: readonly number[]) => String.fromCodePoint(...[...codePoints].sort((a, b) => a - b));

const codePointsOf = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
