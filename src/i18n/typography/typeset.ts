import type { Locale } from '../locale.ts';
import { onceALocale } from '../once-a-locale.ts';
import { addressesIn } from './addresses.ts';
import { apostrophes } from './apostrophes.ts';
import type { Change } from './change.ts';
import { dashes } from './dashes.ts';
import { hardSpaces } from './hard-spaces.ts';
import { quotes } from './quotes.ts';

/** Three dots; not the beginning of a path. */
const dots = /(?<![./\\])\.{3}(?![./\\])/g;

/** Short texts that were set, by their language: what the interface says comes again on each page. */
const known = onceALocale(() => new Map<string, ReadonlyMap<number, string>>());

/** How long a text is at most that may come again, and how many are kept. */
const short = { letters: 120, texts: 5000 };

/**
 * What good typography changes in a text: hard spaces, quotation marks, dashes, apostrophes and
 * ellipses. Addresses stay as they are.
 * @param text of one block, in one language; U+FFFC may stand for what is not to be set
 * @returns a sign for each place that changes
 */
export function typesetting(text: string, locale: Locale): ReadonlyMap<number, string> {
  if (text.length > short.letters) return changesOf(text, locale);
  const ofLocale = known(locale);
  const changes = ofLocale.get(text) ?? changesOf(text, locale);
  if (ofLocale.size < short.texts) ofLocale.set(text, changes);
  return changes;
}

function changesOf(text: string, locale: Locale): ReadonlyMap<number, string> {
  const kept = addressesIn(text);
  const changes = [
    ...ellipses(text),
    ...quotes(text, locale),
    ...apostrophes(text, locale),
    ...hardSpaces(text, locale),
    ...dashes(text, locale),
  ];
  return new Map(changes.filter(([place]) => !kept.some(([from, to]) => place >= from && place < to)));
}

/**
 * A text as a typesetter would set it.
 * @param text of one block, in one language
 */
export function typeset(text: string, locale: Locale): string {
  const changes = typesetting(text, locale);
  return Array.from({ length: text.length }, (_, place) => changes.get(place) ?? text.charAt(place)).join('');
}

function ellipses(text: string): Change[] {
  return [...text.matchAll(dots)].flatMap(({ index }): Change[] => [
    [index, '…'],
    [index + 1, ''],
    [index + 2, ''],
  ]);
}
