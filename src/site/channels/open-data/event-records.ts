import { z } from 'zod';
import { isDoubtful } from '../../../edtf/edtf-date.ts';
import { meetingKinds } from '../../../schemas/meeting.ts';
import { absolute, entryPath, eventCalendarPath } from '../../model/addresses.ts';
import { placeOf, projectOf } from '../../model/belongings.ts';
import { isForCalendars } from '../calendars/calendar-event.ts';
import type { EventEntry } from '../../model/entry.ts';
import { numberOf } from '../../model/event-series.ts';
import { isUpcoming } from '../../model/event-state.ts';
import { events } from '../../model/events.ts';
import type { Graph } from '../../model/graph.ts';
import { withOffset } from '../../../edtf/time-zone.ts';
import { venueView } from '../../parts/event-view.ts';
import {
  certaintyOfDates,
  certaintyRecord,
  dateRecord,
  eachLanguage,
  fileFields,
  inLanguages,
  moneyRecord,
  partyOf,
  partyRecord,
} from './record-fields.ts';

const eventRecord = z.strictObject({
  id: z.string().describe('Collection and slug, the same in every language: meetings/2027-01-21-council'),
  type: z.enum(['meeting', 'workshop']),
  meetingKind: z.enum(meetingKinds).optional().describe('Of a meeting.'),
  status: z
    .enum(['scheduled', 'cancelled', 'postponed', 'moved', 'unconfirmed'])
    .describe(
      'A cancelled or postponed event keeps its date; a moved one has its old date in previousStart; of an unconfirmed one nobody knows whether it took place.',
    ),
  start: dateRecord('When it begins.'),
  startsAt: z.iso.datetime({ offset: true }).optional().describe('The same with its offset, where the hour is known.'),
  end: dateRecord('When it ends.').optional(),
  endsAt: z.iso.datetime({ offset: true }).optional().describe('The same with its offset, where the hour is known.'),
  previousStart: dateRecord('The old date of an event that was moved.').optional(),
  certainty: certaintyRecord.optional(),
  project: z.string().optional().describe('Id of its project in projects.json.'),
  series: z
    .strictObject({ id: z.string(), number: z.int().positive().optional().describe('Its place in the series.') })
    .optional()
    .describe('The series that it belongs to.'),
  place: z
    .strictObject({
      name: z.string(),
      id: z.string().optional().describe('Slug of the place on this site.'),
      room: z.string().optional(),
      address: z.string().optional(),
      within: z.array(z.string()).describe('Larger places that it lies in, the nearest first.'),
      latitude: z.number().min(-90).max(90).optional().describe('Degrees, WGS 84.'),
      longitude: z.number().min(-180).max(180).optional().describe('Degrees, WGS 84.'),
    })
    .optional(),
  online: z.url().optional().describe('Where to join over the internet.'),
  onlinePlatform: z.string().optional().describe('What it is held on, over the internet.'),
  price: z
    .union([z.literal('free'), moneyRecord])
    .optional()
    .describe('What it costs one person to take part; absent where that is not said.'),
  organisers: z.array(partyRecord),
  sponsors: z.array(partyRecord).optional().describe('Who supports it without organising it.'),
  registration: z
    .strictObject({
      url: z.url().optional().describe('Its form.'),
      phone: z.string().optional(),
      email: z.email().optional(),
      status: z
        .enum(['full', 'waiting-list', 'closed'])
        .optional()
        .describe('Absent where people can sign up until the last day.'),
      deadline: dateRecord('The last day to sign up.').optional(),
      places: z.int().positive().optional().describe('How many people can take part.'),
    })
    .optional(),
  participants: z
    .strictObject({
      count: z.int().positive(),
      approximate: z.enum(['about', 'almost', 'over']).optional(),
    })
    .optional()
    .describe('How many people came.'),
  languages: inLanguages({
    url: z.url().describe('Its page.'),
    calendar: z
      .url()
      .optional()
      .describe('The file that puts it in a calendar; absent where its date is an assumption.'),
    title: z.string(),
    description: z.string(),
    tags: z.array(z.string()),
  }),
});

