import { describe, expect, it } from 'vitest';
import { calendarMonths } from './month-calendar.ts';

/** A week in short: each day, with `*` for each event on it. */
const week = (days: ReturnType<typeof calendarMonths>[number]['weeks'][number] = []) =>
  days.map((one) => (one ? `${one.day}${'*'.repeat(one.events.length)}` : '-')).join(' ');

describe('the months of a calendar', () => {
  it('are those that have events, week by week from Monday', () => {
    const months = calendarMonths([{ date: '2027-02-11T09:00' }, { date: '2026-12-10' }, { date: '2026-12-10' }], 3);
    expect(months.map(({ month }) => month)).toEqual(['2026-12', '2027-02']);
    expect(months[0]?.weeks.map(week)).toEqual([
      '- 1 2 3 4 5 6',
      '7 8 9 10** 11 12 13',
      '14 15 16 17 18 19 20',
      '21 22 23 24 25 26 27',
      '28 29 30 31 - - -',
    ]);
    // A February that begins on a Monday is four weeks.
    expect(months[1]?.weeks.map(week)).toEqual([
      '1 2 3 4 5 6 7',
      '8 9 10 11* 12 13 14',
      '15 16 17 18 19 20 21',
      '22 23 24 25 26 27 28',
    ]);
  });

  it('leave out what has no certain day, and months after the last', () => {
    const events = [{ date: '2027' }, { date: '2027-03' }, { date: '2027?-03-04' }, {}, { date: '2028-02-29' }];
    expect(calendarMonths(events, 1).map(({ month }) => month)).toEqual(['2028-02']);
    expect(calendarMonths([{ date: '2026-01-31' }, ...events], 1).map(({ month }) => month)).toEqual(['2026-01']);
  });
});
