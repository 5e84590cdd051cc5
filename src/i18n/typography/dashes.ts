import { monthNames } from '../dates.ts';
import type { Locale } from '../locale.ts';
import { onceALocale } from '../once-a-locale.ts';
import type { Change } from './change.ts';
import { hardened } from './hard-spaces.ts';

/** A hyphen that stands for a dash: between spaces, though not between two numbers, which may be parts of one. */
const spaced = /(?:(?<=[^\s\d-])[ \t\r\n\u00a0]+-(?=\s+[^\s-])|(?<=\d)[ \t\r\n\u00a0]+-(?=\s+[^\s\d-]))/g;

const start = String.raw`(?<![\p{L}\p{N}.…,:/\\_@#=–-])`;
const end = String.raw`(?![\p{L}\p{N}/\\_@–-]|[.,:][\p{L}\p{N}])`;

/** What makes two numbers with a hyphen a name rather than a span. */
const label = String.raw`(?<!(?:nr|no\.?|№|tel\.?|тел\.?|ISSN|ISBN|NIP|KRS|REGON)[:\s]*)`;

/** Two numbers that are a span beyond doubt: years, hours, pages, days of a month. */
function spans(locale: Locale): RegExp[] {
  const year = String.raw`((?:1[5-9]|20)\d\d)`;
  const months = monthNames(locale).join('|').replaceAll('.', '\\.');
  return [
    new RegExp(`${start}${label}${year}-${year}${end}`, 'giu'),
    new RegExp(String.raw`${start}(\d{1,2}:\d\d)-(\d{1,2}:\d\d)${end}`, 'gu'),
    new RegExp(String.raw`(?<=godz\.\s+)(\d{1,2}\.\d\d)-(\d{1,2}\.\d\d)${end}`, 'giu'),
    new RegExp(String.raw`(?<=(?<!\p{L})(?:s|str|pp|с)\.\s*)(\d{1,4})-(\d{1,4})${end}`, 'gu'),
    new RegExp(String.raw`${start}(\d{1,2})-(\d{1,2})(?=\s+(?:${months})(?!\p{L}))`, 'giu'),
  ];
}

const spansOf = onceALocale(spans);

/** Hyphens that stand for dashes, with a hard space before a dash between words: at it no line begins. */
export function dashes(text: string, locale: Locale): Change[] {
  if (!text.includes('-')) return [];
  const between = [...text.matchAll(spaced)].flatMap(({ index, 0: { length } }): Change[] => [
    ...hardened(index, length - 1),
    [index + length - 1, '–'],
  ]);
  const within = spansOf(locale).flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(([, from = '', to = '']) => number(from) < number(to))
      .map(({ index, 1: from = '' }): Change => [index + from.length, '–']),
  );
  return [...between, ...within];
}

/** A year, page, day or hour as a number to compare: 9:30 and 9.30 are 9.3. */
function number(text: string): number {
  return Number(text.replace(':', '.'));
}
