/**
 * Whether a date lies before a moment. A date that is not exact counts by its last possible minute,
 * so a workshop "in 2013" is not over before 2014.
 * @param date `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`
 * @param moment `YYYY-MM-DDTHH:mm` in the same time zone
 */
export function isPast(date: string, moment: string): boolean {
  return date < moment.slice(0, date.length);
}

/**
 * Whether a date has come: its first possible minute is at or before a moment.
 * @param date of any exactness
 * @param moment `YYYY-MM-DDTHH:mm`
 */
export function hasCome(date: string, moment: string): boolean {
  return date <= moment.slice(0, date.length);
}

/** Orders dates of any exactness, earlier first; of two with a common beginning the less exact one comes first. */
export function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
