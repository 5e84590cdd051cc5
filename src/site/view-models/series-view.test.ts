import { describe, expect, it } from 'vitest';
import { project, series, site, workshop } from '../../testing/builders.ts';
import { seriesView } from './series-view.ts';

describe('a series', () => {
  const held = (status: 'scheduled' | 'moved' | 'cancelled' | 'postponed', number: number, start = '2026-01-15') =>
    workshop({ slug: `w${number}`, series: 'kompas', number, start, status });

  it('counts the workshops that took place, not those ahead, cancelled or postponed', () => {
    const kompas = series({ slug: 'kompas' });
    const entries = [
      kompas,
      held('scheduled', 1),
      held('moved', 2),
      held('cancelled', 3),
      held('postponed', 4),
      held('scheduled', 5, '2027-01-15'),
    ];
    expect(seriesView(site({ entries }), kompas).held).toBe(2);
  });

  it('believes its editors of how many took place', () => {
    const kompas = series({ slug: 'kompas', held: 12 });
    expect(seriesView(site({ entries: [kompas, held('scheduled', 1)] }), kompas).held).toBe(12);
  });

  it('leads to its project under the short name', () => {
    const kompas = series({ slug: 'kompas', project: 'razem' });
    const entries = [kompas, project({ slug: 'razem', title: 'Razem dla rynku pracy', shortTitle: 'Razem' })];
    expect(seriesView(site({ entries }), kompas).project).toEqual({ href: '/projekty/razem/', title: 'Razem' });
  });
});
