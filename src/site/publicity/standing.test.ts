import { describe, expect, it } from 'vitest';
import { project } from '../../testing/builders.ts';
import { isActive, mayBeClaimed } from './standing.ts';

const data = (wanted: Parameters<typeof project>[0]) => project(wanted).data;

describe('the duties of a project', () => {
  it.each([
    ['while it runs', { period: { start: '2026-01-01' } }, true],
    ['on the last day on which it must be kept', { period: { end: '2020-06-30' }, keepUntil: '2026-11-22' }, true],
    ['no longer the day after', { period: { end: '2020-06-30' }, keepUntil: '2026-11-21' }, false],
    ['for a year after its end where nothing is said', { period: { end: '2025-11-22' } }, true],
    ['no longer after that year', { period: { end: '2025-11-21' } }, false],
    ['for a year after an end known by its month', { period: { end: '2025-11' } }, true],
    ['not at all once it is given up', { period: { start: '2026-01-01' }, status: 'cancelled' as const }, false],
  ])('last %s', (_, wanted, expected) => {
    expect(isActive(data(wanted), '2026-11-22T12:00')).toBe(expected);
  });
});

describe('a payer', () => {
  const open = data({ period: {} });
  it.each([
    [
      'European Funds on the day of the agreement',
      { source: 'eu-2021-2027' as const, agreementDate: '2026-11-22' },
      true,
    ],
    ['European Funds the day before', { source: 'eu-2021-2027' as const, agreementDate: '2026-11-23' }, false],
    ['European Funds without a date', { source: 'eu-2021-2027' as const, agreementDate: undefined }, false],
    ['the recovery plan without a date', { source: 'kpo' as const, agreementDate: undefined }, false],
    ['the state without a date', { source: 'state' as const, agreementDate: undefined }, true],
    ['the state before the agreement', { source: 'state' as const, agreementDate: '2027-01-01' }, false],
    ['one whose rules are not known', { source: undefined, agreementDate: undefined }, true],
  ])('may be named: %s', (_, funding, expected) => {
    expect(mayBeClaimed(funding, open, '2026-11-22T12:00')).toBe(expected);
  });
});
