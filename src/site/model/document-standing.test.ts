import { describe, expect, it } from 'vitest';
import { document, site } from '../../testing/builders.ts';
import { documentStanding } from './document-standing.ts';

const graph = site({ today: '2027-01-10T12:00' });
const standing = (fields: Parameters<typeof document>[0]) => documentStanding(document(fields).data, graph);

describe('where a document stands', () => {
  it('is not told of one that says nothing about it', () => {
    expect(standing({ kind: 'rules', validFrom: '2026-01-01' })).toBeUndefined();
  });

  it.each([
    ['before it opens', { opens: '2027-01-11T08:00', closes: '2027-02-01' }, 'planned'],
    ['on the day on which it opens', { opens: '2027-01-10' }, 'open'],
    ['on its last day', { closes: '2027-01-10' }, 'open'],
    ['in its last minute', { closes: '2027-01-10T12:00' }, 'open'],
    ['after its last minute', { closes: '2027-01-10T11:59' }, 'closed'],
    ['once its result is known', { closes: '2027-02-01', result: 'Nikogo nie wybrano.' }, 'decided'],
    ['once another took its place', { closes: '2027-02-01', replacedBy: 'nowy' }, 'replaced'],
  ])('%s', (_, fields, expected) => {
    expect(standing({ kind: 'call', ...fields })?.is).toBe(expected);
  });

  it('holds until an instant of the time zone of the site', () => {
    expect(standing({ kind: 'call', closes: '2027-01-15' })).toEqual({
      is: 'open',
      date: '2027-01-15',
      until: '2027-01-15T23:00:00.000Z',
    });
    expect(standing({ kind: 'call', opens: '2027-01-15T08:00', closes: '2027-02-01' })).toEqual({
      is: 'planned',
      date: '2027-01-15T08:00',
      until: '2027-01-15T07:00:00.000Z',
    });
  });
});
