import { describe, expect, it } from 'vitest';
import { meeting, project, series, settings, site, workshop } from '../../testing/builders.ts';
import { sequenceView, seriesSteps } from './sequence-view.ts';

const inSeries = (number: number) =>
  workshop({ slug: `w${number}`, title: `Warsztaty ${number}`, series: 'kompas', number });
const kompas = series({ slug: 'kompas', title: 'Kompas', planned: 6 });

describe('a workshop in a series', () => {
  const second = inSeries(2);
  const view = sequenceView(site({ entries: [kompas, inSeries(1), second, inSeries(3), inSeries(5)] }), second);

  it('knows the workshop before it', () => {
    expect(view?.previous).toEqual({ href: '/warsztaty/w1/', title: 'Warsztaty 1' });
  });

  it('knows the workshop after it', () => {
    expect(view?.next).toEqual({ href: '/warsztaty/w3/', title: 'Warsztaty 3' });
  });

  it('knows its place', () => {
    expect([view?.number, view?.planned]).toEqual([2, 6]);
  });

  it('leads to the series', () => {
    expect(view?.link).toEqual({ href: '/cykle/kompas/', title: 'Kompas' });
  });

  it('shows every place of the series, also those without a workshop yet', () => {
    expect(view?.steps.map(({ number, event: card }) => [number, card?.href])).toEqual([
      [1, '/warsztaty/w1/'],
      [2, '/warsztaty/w2/'],
      [3, '/warsztaty/w3/'],
      [4, undefined],
      [5, '/warsztaty/w5/'],
      [6, undefined],
    ]);
  });

  it('marks its own place', () => {
    expect(view?.steps.filter(({ isCurrent }) => isCurrent).map(({ number }) => number)).toEqual([2]);
  });
});

describe('a workshop at an end of its series', () => {
  it('that is the first has none before it', () => {
    const first = inSeries(1);
    expect(sequenceView(site({ entries: [kompas, first, inSeries(2)] }), first)?.previous).toBeUndefined();
  });

  it('that is the last has none after it', () => {
    const last = inSeries(2);
    expect(sequenceView(site({ entries: [kompas, inSeries(1), last] }), last)?.next).toBeUndefined();
  });

  it('does not lead to a workshop that is a draft', () => {
    const first = inSeries(1);
    const draft = workshop({ slug: 'w2', series: 'kompas', number: 2, draft: true });
    expect(sequenceView(site({ entries: [kompas, first, draft] }), first)?.next).toBeUndefined();
  });
});

describe('a workshop by itself', () => {
  it('has no series', () => {
    const alone = workshop();
    expect(sequenceView(site({ entries: [alone] }), alone)).toBeUndefined();
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
  const view = sequenceView(site({ entries, settings: settings({ languages: ['pl', 'en'] }) }), english);

  it('leads to the translation of the one after it', () => {
    expect(view?.next).toEqual({ href: '/en/workshops/w2/', title: 'Workshop 2' });
  });

  it('leads through the series in its language, though the series itself is not translated', () => {
    expect(view?.steps.slice(0, 3).map(({ event: card }) => [card?.href, card?.lang])).toEqual([
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

describe('a meeting of a task team', () => {
  const team = 'Zespół rynku pracy';
  const kompas = project({ slug: 'kompas', teams: [{ name: 'Inny' }, { name: team, plannedMeetings: 6 }] });
  const ofTeam = (slug: string, start: string, more: object = {}) =>
    meeting({ slug, title: slug, start, project: 'kompas', kind: 'task-team', team, ...more });
  const view = (own: ReturnType<typeof meeting>, ...others: ReturnType<typeof meeting>[]) =>
    sequenceView(site({ entries: [kompas, own, ...others] }), own);

  it('knows which of how many it is, and those beside it', () => {
    const second = ofTeam('drugie', '2026-11-05', { ordinal: 2 });
    const others = [ofTeam('pierwsze', '2026-10-22', { ordinal: 1 }), ofTeam('trzecie', '2027-01-14', { ordinal: 3 })];
    const alien = meeting({ slug: 'obce', start: '2026-11-01', project: 'kompas', kind: 'task-team', team: 'Inny' });
    expect(view(second, ...others, alien)).toEqual({
      of: 'meetings',
      kind: 'team',
      number: 2,
      planned: 6,
      steps: [],
      previous: { href: '/spotkania/pierwsze/', title: 'pierwsze' },
      next: { href: '/spotkania/trzecie/', title: 'trzecie' },
    });
  });

  it('does not count where its editors did not, and passes over what was called off', () => {
    const own = ofTeam('b', '2026-11-05');
    const found = view(own, ofTeam('a', '2026-10-22'), ofTeam('odwolane', '2026-10-29', { status: 'cancelled' }));
    expect(found).toMatchObject({ planned: 6, previous: { title: 'a' } });
    expect(found?.number).toBeUndefined();
  });

  it('says nothing of a neighbour that is missing, nor of one whose date may be on either side', () => {
    const third = ofTeam('trzecie', '2026-11-05', { ordinal: 3 });
    expect(view(third, ofTeam('pierwsze', '2026-10-22', { ordinal: 1 }))?.previous).toBeUndefined();
    const vague = ofTeam('kiedys', '2026');
    expect(view(vague, ofTeam('a', '2026-10-22'))).not.toHaveProperty('next');
  });

  it('on the English page stands among those that name the team in Polish', () => {
    const english = project({ slug: 'kompas', locale: 'en', teams: [{ name: 'Other' }, { name: 'Labour team' }] });
    const own = ofTeam('b', '2026-11-05', { locale: 'en', team: 'Labour team' });
    const entries = [kompas, english, own, ofTeam('a', '2026-10-22'), ofTeam('b', '2026-11-05')];
    const found = sequenceView(site({ entries, settings: settings({ languages: ['pl', 'en'] }) }), own);
    expect(found?.previous).toMatchObject({ title: 'a', lang: 'pl' });
  });
});

describe('a meeting of a partnership', () => {
  it('stands among those of its project', () => {
    const kompas = project({ slug: 'kompas', plannedMeetings: 4 });
    const own = meeting({ slug: 'b', start: '2026-11-05', ordinal: 2, project: 'kompas' });
    const other = meeting({ slug: 'a', start: '2026-09-10', ordinal: 1, project: 'kompas' });
    expect(sequenceView(site({ entries: [kompas, own, other] }), own)).toMatchObject({
      kind: 'partnership',
      number: 2,
      planned: 4,
      previous: { href: '/spotkania/a/' },
    });
  });
});