/** `data/events.json`, every meeting and workshop; and `data/schedule.json`, those ahead. */
export const eventsFile = z
  .strictObject({ ...fileFields, events: z.array(eventRecord) })
  .describe('Meetings and workshops that a site tells of: when and where they are, who organises them.');

type EventRecord = z.output<typeof eventRecord>;

/** Every meeting and workshop once, oldest first. */
export function eventRecords(site: Graph): EventRecord[] {
  return events(site, site.mainLocale).map((entry) => recordOf(site, entry));
}

/** Those that are ahead or going on, soonest first, also when they were called off or put off. */
export function scheduleRecords(site: Graph): EventRecord[] {
  return events(site, site.mainLocale)
    .filter(({ data }) => isUpcoming(data, site.today))
    .map((entry) => recordOf(site, entry));
}

/** Whether the minute is known, and certain. */
function isExact(date: string): boolean {
  return date.length === 16 && !isDoubtful(date);
}

function recordOf(site: Graph, entry: EventEntry): EventRecord {
  const { collection, slug, data } = entry;
  const { timeZone } = site.settings;
  const project = projectOf(site, entry);
  const place = placeRecord(site, entry);
  const { registration, participants } = data;
  const { series } = data;
  const number = numberOf(entry);
  return {
    id: `${collection}/${slug}`,
    type: collection === 'meetings' ? 'meeting' : 'workshop',
    ...(entry.collection === 'meetings' && { meetingKind: entry.data.kind }),
    status: data.status,
    start: data.start,
    ...(isExact(data.start) && { startsAt: withOffset(data.start, timeZone) }),
    ...(data.end !== undefined && { end: data.end }),
    ...(data.end !== undefined && isExact(data.end) && { endsAt: withOffset(data.end, timeZone) }),
    ...(data.previousStart !== undefined && { previousStart: data.previousStart }),
    ...certaintyOfDates({ start: data.start, end: data.end, previousStart: data.previousStart }),
    // A project that readers cannot see is not named either.
    ...(project !== undefined && site.find('projects', project, site.mainLocale) && { project }),
    ...(series && { series: { id: series.slug, ...(number !== undefined && { number }) } }),
    ...(place && { place }),
    ...(data.online?.url !== undefined && { online: data.online.url }),
    ...(data.online?.platform !== undefined && { onlinePlatform: data.online.platform }),
    ...(data.price !== undefined && { price: data.price }),
    organisers: (data.organisers ?? []).map((party) => partyOf(site, party)),
    ...(data.sponsors && { sponsors: data.sponsors.map((party) => partyOf(site, party)) }),
    ...(registration && {
      registration: {
        ...(registration.url !== undefined && { url: registration.url }),
        ...(registration.phone !== undefined && { phone: registration.phone }),
        ...(registration.email !== undefined && { email: registration.email }),
        ...(registration.status && { status: registration.status }),
        ...(registration.deadline !== undefined && { deadline: registration.deadline }),
        ...(registration.places !== undefined && { places: registration.places }),
      },
    }),
    ...(participants?.count !== undefined && {
      participants: {
        count: participants.count,
        ...(participants.approximate && { approximate: participants.approximate }),
      },
    }),
    languages: eachLanguage(
      site,
      (locale) => site.find(collection, slug, locale),
      (event) => ({
        url: absolute(entryPath(collection, slug, event.locale, site), site),
        ...(isForCalendars(event) && { calendar: absolute(eventCalendarPath(event, site), site) }),
        title: event.data.title,
        description: event.data.description,
        tags: event.data.tags,
      }),
    ),
  };
}

function placeRecord(site: Graph, entry: EventEntry): EventRecord['place'] {
  const locale = site.mainLocale;
  const venue = venueView(site, entry.data.venue, locale);
  const slug = placeOf(entry);
  const geo = slug === undefined ? undefined : site.find('places', slug, locale)?.data.geo;
  const isEntry = entry.data.venue !== undefined && !('name' in entry.data.venue);
  return (
    venue && {
      name: venue.name,
      ...(isEntry && slug !== undefined && { id: slug }),
      ...(venue.room !== undefined && { room: venue.room }),
      ...(venue.address !== undefined && { address: venue.address }),
      within: venue.within.map(({ title }) => title),
      ...(geo && { latitude: geo.lat, longitude: geo.lon }),
    }
  );
}
