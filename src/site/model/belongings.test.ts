import { describe, expect, it } from 'vitest';
import {
  gallery,
  meeting,
  news,
  organisation,
  page,
  place,
  project,
  publication,
  series,
  settings,
  site,
  workshop,
} from '../../testing/builders.ts';
import { belongingsOf, organisationsOf, placeOf, placesAround, projectOf } from './belongings.ts';
import type { AnyEntry } from './entry.ts';

const common = [
  project({ slug: 'kompas' }),
  series({ slug: 'cykl', project: 'kompas' }),
  meeting({ slug: 'spotkanie', project: 'kompas' }),
  meeting({ slug: 'obce' }),
  workshop({ slug: 'warsztat', series: 'cykl', number: 1 }),
];
const graph = site({ entries: common });

describe('an entry belongs to a project', () => {
  it.each([
    ['that it names', meeting({ project: 'kompas' })],
    ['that it is', project({ slug: 'kompas' })],
    ['of its series', workshop({ series: 'cykl', number: 2 })],
    ['of the meeting that its photographs show', gallery({ event: 'meetings/spotkanie' })],
    ['of the series of the workshop that its photographs show', gallery({ event: 'workshops/warsztat' })],
    ['that it tells about', news({ about: ['projects/kompas'] })],
    ['of what it tells about', news({ about: ['workshops/warsztat'] })],
    ['of the first of the things it tells about that has one', news({ about: ['meetings/obce', 'series/cykl'] })],
    ['that it names, though it is published', publication({ project: 'kompas' })],
  ])('%s', (_, entry) => {
    expect(projectOf(graph, entry)).toBe('kompas');
  });

  it('by its own word sooner than through others', () => {
    const entries = [
      workshop({ project: 'inny', series: 'cykl', number: 3 }),
      gallery({ project: 'inny', event: 'meetings/spotkanie' }),
      news({ project: 'inny', about: ['meetings/spotkanie'] }),
    ];
    expect(entries.map((entry) => projectOf(graph, entry))).toEqual(['inny', 'inny', 'inny']);
  });

  it.each([
    ['a meeting by itself', meeting()],
    ['a gallery of a meeting by itself', gallery({ event: 'meetings/obce' })],
    ['news about an organisation', news({ about: ['organisations/urzad-miasta'] })],
    ['a plain page', page()],
    ['an organisation', organisation()],
    ['a place', place()],
  ])('but not %s', (_, entry) => {
    expect(projectOf(graph, entry)).toBeUndefined();
  });

  it('and two pieces of news about each other end the search', () => {
    const one = news({ slug: 'a', about: ['news/b'] });
    const circle = site({ entries: [one, news({ slug: 'b', about: ['news/a'] })] });
    expect(projectOf(circle, one)).toBeUndefined();
  });
});

describe('a project', () => {
  it('has its events, series, galleries, publications and news', () => {
    const entries = [
      ...common,
      gallery({ slug: 'galeria', event: 'meetings/spotkanie' }),
      publication({ slug: 'raport', project: 'kompas' }),
      news({ slug: 'wiadomosc', about: ['workshops/warsztat'] }),
      news({ slug: 'inna' }),
    ];
    const found = belongingsOf(site({ entries }), 'kompas', 'pl');
    const slugs = (list: readonly AnyEntry[]) => list.map(({ slug }) => slug);
    expect({
      events: slugs(found.events),
      series: slugs(found.series),
      galleries: slugs(found.galleries),
      publications: slugs(found.publications),
      news: slugs(found.news),
    }).toEqual({
      events: ['spotkanie', 'warsztat'],
      series: ['cykl'],
      galleries: ['galeria'],
      publications: ['raport'],
      news: ['wiadomosc'],
    });
  });

  it('has each event once, in the language of the page where it is translated', () => {
    const entries = [...common, meeting({ slug: 'spotkanie', locale: 'en', project: 'kompas' })];
    const both = site({ entries, settings: settings({ languages: ['pl', 'en'] }) });
    expect(belongingsOf(both, 'kompas', 'en').events.map(({ slug, locale }) => `${locale}/${slug}`)).toEqual([
      'en/spotkanie',
      'pl/warsztat',
    ]);
  });
});

describe('the places around a place', () => {
  it('are those that hold it, the nearest first', () => {
    const entries = [
      place({ slug: 'ratusz', within: 'legionowo' }),
      place({ slug: 'legionowo', within: 'powiat' }),
      place({ slug: 'powiat' }),
    ];
    expect(placesAround(site({ entries }), 'ratusz', 'pl')).toEqual(['ratusz', 'legionowo', 'powiat']);
  });

  it('end where they close a circle', () => {
    const entries = [place({ slug: 'a', within: 'b' }), place({ slug: 'b', within: 'a' })];
    expect(placesAround(site({ entries }), 'a', 'pl')).toEqual(['a', 'b']);
  });

  it('end where a place lies within itself', () => {
    expect(placesAround(site({ entries: [place({ slug: 'a', within: 'a' })] }), 'a', 'pl')).toEqual(['a']);
  });
});

describe('the place of an event', () => {
  it.each([
    ['is its venue', meeting({ venue: 'ratusz' }), 'ratusz'],
    ['is the town of a venue without an entry', meeting({ venue: { name: 'Dom', place: 'legionowo' } }), 'legionowo'],
    ['is unknown of a venue without a town', meeting({ venue: { name: 'Dom' } }), undefined],
    ['is unknown without a venue', meeting(), undefined],
  ])('%s', (_, event, expected) => {
    expect(placeOf(event)).toBe(expected);
  });
});

describe('the organisations of an event', () => {
  it('of a meeting are its organisers, hosts, signatories and the homes of those who spoke', () => {
    const event = meeting({
      organisers: ['organizator', { name: 'Ktoś bez wpisu' }],
      hosts: ['gospodarz'],
      signatories: ['sygnatariusz'],
      speakers: [{ name: 'Anna Nowak', organisation: 'urzad' }, { name: 'Jan Kowal' }],
      guests: [{ name: 'Ewa Lis', organisation: 'izba' }],
      parts: [{ title: 'Otwarcie', speakers: [{ name: 'Piotr Zając', organisation: 'fundacja' }] }],
    });
    expect(organisationsOf(event)).toEqual(['organizator', 'gospodarz', 'sygnatariusz', 'urzad', 'izba', 'fundacja']);
  });

  it('of a workshop are also the homes of its trainers', () => {
    expect(organisationsOf(workshop({ trainers: [{ name: 'Anna Nowak', organisation: 'akademia' }] }))).toEqual([
      'akademia',
    ]);
  });
});
