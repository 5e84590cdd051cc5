import ICAL from 'ical.js';
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';
import { instantOf } from '../../../edtf/time-zone.ts';
import type { CalendarEvent } from './calendar-event.ts';

/** A calendar in words, ready for its format. */
export interface CalendarDocument {
  /** What a program calls a calendar that it subscribes to; absent from the file of one event. */
  channel?: { title: string; url: string } | undefined;
  /** Name from the IANA database. */
  timeZone: string;
  events: readonly CalendarEventDocument[];
}

/** An event in words. */
export interface CalendarEventDocument extends CalendarEvent {
  /** The title with the state before it, where the event does not take place as announced. */
  summary: string;
  /** The description with the addresses that belong to the event. */
  details: string;
}

/** A property in the terms of jCal (RFC 7265): name, parameters, type of value, values. */
type Property = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];

// A line has at most 75 bytes (RFC 5545, 3.1); the library does not count the blank that begins the next.
ICAL.foldLength = 74;

/** How often a program should ask again. */
const refresh = 'PT12H';

/**
 * A calendar as iCalendar (RFC 5545). It gives no alarms: when to be reminded is for its reader to say.
 * @param calendar its texts, with full addresses
 */
export function icalendar({ channel, timeZone, events }: CalendarDocument): string {
  const properties: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Kronika//Kronika//PL'],
    ['calscale', {}, 'text', 'GREGORIAN'],
  ];
  if (channel) {
    // RFC 7986, and what older programs read in its place.
    properties.push(
      ['name', {}, ...plainText(channel.title)],
      ['x-wr-calname', {}, ...plainText(channel.title)],
      ['source', {}, 'uri', channel.url],
      ['refresh-interval', {}, 'duration', refresh],
      ['x-published-ttl', {}, ...plainText(refresh)],
      ['x-wr-timezone', {}, ...plainText(timeZone)],
    );
  }
  const zone = events.some(({ isAllDay }) => !isAllDay) ? zoneOf(timeZone) : undefined;
  return ICAL.stringify([
    'vcalendar',
    withoutControls(properties),
    [
      ...(zone ? [zone.component] : []),
      ...events.map((event) => ['vevent', withoutControls(eventProperties(event, timeZone, zone)), []]),
    ],
  ]);
}

/** Whatever an editor's text holds: iCalendar knows no control signs but the tab, and one kind of line end. */
function withoutControls(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
  return Array.isArray(value) ? value.map(withoutControls) : value;
}

/** A time zone with its rules, in the terms of jCal. */
interface Zone {
  id: string;
  component: unknown;
}

/** Zones that were asked for; a site has one, and a file for each event. */
const zones = new Map<string, Zone | undefined>();

/** What a program must know of a time zone to tell its hours; undefined for one without a name of its own. */
function zoneOf(timeZone: string): Zone | undefined {
  if (!zones.has(timeZone)) zones.set(timeZone, readZone(timeZone));
  return zones.get(timeZone);
}

function readZone(timeZone: string): Zone | undefined {
  if (!tzlib_get_timezones().includes(timeZone)) return undefined;
  const [block = ''] = [tzlib_get_ical_block(timeZone)].flat();
  // The rules of an old name bear the name of today.
  const [, id] = /^TZID:(.+)$/m.exec(block) ?? [];
  return id === undefined ? undefined : { id: id.trim(), component: ICAL.parse(block) };
}

function eventProperties(event: CalendarEventDocument, timeZone: string, zone: Zone | undefined): Property[] {
  const { uid, sequence, revised, summary, details, status, isVague, start, end, venue, geo, online, tags, url } =
    event;
  const time = (name: string, date: string): Property => {
    if (event.isAllDay) return [name, {}, 'date', date];
    if (zone) return [name, { tzid: zone.id }, 'date-time', `${date}:00`];
    return [name, {}, 'date-time', utc(instantOf(date, timeZone).toISOString())];
  };
  const place = venue && [venue.name, venue.room, venue.address, ...venue.within].filter(Boolean).join(', ');
  const location = place ?? online?.url ?? online?.platform;
  return [
    ['uid', {}, 'text', uid],
    ['dtstamp', {}, 'date-time', utc(revised)],
    ['sequence', {}, 'integer', sequence],
    time('dtstart', start),
    ...(end === undefined ? [] : [time('dtend', end)]),
    // Nobody is to come on the day that is known, be it called off or put off.
    ['status', {}, 'text', status === 'cancelled' || status === 'postponed' ? 'CANCELLED' : 'CONFIRMED'],
    ['transp', {}, 'text', isVague ? 'TRANSPARENT' : 'OPAQUE'],
    ['summary', { language: event.locale }, 'text', summary],
    ['description', { language: event.locale }, 'text', details],
    ...(location === undefined ? [] : [['location', {}, 'text', location] satisfies Property]),
    ...(geo ? [['geo', {}, 'float', [geo.lat, geo.lon]] satisfies Property] : []),
    ...(tags.length > 0 ? [['categories', {}, 'text', ...tags] satisfies Property] : []),
    ['url', {}, 'uri', url],
  ];
}

/**
 * The text of a property that the library does not know, escaped here: else its type would stand beside
 * its name, where not every program expects it.
 */
function plainText(text: string): [type: string, value: string] {
  return ['unknown', text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n?|\n/g, String.raw`\n`)];
}

/** An instant as jCal writes it: without parts of a second. */
function utc(instant: string): string {
  return `${instant.slice(0, 19)}Z`;
}
