import type { Locale } from '../../../i18n/locale.ts';
import { absolute, calendarPath, eventCalendarPath } from '../../model/addresses.ts';
import type { ChannelSubject } from '../channel-subject.ts';
import type { EventEntry } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';
import { type CalendarEvent, calendarEvent, isForCalendars } from './calendar-event.ts';
import { calendarSources } from './calendar-sources.ts';

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
    return [
      ...[...calendarSources(site, locale).values()].map(({ subject, pagePath, entries }) =>
        calendar(calendarPath(pagePath), entries, subject),
      ),
      ...[...site.list('meetings', locale), ...site.list('workshops', locale)]
        .filter(isForCalendars)
        .map((entry) => calendar(eventCalendarPath(entry, site), [entry])),
    ];
  });
}
