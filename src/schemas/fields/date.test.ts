import { describe, expect, it } from 'vitest';
import { dateField, endsAfterStart, momentField } from './date.ts';

describe('a date', () => {
  it.each([
    ['a year', '2013'],
    ['a month', '2013-09'],
    ['a day', '2013-09-13'],
    ['a minute', '2013-09-13T09:00'],
    ['the last day of a leap February', '2024-02-29'],
    ['the first minute of a day', '2013-09-13T00:00'],
    ['the last minute of a day', '2013-09-13T23:59'],
    ['the first year that is taken', '1800'],
    ['the last year that is taken', '2200'],
  ])('may be as exact as %s', (_, text) => {
    expect(dateField.parse(text)).toBe(text);
  });

  it('that YAML read as a number is a year', () => {
    expect(dateField.parse(2013)).toBe('2013');
  });

  it.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['a day that June does not have', '2024-06-31'],
    ['29 February of a common year', '2023-02-29'],
    ['29 February of 1900', '1900-02-29'],
    ['a thirteenth month', '2024-13-01'],
    ['a month zero', '2024-00'],
    ['a day zero', '2024-06-00'],
    ['a date as Poles write it', '20.06.2012'],
    ['a date with slashes', '2012/06/20'],
    ['a month without its zero', '2012-6-20'],
    ['hour 25', '2012-06-20T25:00'],
    ['hour 24', '2012-06-20T24:00'],
    ['minute 60', '2012-06-20T09:60'],
    ['an hour after a blank', '2012-06-20 09:00'],
    ['seconds', '2012-06-20T09:00:00'],
    ['an offset', '2012-06-20T09:00Z'],
    ['an hour without a day', '2012-06T09:00'],
    ['a line break at the end', '2012-06-20\n'],
    ['a year before 1800', '1799'],
    ['a year after 2200', '2201'],
    ['words', 'wkrótce'],
    ['eight digits that YAML read as a number', 20120620],
    ['a number that is not whole', 2013.5],
    ['true', true],
    ['null', null],
    ['a Date', new Date(0)],
    ['a list', ['2013']],
  ])('is never %s', (_, value) => {
    expect(dateField.safeParse(value).error?.issues.map(({ message }) => message)).toEqual(['date']);
  });
});

describe('a moment', () => {
  it.each(['2012-06-20', '2012-06-20T09:00'])('is a day or a minute: %s', (text) => {
    expect(momentField.parse(text)).toBe(text);
  });

  it.each([
    ['a year', '2012'],
    ['a month', '2012-06'],
    ['a year that YAML read as a number', 2012],
    ['a day that does not exist', '2024-06-31'],
    ['nothing', ''],
  ])('is never %s', (_, value) => {
    expect(momentField.safeParse(value).error?.issues.map(({ message }) => message)).toEqual(['moment']);
  });
});

describe('an end', () => {
  it.each([
    ['a later day', '2012-06-20', '2012-06-21', true],
    ['the same minute', '2012-06-20T09:00', '2012-06-20T09:00', true],
    ['an earlier minute of the day', '2012-06-20T09:00', '2012-06-20T08:59', false],
    ['the month of the start', '2012-06-20', '2012-06', true],
    ['the month before the start', '2012-06-20', '2012-05', false],
    ['a day of the year that is the start', '2012', '2012-01-01', true],
    ['the year before', '2012-06', '2011', false],
  ])('may be compared with a start as far as both are known: %s', (_, start, end, expected) => {
    expect(endsAfterStart(start, end)).toBe(expected);
  });
});
