import { describe, expect, it } from 'vitest';
import { meeting, news, series, settings, site, workshop } from '../../testing/builders.ts';
import { eventsOfSeries, isRepeat, onceASeries, plannedIn } from './event-series.ts';

const inSeries = (number: number, slug = `w${number}`) => workshop({ slug, series: 'kompas', number });

describe('the events of a series', () => {
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
    expect(eventsOfSeries(graph, 'kompas', 'pl').map(({ slug }) => slug)).toEqual(['w1', 'w2', 'w10']);
  });

  it('are each there once, translated where they are', () => {
    const graph = site({
      entries: [inSeries(1), inSeries(2), workshop({ slug: 'w1', locale: 'en', series: 'kompas', number: 1 })],
      settings: settings({ languages: ['pl', 'en'] }),
    });
    expect(eventsOfSeries(graph, 'kompas', 'en').map(({ slug, locale }) => `${locale}/${slug}`)).toEqual([
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

describe('a series of meetings', () => {
  it('is in the order of their dates where they are not counted', () => {
    const entries = [
      series({ slug: 's' }),
      meeting({ slug: 'b', start: '2026-12-08T18:00', series: 's' }),
      meeting({ slug: 'a', start: '2026-12-01T18:00', series: 's' }),
    ];
    expect(eventsOfSeries(site({ entries }), 's', 'pl').map(({ slug }) => slug)).toEqual(['a', 'b']);
  });
});

describe('equal dates of a series that recurs', () => {
  const evening = (slug: string, more: object = {}) =>
    meeting({ slug, title: 'Wieczór gier', start: slug, series: 'wieczory', ...more });
  const weekly = series({ slug: 'wieczory', recurrence: 'w każdy wtorek' });
  const dates = ['2026-11-10', '2026-11-17', '2026-11-24', '2026-12-01'].map((date) => evening(date));
  const tournament = evening('2026-12-08', { title: 'Turniej' });
  const other = news({ slug: 'n' });

  it('are told by the nearest one ahead; what has a title of its own is told too', () => {
    const entries = [weekly, ...dates, tournament, other];
    const graph = site({ entries });
    expect(onceASeries(graph, [...dates, tournament, other]).map(({ slug }) => slug)).toEqual([
      '2026-11-24',
      '2026-12-08',
      'n',
    ]);
  });

  it('are told by the latest one when all are over', () => {
    const past = dates.slice(0, 2);
    expect(onceASeries(site({ entries: [weekly, ...past] }), past).map(({ slug }) => slug)).toEqual(['2026-11-17']);
  });

  it('are all told where the series does not recur', () => {
    expect(onceASeries(site({ entries: [series({ slug: 'wieczory' }), ...dates] }), dates)).toEqual(dates);
  });

  it('are searched for by one, and by those that have a text of their own', () => {
    const told = evening('2026-10-06', { hasBody: true });
    const graph = site({ entries: [weekly, ...dates, told] });
    expect([...dates, told].filter((entry) => !isRepeat(graph, entry)).map(({ slug }) => slug)).toEqual([
      '2026-11-24',
      '2026-10-06',
    ]);
  });
});
