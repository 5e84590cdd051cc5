import { describe, expect, it } from 'vitest';
import { certainMoment, instantOf, unclearHour, withOffset } from './time-zone.ts';

describe('the instant of a local date', () => {
  it.each([
    ['in summer', '2026-07-01T09:00', 'Europe/Warsaw', '2026-07-01T07:00:00.000Z'],
    ['in winter', '2026-12-01T09:00', 'Europe/Warsaw', '2026-12-01T08:00:00.000Z'],
    ['without an hour, its first minute', '2026-12-01', 'Europe/Warsaw', '2026-11-30T23:00:00.000Z'],
    ['before the clocks go forward', '2026-03-29T01:59', 'Europe/Warsaw', '2026-03-29T00:59:00.000Z'],
    ['after the clocks went forward', '2026-03-29T03:00', 'Europe/Warsaw', '2026-03-29T01:00:00.000Z'],
    ['in the hour that is skipped, the hour after it', '2026-03-29T02:30', 'Europe/Warsaw', '2026-03-29T01:30:00.000Z'],
    ['before the clocks go back', '2026-10-25T01:59', 'Europe/Warsaw', '2026-10-24T23:59:00.000Z'],
    ['after the clocks went back', '2026-10-25T03:00', 'Europe/Warsaw', '2026-10-25T02:00:00.000Z'],
    ['in a zone without summer time', '2026-07-01T09:00', 'UTC', '2026-07-01T09:00:00.000Z'],
    ['west of Greenwich', '2026-07-01T09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
    ['in a zone of half an hour', '2026-07-01T09:00', 'Asia/Kolkata', '2026-07-01T03:30:00.000Z'],
    [
      'in the hour that is skipped west of Greenwich, the hour after it',
      '2026-03-08T02:30',
      'America/New_York',
      '2026-03-08T07:30:00.000Z',
    ],
  ])('%s', (_, local, timeZone, expected) => {
    expect(instantOf(local, timeZone).toISOString()).toBe(expected);
  });
});

describe('a local date for others', () => {
  it.each([
    ['2027-01-21T10:00', 'Europe/Warsaw', '2027-01-21T10:00:00+01:00'],
    ['2027-07-01T10:00', 'Europe/Warsaw', '2027-07-01T10:00:00+02:00'],
    ['2027-07-01T10:00', 'America/St_Johns', '2027-07-01T10:00:00-02:30'],
    ['2027-07-01T10:00', 'Asia/Kolkata', '2027-07-01T10:00:00+05:30'],
    ['2027-07-01', 'Europe/Warsaw', '2027-07-01'],
    ['2027', 'Europe/Warsaw', '2027'],
  ])('%s in %s is %s', (local, timeZone, expected) => {
    expect(withOffset(local, timeZone)).toBe(expected);
  });
});

describe('an hour at the change of the clocks', () => {
  it.each([
    ['Europe/Warsaw', '2027-03-28T02:30', 'skipped', '2027-03-28T01:30', '2027-03-28T03:30'],
    ['Europe/Warsaw', '2027-03-28T02:00', 'skipped', '2027-03-28T01:00', '2027-03-28T03:00'],
    ['Europe/Warsaw', '2026-10-25T02:30', 'twice', '2026-10-25T01:30', '2026-10-25T03:30'],
    ['Europe/Warsaw', '2026-10-25T02:00', 'twice', '2026-10-25T01:00', '2026-10-25T03:00'],
    ['Europe/London', '2027-03-28T01:30', 'skipped', '2027-03-28T00:30', '2027-03-28T02:30'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', 'skipped', '2026-10-04T01:45', '2026-10-04T02:45'],
  ])('of %s, %s, is %s', (timeZone, local, kind, before, after) => {
    expect(unclearHour(local, timeZone)).toEqual({ kind, before, after });
  });

  it.each([
    ['Europe/Warsaw', '2027-03-28T01:59'],
    ['Europe/Warsaw', '2027-03-28T03:00'],
    ['Europe/Warsaw', '2026-10-25T01:59'],
    ['Europe/Warsaw', '2026-10-25T03:00'],
    ['Europe/Warsaw', '2026-07-01T02:30'],
    ['UTC', '2027-03-28T02:30'],
    ['America/New_York', '2027-03-28T02:30'],
    ['Europe/Warsaw', '2027-03-28T25:30'],
  ])('of %s, %s, comes once', (timeZone, local) => {
    expect(unclearHour(local, timeZone)).toBeUndefined();
  });

  it.each([
    ['2027-03-28T01:30', '2027-03-28T01:30:00+01:00'],
    ['2027-03-28T02:30', '2027-03-28T03:30:00+02:00'],
    ['2027-03-28T03:30', '2027-03-28T03:30:00+02:00'],
    ['2026-10-25T01:30', '2026-10-25T01:30:00+02:00'],
    ['2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
    ['2026-10-25T03:30', '2026-10-25T03:30:00+01:00'],
  ])('is the same moment for those who do not know the zone: %s', (local, expected) => {
    const told = withOffset(local, 'Europe/Warsaw');
    expect(told).toBe(expected);
    expect(new Date(told)).toEqual(instantOf(local, 'Europe/Warsaw'));
  });
});

describe('what machines are told of a date', () => {
  it.each([
    ['2027-01-21T10:00', '2027-01-21T10:00:00+01:00'],
    ['2013', '2013'],
    ['2013?-09-13', undefined],
    ['2013-09-?13', '2013-09'],
    ['2013-XX-13', '2013'],
    ['201X', undefined],
  ])('is what of it is certain: %s', (date, expected) => {
    expect(certainMoment(date, 'Europe/Warsaw')).toBe(expected);
  });
});
