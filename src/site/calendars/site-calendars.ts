import type { Locale } from '../../i18n/locale.ts';
import { absolute, calendarPath, entryPath, eventCalendarPath, homePath } from '../addresses.ts';
import { belongingsOf } from '../belongings.ts';
import type { ChannelSubject } from '../channel-subject.ts';
import { isPast } from '../dates.ts';
import type { EventEntry } from '../entry.ts';
import { events, type Graph } from '../graph.ts';
import { workshopsOf } from '../workshop-series.ts';
import { type CalendarEvent, calendarEvent } from './calendar-event.ts';

/** A calendar file. */
export interface CalendarView {
  /** Path of the file, relative to the base. */
  path: string;
  locale: Locale;
  siteName: string;
  /** Name from the IANA database; hours are meant in it. */
  timeZone: string;
  /** What it gathers, and the full address to subscribe to it at; absent from the file of one event. */
  channel?: { subject: ChannelSubject; url: string };
  events: CalendarEvent[];
}

/** Years of past events that the calendar of the whole site keeps: programs fetch it over and over. */
const yearsKept = 1;

/** Every calendar file: in each language of the whole site, each project, each series and each event. */
export function siteCalendars(site: Graph): CalendarView[] {
  return site.locales.flatMap((locale) => {
    const calendar = (path: string, entries: readonly EventEntry[], subject?: ChannelSubject): CalendarView => ({
      path,
      locale,
      siteName: site.inLocale(site.settings.name, locale),
      timeZone: site.settings.timeZone,
      ...(subject && { channel: { subject, url: absolute(path, site) } }),
      events: entries.map((entry) => calendarEvent(site, entry)),
    });
    const oldest = `${Number(site.today.slice(0, 4)) - yearsKept}${site.today.slice(4)}`;
    const recent = events(site, locale).filter(({ data: { start, end } }) => !isPast(end ?? start, oldest));
    return [
      calendar(calendarPath(homePath(locale, site)), recent, { kind: 'everything' }),
      ...site.list('projects', locale).map(({ slug, data }) =>
        calendar(calendarPath(entryPath('projects', slug, locale, site)), belongingsOf(site, slug, locale).events, {
          kind: 'project',
          title: data.shortTitle ?? data.title,
        }),
      ),
      ...site.list('series', locale).map(({ slug, data }) =>
        calendar(calendarPath(entryPath('series', slug, locale, site)), workshopsOf(site, slug, locale), {
          kind: 'series',
          title: data.title,
        }),
      ),
      ...[...site.list('meetings', locale), ...site.list('workshops', locale)].map((entry) =>
        calendar(eventCalendarPath(entry, site), [entry]),
      ),
    ];
  });
}
