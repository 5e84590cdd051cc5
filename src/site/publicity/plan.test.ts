import { describe, expect, it } from 'vitest';
import { meeting, project, series, site, workshop } from '../../testing/builders.ts';
import { participationsIn, planOf } from './plan.ts';

const kompas = project({ slug: 'kompas' });
const held = (slug: string, participants?: NonNullable<Parameters<typeof meeting>[0]>['participants']) =>
  meeting({ slug, project: 'kompas', start: '2026-10-22', ...(participants && { participants }) });

describe('the plan of a project', () => {
  it('counts the workshops of its series, held and ahead', () => {
    const ofSeries = (slug: string, start: string, number: number) => workshop({ slug, start, series: 'cykl', number });
    const entries = [
      kompas,
      series({ slug: 'cykl', title: 'Cykl', project: 'kompas', planned: 5 }),
      ofSeries('a', '2026-10-05', 1),
      ofSeries('b', '2026-12-05', 2),
    ];
    expect(planOf(site({ entries }), kompas)).toEqual([
      {
        kind: 'series',
        of: 'workshops',
        key: 'cykl',
        name: 'Cykl',
        planned: 5,
        held: 1,
        ahead: 1,
        years: [{ year: '2026', held: 1, ahead: 1 }],
      },
    ]);
  });

  it('believes a series that says how many workshops it held', () => {
    const entries = [kompas, series({ slug: 'cykl', project: 'kompas', planned: 5, held: 4 })];
    expect(planOf(site({ entries }), kompas)[0]?.held).toBe(4);
  });

  it('knows no years of what a series says and no entry tells', () => {
    const entries = [
      kompas,
      series({ slug: 'cykl', project: 'kompas', planned: 5, held: 4 }),
      workshop({ slug: 'a', start: '2026-10-05', series: 'cykl', number: 1 }),
    ];
    expect(planOf(site({ entries }), kompas)[0]?.years).toEqual([]);
  });

  it.each(['2013?-09-13', '201X'])('knows no years where an event has the year %s', (start) => {
    const entries = [
      kompas,
      series({ slug: 'cykl', project: 'kompas', planned: 5 }),
      workshop({ slug: 'a', start, series: 'cykl', number: 1 }),
      workshop({ slug: 'b', start: '2026-10-05', series: 'cykl', number: 2 }),
    ];
    expect(planOf(site({ entries }), kompas)[0]).toMatchObject({ held: 2, years: [] });
  });
});

describe('those who took part', () => {
  it('are added up over events that are over and give a figure', () => {
    const ahead = meeting({ slug: 'd', project: 'kompas', start: '2027-01-10', participants: { count: 50 } });
    const entries = [kompas, held('a', { count: 12 }), held('b', { count: 80 }), held('c'), ahead];
    expect(participationsIn(site({ entries }), 'kompas', 'pl')).toEqual({ count: 92, isApproximate: false, events: 2 });
  });

  it('are a rough figure when one of them is', () => {
    const entries = [kompas, held('a', { count: 12 }), held('b', { count: 80, approximate: 'about' })];
    expect(participationsIn(site({ entries }), 'kompas', 'pl')?.isApproximate).toBe(true);
  });

  it('are unknown where no event tells', () => {
    expect(participationsIn(site({ entries: [kompas, held('a')] }), 'kompas', 'pl')).toBeUndefined();
  });
});
