import { describe, expect, it } from 'vitest';
import { news } from '../../testing/builders.ts';
import { hiddenBecause } from './visibility.ts';

const today = '2026-11-22T12:00';

describe('an entry', () => {
  it.each([
    ['is kept back a minute before it is published', '2026-11-22T12:01', 'scheduled'],
    ['is shown from the minute in which it is published', '2026-11-22T12:00', undefined],
    ['is shown all day when only the day is said', '2026-11-22', undefined],
    ['is kept back until its day', '2026-11-23', 'scheduled'],
  ])('%s', (_, pubDate, expected) => {
    expect(hiddenBecause(news({ pubDate }).data, today)).toBe(expected);
  });

  it.each([
    ['is shown until the minute before it expires', '2026-11-22T12:01', undefined],
    ['is gone from the minute in which it expires', '2026-11-22T12:00', 'expired'],
    ['is gone from the first minute of the day on which it expires', '2026-11-22', 'expired'],
    ['is shown on the day before', '2026-11-23', undefined],
  ])('%s', (_, expiryDate, expected) => {
    expect(hiddenBecause(news({ expiryDate }).data, today)).toBe(expected);
  });

  it('is shown where it has neither date', () => {
    expect(hiddenBecause({ draft: false }, today)).toBeUndefined();
  });

  it('is a draft above all', () => {
    expect(hiddenBecause(news({ draft: true, pubDate: '2027-01-01' }).data, today)).toBe('draft');
  });
});
