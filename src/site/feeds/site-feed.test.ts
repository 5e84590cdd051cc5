import { describe, expect, it } from 'vitest';
import { gallery, meeting, news, page, publication, settings, site } from '../../testing/builders.ts';
import { siteFeed } from './site-feed.ts';

describe('the feed', () => {
  it('has what was published, the newest first', () => {
    const entries = [
      news({ slug: 'n', pubDate: '2026-11-12' }),
      publication({ slug: 'p', pubDate: '2026-11-20T09:00' }),
      gallery({ slug: 'g', pubDate: '2026-11-15' }),
      meeting({ slug: 'm', start: '2026-10-22' }),
      page({ slug: 's', pubDate: '2026-11-21' }),
    ];
    expect(siteFeed(site({ entries }), 'pl').items.map(({ link }) => link)).toEqual([
      'https://example.org/publikacje/p/',
      'https://example.org/galerie/g/',
      'https://example.org/aktualnosci/n/',
    ]);
  });

  it.each([
    ['a day in winter means its first minute at home', '2026-11-12', '2026-11-11T23:00:00.000Z'],
    ['a day in summer means its first minute at home', '2026-07-01', '2026-06-30T22:00:00.000Z'],
    ['an hour in winter means that hour at home', '2026-11-12T09:00', '2026-11-12T08:00:00.000Z'],
    ['an hour in summer means that hour at home', '2026-07-01T09:00', '2026-07-01T07:00:00.000Z'],
  ])('has dates that every reader understands: %s', (_, pubDate, expected) => {
    expect(siteFeed(site({ entries: [news({ pubDate })] }), 'pl').items[0]?.published).toBe(expected);
  });

  it('keeps back what is not published yet', () => {
    expect(siteFeed(site({ entries: [news({ pubDate: '2026-11-22T12:01' })] }), 'pl').items).toEqual([]);
  });

  it('is in one language', () => {
    const entries = [news({ slug: 'n' }), news({ slug: 'n', locale: 'en' })];
    const both = site({
      entries,
      settings: settings({ languages: ['pl', 'en'], name: { pl: 'Kronika', en: 'Chronicle' } }),
    });
    expect(siteFeed(both, 'en')).toMatchObject({
      title: 'Chronicle',
      site: 'https://example.org/en/',
      items: [{ link: 'https://example.org/en/news/n/' }],
    });
  });

  it('has at most fifty entries', () => {
    const entries = Array.from({ length: 51 }, (_, index) => news({ slug: `n${index}` }));
    expect(siteFeed(site({ entries }), 'pl').items).toHaveLength(50);
  });

  it('has entries of one moment in the same order, whatever order they came in', () => {
    const entries = ['a', 'b', 'c'].map((slug) => news({ slug }));
    const links = (given: typeof entries) => siteFeed(site({ entries: given }), 'pl').items.map(({ link }) => link);
    expect(links([...entries].reverse())).toEqual(links(entries));
  });

  it('says the tags and the text of an entry', () => {
    const entries = [news({ slug: 'n', tags: ['praca'], hasBody: true, digest: 'abc' })];
    expect(siteFeed(site({ entries }), 'pl').items[0]).toMatchObject({
      categories: ['praca'],
      body: { collection: 'news', id: 'pl/n', digest: 'abc' },
    });
  });
});
