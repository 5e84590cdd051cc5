import { afterEach, describe, expect, it } from 'vitest';
import { localMoment, today } from './local-moment.ts';

const warsaw = 'Europe/Warsaw';

describe('a moment', () => {
  it.each([
    ['in summer', '2026-07-01T07:00:00Z', warsaw, '2026-07-01T09:00'],
    ['in winter', '2026-12-01T08:00:00Z', warsaw, '2026-12-01T09:00'],
    ['that is tomorrow already', '2026-11-22T23:30:00Z', warsaw, '2026-11-23T00:30'],
    ['at midnight', '2026-11-22T23:00:00Z', warsaw, '2026-11-23T00:00'],
    ['before the clocks go forward', '2026-03-29T00:59:00Z', warsaw, '2026-03-29T01:59'],
    ['after the clocks go forward', '2026-03-29T01:00:00Z', warsaw, '2026-03-29T03:00'],
    ['before the clocks go back', '2026-10-25T00:59:00Z', warsaw, '2026-10-25T02:59'],
    ['after the clocks go back', '2026-10-25T01:00:00Z', warsaw, '2026-10-25T02:00'],
    ['elsewhere', '2026-07-01T07:00:00Z', 'America/New_York', '2026-07-01T03:00'],
  ])('%s is what the clock on the wall shows', (_, instant, timeZone, expected) => {
    expect(localMoment(new Date(instant), timeZone)).toBe(expected);
  });
});

describe('today', () => {
  it('is what the clock says where nothing is given', () => {
    const before = localMoment(new Date(), warsaw);
    const found = today(undefined, warsaw);
    const after = localMoment(new Date(), warsaw);
    expect([before, after]).toContain(found);
  });

  it.each([
    ['a day is its first minute', '2026-11-22', '2026-11-22T00:00'],
    ['a date-time is meant in the zone of the site', '2026-11-22T09:00', '2026-11-22T09:00'],
    ['an instant is moved to the zone of the site', '2026-11-22T09:00Z', '2026-11-22T10:00'],
    ['an instant with seconds too', '2026-11-22T09:00:00.000Z', '2026-11-22T10:00'],
    ['an offset is reckoned with', '2026-11-22T23:30-02:00', '2026-11-23T02:30'],
  ])('%s', (_, given, expected) => {
    expect(today(given, warsaw)).toBe(expected);
  });

  it.each([
    ['words', 'jutro'],
    ['nothing', ''],
    ['a year', '2026'],
    ['a month', '2026-11'],
    ['a date as Poles write it', '22.11.2026'],
    ['an hour that does not exist', '2026-11-22T25:00'],
    ['a day that does not exist', '2026-02-31'],
    ['a minute of a day that does not exist', '2026-06-31T10:00'],
    ['a time after a blank, which would depend on the machine', '2026-11-22 09:00'],
    ['seconds without an offset, which would depend on the machine', '2026-11-22T09:00:30'],
  ])('is never %s', (_, given) => {
    expect(() => today(given, warsaw)).toThrow(
      new RangeError(`KRONIKA_TODAY is "${given}"; write a date such as 2026-11-22 or 2026-11-22T09:00.`),
    );
  });

  describe('on machines elsewhere', () => {
    const own = process.env['TZ'];
    afterEach(() => {
      if (own === undefined) delete process.env['TZ'];
      else process.env['TZ'] = own;
    });

    it.each(['America/New_York', 'Asia/Tokyo', 'UTC'])('is the same as at home: %s', (zone) => {
      process.env['TZ'] = zone;
      expect(['2026-11-22', '2026-11-22T09:00', '2026-11-22T09:00Z'].map((given) => today(given, warsaw))).toEqual([
        '2026-11-22T00:00',
        '2026-11-22T09:00',
        '2026-11-22T10:00',
      ]);
    });
  });
});
