import { describe, expect, it } from 'vitest';
import {
  gallery,
  meeting,
  news,
  organisation,
  place,
  project,
  publication,
  series,
  site,
  workshop,
} from '../../testing/builders.ts';
import type { AnyEntry } from './entry.ts';
import { relatedEntries } from './related-entries.ts';

/** Slugs of the entries related to the first one of a site. */
function slugs([entry, ...others]: [AnyEntry, ...AnyEntry[]], linked: string[] = []): string[] {
  const found = relatedEntries(site({ entries: [entry, ...others] }), entry, ({ slug }) => linked.includes(slug));
  return found.map(({ slug }) => slug);
}

describe('related entries', () => {
  it.each([
    ['a topic, in any form of its word', { tags: ['Rynek pracy'] }, { tags: ['rynek pracy'] }],
    ['a place', { venue: 'ratusz' }, { venue: { place: 'ratusz', room: 'sala 2' } }],
    ['an organisation', { organisers: ['urzad'] }, { speakers: [{ name: 'Anna Nowak', organisation: 'urzad' }] }],
    ['a project', { project: 'razem' }, { project: 'razem' }],
  ])('share %s', (_, own, others) => {
    expect(
      slugs([
        meeting({ slug: 'a', ...own }),
        meeting({ slug: 'b', ...others }),
        meeting({ slug: 'c' }),
        place({ slug: 'ratusz', name: 'Ratusz' }),
        organisation({ slug: 'urzad', name: 'Urząd' }),
        project({ slug: 'razem' }),
      ]),
    ).toEqual(['b']);
  });

  it('share what the events have that they tell of', () => {
    expect(
      slugs(
        [
          news({ slug: 'a', about: ['meetings/b'] }),
          meeting({ slug: 'b', venue: 'ratusz' }),
          gallery({ slug: 'c', event: 'meetings/d' }),
          meeting({ slug: 'd', venue: 'ratusz' }),
          place({ slug: 'ratusz', name: 'Ratusz' }),
        ],
        ['b'],
      ),
    ).toEqual(['d', 'c']);
  });

  it('come with most in common first, then the nearest in the order of dates, three at most', () => {
    const tags = ['praca', 'szkolenia'];
    expect(
      slugs([
        meeting({ slug: 'a', start: '2013-05-10', tags, project: 'razem' }),
        meeting({ slug: 'far', start: '2013-04-10', tags: ['praca'] }),
        meeting({ slug: 'near', start: '2013-06-10', tags: ['praca'] }),
        publication({ slug: 'both', pubDate: '2020-01-01', tags }),
        news({ slug: 'later', pubDate: '2014-01-01', tags: ['szkolenia'] }),
        news({ slug: 'project-alone', pubDate: '2013-05-11', project: 'razem' }),
        project({ slug: 'razem' }),
      ]),
    ).toEqual(['both', 'far', 'near']);
  });

  it('are none that the page links to anyway', () => {
    expect(slugs([news({ slug: 'a', tags: ['praca'] }), news({ slug: 'b', tags: ['praca'] })], ['b'])).toEqual([]);
  });

  it('are of another series, one of each', () => {
    const tags = ['praca'];
    expect(
      slugs([
        workshop({ slug: 'a', start: '2013-05-01', tags, series: 'own', number: 1 }),
        workshop({ slug: 'b', start: '2013-05-02', tags, series: 'own', number: 2 }),
        workshop({ slug: 'c', start: '2013-05-03', tags, series: 'other', number: 1 }),
        workshop({ slug: 'd', start: '2013-05-04', tags, series: 'other', number: 2 }),
        series({ slug: 'own' }),
        series({ slug: 'other' }),
      ]),
    ).toEqual(['c']);
  });

  it('are none where nothing is shared, and none of places, organisations and projects', () => {
    const entries = [project({ slug: 'razem', tags: ['praca'] }), news({ slug: 'a', tags: ['praca'] })] as const;
    expect(slugs([entries[0], entries[1]])).toEqual([]);
    expect(slugs([entries[1], entries[0]])).toEqual([]);
  });

  it('are found among thousands that share a project, nearest first', () => {
    const one = news({ project: 'razem' });
    const entries = Array.from({ length: 3000 }, (_, day) => {
      const pubDate = new Date(Date.UTC(2015, 0, day)).toISOString().slice(0, 10);
      return { ...one, slug: `n${day}`, data: { ...one.data, pubDate } };
    });
    const whole = site({ entries: [...entries, project({ slug: 'razem' })] });
    const middle = entries[1500];
    expect(middle && relatedEntries(whole, middle, () => false).map(({ slug }) => slug)).toEqual([
      'n1501',
      'n1499',
      'n1502',
    ]);
  });
});
