import { monthNames } from '../dates.ts';
import { typographyOf } from '../languages.ts';
import type { Locale } from '../locale.ts';
import { onceALocale } from '../once-a-locale.ts';
import type { Change } from './change.ts';

/** The space at which no line ends. */
const hard = '\u00a0';

/** White space that HTML shows as one space. */
const blank = String.raw`[ \t\r\n]`;

/** Patterns of what stands before and after a space at which no line may end. */
type Bond = readonly [before: string, after: string];

const notInWord = String.raw`(?<![\p{L}\p{N}])`;
const endOfWord = String.raw`(?![\p{L}\p{N}])`;
const opening = String.raw`(?<=^|[\s(\[„“«»‚‘"–—/]|(?<![\p{L}\p{N}\ufffc])')`;

/** Any of some words as they stand; nothing where there are none. */
const any = (list: readonly string[]) =>
  list.length === 0 ? '(?!)' : `(?:${list.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`;

/** Any of some words, also with a capital at their beginning. */
const anyCase = (list: readonly string[]) =>
  any([...new Set(list.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]))]);

function bonds(locale: Locale): Bond[] {
  const { single, units, beforeNumber, beforeName, beforeWord, hasMonthBeforeDay } = typographyOf(locale);
  const months = anyCase(monthNames(locale));
  const unit = `${any(units)}${endOfWord}`;
  const day = String.raw`(?<!\d)\d{1,2}`;
  return [
    [`${opening}[${single}]`, String.raw`\S`],
    // A dash or a middle dot does not begin a line.
    [String.raw`\S`, String.raw`[–—·]\s`],
    [String.raw`\d`, unit],
    [String.raw`\d\s+(?:tys\.|mln|mld|тис\.|млн|млрд|thousand|million|billion)`, unit],
    [String.raw`${notInWord}[IVXLC]+`, String.raw`(?:w\.|ст\.)${endOfWord}`],
    // Day and month; the year may part, or a date would be too long for a heading on a telephone.
    [String.raw`${day}(?:st|nd|rd|th)?`, `${months}${endOfWord}`],
    ...(hasMonthBeforeDay ? [[`${notInWord}${months}`, String.raw`\d{1,2}(?:st|nd|rd|th)?${endOfWord}`] as const] : []),
    [`${notInWord}${anyCase(beforeNumber)}`, String.raw`[\d(+]`],
    [`${notInWord}${anyCase(beforeName)}`, String.raw`[\p{Lu}\d„“«"]|\p{Ll}{1,4}\.`],
    [`${notInWord}${anyCase(beforeWord)}`, String.raw`[\p{L}\d„“«"]`],
    // Initials.
    [String.raw`${notInWord}\p{Lu}\.`, String.raw`\p{Lu}[.’'\p{Ll}]`],
  ];
}

/** All white space between two of a bond; it comes first, so that a text is searched quickly. */
const pattern = (locale: Locale) =>
  new RegExp(
    `(?<!${blank})${blank}+(?!${blank})(?:${bonds(locale)
      .map(([before, after]) => `(?<=(?:${before})${blank}+)(?=${after})`)
      .join('|')})`,
    'gu',
  );

const patternOf = onceALocale(pattern);

/** Digits in groups, none of whose spaces ends a line: 1 250 000; (22) 766 40 73; +48 600 700 800. */
const groups =
  /(?<![\p{L}\p{N}]|\d[.,])(?:\d{1,3}(?:\s\d{3})+|(?:\+\d{1,3}\s+)?(?:\(\d{1,4}\)|\d{2,3})(?:[\s-]\d{2,3}){2,4})(?![\p{L}\p{N}])/gu;

/**
 * The spaces at which no line may end: after words of one letter, between a number and its unit, in
 * dates, initials and long numbers, after an abbreviation that belongs to the next word, and before a
 * dash or a middle dot.
 */
export function hardSpaces(text: string, locale: Locale): Change[] {
  const between = [...text.matchAll(patternOf(locale))].flatMap(({ index, 0: space }) => hardened(index, space.length));
  return [...between, ...withinNumbers(text)];
}

function withinNumbers(text: string): Change[] {
  // Most texts have none, and this is quickly seen.
  if (!/\d\)?\s/.test(text)) return [];
  return [...text.matchAll(groups)].flatMap((number) =>
    [...number[0].matchAll(/[ \t\r\n]+/g)].flatMap((space) => hardened(number.index + space.index, space[0].length)),
  );
}

/** White space as one hard space. */
export function hardened(index: number, length: number): Change[] {
  return Array.from({ length }, (_, place) => [index + place, place === 0 ? hard : '']);
}
