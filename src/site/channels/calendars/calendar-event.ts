import type { Locale } from '../../../i18n/locale.ts';
import { absolute, entryPath } from '../../model/addresses.ts';
import { placeOf } from '../../model/belongings.ts';
import { isDoubtful } from '../../../edtf/edtf-date.ts';
import { pastFrom } from '../../model/dates.ts';
import type { EventEntry } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';
import { instantOf } from '../../../edtf/time-zone.ts';
import { type OnlineView, onlineView, type VenueView, venueView } from '../../parts/event-view.ts';

/** An event as a calendar takes it, before any format. */
export interface CalendarEvent {
  /** Its lasting identity, the same in every language: `slug.meetings@host`. */
  uid: string;
  /** Grows with every change that its editors date or state. */
  sequence: number;
  /** When it was last revised: ISO 8601, UTC. */
  revised: string;
  title: string;
  description: string;
  locale: Locale;
  status: EventEntry['data']['status'];
  /** Whole days: the hour is not known, or not even the day. */
  isAllDay: boolean;
  /** Only the month or the year is known, so nobody's time is taken. */
  isVague: boolean;
  /** When it begins, as exact as it is known. */
  date: string;
  /** `YYYY-MM-DD` of whole days, else `YYYY-MM-DDTHH:mm` in the site's time zone. */
  start: string;
  /** The first moment after it, as exact as `start`; absent where an hour of its end is not known. */
  end?: string;
  venue?: Pick<VenueView, 'name' | 'room' | 'address'> & { within: string[] };
  /** Degrees, WGS 84. */
  geo?: { lat: number; lon: number };
  /** Where to join over the internet. */
  online?: OnlineView;
  /** What it costs. */
  price?: NonNullable<EventEntry['data']['price']>;
  /** Where to sign up: the form's address or, without one, a number or e-mail address. */
  registration?: string;
  tags: string[];
  /** Full address of its page. */
  url: string;
}

/**
 * Whether a calendar may hold an event. It states a date as a fact, to programs that show no words beside it,
 * so what is assumed of a beginning keeps the event out, and so does that nobody knows whether it took place.
 */
export function isForCalendars({
  data: { start, status },
}: {
  data: Pick<EventEntry['data'], 'start' | 'status'>;
}): boolean {
  return !isDoubtful(start) && status !== 'unconfirmed';
}

/** An event of the site as a calendar takes it. */
export function calendarEvent(site: Graph, entry: EventEntry): CalendarEvent {
  const { collection, slug, locale, data } = entry;
  const venue = venueView(site, data.venue, locale);
  const registration = data.registration?.url ?? data.registration?.phone ?? data.registration?.email;
  const placeSlug = placeOf(entry);
  const geo = placeSlug === undefined ? undefined : site.find('places', placeSlug, locale)?.data.geo;
  return {
    uid: `${slug}.${collection}@${new URL(site.origin).host}`,
    sequence: sequenceOf(entry, site.settings.timeZone),
    revised: revisedAt(entry, site.settings.timeZone),
    title: data.title,
    description: data.description,
    locale,
    status: data.status,
    date: data.start,
    ...timeOf(data),
    ...(venue && {
      venue: {
        name: venue.name,
        ...(venue.room !== undefined && { room: venue.room }),
        ...(venue.address !== undefined && { address: venue.address }),
        within: venue.within.map(({ title }) => title),
      },
    }),
    ...(geo && { geo }),
    ...(data.online && { online: onlineView(data.online) }),
    ...(data.price !== undefined && { price: data.price }),
    ...(registration !== undefined && { registration }),
    tags: data.tags,
    url: absolute(entryPath(collection, slug, locale, site), site),
  };
}

/**
 * When an event is, in the terms of a calendar (RFC 5545, 3.6.1): between two moments, or between two
 * days, of which the second is no part of it.
 */
function timeOf({
  start,
  end: stated,
}: EventEntry['data']): Pick<CalendarEvent, 'isAllDay' | 'isVague' | 'start' | 'end'> {
  // An end that is assumed is left out, as an event with an assumed beginning is.
  const end = stated !== undefined && isDoubtful(stated) ? undefined : stated;
  if (start.length < 16) {
    // The last day, if one is known to the day, or the last that the dates allow.
    const last = end?.slice(0, 10) ?? start;
    const first = `${start}${'0000-01-01'.slice(start.length)}`;
    return { isAllDay: true, isVague: start.length < 10, start: first, end: pastFrom(last).slice(0, 10) };
  }
  const isMoment = end !== undefined && end.length === 16;
  const until = isMoment ? end : end && pastFrom(end);
  return { isAllDay: false, isVague: false, start, ...(until !== undefined && until > start && { end: until }) };
}

/** States in the order in which an event goes through them. */
const order: Record<EventEntry['data']['status'], number> = {
  scheduled: 0,
  postponed: 1,
  moved: 2,
  cancelled: 3,
  unconfirmed: 0,
};

/**
 * The number of an event's revision (RFC 5545, 3.8.7.4), which programs compare with the one that they
 * know. A static site remembers no former revision, so it comes from what editors state: the minute of
 * the last change, and then the state.
 */
function sequenceOf({ data: { updatedDate, status } }: EventEntry, timeZone: string): number {
  const minutes = updatedDate === undefined ? 0 : instantOf(updatedDate, timeZone).getTime() / 60_000;
  return Math.max(0, minutes) * 4 + order[status];
}

/** When an event was last revised, as far as its editors say; the beginning of time where they do not. */
function revisedAt({ data: { updatedDate, pubDate } }: EventEntry, timeZone: string): string {
  const date = updatedDate ?? pubDate;
  return (date === undefined ? new Date(0) : instantOf(date, timeZone)).toISOString();
}
