import { localMoment } from './local-moment.ts';

/** With seconds, a zone, or both (ISO 8601, RFC 3339), as WordPress, Hugo and Jekyll write them. */
const iso = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;

/** As feeds and letters write it (RFC 2822, 3.3): `Sat, 10 Jan 2026 10:00:00 +0100`. */
const rfc2822 = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC?|Z)$/i;

/**
 * A moment in the notation of another program, as the wall clock of a time zone shows it.
 * @param written the moment
 * @param timeZone of the site
 * @returns `YYYY-MM-DDTHH:mm`; undefined where it is none that is known, or no day of the calendar
 */
export function foreignMoment(written: string, timeZone: string): string | undefined {
  const [, day = '', time = '', zone] = iso.exec(written) ?? [];
  if (day !== '' && zone === undefined) return exactMoment(day, time);
  if (day === '' && !rfc2822.test(written)) return undefined;
  const offset = zone === undefined || /^[A-Z]+$/i.test(zone) ? 'Z' : zone.replace(/(\d{2}):?(\d{2})$/, '$1:$2');
  const moment = new Date(day === '' ? written : `${day}T${time}${offset}`);
  return Number.isNaN(moment.getTime()) ? undefined : localMoment(moment, timeZone);
}

/** A moment of the calendar; the end of a day is the beginning of the next one (ISO 8601). */
function exactMoment(day: string, time: string): string | undefined {
  const moment = new Date(`${day}T${time}Z`);
  if (Number.isNaN(moment.getTime())) return undefined;
  const exact = moment.toISOString().slice(0, 16);
  // Date moves a day that there is not, such as 31 June, to one that there is.
  return exact === `${day}T${time}` || (time === '24:00' && isDay(day)) ? exact : undefined;
}

function isDay(day: string): boolean {
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day);
}
