import { describe, expect, it } from 'vitest';
import { gallery, meeting, project, publication, site, workshop } from '../../testing/builders.ts';
import type { AnyEntry } from '../entry.ts';
import { timeline } from './timeline.ts';

const kompas = project({ slug: 'kompas', period: { start: '2026-09', end: '2027-09-30' } });

/** The stops of a project's path, each as its date, kind and state. */
function stops(entries: readonly AnyEntry[], of = kompas, today = '2026-11-22T12:00'): string[] {
  return timeline(site({ entries: [of, ...entries], today }), of, 'pl').map(
    ({ date, kind, state }) => `${date} ${kind} ${state}`,
  );
}

describe('the path of a project', () => {
  it('goes from its beginning past its events and today to its end', () => {
    const entries = [
      workshop({ slug: 'w', start: '2026-12-10T09:00', project: 'kompas' }),
      meeting({ slug: 'm', start: '2026-10-22T10:00', project: 'kompas' }),
      publication({ slug: 'p', pubDate: '2026-11-12', project: 'kompas' }),
      gallery({ slug: 'g', date: '2026-10-03', project: 'kompas' }),
    ];
    expect(stops(entries)).toEqual([
      '2026-09 start past',
      '2026-10-03 galleries past',
      '2026-10-22T10:00 meetings past',
      '2026-11-12 publications past',
      '2026-11-22 today now',
      '2026-12-10T09:00 workshops ahead',
      '2027-09-30 end ahead',
    ]);
  });

  it('says no day twice for an event and its gallery', () => {
    const entries = [
      meeting({ slug: 'm', start: '2026-10-22', project: 'kompas' }),
      gallery({ slug: 'g', date: '2026-10-22', event: 'meetings/m' }),
    ];
    expect(stops(entries).filter((stop) => stop.startsWith('2026-10-22'))).toEqual(['2026-10-22 meetings past']);
  });

  it('has no today once the project is over', () => {
    expect(stops([meeting({ start: '2026-10-22', project: 'kompas' })], kompas, '2028-01-01T12:00')).toEqual([
      '2026-09 start past',
      '2026-10-22 meetings past',
      '2027-09-30 end past',
    ]);
  });

  it('has no today before the project begins', () => {
    expect(stops([], kompas, '2026-08-31T12:00')).toEqual(['2026-09 start ahead', '2027-09-30 end ahead']);
  });

  it('of a project without dates has its events alone', () => {
    const undated = project({ slug: 'razem' });
    expect(stops([meeting({ start: '2012-06-20', project: 'razem' })], undated)).toEqual(['2012-06-20 meetings past']);
  });

  it('leaves out what has no date', () => {
    expect(stops([publication({ project: 'kompas' })])).toEqual([
      '2026-09 start past',
      '2026-11-22 today now',
      '2027-09-30 end ahead',
    ]);
  });

  it('begins and ends with the project on days that it shares with events', () => {
    const short = project({ slug: 'krotki', period: { start: '2012-06-20', end: '2012-06-20' } });
    expect(stops([meeting({ start: '2012-06-20', project: 'krotki' })], short)).toEqual([
      '2012-06-20 start past',
      '2012-06-20 meetings past',
      '2012-06-20 end past',
    ]);
  });

  it('leads to the page of each event', () => {
    const path = timeline(site({ entries: [meeting({ slug: 'm', project: 'kompas' })] }), kompas, 'pl');
    expect(path.find(({ kind }) => kind === 'meetings')?.link).toEqual({ href: '/spotkania/m/', title: 'Spotkanie' });
  });
});
