import { dayOf, formatDate, formatTime } from '../i18n/dates.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { texts } from '../i18n/texts.ts';

/**
 * When an event is, in words: "20 czerwca 2012, 9.00–12.30", or its first and last day.
 * @param event its times, as exact as they are known
 */
export function eventWhen({ start, end }: { start: string; end?: string }, locale: Locale): string {
  const t = texts(locale);
  if (end !== undefined && dayOf(end) !== dayOf(start)) return `${moment(start, locale)} – ${moment(end, locale)}`;
  const [startTime, endTime] = [formatTime(start, locale), end && formatTime(end, locale)];
  return startTime && endTime
    ? `${formatDate(start, locale)}, ${fill(t.timeSpan, { start: startTime, end: endTime })}`
    : moment(start, locale);
}

/** A date in words, with its hour where that is known: "20 czerwca 2012, godz. 9.00". */
export function moment(date: string, locale: Locale): string {
  const time = formatTime(date, locale);
  return time === undefined
    ? formatDate(date, locale)
    : fill(texts(locale).at, { date: formatDate(date, locale), time });
}
