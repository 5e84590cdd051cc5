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
 * (ISO 8601), a less exact date stays as it is.
 * @param local `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`
 * @param timeZone name from the IANA database
 */
export function withOffset(local: string, timeZone: string): string {
  if (local.length < 16) return local;
  const minutes = Math.round(offsetAt(instantOf(local, timeZone).getTime(), timeZone) / 60_000);
  const parts = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${local}:00${minutes < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
