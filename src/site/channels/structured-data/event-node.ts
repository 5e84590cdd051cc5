import type { Event, EventSeries } from 'schema-dts';
import { projectOf } from '../../model/belongings.ts';
import type { Entry, EventEntry } from '../../model/entry.ts';
import { eventsOfSeries } from '../../model/event-series.ts';
import { isUpcoming } from '../../model/event-state.ts';
import type { Graph } from '../../model/graph.ts';
import { certainMoment } from '../../../edtf/time-zone.ts';
import { namedNode } from './node-id.ts';
import { partyNode } from './organisation-node.ts';
import { venueNode } from './place-node.ts';

const statuses = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  moved: 'https://schema.org/EventRescheduled',
  // The words of schema.org know no doubt; it was scheduled, which is all that is known.
  unconfirmed: 'https://schema.org/EventScheduled',
} as const;

/**
 * A meeting or workshop (schema.org/Event). A cancelled or postponed one keeps its date, as search
 * engines ask.
 * @param image lasting name of its picture, or the address of the one for sharing
 */
export function eventNode(site: Graph, entry: EventEntry, image: string | { '@id': string }): Exclude<Event, string> {
  const { data, locale } = entry;
  const { timeZone } = site.settings;
  const projectSlug = projectOf(site, entry);
  const project = projectSlug === undefined ? undefined : site.find('projects', projectSlug, locale);
  const series = data.series && site.find('series', data.series.slug, locale);
  return {
    '@type': entry.collection === 'workshops' ? 'EducationEvent' : 'Event',
    ...namedNode(site, entry),
    description: data.description,
    // A date that is assumed is no fact, so machines are not told it.
    ...told('startDate', data.start, timeZone),
    ...told('endDate', data.end, timeZone),
    ...told('previousStartDate', data.previousStart, timeZone),
    eventStatus: statuses[data.status],
    ...placesOf(site, entry),
    ...(data.organisers && { organizer: data.organisers.map((party) => partyNode(site, party, locale)) }),
    ...(data.sponsors && { sponsor: data.sponsors.map((party) => partyNode(site, party, locale)) }),
    ...costOf(data),
    ...(series && { superEvent: { '@type': 'EventSeries', ...namedNode(site, series) } }),
    ...(project && { about: { '@type': 'Project', ...namedNode(site, project) } }),
    ...(data.registration?.places !== undefined && { maximumAttendeeCapacity: data.registration.places }),
    ...(data.tags.length > 0 && { keywords: data.tags }),
    inLanguage: locale,
    image,
  };
}

/** What an event costs, where its editors say so. */
function costOf({
  price,
  registration,
}: EventEntry['data']): Pick<Exclude<Event, string>, 'isAccessibleForFree' | 'offers'> {
  if (price === undefined) return {};
  if (price === 'free') return { isAccessibleForFree: true };
  return {
    isAccessibleForFree: false,
    offers: {
      '@type': 'Offer',
      price: price.amount,
      priceCurrency: price.currency,
      ...(registration?.url !== undefined && { url: registration.url }),
      ...((registration?.status === 'full' || registration?.status === 'waiting-list') && {
        availability: 'https://schema.org/SoldOut',
      }),
    },
  };
}

/** A date under its name, as far as it is certain. */
function told<Name extends 'startDate' | 'endDate' | 'previousStartDate'>(
  name: Name,
  date: string | undefined,
  timeZone: string,
): Partial<Record<Name, string>> {
  const certain = date === undefined ? undefined : certainMoment(date, timeZone);
  const fact: Partial<Record<Name, string>> = {};
  if (certain !== undefined) fact[name] = certain;
  return fact;
}

/** Where an event is: in a place, on the internet, or both. */
function placesOf(site: Graph, entry: EventEntry): Pick<Exclude<Event, string>, 'location' | 'eventAttendanceMode'> {
  const venue = venueNode(site, entry);
  const { url, platform } = entry.data.online ?? {};
  const online =
    entry.data.online &&
    ({
      '@type': 'VirtualLocation',
      ...(url !== undefined && { url }),
      ...(platform !== undefined && { name: platform }),
    } as const);
  if (venue && online)
    return {
      location: [venue, online],
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    };
  if (online) return { location: online, eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' };
  if (venue) return { location: venue, eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode' };
  return {};
}

/** A series with the events that have an entry; of one that recurs without end, those ahead. */
export function seriesNode(site: Graph, series: Entry<'series'>): EventSeries {
  const { data, slug, locale } = series;
  const events = eventsOfSeries(site, slug, locale).filter(
    (event) => data.recurrence === undefined || isUpcoming(event.data, site.today),
  );
  const project = data.project && site.find('projects', data.project.slug, locale);
  return {
    '@type': 'EventSeries',
    ...namedNode(site, series),
    ...(data.description !== undefined && { description: data.description }),
    ...(data.organisers.length > 0 && { organizer: data.organisers.map((party) => partyNode(site, party, locale)) }),
    ...(project && { about: { '@type': 'Project', ...namedNode(site, project) } }),
    ...(events.length > 0 && {
      subEvent: events.map((event) => ({
        '@type': event.collection === 'workshops' ? ('EducationEvent' as const) : ('Event' as const),
        ...namedNode(site, event),
        ...told('startDate', event.data.start, site.settings.timeZone),
        eventStatus: statuses[event.data.status],
      })),
    }),
    inLanguage: locale,
  };
}
