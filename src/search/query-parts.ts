import { formatDate } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locale.ts';
import { fold, normalWord } from './fold.ts';
import { monthOf, monthWords } from './month-words.ts';
import { isStopWord } from './stop-words.ts';

/** A word to look up in all its forms. */
export interface WordPart {
  kind: 'word';
  /** As the lexicon keeps it. */
  form: string;
  /** As typed, and where. */
  text: string;
  start: number;
}

/** What is looked up as it stands: a quotation, a number, or a date in any of its notations. */
export interface PhrasePart {
  kind: 'phrase';
  /** Notations, of which a page has one. */
  phrases: string[];
}

export type QueryPart = WordPart | PhrasePart;

/** Longer queries are cut: nobody types them, and each word costs a search. */
const longest = 300;
const mostParts = 16;

const quotation = /["„”“«»]([^"„”“«»]+)["„”“«»]/u;
const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/u;
const number = /\p{Nd}+(?:[.,:/-]\p{Nd}+)*/u;
const grouped = /\p{Nd}{1,3}(?:[\s\u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})/u;
const isoDate = /(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/;
const dottedDate = /(?<day>\d{1,2})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/;
const dayMonth = /(?<day>\d{1,2})\.?(?:st|nd|rd|th)?\s+(?<name>\p{L}+)(?:[,\s]+(?<year>\d{4})(?!\d))?/u;
const monthDay = /(?<name>\p{L}+)\s+(?<day>\d{1,2})(?!\d)(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4})(?!\d))?/u;
const monthYear = /(?<name>\p{L}+)\s+(?<year>\d{4})(?!\d)/u;

/**
 * Takes a query apart into what has to be found: quotations, dates, numbers and words, without words
 * that say nothing unless there are no others.
 * @param query as typed
 * @param locale language whose months and notations of dates are known
 */
export function queryParts(query: string, locale: Locale): QueryPart[] {
  const text = query.slice(0, longest);
  const parts: QueryPart[] = [];
  let at = 0;
  while (at < text.length && parts.length < mostParts) {
    const { part, length } = partAt(text, at, locale);
    if (part) parts.push(part);
    at += length;
  }
  const telling = parts.filter(
    (part) => part.kind === 'phrase' || (part.form.length > 1 && !isStopWord(fold(part.form), locale)),
  );
  return telling.length > 0 ? telling : parts;
}

/** What begins at a place of the text, and how long it is. */
function partAt(text: string, at: number, locale: Locale): { part?: QueryPart; length: number } {
  const match = (pattern: RegExp) => {
    const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
    sticky.lastIndex = at;
    return sticky.exec(text);
  };
  const quoted = match(quotation);
  if (quoted?.[1]?.trim()) return { part: { kind: 'phrase', phrases: [quoted[1].trim()] }, length: quoted[0].length };

  for (const pattern of [isoDate, dottedDate, dayMonth, monthDay, monthYear]) {
    const found = match(pattern);
    const phrases = found?.groups && datePhrases(found.groups, locale);
    if (found && phrases) return { part: { kind: 'phrase', phrases }, length: found[0].length };
  }

  const figures = match(grouped) ?? match(number);
  const letters = match(word);
  if (figures && figures[0].length >= (letters?.[0].length ?? 0)) {
    return { part: { kind: 'phrase', phrases: numberPhrases(figures[0]) }, length: figures[0].length };
  }
  if (!letters) return { length: 1 };
  const part: WordPart = { kind: 'word', form: normalWord(letters[0]), text: letters[0], start: at };
  return { part, length: letters[0].length };
}

/** Notations of a date; undefined where the words or figures are none, such as 31 June. */
function datePhrases(groups: Record<string, string | undefined>, locale: Locale): string[] | undefined {
  const { name, year, day } = groups;
  const month = name === undefined ? Number(groups['month']) : monthOf(name, locale);
  if (month === undefined || month < 1 || month > 12) return undefined;
  if (day === undefined) return monthWords(month, locale).map((word) => `${word} ${year}`);
  // A leap year stands for a year that is not known.
  const date = new Date(Date.UTC(Number(year ?? 2000), month - 1, Number(day)));
  if (date.getUTCMonth() !== month - 1 || Number(day) < 1) return undefined;
  if (year === undefined) {
    const [following = ''] = monthWords(month, locale);
    return [`${Number(day)} ${following}`];
  }
  const iso = date.toISOString().slice(0, 10);
  const [, mm = '', dd = ''] = iso.split('-');
  return [
    formatDate(iso, locale),
    iso,
    `${dd}.${mm}.${year}`,
    `${Number(day)}.${mm}.${year}`,
    `${Number(day)}.${month}.${year}`,
  ];
}

/** Notations of a number: as typed, and with and without thin groups of three. */
function numberPhrases(text: string): string[] {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  const isWhole = /^\d{4,}$/.test(digits);
  return [
    ...new Set([text.replace(/\s/g, ' '), ...(isWhole ? [digits, digits.replace(/\B(?=(?:\d{3})+$)/g, ' ')] : [])]),
  ];
}
