import { describe, expect, it } from 'vitest';
import { series, settings, site, workshop } from '../../testing/builders.ts';
import { seriesSteps, workshopView } from './workshop-view.ts';

const inSeries = (number: number) =>
  workshop({ slug: `w${number}`, title: `Warsztaty ${number}`, series: 'kompas', number });
const kompas = series({ slug: 'kompas', title: 'Kompas', planned: 6 });

describe('a workshop in a series', () => {
  const second = inSeries(2);
  const view = workshopView(site({ entries: [kompas, inSeries(1), second, inSeries(3), inSeries(5)] }), second);

  it('knows the workshop before it', () => {
    expect(view.series?.previous).toEqual({ href: '/warsztaty/w1/', title: 'Warsztaty 1' });
  });

  it('knows the workshop after it', () => {
    expect(view.series?.next).toEqual({ href: '/warsztaty/w3/', title: 'Warsztaty 3' });
  });

  it('knows its place', () => {
    expect([view.series?.number, view.series?.planned]).toEqual([2, 6]);
  });

  it('leads to the series', () => {
    expect(view.series?.link).toEqual({ href: '/cykle/kompas/', title: 'Kompas' });
  });

  it('shows every place of the series, also those without a workshop yet', () => {
    expect(view.series?.steps.map(({ number, workshop: card }) => [number, card?.href])).toEqual([
      [1, '/warsztaty/w1/'],
      [2, '/warsztaty/w2/'],
      [3, '/warsztaty/w3/'],
      [4, undefined],
      [5, '/warsztaty/w5/'],
      [6, undefined],
    ]);
  });

  it('marks its own place', () => {
    expect(view.series?.steps.filter(({ isCurrent }) => isCurrent).map(({ number }) => number)).toEqual([2]);
  });
});

describe('a workshop at an end of its series', () => {
  it('that is the first has none before it', () => {
    const first = inSeries(1);
    expect(workshopView(site({ entries: [kompas, first, inSeries(2)] }), first).series?.previous).toBeUndefined();
  });

  it('that is the last has none after it', () => {
    const last = inSeries(2);
    expect(workshopView(site({ entries: [kompas, inSeries(1), last] }), last).series?.next).toBeUndefined();
  });

  it('does not lead to a workshop that is a draft', () => {
    const first = inSeries(1);
    const draft = workshop({ slug: 'w2', series: 'kompas', number: 2, draft: true });
    expect(workshopView(site({ entries: [kompas, first, draft] }), first).series?.next).toBeUndefined();
  });
});

describe('a workshop by itself', () => {
  it('has no series', () => {
    const alone = workshop();
    expect(workshopView(site({ entries: [alone] }), alone).series).toBeUndefined();
  });
});

describe('a translated workshop', () => {
  const english = workshop({ slug: 'w1', title: 'Workshop 1', locale: 'en', series: 'kompas', number: 1 });
  const entries = [
    kompas,
    inSeries(1),
    english,
    inSeries(2),
    workshop({ slug: 'w2', title: 'Workshop 2', locale: 'en', series: 'kompas', number: 2 }),
    inSeries(3),
  ];
  const view = workshopView(site({ entries, settings: settings({ languages: ['pl', 'en'] }) }), english);

  it('leads to the translation of the one after it', () => {
    expect(view.series?.next).toEqual({ href: '/en/workshops/w2/', title: 'Workshop 2' });
  });

  it('leads through the series in its language, though the series itself is not translated', () => {
    expect(view.series?.steps.slice(0, 3).map(({ workshop: card }) => [card?.href, card?.lang])).toEqual([
      ['/en/workshops/w1/', undefined],
      ['/en/workshops/w2/', undefined],
      ['/warsztaty/w3/', 'pl'],
    ]);
  });
});

describe('the places of a series', () => {
  it('are as many as its workshops where nothing is planned', () => {
    const unplanned = series({ slug: 'kompas' });
    expect(
      seriesSteps(site({ entries: [unplanned, inSeries(2)] }), unplanned, 'pl').map(({ number }) => number),
    ).toEqual([1, 2]);
  });
});
