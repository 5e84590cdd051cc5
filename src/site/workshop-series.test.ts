import { describe, expect, it } from 'vitest';
import { series, settings, site, workshop } from '../testing/builders.ts';
import { plannedIn, workshopsOf } from './workshop-series.ts';

const inSeries = (number: number, slug = `w${number}`) => workshop({ slug, series: 'kompas', number });

describe('the workshops of a series', () => {
  it('are in the order of their numbers, whatever their dates', () => {
    const graph = site({
      entries: [
        series({ slug: 'kompas' }),
        workshop({ slug: 'w2', series: 'kompas', number: 2, start: '2012' }),
        workshop({ slug: 'w10', series: 'kompas', number: 10, start: '2011' }),
        workshop({ slug: 'w1', series: 'kompas', number: 1, start: '2014' }),
        workshop({ slug: 'alone' }),
        workshop({ slug: 'other', series: 'busola', number: 1 }),
      ],
    });
    expect(workshopsOf(graph, 'kompas', 'pl').map(({ slug }) => slug)).toEqual(['w1', 'w2', 'w10']);
  });

  it('are each there once, translated where they are', () => {
    const graph = site({
      entries: [inSeries(1), inSeries(2), workshop({ slug: 'w1', locale: 'en', series: 'kompas', number: 1 })],
      settings: settings({ languages: ['pl', 'en'] }),
    });
    expect(workshopsOf(graph, 'kompas', 'en').map(({ slug, locale }) => `${locale}/${slug}`)).toEqual([
      'en/w1',
      'pl/w2',
    ]);
  });
});

describe('the length of a series', () => {
  it.each([
    ['is what is planned', 6, [1, 2], 6],
    ['is the highest number where nothing is planned', undefined, [1, 5], 5],
    ['is the highest number where it goes beyond the plan', 3, [1, 4], 4],
    ['is nothing where nothing is known', undefined, [], 0],
  ])('%s', (_, planned, numbers, expected) => {
    const entry = series({ ...(planned !== undefined && { planned }) });
    expect(
      plannedIn(
        entry,
        numbers.map((number) => inSeries(number)),
      ),
    ).toBe(expected);
  });
});
