import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { meeting, site } from '../../../testing/builders.ts';
import { calendarEvent } from './calendar-event.ts';
import { type CalendarDocument, icalendar } from './icalendar.ts';

/** A calendar with a meeting in it. */
function documentOf(wanted: Parameters<typeof meeting>[0], more: Partial<CalendarDocument> = {}): CalendarDocument {
  const event = calendarEvent(site(), meeting({ slug: 'm', ...wanted }));
  return {
    timeZone: 'Europe/Warsaw',
    events: [{ ...event, summary: event.title, details: event.description }],
    ...more,
  };
}

/** The file of a meeting, as another program's library reads it. */
function read(wanted: Parameters<typeof meeting>[0], more: Partial<CalendarDocument> = {}) {
  const file = icalendar(documentOf(wanted, more));
  const calendar = convertIcsCalendar(undefined, file);
  const [event] = calendar.events ?? [];
  if (!event) throw new Error(`No event was read from:\n${file}`);
  return { file, calendar, event };
}

describe('a calendar file', () => {
  it.each([
    ['winter', '2027-01-21T10:00', '2027-01-21T13:00', '2027-01-21T09:00:00.000Z', '2027-01-21T12:00:00.000Z'],
    ['summer', '2027-07-01T10:00', '2027-07-01T13:00', '2027-07-01T08:00:00.000Z', '2027-07-01T11:00:00.000Z'],
  ])('has the hours of %s in the site’s time zone, with its rules', (_, start, end, from, until) => {
    const { calendar, event } = read({ start, end });
    expect(calendar.timezones?.map(({ id }) => id)).toEqual(['Europe/Warsaw']);
    expect(event.start).toMatchObject({ date: new Date(from), local: { timezone: 'Europe/Warsaw' } });
    expect(event.end?.date).toEqual(new Date(until));
  });

  it('has whole days without hours or zone', () => {
    const { calendar, event } = read({ start: '2027-03-04', end: '2027-03-05' });
    expect(calendar.timezones).toBeUndefined();
    expect([event.start, event.end]).toEqual([
      { date: new Date('2027-03-04'), type: 'DATE' },
      { date: new Date('2027-03-06'), type: 'DATE' },
    ]);
  });

  it('has instants where a time zone has no rules of its own', () => {
    const { calendar, event } = read({ start: '2027-01-21T10:00' }, { timeZone: '+02:00' });
    expect(calendar.timezones).toBeUndefined();
    expect(event.start).toMatchObject({ date: new Date('2027-01-21T08:00Z') });
  });

  it('names the rules of a zone by which it is known today', () => {
    const { calendar, event } = read({ start: '2027-01-21T10:00' }, { timeZone: 'UTC' });
    expect(event.start.local?.timezone).toBe(calendar.timezones?.[0]?.id);
  });

  it.each([
    ['as planned', 'scheduled', 'CONFIRMED'],
    ['at another time', 'moved', 'CONFIRMED'],
    ['not at all', 'cancelled', 'CANCELLED'],
    ['not now', 'postponed', 'CANCELLED'],
  ] as const)('says that an event takes place %s', (_, status, expected) => {
    expect(read({ status }).event.status).toBe(expected);
  });

  it('takes texts with signs of its own as they were written, in lines of 75 bytes', () => {
    const texts = {
      title: 'Narada; „plan”, \\ szkic',
      description: `Pierwszy akapit, długi: ${'zażółć gęślą jaźń '.repeat(9)}\nDrugi; koniec.`,
    };
    const { file, event } = read(texts);
    expect([event.summary, event.description]).toEqual([texts.title, texts.description]);
    expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(file.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('holds no control signs and one kind of line end, whatever a text holds', () => {
    const words = 'A\u0007\u0000B\rEND:VEVENT\u0085\tC';
    const { file } = read({ title: words, tags: [words], venue: { name: words } });
    expect(file.replaceAll(/\r\n|\t/g, '')).not.toMatch(/\p{Cc}/u);
    expect(file.match(/:AB\\nEND:VEVENT\tC\r\n/g)).toHaveLength(3);
  });

  it('wakes nobody', () => {
    expect(read({}).event.alarms).toBeUndefined();
  });

  it('says what it is called and how often to ask again, unless it is the file of one event', () => {
    const channel = { title: 'Kronika: Dolina, rzeki', url: 'https://example.org/calendar.ics' };
    const lines = read({}, { channel }).file.split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        String.raw`NAME:Kronika: Dolina\, rzeki`,
        String.raw`X-WR-CALNAME:Kronika: Dolina\, rzeki`,
        'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      ]),
    );
    expect(read({}).calendar.name).toBeUndefined();
  });
});
