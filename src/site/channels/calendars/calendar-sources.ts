import type { Locale } from '../../../i18n/locale.ts';
import { entryPath, homePath } from '../../model/addresses.ts';
import { belongingsOf } from '../../model/belongings.ts';
import type { ChannelSubject } from '../channel-subject.ts';
import { isPast } from '../../model/dates.ts';
import { isForCalendars } from './calendar-event.ts';
import type { EventEntry } from '../../model/entry.ts';
import { eventsOfSeries } from '../../model/event-series.ts';
import { events } from '../../model/events.ts';
import type { Graph } from '../../model/graph.ts';
import { onceALanguage } from '../../model/once-a-language.ts';

/** A calendar to subscribe to and the events that it holds. */
export interface CalendarSource {
  subject: ChannelSubject;
  /** Path of the page beside which the calendar lies, relative to the base. */
  pagePath: string;
  /** Never none: a calendar without a component is no calendar (RFC 5545, 3.6). */
  entries: EventEntry[];
}

/** Years of past events that the calendar of the whole site keeps: programs fetch it over and over. */
const yearsKept = 1;

/**
 * The calendars of a language, by the page beside which they lie: of everything, of each project and of
 * each series. What has no event has none.
 */
export const calendarSources = onceALanguage(
  (site, locale): ReadonlyMap<string, CalendarSource> =>
    new Map(sourcesIn(site, locale).map((source) => [source.pagePath, source])),
);

function sourcesIn(site: Graph, locale: Locale): CalendarSource[] {
  const oldest = `${Number(site.today.slice(0, 4)) - yearsKept}${site.today.slice(4)}`;
  return [
    {
      subject: { kind: 'everything' as const },
      pagePath: homePath(locale, site),
      entries: events(site, locale).filter(({ data: { start, end } }) => !isPast(end ?? start, oldest)),
    },
    ...site.list('projects', locale).map(({ slug, data }) => ({
      subject: { kind: 'project' as const, title: data.shortTitle ?? data.title },
      pagePath: entryPath('projects', slug, locale, site),
      entries: belongingsOf(site, slug, locale).events,
    })),
    ...site.list('series', locale).map(({ slug, data }) => ({
      subject: { kind: 'series' as const, title: data.title },
      pagePath: entryPath('series', slug, locale, site),
      entries: eventsOfSeries(site, slug, locale),
    })),
  ]
    .map((source) => ({ ...source, entries: source.entries.filter(isForCalendars) }))
    .filter(({ entries }) => entries.length > 0);
}
