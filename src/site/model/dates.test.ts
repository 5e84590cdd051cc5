import { describe, expect, it } from 'vitest';
import { comesAt, compareDates, hasCome, isPast, pastFrom } from './dates.ts';

describe('a date is over', () => {
  it.each([
    ['a year', '2013', '2013-12-31T23:59', '2014-01-01T00:00'],
    ['a month', '2013-09', '2013-09-30T23:59', '2013-10-01T00:00'],
    ['a day', '2013-09-13', '2013-09-13T23:59', '2013-09-14T00:00'],
    ['a minute', '2013-09-13T09:00', '2013-09-13T09:00', '2013-09-13T09:01'],
  ])('not before %s is', (_, date, last, next) => {
    expect([isPast(date, last), isPast(date, next)]).toEqual([false, true]);
  });
});

describe('a date has come', () => {
  it.each([
    ['a year', '2013', '2012-12-31T23:59', '2013-01-01T00:00'],
    ['a month', '2013-09', '2013-08-31T23:59', '2013-09-01T00:00'],
    ['a day', '2013-09-13', '2013-09-12T23:59', '2013-09-13T00:00'],
    ['a minute', '2013-09-13T09:00', '2013-09-13T08:59', '2013-09-13T09:00'],
  ])('from the first minute of %s', (_, date, before, first) => {
    expect([hasCome(date, before), hasCome(date, first)]).toEqual([false, true]);
  });
});

describe('dates', () => {
  it('are in order, the less exact first', () => {
    const inOrder = ['2012', '2012-06', '2012-06-20', '2012-06-20T09:00', '2012-06-20T10:00', '2012-07', '2013'];
    expect([...inOrder].reverse().sort(compareDates)).toEqual(inOrder);
  });

  it('that are alike are neither before nor after', () => {
    expect(compareDates('2012-06', '2012-06')).toBe(0);
  });
});

describe('the minute from which a date is past', () => {
  it.each([
    ['a year', '2013', '2014-01-01T00:00'],
    ['a month', '2013-09', '2013-10-01T00:00'],
    ['the last month of a year', '2013-12', '2014-01-01T00:00'],
    ['a day', '2013-09-13', '2013-09-14T00:00'],
    ['the last day of a February', '2024-02-29', '2024-03-01T00:00'],
    ['a minute', '2013-09-13T09:00', '2013-09-13T09:01'],
    ['the last minute of a year', '2013-12-31T23:59', '2014-01-01T00:00'],
  ])('follows %s', (_, date, expected) => {
    expect(pastFrom(date)).toBe(expected);
  });

  it.each(['2013', '2013-09', '2013-09-13', '2013-09-13T09:00'])('is the first that the rule calls so: %s', (date) => {
    const first = pastFrom(date);
    const before = new Date(Date.parse(`${first}Z`) - 60_000).toISOString().slice(0, 16);
    expect([isPast(date, before), isPast(date, first)]).toEqual([false, true]);
  });
});

describe('the minute at which a date comes', () => {
  it.each(['2013', '2013-09', '2013-09-13', '2013-09-13T09:00'])('is the first that the rule calls so: %s', (date) => {
    const first = comesAt(date);
    const before = new Date(Date.parse(`${first}Z`) - 60_000).toISOString().slice(0, 16);
    expect([hasCome(date, before), hasCome(date, first)]).toEqual([false, true]);
  });
});
