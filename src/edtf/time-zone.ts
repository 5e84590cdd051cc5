import { certainPart } from './edtf-date.ts';

/** Longer than any offset, shorter than the time between two changes of the clocks. */
const day = 86_400_000;

/** Formats of time zones that were asked for; one is dear to make, and a site has one zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return format;
}

/** The offset of a time zone from UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/**
 * The instant that a local date means. A date without an hour means its first minute; an hour that
 * the change to summer time skips means the hour after it.
 * @param local `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`
 * @param timeZone name from the IANA database
 */
export function instantOf(local: string, timeZone: string): Date {
  const asUtc = Date.parse(`${local.slice(0, 10)}T${local.slice(11) || '00:00'}Z`);
  // Where the clocks go forward, the offset before the change moves a skipped hour past it.
  const before = asUtc - offsetAt(asUtc - day, timeZone);
  const after = asUtc - offsetAt(asUtc + day, timeZone);
  const isWithin = (guess: number) => guess + offsetAt(guess, timeZone) === asUtc;
  return new Date([before, after].find(isWithin) ?? before);
}

/**
 * A local date as others read it who do not know where the site is: an hour gets its offset from UTC
 * (ISO 8601), a less exact date stays as it is. An hour that the zone skips is told as the one after it.
 * @param local `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`
 * @param timeZone name from the IANA database
 */
export function withOffset(local: string, timeZone: string): string {
  if (local.length < 16) return local;
  const instant = instantOf(local, timeZone).getTime();
  const offset = offsetAt(instant, timeZone);
  const minutes = Math.round(offset / 60_000);
  const parts = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const clock = new Date(instant + offset).toISOString().slice(0, 16);
  return `${clock}:00${minutes < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/**
 * The hours to write instead of one that a time zone has not once: where the clocks go forward it is
 * skipped, where they go back it comes twice.
 * @param local `YYYY-MM-DDTHH:mm`
 * @param timeZone name from the IANA database
 * @returns undefined for an hour that comes once, and for what is no hour; else the nearest hours before and after that do
 */
export function unclearHour(
  local: string,
  timeZone: string,
): { kind: 'skipped' | 'twice'; before: string; after: string } | undefined {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const [before, after] = [offsetAt(asUtc - day, timeZone), offsetAt(asUtc + day, timeZone)];
  if (before === after) return undefined;
  const isOf = (offset: number) => offsetAt(asUtc - offset, timeZone) === offset;
  if (isOf(before) !== isOf(after)) return undefined;
  const shift = Math.abs(after - before);
  const clock = (moment: number) => new Date(moment).toISOString().slice(0, 16);
  return {
    kind: isOf(before) ? 'twice' : 'skipped',
    before: clock(asUtc - shift),
    after: clock(asUtc + shift),
  };
}

/**
 * What of a date machines may be told as a fact, with its offset; undefined where not even the year is
 * certain.
 * @param date an EDTF date, local to the site's time zone
 */
export function certainMoment(date: string, timeZone: string): string | undefined {
  const certain = certainPart(date);
  return certain === undefined ? undefined : withOffset(certain, timeZone);
}
