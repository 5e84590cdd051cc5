import { describe, expect, it } from 'vitest';
import { meeting, workshop } from '../testing/builders.ts';
import { isUpcoming, takesPlace } from './event-state.ts';

const today = '2026-11-22T12:00';

describe('an event', () => {
  it.each([
    ['known only by its year is not over before the year is', { start: '2026' }, true],
    ['known only by its month is not over before the month is', { start: '2026-11' }, true],
    ['of last month is over', { start: '2026-10' }, false],
    ['of this morning without an end goes on until the day is over', { start: '2026-11-22T09:00' }, true],
    ['of this morning with an end is over after it', { start: '2026-11-22T09:00', end: '2026-11-22T11:59' }, false],
    ['goes on in its last minute', { start: '2026-11-22T09:00', end: '2026-11-22T12:00' }, true],
    ['of yesterday is over', { start: '2026-11-21T20:00' }, false],
    ['that began yesterday and ends tomorrow goes on', { start: '2026-11-21', end: '2026-11-23' }, true],
    ['of tomorrow is ahead', { start: '2026-11-23' }, true],
  ])('%s', (_, times, expected) => {
    expect(isUpcoming(workshop(times).data, today)).toBe(expected);
  });
});

describe('people can come to an event ahead', () => {
  it.each([
    ['that is as planned', 'scheduled', true],
    ['that was moved', 'moved', true],
    ['never one that is cancelled', 'cancelled', false],
    ['never one that waits for a new date', 'postponed', false],
  ] as const)('%s', (_, status, expected) => {
    expect(takesPlace(meeting({ start: '2027', status }), today)).toBe(expected);
  });

  it('never one that is over', () => {
    expect(takesPlace(meeting({ start: '2012' }), today)).toBe(false);
  });
});
