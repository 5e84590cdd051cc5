import type { Locale } from './locale.ts';

/** Languages whose dates differ from what the bare tag gives: English as written in Europe. */
const dateLocales: Record<Locale, string> = { pl: 'pl-PL', en: 'en-GB', uk: 'uk-UA' };

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

function format(date: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(dateLocales[locale], { ...options, timeZone: 'UTC' }).format(instant(date));
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
 * A date in words, as exact as it is known: "20 czerwca 2012", "czerwiec 2012", "2012".
 * @param date `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`
 * @param month `short` for lists: "20 cze 2012"
 */
export function formatDate(date: string, locale: Locale, month: 'long' | 'short' = 'long'): string {
  const text = format(date, locale, options(date, month));
  // Intl adds the Ukrainian and Polish abbreviations of "year", which a sentence here does not need.
  return text.replace(/\s(?:r\.|р\.)$/u, '');
}

/**
 * The hour of a date-time: "9.00" in Polish, "9:00" elsewhere; undefined where no hour is known.
 */
export function formatTime(date: string, locale: Locale): string | undefined {
  if (date.length < 16) return undefined;
  const [hour = '', minute = ''] = date.slice(11).split(':');
  return `${Number(hour)}${locale === 'pl' ? '.' : ':'}${minute}`;
}

/**
 * A span of dates in words; one date when both fall on the same day.
 * @param start its beginning
 * @param end its end
 */
export function formatSpan(start: string, end: string, locale: Locale): string {
  if (end.slice(0, 10) === start.slice(0, 10)) return formatDate(start, locale);
  return `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
}

/** The parts of a date for a date block: day, abbreviated month, year. */
export function dateParts(date: string, locale: Locale): DateParts {
  return {
    ...(date.length >= 10 && { day: String(Number(date.slice(8, 10))) }),
    ...(date.length >= 7 && { month: format(date, locale, { month: 'short' }).replace(/\.$/, '') }),
    year: date.slice(0, 4),
  };
}

/** Names of the months as they follow a day, in full and abbreviated: "czerwca", "cze". */
export function monthNames(locale: Locale): string[] {
  const dates = Array.from({ length: 12 }, (_, month) => `2000-${String(month + 1).padStart(2, '0')}-01`);
  return (['long', 'short'] as const).flatMap((month) =>
    dates.map((date) => format(date, locale, { day: 'numeric', month }).replace(/^1\s|\s1$/, '')),
  );
}
