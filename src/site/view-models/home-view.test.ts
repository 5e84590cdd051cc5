import { describe, expect, it } from 'vitest';
import { gallery, meeting, news, page, project, settings, site, workshop } from '../../testing/builders.ts';
import { homeView } from './home-view.ts';

const photo = { src: './a.jpg', alt: 'Sala' };

describe('the project that opens the home page', () => {
  const entries = [
    project({ slug: 'finished', period: { start: '2025', end: '2025' } }),
    project({ slug: 'running', period: { start: '2024', end: '2027' } }),
    project({ slug: 'planned', period: { start: '2027' } }),
  ];

  it('is the one that the settings name', () => {
    const graph = site({ entries, settings: settings({ home: { project: 'finished' } }) });
    expect(homeView(graph, 'pl').project?.href).toBe('/projekty/finished/');
  });

  it('is otherwise the newest that runs', () => {
    expect(homeView(site({ entries }), 'pl').project?.href).toBe('/projekty/running/');
  });

  it('is otherwise the newest', () => {
    const over = entries.filter(({ slug }) => slug !== 'running');
    expect(homeView(site({ entries: over }), 'pl').project?.href).toBe('/projekty/planned/');
  });

  it('is none where there is none', () => {
    expect(homeView(site(), 'pl').project).toBeUndefined();
  });
});

describe('the home page', () => {
  it('knows some more events than it shows, for readers who come when the first ones are over', () => {
    const days = Array.from({ length: 13 }, (_, index) => `2026-12-${index + 10}`);
    const entries = days.map((start) => workshop({ slug: start, start }));
    expect(homeView(site({ entries }), 'pl').upcoming.map(({ date }) => date)).toEqual(days.slice(0, 12));
  });

  it('says what the site is called and what it is about', () => {
    const named = site({ settings: settings({ name: 'Kronika', tagline: 'Co robimy', description: 'Projekty.' }) });
    expect(homeView(named, 'pl')).toMatchObject({
      title: 'Kronika',
      tagline: { text: 'Co robimy' },
      description: { text: 'Projekty.' },
    });
  });

  it('names the soonest events to which people can come', () => {
    const entries = [
      meeting({ slug: 'cancelled', start: '2026-11-30', status: 'cancelled' }),
      meeting({ slug: 'postponed', start: '2026-11-30', status: 'postponed' }),
      ...['2026-12-05', '2026-12-04', '2026-12-03', '2026-12-02', '2026-12-01'].map((start) =>
        workshop({ slug: start, start }),
      ),
    ];
    expect(homeView(site({ entries }), 'pl').upcoming.map(({ date }) => date)).toEqual([
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
    ]);
  });

  it('has as many pieces of news as the settings say, the newest first', () => {
    const entries = ['2026-11-01', '2026-11-03', '2026-11-02'].map((pubDate) => news({ slug: pubDate, pubDate }));
    const graph = site({ entries, settings: settings({ home: { news: 2 } }) });
    expect(homeView(graph, 'pl').news.map(({ date }) => date)).toEqual(['2026-11-03', '2026-11-02']);
  });

  it('shows five photographs of a gallery and no gallery without any', () => {
    const entries = [
      gallery({ slug: 'pusta' }),
      gallery({ slug: 'pelna', photos: Array.from({ length: 7 }, () => photo) }),
    ];
    const { galleries } = homeView(site({ entries }), 'pl');
    expect(galleries.map(({ href, photos, pictures }) => [href, photos, pictures.length])).toEqual([
      ['/galerie/pelna/', 7, 5],
    ]);
  });

  it('has featured entries once, those that the settings name first, without the project that opens it', () => {
    const entries = [
      project({ slug: 'glowny', featured: true }),
      meeting({ slug: 'a', featured: true }),
      workshop({ slug: 'b', featured: true }),
      page({ slug: 'c', featured: true }),
    ];
    const graph = site({ entries, settings: settings({ home: { featured: ['workshops/b'] } }) });
    expect(homeView(graph, 'pl').featured.map(({ href }) => href)).toEqual(['/warsztaty/b/', '/spotkania/a/', '/c/']);
  });

  it('features nothing that stands further up the page', () => {
    const entries = [
      workshop({ slug: 'bliskie', start: '2026-12-10', featured: true }),
      meeting({ slug: 'dawne', start: '2012-06-20', featured: true }),
    ];
    const featured = (sections: ('events' | 'featured')[]) =>
      homeView(site({ entries, settings: settings({ home: { sections } }) }), 'pl').featured.map(({ href }) => href);
    expect(featured(['events', 'featured'])).toEqual(['/spotkania/dawne/']);
    expect(featured(['featured', 'events'])).toEqual(['/spotkania/dawne/', '/warsztaty/bliskie/']);
  });

  it('has a newsletter form only where the settings say where it is sent', () => {
    const endpoint = 'https://example.com/subscribe';
    const withForm = site({ settings: settings({ newsletter: { endpoint, hidden: { list: '7' } } }) });
    expect([homeView(site(), 'pl').newsletter, homeView(withForm, 'pl').newsletter]).toEqual([
      undefined,
      {
        signUp: {
          kind: 'form',
          action: endpoint,
          emailField: 'email',
          consent: { name: 'consent', value: 'yes' },
          trap: { name: 'website' },
          hidden: [{ name: 'list', value: '7' }],
          topics: [],
        },
        topics: [],
      },
    ]);
  });
});
