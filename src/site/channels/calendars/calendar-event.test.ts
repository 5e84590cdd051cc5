import { describe, expect, it } from 'vitest';
import { meeting, place, settings, site } from '../../../testing/builders.ts';
import { calendarEvent } from './calendar-event.ts';

type Wanted = Parameters<typeof meeting>[0];

const eventOf = (wanted: Wanted) => calendarEvent(site(), meeting({ slug: 'm', ...wanted }));

describe('an event in a calendar', () => {
  it.each([
    ['an hour', '2027-01-21T10:00', undefined, false, '2027-01-21T10:00', undefined],
    ['two hours of a day', '2027-01-21T10:00', '2027-01-21T13:00', false, '2027-01-21T10:00', '2027-01-21T13:00'],
    ['an hour and a last day', '2027-01-21T10:00', '2027-01-22', false, '2027-01-21T10:00', '2027-01-23T00:00'],
    ['a day', '2027-02-28', undefined, true, '2027-02-28', '2027-03-01'],
    ['two days', '2027-12-30', '2027-12-31', true, '2027-12-30', '2028-01-01'],
    ['a day and an hour of its end', '2027-01-21', '2027-01-21T13:00', true, '2027-01-21', '2027-01-22'],
    ['a month', '2028-02', undefined, true, '2028-02-01', '2028-03-01'],
    ['a year', '2027', undefined, true, '2027-01-01', '2028-01-01'],
  ])('of which is known %s', (_, start, end, isAllDay, from, until) => {
    const found = eventOf({ start, ...(end !== undefined && { end }) });
    expect([found.isAllDay, found.start, found.end]).toEqual([isAllDay, from, until]);
  });

  it('takes nobody’s time when not even its day is known', () => {
    const vague = (start: string) => eventOf({ start }).isVague;
    expect([vague('2027'), vague('2027-03'), vague('2027-03-04'), vague('2027-03-04T10:00')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is the same event whatever of it changes, and in every language', () => {
    const both = site({ settings: settings({ languages: ['pl', 'en'] }) });
    const uids = [
      meeting({ slug: 'm' }),
      meeting({ slug: 'm', title: 'Nowy tytuł', start: '2027-05-05', status: 'cancelled' }),
      meeting({ slug: 'm', locale: 'en' }),
    ].map((entry) => calendarEvent(both, entry).uid);
    expect(new Set(uids)).toEqual(new Set(['m.meetings@example.org']));
  });

  it('is a later revision with each change that its editors date or state', () => {
    const revisions: Wanted[] = [
      {},
      { status: 'postponed' },
      { status: 'moved', previousStart: '2012-06-20' },
      { status: 'cancelled' },
      { updatedDate: '2026-11-20' },
      { updatedDate: '2026-11-20', status: 'cancelled' },
      { updatedDate: '2026-11-20T09:00' },
      { updatedDate: '2026-11-20T09:01', status: 'moved' },
    ];
    const sequences = revisions.map((wanted) => eventOf(wanted).sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    // What a program can hold: RFC 5545 has integers of 32 bits.
    expect(Math.max(...sequences)).toBeLessThan(2 ** 31);
  });

  it('was revised when its editors say, by the clock of the site’s time zone', () => {
    const revised = (wanted: Wanted) => eventOf(wanted).revised;
    expect(revised({ pubDate: '2026-11-01', updatedDate: '2026-11-20T09:00' })).toBe('2026-11-20T08:00:00.000Z');
    expect(revised({ pubDate: '2026-07-01' })).toBe('2026-06-30T22:00:00.000Z');
    expect(revised({})).toBe('1970-01-01T00:00:00.000Z');
  });

  it('is where its venue is', () => {
    const entries = [
      place({ slug: 'miasto', name: 'Miasto' }),
      place({
        slug: 'dwor',
        name: 'Dwór',
        kind: 'venue',
        address: 'ul. Leśna 2',
        within: 'miasto',
        geo: { lat: 52, lon: 21 },
      }),
    ];
    const found = calendarEvent(site({ entries }), meeting({ venue: 'dwor' }));
    expect(found.venue).toEqual({ name: 'Dwór', address: 'ul. Leśna 2', within: ['Miasto'] });
    expect(found.geo).toEqual({ lat: 52, lon: 21 });
  });
});
