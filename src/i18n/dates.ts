import { edtfDate, type EdtfDate } from '../edtf/edtf-date.ts';
import { fill } from './fill.ts';
import { formatsOf } from './languages.ts';
import type { Locale } from './locale.ts';

/** What a date block shows; parts that the source does not know are absent. */
export interface DateParts {
  day?: string;
  month?: string;
  year: string;
}

/** The instant that carries a local date through Intl: dates are local already, so the zone is UTC. */
function instant(date: string): Date {
  const [year = '1970', month = '01', day = '01'] = date.slice(0, 10).split('-');
  return new Date(`${year}-${month}-${day}T${date.slice(11) || '00:00'}Z`);
}

/** Content has dates of one calendar, in Latin figures; CLDR writes those of some languages in another. */
export const gregorian = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;

/** Formats that were made: one takes longer to make than a thousand dates to set. */
const made = new Map<string, Intl.DateTimeFormat>();

function format(date: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${options.year} ${options.month} ${options.day}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(formatsOf(locale).locale, { ...options, ...gregorian });
  made.set(key, known);
  return known.format(instant(date));
}

/** Month alone is nominative in Polish and Ukrainian only when no day stands before it. */
function options(date: string, month: 'long' | 'short'): Intl.DateTimeFormatOptions {
  return {
    year: 'numeric',
    ...(date.length >= 7 && { month }),
    ...(date.length >= 10 && { day: 'numeric' }),
  };
}

/**
 * A date in words, as exact and as certain as it is known: "20 czerwca 2012", "czerwiec 2012", "2012",
 * "13 września, prawdopodobnie 2013", "około 2024", "lata 2010–2019".
 * @param date an EDTF date
 * @param month `short` for lists: "20 cze 2012"
 */
export function formatDate(date: string, locale: Locale, month: 'long' | 'short' = 'long'): string {
  const known = edtfDate(date);
  if (!known) return formatPlain(date, locale, month);
  const { doubts } = known;
  const words = formatsOf(locale).doubts;
  // Where the year alone is doubted, its day is told as the fact that it is.
  if (doubts.year && known.month !== undefined && !doubts.month && !doubts.day) {
    const within = withinYear(known, locale, month);
    const year = `${words[doubts.year][month]} ${yearOf(known, locale)}`;
    return within === undefined ? year : `${within}, ${year}`;
  }
  const doubt = doubts.year ?? doubts.month ?? doubts.day;
  const plain = formatKnown(known, locale, month, doubt !== undefined && doubt !== '?');
  return doubt ? `${words[doubt][month]} ${plain}` : plain;
}

/** A date without its signs of doubt. After "około" a Polish month stands in the genitive. */
function formatKnown(known: EdtfDate, locale: Locale, month: 'long' | 'short', isGenitive: boolean): string {
  const { year, month: monthFigures, day } = known;
  if (!/X/.test(year + (monthFigures ?? '') + (day ?? ''))) {
    const plain = [year, monthFigures, day].filter((part) => part !== undefined).join('-');
    if (
      isGenitive &&
      formatsOf(locale).hasMonthCases &&
      month === 'long' &&
      monthFigures !== undefined &&
      day === undefined
    )
      return formatPlain(`${plain}-01`, locale, month).replace(/^1\s/u, '');
    return formatPlain(plain, locale, month);
  }
  const within = withinYear(known, locale, month);
  const words = yearOf(known, locale);
  if (within === undefined) return words;
  return year.includes('X') || monthFigures === 'XX' ? `${within}, ${words}` : `${within} ${words}`;
}

/** Day and month in words, as far as they are known. */
function withinYear({ month, day }: EdtfDate, locale: Locale, form: 'long' | 'short'): string | undefined {
  const isDayKnown = day !== undefined && day !== 'XX';
  if (month === undefined || month === 'XX')
    return isDayKnown ? fill(formatsOf(locale).dayOfUnknownMonth, { day: Number(day) }) : undefined;
  // In a leap year every day is.
  const plain = `2000-${month}${isDayKnown ? `-${day}` : ''}`;
  const options: Intl.DateTimeFormatOptions = { month: form, ...(isDayKnown && { day: 'numeric' }) };
  return format(plain, locale, options);
}

/** The year in words: "2013", or the years that it may be. */
function yearOf({ year }: EdtfDate, locale: Locale): string {
  if (!year.includes('X')) return year;
  return fill(formatsOf(locale).years, { first: year.replaceAll('X', '0'), last: year.replaceAll('X', '9') });
}

function formatPlain(date: string, locale: Locale, month: 'long' | 'short'): string {
  const text = format(date, locale, options(date, month));
  // Intl adds the Ukrainian and Polish abbreviations of "year", which a sentence here does not need.
  return text.replace(/\s(?:r\.|р\.)$/u, '');
}

/**
 * The hour of a date-time: "9.00" in Polish, "9:00" elsewhere; undefined where no hour is known.
 */
export function formatTime(date: string, locale: Locale): string | undefined {
  const time = edtfDate(date)?.time;
  if (time === undefined) return undefined;
  const [hour = '', minute = ''] = time.split(':');
  return `${Number(hour)}${formatsOf(locale).hourSign}${minute}`;
}

/**
 * A span of dates in words; one date when both fall on the same day.
 * @param start its beginning
 * @param end its end
 */
export function formatSpan(start: string, end: string, locale: Locale): string {
  if (dayOf(end) === dayOf(start)) return formatDate(start, locale);
  return `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
}

/** A date without its hour. */
export function dayOf(date: string): string {
  return date.replace(/T.*/, '');
}

/**
 * The parts of a date for a date block: day, abbreviated month, year. A doubted date has the sign of its
 * doubt before the year ("ok. 2024") or behind it ("2013?").
 */
export function dateParts(date: string, locale: Locale): DateParts {
  const known = edtfDate(date);
  const { year = date.slice(0, 4), month, day, doubts = {} } = known ?? {};
  const isMonthKnown = month !== undefined && month !== 'XX';
  const years = year.includes('X') ? `${year.replaceAll('X', '0')}–${year.replaceAll('X', '9').slice(2)}` : year;
  const signs = Object.values(doubts);
  const about = signs.some((sign) => sign !== '?') ? `${formatsOf(locale).doubts['~'].short} ` : '';
  return {
    ...(isMonthKnown && day !== undefined && day !== 'XX' && { day: String(Number(day)) }),
    ...(isMonthKnown && { month: format(`2000-${month}`, locale, { month: 'short' }).replace(/\.$/, '') }),
    year: `${about}${years}${signs.some((sign) => sign !== '~') ? '?' : ''}`,
  };
}

/** Names of the months as they follow a day, in full and abbreviated: "czerwca", "cze". */
export function monthNames(locale: Locale): string[] {
  const dates = Array.from({ length: 12 }, (_, month) => `2000-${String(month + 1).padStart(2, '0')}-01`);
  return (['long', 'short'] as const).flatMap((month) =>
    dates.map((date) => format(date, locale, { day: 'numeric', month }).replace(/^1\s|\s1$/, '')),
  );
}
