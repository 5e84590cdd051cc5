import { openEnd } from '../edtf/edtf-date.ts';
import { endsAfterStart } from '../schemas/fields/date.ts';
import { writtenDate } from './written-date.ts';
import { clockSpan, writtenMoment } from './written-moment.ts';

/** What people write between the ends of a span. */
const between = /\s*(?:[–—-]|\/|\.{2,3}|…)\s*|\s+(?:do|to|till|until|по|до)\s+/giu;
/** What they write before its beginning and, where it has no beginning, before its end. */
const beforeStart = /^(?:od|from|since|з|від|w latach|lata)\s+/iu;
const beforeEnd = /^(?:do|to|till|until|по|до)\s+/iu;
/** How they say that it goes on. */
const goesOn = /^(?:\.\.|trwa|nadal(?: trwa)?|teraz|dziś|dzisiaj|obecnie|now|present|ongoing|today|триває|досі)$/iu;

/** A beginning and an end, each as exact as it was written. */
export interface WrittenSpan {
  start?: string;
  /** `..` where it goes on. */
  end?: string;
}

/**
 * A span of time as people write it: `2026–2027`, `od 2026 do 2027`, `01.2026 - 12.2027`, `18–19 lutego 2027`,
 * `18.02.2027, 9.00-12.00`.
 * @param words what was written
 * @returns one end alone for `od 2026`, `do 2027` and `trwa`; undefined where it is no span, or ends before it begins
 */
export function writtenSpan(words: string): WrittenSpan | undefined {
  const plain = words.trim().replace(/\s+/gu, ' ');
  const hours = hoursOfDay(plain);
  if (hours) return hours;
  if (goesOn.test(plain)) return { end: openEnd };
  const [isFrom, isTo] = [beforeStart.test(plain), beforeEnd.test(plain)];
  const bare = isTo ? plain.replace(beforeEnd, '') : plain.replace(beforeStart, '');
  const alone = writtenDate(bare);
  if (alone !== undefined) return isTo ? { end: alone } : isFrom ? { start: alone } : undefined;
  if (isTo) return undefined;
  for (const { 0: sign, index } of bare.matchAll(between)) {
    const [first, last] = [bare.slice(0, index), bare.slice(index + sign.length)];
    const span = goesOn.test(last) ? openSpan(first) : closedSpan(first, last);
    if (span) return span;
  }
  return undefined;
}

/** No day with its hours takes more characters. */
const longestDay = 100;

/** A day with the hours between which something lasts. */
function hoursOfDay(words: string): WrittenSpan | undefined {
  if (words.length > longestDay) return undefined;
  for (const { 0: sign, index } of words.matchAll(/,? /gu)) {
    const day = writtenMoment(words.slice(0, index));
    const [start, end] = (day?.length === 10 && clockSpan(words.slice(index + sign.length))) || [];
    if (start !== undefined && end !== undefined && start < end)
      return { start: `${day}T${start}`, end: `${day}T${end}` };
  }
  return undefined;
}

function openSpan(first: string): WrittenSpan | undefined {
  const start = writtenDate(first);
  return start === undefined ? undefined : { start, end: openEnd };
}

function closedSpan(first: string, last: string): WrittenSpan | undefined {
  const century = /^\d{4}$/.test(first) && /^\d{2}$/.test(last) ? first.slice(0, 2) : '';
  const end = writtenDate(`${century}${last}`);
  const start = end === undefined ? undefined : writtenStart(first, last, end);
  if (start === undefined || end === undefined || !endsAfterStart(start, end)) return undefined;
  return { start, end };
}

/** A beginning that leaves out what the end says for both: the `18` of `18–19 lutego 2027`. */
function writtenStart(first: string, last: string, end: string): string | undefined {
  const [year = '', month] = end.split('-');
  const whole = writtenDate(first);
  if (whole !== undefined || last.length <= first.length) return whole;
  const bare = first.replace(/\.$/, '');
  return [`${bare}.${year}`, `${bare} ${year}`, `${bare}.${month}.${year}`]
    .map((words) => writtenDate(words))
    .find((start) => start?.length === end.slice(0, 10).length);
}
