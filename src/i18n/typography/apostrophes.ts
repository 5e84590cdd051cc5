import { typographyOf } from '../languages.ts';
import type { Locale } from '../locale.ts';
import type { Change } from './change.ts';

/** Between letters: don't, зв'язок, Kennedy'ego. U+FFFC stands for what is not to be set. */
const within = /(?<=[\p{L}\p{N}\ufffc])'(?=\p{L})/gu;

/** After a word, as English has it: the partners' plans. */
const after = /(?<=\p{L})'(?![\p{L}\p{N}])/gu;

/** English words in single quotation marks; not words that begin with an apostrophe. */
const quoted =
  /(?<=^|[\s(["“–—])'(?!(?:tis|twas|til|em|n|cause)(?!\p{L}))(?=\p{L})((?:[^'’]|(?<=\p{L})['’](?=\p{L}))*?[\p{L}\p{N}.,!?…])'(?![\p{L}\p{N}])/gu;

/** Straight apostrophes as curved ones, and English single quotation marks. */
export function apostrophes(text: string, locale: Locale): Change[] {
  const curved = [...text.matchAll(within)].map(({ index }): Change => [index, '’']);
  if (!typographyOf(locale).hasSingleQuotes) return curved;
  return [
    ...curved,
    ...[...text.matchAll(after)].map(({ index }): Change => [index, '’']),
    ...[...text.matchAll(quoted)].flatMap(({ index, 0: { length } }): Change[] => [
      [index, '‘'],
      [index + length - 1, '’'],
    ]),
  ];
}
