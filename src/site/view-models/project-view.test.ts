import { describe, expect, it } from 'vitest';
import { meeting, organisation, project, settings, site, workshop } from '../../testing/builders.ts';
import { projectView } from './project-view.ts';

const team = 'Zespół rynku pracy';
const kompas = project({ slug: 'kompas', teams: [{ name: team, plannedMeetings: 6 }], plannedMeetings: 4 });
const ofTeam = (slug: string, start: string, status: 'scheduled' | 'moved' | 'cancelled' | 'postponed' = 'scheduled') =>
  meeting({ slug, start, status, project: 'kompas', kind: 'task-team', team });

describe('a team of a project', () => {
  it('counts the meetings that it held, not those that are cancelled, postponed or ahead', () => {
    const entries = [
      kompas,
      ofTeam('a', '2026-10-22'),
      ofTeam('b', '2026-11-05', 'moved'),
      ofTeam('c', '2026-11-06', 'cancelled'),
      ofTeam('d', '2026-11-07', 'postponed'),
      ofTeam('e', '2027-01-21'),
    ];
    expect(projectView(site({ entries }), kompas).plan[0]).toEqual({
      kind: 'team',
      key: 0,
      name: team,
      planned: 6,
      held: 2,
      ahead: 1,
      years: [
        { year: '2026', held: 2, ahead: 0 },
        { year: '2027', held: 0, ahead: 1 },
      ],
    });
  });

  it.each([
    ['its month', '2026-11'],
    ['its year', '2026'],
    ['a later hour of today', '2026-11-22T16:00'],
  ])('does not count a meeting that is still ahead, known by %s', (_, start) => {
    expect(projectView(site({ entries: [kompas, ofTeam('a', start)] }), kompas).plan[0]?.held).toBe(0);
  });

  it('does not count the meetings of other teams and projects', () => {
    const entries = [
      kompas,
      meeting({ slug: 'a', project: 'kompas', kind: 'task-team', team: 'Zespół edukacji' }),
      meeting({ slug: 'b', project: 'inny', kind: 'task-team', team }),
      workshop({ slug: 'c', project: 'kompas' }),
    ];
    expect(projectView(site({ entries }), kompas).plan[0]?.held).toBe(0);
  });

  it('counts meetings that name it in Polish on the English page too', () => {
    const english = project({ slug: 'kompas', locale: 'en', teams: [{ name: 'Labour market team' }] });
    const entries = [kompas, english, ofTeam('a', '2026-10-22')];
    const both = site({ entries, settings: settings({ languages: ['pl', 'en'] }) });
    expect(projectView(both, english).plan).toEqual([
      {
        kind: 'team',
        key: 0,
        name: 'Labour market team',
        held: 1,
        ahead: 0,
        years: [{ year: '2026', held: 1, ahead: 0 }],
      },
    ]);
  });
});

describe('a partnership', () => {
  it('counts its own meetings, not those of its teams', () => {
    const entries = [
      kompas,
      meeting({ slug: 'a', project: 'kompas', kind: 'partnership', start: '2026-09-10' }),
      ofTeam('b', '2026-10-22'),
    ];
    expect(projectView(site({ entries }), kompas).plan.at(-1)).toEqual({
      kind: 'partnership',
      key: 'partnership',
      planned: 4,
      held: 1,
      ahead: 0,
      years: [{ year: '2026', held: 1, ahead: 0 }],
    });
  });
});

describe('a project', () => {
  it('leads to those partners that have a page and names the others', () => {
    const razem = project({
      slug: 'razem',
      lead: 'powiat',
      partners: [{ organisation: 'urzad', role: 'gospodarz' }, { organisation: { name: 'Izba' } }],
    });
    const entries = [
      razem,
      organisation({ slug: 'urzad', name: 'Urząd', logo: './urzad.png' }),
      organisation({ slug: 'powiat', name: 'Powiat' }),
    ];
    expect(projectView(site({ entries }), razem).lead).toEqual({
      organisation: { href: '/organizacje/powiat/', title: 'Powiat' },
    });
    expect(projectView(site({ entries }), razem).partners).toEqual([
      {
        organisation: { href: '/organizacje/urzad/', title: 'Urząd' },
        role: 'gospodarz',
        logo: { src: './urzad.png', width: 1200, height: 800, format: 'jpg' },
      },
      { organisation: { title: 'Izba' } },
    ]);
  });

  it('tells how many came to each event that says so, the latest first', () => {
    const entries = [
      kompas,
      meeting({ slug: 'a', title: 'A', project: 'kompas', start: '2026-09-10', participants: { count: 64 } }),
      workshop({
        slug: 'b',
        title: 'B',
        project: 'kompas',
        start: '2026-10-05',
        participants: { count: 100, approximate: 'about' },
      }),
      meeting({ slug: 'c', project: 'kompas', start: '2026-11-10' }),
    ];
    const view = projectView(site({ entries }), kompas);
    expect(view.attendance).toEqual([
      { event: { href: '/warsztaty/b/', title: 'B' }, date: '2026-10-05', count: 100, approximate: 'about' },
      { event: { href: '/spotkania/a/', title: 'A' }, date: '2026-09-10', count: 64 },
    ]);
    // A sum of rough figures is one that nobody stated.
    expect(view.participations).toBeUndefined();
  });

  it('tells its meetings from its workshops', () => {
    const entries = [kompas, ofTeam('a', '2026-10-22'), workshop({ slug: 'w', project: 'kompas' })];
    const view = projectView(site({ entries }), kompas);
    expect([view.meetings, view.workshops].map((cards) => cards.map(({ href }) => href))).toEqual([
      ['/spotkania/a/'],
      ['/warsztaty/w/'],
    ]);
  });
});
