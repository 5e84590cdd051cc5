import { describe, expect, it } from 'vitest';
import { reviewDue } from './accessibility.ts';

describe('the yearly review of an accessibility statement', () => {
  it.each([
    ['2026-11-09', '2026-11-22T12:00'],
    ['2026-11-09', '2027-02-28T23:59'],
    ['2027-01-01', '2027-03-31T12:00'],
    ['2027-02-10', '2027-04-01T12:00'],
    ['2027-06-30', '2028-02-29T12:00'],
  ])('done on %s is not due on %s', (last, today) => {
    expect(reviewDue(last, today)).toBeUndefined();
  });

  it.each([
    ['2026-11-09', '2027-03-01T00:00', '2027-03-31', false],
    ['2026-03-31', '2027-03-31T23:59', '2027-03-31', false],
    ['2026-11-09', '2027-04-01T00:00', '2027-03-31', true],
    ['2025-12-31', '2026-12-31T12:00', '2026-03-31', true],
    // A year that was missed is not made good by the next one's being near.
    ['2025-02-01', '2027-03-15T12:00', '2026-03-31', true],
  ])('last done on %s is spoken of on %s: due by %s', (last, today, day, isOver) => {
    expect(reviewDue(last, today)).toEqual({ day, isOver });
  });
});
