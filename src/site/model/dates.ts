import { firstOf, lastOf } from '../../edtf/edtf-date.ts';

/**
 * Whether a date lies before a moment. A date that is not exact counts by its last possible minute,
 * so a workshop "in 2013" is not over before 2014. What is doubted of it is taken as it stands: whoever makes
 * a claim of the answer asks `isDoubtful` too.
 * @param date an EDTF date
 * @param moment `YYYY-MM-DDTHH:mm` in the same time zone
 */
export function isPast(date: string, moment: string): boolean {
  const last = lastOf(date);
  return last < moment.slice(0, last.length);
}

/**
 * Whether a date has come: its first possible minute is at or before a moment.
 * @param date of any exactness
 * @param moment `YYYY-MM-DDTHH:mm`
 */
export function hasCome(date: string, moment: string): boolean {
  const first = firstOf(date);
  return first <= moment.slice(0, first.length);
}

/** Orders dates of any exactness, earlier first; of two with a common beginning the less exact one comes first. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [firstOf(a), firstOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/**
 * The first minute at which a date is past, by the rule of `isPast`: that after an hour, the midnight
 * after a day, a month or a year.
 * @param date of any exactness
 * @returns `YYYY-MM-DDTHH:mm` in the same time zone
 */
export function pastFrom(date: string): string {
  const [year = 0, month = 12, day, hour = 23, minute = 59] = lastOf(date).split(/\D/).map(Number);
  const next = day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day, hour, minute + 1);
  return new Date(next).toISOString().slice(0, 16);
}

/**
 * The first minute at which a date has come, by the rule of `hasCome`.
 * @param date of any exactness
 * @returns `YYYY-MM-DDTHH:mm` in the same time zone
 */
export function comesAt(date: string): string {
  const first = firstOf(date);
  return first + '0000-01-01T00:00'.slice(first.length);
}
