import { certainPart, edtfDate } from '../../edtf/edtf-date.ts';
import { comesAt, pastFrom } from '../model/dates.ts';

/** What a site is made from, as far as it may change by itself. */
export interface Dated {
  entries: readonly { data: object }[];
  settings: object | undefined;
  /** `YYYY-MM-DDTHH:mm` in the site's time zone. */
  today: string;
  /** Moments at which something else of the site turns, likewise. */
  others?: readonly string[];
}

/** Texts, and numbers that may be years, in JSON. */
const values = /"([^"\\]{4,24})"|(?<=[:,[])(\d{4})(?=[,}\]])/g;

/**
 * The first moment at which a site may be another one though nobody changed its content: a date that stands anywhere
 * in it comes or is over, such as an event, a publication, the end of a notice, of a project or of a consent, or is
 * over for a year, after which the calendar of a site forgets an event and the duties of a project end. It is never
 * too late; it may be too early, for not every date matters.
 * @param dated entries and settings as they were read, and the moment of the build
 * @returns `YYYY-MM-DDTHH:mm` in the site's time zone, after `today`; undefined for a site that stays as it is
 */
export function holdsUntil({ entries, settings, today, others = [] }: Dated): string | undefined {
  const dates = new Set<string>();
  for (const [, text, year] of JSON.stringify([settings, entries.map(({ data }) => data)]).matchAll(values)) {
    const date = text ?? year ?? '';
    if (edtfDate(date)) dates.add(date);
  }
  let first: string | undefined;
  for (const moment of [...[...dates].flatMap(momentsOf), ...others])
    if (moment > today && (first === undefined || moment < first)) first = moment;
  return first;
}

/** The moments at which an answer about a date may turn, by the rules of `hasCome` and `isPast`. */
function momentsOf(date: string): string[] {
  // What is asked of may be the whole date, its day, or what of it is certain.
  const forms = new Set([date, date.replace(/T.*/, ''), certainPart(date) ?? date]);
  return [...forms].flatMap((form) => {
    const moments = [comesAt(form), pastFrom(form)];
    // A year later by the calendar, and by the date: the two differ about 29 February.
    return [...moments, ...moments.map(yearLater), pastFrom(yearLater(form))];
  });
}

function yearLater(date: string): string {
  return date.replace(/^\d{4}/, (year) => String(Number(year) + 1));
}
