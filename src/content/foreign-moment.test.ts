import { describe, expect, it } from 'vitest';
import { foreignMoment } from './foreign-moment.ts';

describe('a moment of another program', () => {
  it.each([
    ['2026-01-10T10:00:30', '2026-01-10T10:00'],
    ['2026-01-10 10:00:00', '2026-01-10T10:00'],
    ['2026-07-10T10:00:00Z', '2026-07-10T12:00'],
    ['2026-01-10T23:30:00.000Z', '2026-01-11T00:30'],
    ['2026-01-10 10:00:00 +0200', '2026-01-10T09:00'],
    ['2026-01-10T10:00:00-05:00', '2026-01-10T16:00'],
    ['Sat, 10 Jan 2026 10:00:00 +0100', '2026-01-10T10:00'],
    ['10 Jul 2026 10:00 GMT', '2026-07-10T12:00'],
    ['2026-12-31T24:00', '2027-01-01T00:00'],
  ])('%s is %s in Warsaw', (written, expected) => {
    expect(foreignMoment(written, 'Europe/Warsaw')).toBe(expected);
  });

  it.each([
    ...['2026-13-40T10:00:00', 'kiedyś', '', '10 stycznia 2026', '2026-01-10'],
    ...['2026-02-31 10:00', '2026-02-31T24:00', '2026-02-10T24:01'],
  ])('is not "%s"', (written) => {
    expect(foreignMoment(written, 'Europe/Warsaw')).toBeUndefined();
  });
});
