import { openEnd } from '../edtf/edtf-date.ts';
import { formatDate, formatSpan } from './dates.ts';
import { fill } from './fill.ts';
import type { Locale } from './locale.ts';
import { texts } from './texts.ts';

/**
 * When a project runs, in words, as far as that is known.
 * @param period its dates; an end of `..` is stated to be open
 * @returns undefined where neither is known
 */
export function periodWords(
  { start, end }: { start?: string | undefined; end?: string | undefined },
  locale: Locale,
): string | undefined {
  const t = texts(locale).project;
  const words = (date: string) => formatDate(date, locale);
  if (end === openEnd)
    return start === undefined ? t.openEnded : `${fill(t.from, { date: words(start) })}, ${t.openEnded}`;
  if (start !== undefined && end !== undefined) return formatSpan(start, end, locale);
  if (start !== undefined) return fill(t.from, { date: words(start) });
  return end === undefined ? undefined : fill(t.until, { date: words(end) });
}
