import { describe, expect, it } from 'vitest';
import { meeting, settings, workshop } from '../../testing/builders.ts';
import { aheadUntil, isUpcoming, takesPlace } from './event-state.ts';

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

describe('an event is ahead until', () => {
  it.each([
    ['the minute after its end', { start: '2026-12-10T09:00', end: '2026-12-10T15:00' }, '2026-12-10T14:01:00.000Z'],
    ['its day is over, where no end is known', { start: '2026-12-10T09:00' }, '2026-12-10T23:00:00.000Z'],
    ['its last day is over', { start: '2026-12-10', end: '2026-12-12' }, '2026-12-12T23:00:00.000Z'],
    ['a day in summer is over', { start: '2027-06-10' }, '2027-06-10T22:00:00.000Z'],
    ['its month is over', { start: '2027-02' }, '2027-02-28T23:00:00.000Z'],
    ['its year is over', { start: '2026' }, '2026-12-31T23:00:00.000Z'],
  ])('%s', (_, times, expected) => {
    expect(aheadUntil(workshop(times).data, { today, settings: settings() })).toBe(expected);
  });

  it('an hour that the clock of another zone shows', () => {
    const inLisbon = { today, settings: settings({ timeZone: 'Europe/Lisbon' }) };
    expect(aheadUntil(workshop({ start: '2026-12-10' }).data, inLisbon)).toBe('2026-12-11T00:00:00.000Z');
  });

  it('no time, once it is over', () => {
    expect(aheadUntil(workshop({ start: '2026-11-21' }).data, { today, settings: settings() })).toBeUndefined();
  });
});
