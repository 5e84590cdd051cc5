/** How a part of a date is doubted: `?` it is uncertain, `~` it is approximate, `%` it is both. */
export type Doubt = '?' | '~' | '%';

/** A part of a date that is written for itself. */
export type DatePart = 'year' | 'month' | 'day';

/** A date in its parts, as exact as its source. */
export interface EdtfDate {
  /** Four signs: `2013`, or `201X` and `20XX` where the last figures are not known. */
  year: string;
  /** Two figures, or `XX`. */
  month?: string;
  /** Two figures, or `XX`. */
  day?: string;
  /** `HH:mm`, local to the site's time zone. */
  time?: string;
  /** What is doubted of it. */
  doubts: Partial<Record<DatePart, Doubt>>;
}

const form =
  /^(?<yearOwn>[?~%]?)(?<year>\d{2}(?:\d{2}|\dX|XX))(?<yearLeft>[?~%]?)(?:-(?<monthOwn>[?~%]?)(?<month>0[1-9]|1[0-2]|XX)(?<monthLeft>[?~%]?)(?:-(?<dayOwn>[?~%]?)(?<day>0[1-9]|[12]\d|3[01]|XX)(?<dayLeft>[?~%]?)(?:T(?<time>(?:[01]\d|2[0-3]):[0-5]\d))?)?)?$/;

/** The same without groups, as editors' tools read it; they know no calendar. */
export const edtfPattern = form.source.replace(/\(\?<\w+>/g, '(?:');

/** Dates that were taken apart: a site asks for each of its own many times over. */
const read = new Map<string, EdtfDate | undefined>();

/** Years that a date can have. */
const years = { least: 1800, most: 2200 };

/** The open end of an interval: it goes on. */
export const openEnd = '..';

/**
 * Takes a date of the Extended Date/Time Format apart (Library of Congress, 2019; ISO 8601-2:2019): the
 * dates of level 0, and of levels 1 and 2 the signs of doubt and the figures that are not known, as far as
 * a chronicle needs them. No seasons, no sets, no years of five figures. Unlike the standard it lets an hour
 * stand after a doubted day, since a notice may give the hour and no year.
 *
 * A sign of doubt to the right of a part doubts that part and all to its left, one to the left doubts that
 * part alone.
 * @returns undefined for what is no such date, or a day that does not exist
 */
export function edtfDate(text: string): Readonly<EdtfDate> | undefined {
  const known = read.get(text);
  if (known !== undefined || read.has(text)) return known;
  const date = takenApart(text);
  read.set(text, date);
  return date;
}

function takenApart(text: string): EdtfDate | undefined {
  const groups = form.exec(text)?.groups;
  if (!groups) return undefined;
  const { year = '', month, day, time, yearOwn, yearLeft, monthOwn, monthLeft, dayOwn, dayLeft } = groups;
  // The figures of a day whose month is not known, and an hour of a day that is not, say nothing.
  const isWhole = !/X/.test(`${month}${day}`);
  if (time !== undefined && !isWhole) return undefined;
  if (Number(year.replaceAll('X', '9')) < years.least || Number(year.replaceAll('X', '0')) > years.most)
    return undefined;
  if (
    day !== undefined &&
    isWhole &&
    Number(day) > lastDay(year.replaceAll('X', '0'), month ?? '12', year.includes('X'))
  )
    return undefined;
  const signs: [DatePart, string | undefined][] = [
    ['year', yearOwn || yearLeft || monthLeft || dayLeft],
    ['month', monthOwn || monthLeft || dayLeft],
    ['day', dayOwn || dayLeft],
  ];
  const doubts = Object.fromEntries(signs.filter(([part, sign]) => sign && groups[part] !== undefined));
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time !== undefined && { time }),
    doubts,
  };
}

/** The last day of a month; of an unknown year February may have 29. */
function lastDay(year: string, month: string, isUnknown: boolean): number {
  if (isUnknown && month === '02') return 29;
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** Whether any part of a date is doubted or not known, so that it must not stand as a plain fact. */
export function isDoubtful(date: string): boolean {
  return certainPart(date) !== date;
}

/**
 * What of a date is certain: its leading parts, up to the first that is doubted or not known.
 * @returns `YYYY` to `YYYY-MM-DDTHH:mm`; undefined where not even the year is certain
 */
export function certainPart(date: string): string | undefined {
  const known = edtfDate(date);
  if (!known) return undefined;
  const parts: string[] = [];
  for (const part of ['year', 'month', 'day'] as const) {
    const figures = known[part];
    if (figures === undefined || figures.includes('X') || known.doubts[part]) break;
    parts.push(figures);
  }
  if (parts.length === 0) return undefined;
  const whole = parts.join('-');
  return known.time !== undefined && parts.length === 3 ? `${whole}T${known.time}` : whole;
}

/** The first date that a date may mean if what is doubted of it holds: `2010` for `201X`. */
export function firstOf(date: string): string {
  return bound(date, { year: '0', month: '01', day: () => '01' });
}

/** The last date that a date may mean if what is doubted of it holds: `2019` for `201X`. */
export function lastOf(date: string): string {
  return bound(date, {
    year: '9',
    month: '12',
    day: (year, month) => String(lastDay(year, month, false)).padStart(2, '0'),
  });
}

interface Bounds {
  year: string;
  month: string;
  day: (year: string, month: string) => string;
}

/** The signs of what is doubted or not known. */
const unclear = /[X?~%]/;

function bound(date: string, bounds: Bounds): string {
  // Lists are put in order by it, so that most dates, which are clear, must cost nothing.
  if (!unclear.test(date)) return date;
  const known = edtfDate(date);
  if (!known) return date;
  const year = known.year.replaceAll('X', bounds.year);
  const month = known.month === 'XX' ? bounds.month : known.month;
  const day = known.day === 'XX' && month !== undefined ? bounds.day(year, month) : known.day;
  const whole = [year, month, day].filter((part) => part !== undefined).join('-');
  return known.time === undefined ? whole : `${whole}T${known.time}`;
}

/** How a date is certain, in words for data: undefined for one that is. */
export function certaintyOf(date: string): 'uncertain' | 'approximate' | 'uncertain-and-approximate' | undefined {
  const signs = Object.values(edtfDate(date)?.doubts ?? {});
  const isUncertain = signs.some((sign) => sign !== '~');
  const isApproximate = signs.some((sign) => sign !== '?');
  if (isUncertain && isApproximate) return 'uncertain-and-approximate';
  return isUncertain ? 'uncertain' : isApproximate ? 'approximate' : undefined;
}
