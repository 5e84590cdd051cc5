import { dateParts } from './dates.ts';
import type { Locale } from './locale.ts';

/** What a date block says, on a page, in a result of the search and in a picture alike. */
export interface DateBlockWords {
  /** The most exact part that is known. */
  large: string;
  /** What stands below it; empty where there is nothing more. */
  small: string;
  /** What the large part is, by which it is set smaller the longer it is; `years` are more than one, or doubted. */
  kind: 'day' | 'month' | 'year' | 'years';
}

/** As many characters as a plain year with the sign of a doubt has. */
const longestYear = 5;

/**
 * The words of a date block.
 * @param date as exact as it is known
 */
export function dateBlockWords(date: string, locale: Locale): DateBlockWords {
  const { day, month, year } = dateParts(date, locale);
  if (day !== undefined) return { large: day, small: `${month ?? ''} ${year}`.trim(), kind: 'day' };
  if (month !== undefined) return { large: month, small: year, kind: 'month' };
  return { large: year, small: '', kind: year.length > longestYear ? 'years' : 'year' };
}
