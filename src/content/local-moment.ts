/** Formats by time zone: one is dear to make, and a site has one zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(timeZone, format);
  return format;
}

/**
 * A moment as the wall clock of a time zone shows it.
 * @param moment the moment
 * @param timeZone name from the IANA database
 * @returns `YYYY-MM-DDTHH:mm`
 */
export function localMoment(moment: Date, timeZone: string): string {
  const parts = formatOf(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

const form =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:T(?<time>\d{2}:\d{2})(?:(?::\d{2}(?:\.\d+)?)?(?<offset>Z|[+-]\d{2}:\d{2}))?)?$/;

/**
 * The moment that a build takes for now.
 * @param given `KRONIKA_TODAY`: a date, a date-time in the site's time zone, or one with an offset; undefined for the clock
 * @param timeZone the site's time zone
 * @returns `YYYY-MM-DDTHH:mm` in that time zone
 * @throws RangeError when `given` is none of these, or a day or hour that does not exist
 */
export function today(given: string | undefined, timeZone: string): string {
  if (given === undefined) return localMoment(new Date(), timeZone);
  const { date, time = '00:00', offset } = form.exec(given)?.groups ?? {};
  const local = `${date}T${time}`;
  // A day that does not exist, such as 31 June, is moved by Date to one that does.
  const exists = date !== undefined && exactly(`${local}Z`)?.startsWith(local) === true;
  if (!exists)
    throw new RangeError(`KRONIKA_TODAY is "${given}"; write a date such as 2026-11-22 or 2026-11-22T09:00.`);
  return offset === undefined ? local : localMoment(new Date(given), timeZone);
}

function exactly(text: string): string | undefined {
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
