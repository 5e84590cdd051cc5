import { z } from 'zod';
import { certainPart, edtfDate, edtfPattern, openEnd } from '../../edtf/edtf-date.ts';
import { expects } from './expectation.ts';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;

/** Years that a date can have. */
const years = { minimum: 1800, maximum: 2200 };

/** The parts of a date as editors' tools check them, which know no calendar. */
const form = {
  year: '(?:1[89]|2[0-2])\\d{2}',
  month: '-(?:0[1-9]|1[0-2])',
  day: '-(?:0[1-9]|[12]\\d|3[01])',
  time: '(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?',
};

/**
 * Whether a text is a date as exact as its source: `2013`, `2013-09`, `2013-09-13` or
 * `2013-09-13T09:00` (ISO 8601, local to the site's time zone), and a day that exists.
 */
function isPartialDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  // Parts that the text does not have count as their first value.
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match
    .slice(1)
    .map((part) => (part ? Number(part) : undefined));
  if (year < years.minimum || year > years.maximum || month < 1 || month > 12) return false;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
  return hour < 24 && minute < 60;
}

/**
 * A date as exact as its source. YAML reads a bare `2013` as a number, so four-digit integers are
 * taken as years; nothing else is coerced.
 */
export const dateField = z
  .union(
    [
      z.string().meta({ pattern: `^${form.year}(?:${form.month}(?:${form.day}${form.time})?)?$` }),
      z.int().meta(years).transform(String),
    ],
    expects('date'),
  )
  .refine(isPartialDate, expects('date'))
  .meta({ examples: ['2027-02-18T10:00', '2027-02-18', '2027-02', 2027] });

/**
 * A date of what happened or will: as exact and as certain as its source. Besides what `dateField` takes it
 * takes the signs of EDTF, such as `2013?-09-13` where the year is an assumption, `2024~`, `2013-XX` or `201X`.
 */
export const edtfDateField = z
  .union([z.string().meta({ pattern: edtfPattern }), z.int().meta(years).transform(String)], expects('edtf-date'))
  .refine((text) => edtfDate(text) !== undefined, expects('edtf-date'))
  .meta({ examples: ['2027-02-18T10:00', '2027-02-18', '2027-02', 2027, '2013?-09-13', '2024~', '201X'] });

/** The end of a period: a date, or `..` where it goes on without an end. */
export const periodEndField = z
  .union(
    [z.string().meta({ pattern: `${edtfPattern}|^\\.\\.$` }), z.int().meta(years).transform(String)],
    expects('period-end'),
  )
  .refine((text) => text === openEnd || edtfDate(text) !== undefined, expects('period-end'))
  .meta({ examples: ['2027-12-31', 2027, '2027?', '..'] });

/** The form of a year of its own. */
const yearPattern = '^[?~%]?\\d{2}(?:\\d{2}|\\dX|XX)[?~%]?$';

/** A year of its own, which may be assumed or known by its first figures: `2013`, `2013?`, `201X`. */
export const yearField = z
  .union([z.string().meta({ pattern: yearPattern }), z.int().meta(years).transform(String)], expects('year'))
  .refine((text) => edtfDate(text) !== undefined && text.length < 7, expects('year'))
  .meta({ examples: [2027, '2013?', '201X'] });

/** A day or a minute: what publishing and expiring need. */
export const momentField = z
  .string(expects('moment'))
  .refine((text) => text.length >= 10 && isPartialDate(text), expects('moment'))
  .meta({
    pattern: `^${form.year}${form.month}${form.day}${form.time}$`,
    examples: ['2027-02-18', '2027-02-18T10:00'],
  });

/** A day, neither more nor less exact. */
export const dayField = z
  .string(expects('day'))
  .refine((text) => text.length === 10 && isPartialDate(text), expects('day'))
  .meta({ pattern: `^${form.year}${form.month}${form.day}$`, examples: ['2027-02-18'] });

/**
 * Orders two dates of possibly different exactness by their common part, as far as both are certain.
 * @returns true when `end` is not known to be earlier than `start`
 */
export function endsAfterStart(start: string, end: string): boolean {
  const [from, to] = [certainPart(start), certainPart(end)];
  if (from === undefined || to === undefined) return true;
  const length = Math.min(from.length, to.length);
  return to.slice(0, length) >= from.slice(0, length);
}
