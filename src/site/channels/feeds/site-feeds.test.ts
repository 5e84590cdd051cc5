import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../i18n/locale.ts';
import {
  gallery,
  meeting,
  news,
  page,
  place,
  project,
  publication,
  settings,
  site,
} from '../../../testing/builders.ts';
import type { Graph } from '../../model/graph.ts';
import type { ChannelSubject } from '../channel-subject.ts';
import { siteFeeds } from './site-feeds.ts';

/** The feed about something in a language. */
function feedOf(graph: Graph, kind: ChannelSubject['kind'] = 'everything', locale: Locale = 'pl', title?: string) {
  const found = siteFeeds(graph).find(
    ({ subject, locale: own }) =>
      own === locale &&
      subject.kind === kind &&
      (title === undefined || ('title' in subject && subject.title === title)),
  );
  if (!found) throw new Error(`There is no feed of ${title ?? kind} in ${locale}.`);
  return found;
}

const linksOf = (...asked: Parameters<typeof feedOf>) => feedOf(...asked).items.map(({ link }) => link);

describe('the feed', () => {
  it('has what was published, the newest first', () => {
    const entries = [
      news({ slug: 'n', pubDate: '2026-11-12' }),
      publication({ slug: 'p', pubDate: '2026-11-20T09:00' }),
      gallery({ slug: 'g', pubDate: '2026-11-15' }),
      meeting({ slug: 'm', start: '2026-10-22' }),
      page({ slug: 's', pubDate: '2026-11-21' }),
    ];
    expect(linksOf(site({ entries }))).toEqual([
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
    expect(feedOf(site({ entries: [news({ pubDate })] })).items[0]?.published).toBe(expected);
  });

  it('keeps back what is not published yet', () => {
    const entries = [news({ slug: 'ukryta', pubDate: '2026-11-22T12:01' }), news({ slug: 'n' })];
    expect(linksOf(site({ entries }))).toEqual(['https://example.org/aktualnosci/n/']);
  });

  it('is in one language', () => {
    const entries = [news({ slug: 'n' }), news({ slug: 'n', locale: 'en' })];
    const both = site({
      entries,
      settings: settings({ languages: ['pl', 'en'], name: { pl: 'Kronika', en: 'Chronicle' } }),
    });
    expect(feedOf(both, 'everything', 'en')).toMatchObject({
      siteName: 'Chronicle',
      pagePath: 'en/',
      page: 'https://example.org/en/',
      items: [{ link: 'https://example.org/en/news/n/' }],
    });
  });

  it('has at most fifty entries', () => {
    const entries = Array.from({ length: 51 }, (_, index) => news({ slug: `n${index}` }));
    expect(linksOf(site({ entries }))).toHaveLength(50);
  });

  it('has entries of one moment in the same order, whatever order they came in', () => {
    const entries = ['a', 'b', 'c'].map((slug) => news({ slug }));
    const links = (given: typeof entries) => linksOf(site({ entries: given }));
    expect(links([...entries].reverse())).toEqual(links(entries));
  });

  it('says the tags and the text of an entry', () => {
    const entries = [news({ slug: 'n', tags: ['praca'], hasBody: true, digest: 'abc' })];
    expect(feedOf(site({ entries })).items[0]?.entry).toMatchObject({
      tags: [{ title: 'praca' }],
      body: { collection: 'news', id: 'pl/n', digest: 'abc' },
    });
  });

  it('says when an entry changed, but never that it changed before it was published', () => {
    const entries = [
      news({ slug: 'a', pubDate: '2026-11-10', updatedDate: '2026-11-20T09:00' }),
      news({ slug: 'b', pubDate: '2026-11-12', updatedDate: '2026-11-01' }),
    ];
    const { items, updated } = feedOf(site({ entries }));
    expect(items.map((item) => [item.link.slice(-3), item.updated])).toEqual([
      ['/b/', '2026-11-11T23:00:00.000Z'],
      ['/a/', '2026-11-20T08:00:00.000Z'],
    ]);
    expect(updated).toBe('2026-11-20T08:00:00.000Z');
  });

  it('tells when and where an event is', () => {
    const entries = [
      place({ slug: 'dwor', name: 'Dwór' }),
      meeting({ slug: 'm', pubDate: '2026-11-12', start: '2027-01-21T10:00', status: 'cancelled', venue: 'dwor' }),
    ];
    expect(feedOf(site({ entries })).items[0]?.event).toMatchObject({
      start: '2027-01-21T10:00',
      status: 'cancelled',
      venue: { name: 'Dwór' },
    });
  });

  it('tells who pays for what belongs to a project', () => {
    const entries = [
      project({ slug: 'p', funding: [{ programme: 'FERS', fund: 'EFS+' }], hashtags: ['#FunduszeUE'] }),
      news({ slug: 'n', project: 'p' }),
    ];
    expect(feedOf(site({ entries })).items[0]?.programmes).toEqual([
      { names: ['FERS (EFS+)'], hashtags: ['#FunduszeUE'] },
    ]);
  });
});

describe('a feed of its own', () => {
  const entries = [
    project({ slug: 'p', title: 'Projekt' }),
    meeting({ slug: 'm', pubDate: '2026-11-10', project: 'p' }),
    gallery({ slug: 'g', pubDate: '2026-11-15', event: 'meetings/m', tags: ['Praca'] }),
    news({ slug: 'n', pubDate: '2026-11-12', tags: ['praca'] }),
    page({ slug: 's', pubDate: '2026-11-21', tags: ['praca'] }),
  ];

  it('has the news alone', () => {
    expect(linksOf(site({ entries }), 'news')).toEqual(['https://example.org/aktualnosci/n/']);
  });

  it('has what belongs to a project, also through an event', () => {
    expect(linksOf(site({ entries }), 'project', 'pl', 'Projekt')).toEqual([
      'https://example.org/galerie/g/',
      'https://example.org/spotkania/m/',
    ]);
  });

  it('has what bears a tag, in either spelling', () => {
    expect(linksOf(site({ entries }), 'tag', 'pl', 'Praca')).toEqual([
      'https://example.org/galerie/g/',
      'https://example.org/aktualnosci/n/',
    ]);
  });

  it('lies beside the page of what it is about', () => {
    expect(siteFeeds(site({ entries })).map(({ pagePath }) => pagePath)).toEqual([
      '',
      'spotkania/',
      'galerie/',
      'aktualnosci/',
      'projekty/p/',
      'tematy/praca/',
    ]);
  });

  it('has the entries of a section alone', () => {
    expect(linksOf(site({ entries }), 'meetings')).toEqual(['https://example.org/spotkania/m/']);
    expect(linksOf(site({ entries }), 'galleries')).toEqual(['https://example.org/galerie/g/']);
  });

  it('does not exist where nothing was published', () => {
    const unpublished = [project({ slug: 'p' }), meeting({ slug: 'm', project: 'p', tags: ['praca'] })];
    expect(siteFeeds(site({ entries: unpublished }))).toEqual([]);
  });
});
