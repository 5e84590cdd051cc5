import { describe, expect, it } from 'vitest';
import { gallery, meeting, project, publication, series, site, workshop } from '../../testing/builders.ts';
import type { AnyEntry } from '../model/entry.ts';
import { timeline } from './timeline.ts';

const kompas = project({ slug: 'kompas', period: { start: '2026-09', end: '2027-09-30' } });

/** The stops of a project's path, each as its date, kind and state. */
function stops(entries: readonly AnyEntry[], of = kompas, today = '2026-11-22T12:00'): string[] {
  return timeline(site({ entries: [of, ...entries], today }), of, 'pl').stops.map(
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
      '2026-11-12 today now',
      '2026-12-10T09:00 workshops ahead',
      '2027-09-30 end ahead',
    ]);
  });

  it('says no day twice for an event and its gallery', () => {
    const entries = [
      meeting({ slug: 'm', start: '2026-10-22', project: 'kompas' }),
      gallery({ slug: 'g', date: '2026-10-22', event: 'meetings/m' }),
    ];
    expect(stops(entries).filter((stop) => /^2026-10-22 (?!today)/.test(stop))).toEqual(['2026-10-22 meetings past']);
  });

  it('has what is known by its year before what follows it by its number', () => {
    const cycle = project({ slug: 'cykl', period: {} });
    const entries = [
      series({ slug: 's', project: 'cykl', planned: 4 }),
      workshop({ slug: 'c', start: '2013?-09-13', series: 's', number: 3 }),
      workshop({ slug: 'b', start: '2013?', series: 's', number: 2 }),
      workshop({ slug: 'd', start: '2013?', series: 's', number: 4 }),
      workshop({ slug: 'a', start: '2013', series: 's', number: 1 }),
      meeting({ slug: 'm', start: '2013-05-01', project: 'cykl' }),
    ];
    const { stops: path } = timeline(site({ entries: [cycle, ...entries] }), cycle, 'pl');
    expect(path.map(({ link }) => link?.href.split('/').at(-2))).toEqual(['m', 'a', 'b', 'c', 'd']);
  });

  it('has no end where the project goes on', () => {
    expect(stops([], project({ slug: 'kompas', period: { start: '2024', end: '..' } }))).toEqual(['2024 start past']);
  });

  it('has the galleries of an event at its stop', () => {
    const entries = [
      meeting({ slug: 'm', start: '2026-10-22', project: 'kompas' }),
      gallery({ slug: 'g', title: 'Zdjęcia', event: 'meetings/m', photos: [{ src: './a.jpg', alt: 'Sala' }] }),
      gallery({ slug: 'h', title: 'Więcej', date: '2026-10-22', event: 'meetings/m' }),
    ];
    const { stops: path } = timeline(site({ entries: [kompas, ...entries] }), kompas, 'pl');
    expect(path.find(({ kind }) => kind === 'meetings')?.galleries).toEqual([
      { href: '/galerie/h/', title: 'Więcej', photos: 0 },
      { href: '/galerie/g/', title: 'Zdjęcia', photos: 1 },
    ]);
  });

  it('has a stop for a gallery of an event that is not on it, on the day of the event', () => {
    const entries = [
      meeting({ slug: 'm', start: '2026-10-22' }),
      gallery({ slug: 'g', event: 'meetings/m', project: 'kompas' }),
    ];
    expect(stops(entries)).toContain('2026-10-22 galleries past');
  });

  it('says of each stop what it is, and what is unusual of it', () => {
    const entries = [
      meeting({ slug: 'm', start: '2027-01-21', kind: 'conference', status: 'cancelled', project: 'kompas' }),
      publication({ slug: 'p', year: 2026, kind: 'book', project: 'kompas' }),
      gallery({ slug: 'g', date: '2026-10', project: 'kompas', photos: [{ src: './a.jpg', alt: 'Sala' }] }),
    ];
    const { stops: path } = timeline(site({ entries: [kompas, ...entries] }), kompas, 'pl');
    expect(path.filter(({ link }) => link)).toMatchObject([
      { kind: 'galleries', photos: 1 },
      { kind: 'publications', entryKind: 'book' },
      { kind: 'meetings', entryKind: 'conference', status: 'cancelled' },
    ]);
  });

  it('says when each stop ahead will lie behind', () => {
    const entries = [
      workshop({ slug: 'w', start: '2026-12-10T09:00', project: 'kompas' }),
      publication({ slug: 'p', year: 2027, project: 'kompas' }),
    ];
    const { stops: path } = timeline(site({ entries: [kompas, ...entries] }), kompas, 'pl');
    expect(path.map(({ kind, comes }) => `${kind} ${comes}`)).toEqual([
      'start undefined',
      'today undefined',
      'workshops 2026-12-10T23:00:00.000Z',
      'publications 2026-12-31T23:00:00.000Z',
      'end 2027-09-30T22:00:00.000Z',
    ]);
  });

  it('is the same on each day on which nothing comes', () => {
    const entries = [workshop({ slug: 'w', start: '2026-12-10T09:00', project: 'kompas' })];
    const on = (today: string) => timeline(site({ entries: [kompas, ...entries], today }), kompas, 'pl');
    expect(on('2026-12-10T23:59')).toEqual(on('2026-11-22T12:00'));
    expect(on('2026-12-11T00:00')).not.toEqual(on('2026-11-22T12:00'));
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
      '2026-09-01 today now',
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

  it('has what is known by its year or month at the end of it, and never before the project begins', () => {
    const entries = [
      workshop({ slug: 'year', start: '2026', project: 'kompas' }),
      workshop({ slug: 'month', start: '2026-10', project: 'kompas' }),
      workshop({ slug: 'day', start: '2026-10-22T10:00', project: 'kompas' }),
      publication({ slug: 'p', year: 2026, project: 'kompas' }),
      workshop({ slug: 'later', start: '2026-12-10', project: 'kompas' }),
    ];
    expect(stops(entries)).toEqual([
      '2026-09 start past',
      '2026-10-22T10:00 workshops past',
      '2026-10 workshops past',
      '2026 publications past',
      '2026-10-22 today now',
      '2026-12-10 workshops ahead',
      '2026 workshops ahead',
      '2027-09-30 end ahead',
    ]);
  });

  it('leads to the page of each event', () => {
    const { stops: path } = timeline(site({ entries: [meeting({ slug: 'm', project: 'kompas' })] }), kompas, 'pl');
    expect(path.find(({ kind }) => kind === 'meetings')?.link).toEqual({ href: '/spotkania/m/', title: 'Spotkanie' });
  });
});
