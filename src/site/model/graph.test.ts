import { describe, expect, it } from 'vitest';
import {
  gallery,
  meeting,
  news,
  organisation,
  page,
  project,
  publication,
  settings,
  site,
  workshop,
} from '../../testing/builders.ts';
import type { AnyEntry } from './entry.ts';
import { entryDate } from './collection-facts.ts';
import { events } from './events.ts';

const twoLanguages = settings({ languages: ['pl', 'en'] });
const slugs = (entries: readonly AnyEntry[]) => entries.map(({ slug, locale }) => `${locale}/${slug}`);

describe('an entry that is looked for', () => {
  const entries = [
    meeting({ slug: 'a', locale: 'pl' }),
    meeting({ slug: 'a', locale: 'en' }),
    meeting({ slug: 'b', locale: 'pl' }),
  ];
  const both = site({ entries, settings: twoLanguages });

  it('is found in the language asked for', () => {
    expect(both.find('meetings', 'a', 'en')?.locale).toBe('en');
  });

  it('is found in its original language where it is not translated', () => {
    expect(both.find('meetings', 'b', 'en')?.locale).toBe('pl');
  });

  it('is not found under another collection', () => {
    expect(both.find('workshops', 'a', 'pl')).toBeUndefined();
  });

  it('is found through a reference', () => {
    expect(both.resolve({ to: 'meetings', slug: 'b' }, 'en')).toBe(entries[2]);
  });

  it('is not found through a reference to nothing', () => {
    expect(both.resolve({ to: 'meetings', slug: 'c' }, 'en')).toBeUndefined();
  });

  it('says in which languages it exists', () => {
    expect(entries.map((entry) => both.localesOf(entry))).toEqual([['pl', 'en'], ['pl', 'en'], ['pl']]);
  });
});

describe('a list of entries', () => {
  const both = site({
    entries: [
      meeting({ slug: 'a', locale: 'pl' }),
      meeting({ slug: 'a', locale: 'en' }),
      meeting({ slug: 'b', locale: 'pl' }),
    ],
    settings: twoLanguages,
  });

  it('in one language has those of that language alone', () => {
    expect([slugs(both.list('meetings', 'pl')), slugs(both.list('meetings', 'en'))]).toEqual([
      ['pl/a', 'pl/b'],
      ['en/a'],
    ]);
  });

  it('of each entry has every one once, translated where it is', () => {
    expect([slugs(both.each('meetings', 'pl')), slugs(both.each('meetings', 'en'))]).toEqual([
      ['pl/a', 'pl/b'],
      ['en/a', 'pl/b'],
    ]);
  });

  it('has the newest first, and last what has no date', () => {
    const { list } = site({
      entries: [
        publication({ slug: 'undated' }),
        publication({ slug: 'of-2011', year: 2011 }),
        publication({ slug: 'of-2013', year: 2013 }),
        publication({ slug: 'of-june-2012', pubDate: '2012-06-20' }),
      ],
    });
    expect(slugs(list('publications', 'pl'))).toEqual(['pl/of-2013', 'pl/of-june-2012', 'pl/of-2011', 'pl/undated']);
  });

  it('has entries of one day by name', () => {
    const { list } = site({ entries: ['c', 'a', 'b'].map((slug) => meeting({ slug })) });
    expect(slugs(list('meetings', 'pl'))).toEqual(['pl/a', 'pl/b', 'pl/c']);
  });

  it('is in the same order, whatever order the entries came in', () => {
    const entries = ['2012', '2012-06', '2012-06-20', '2012-06-20T09:00', '2011'].flatMap((start, index) => [
      meeting({ slug: `a${index}`, start }),
      meeting({ slug: `b${index}`, start }),
    ]);
    const forwards = site({ entries }).list('meetings', 'pl');
    expect(slugs(site({ entries: [...entries].reverse() }).list('meetings', 'pl'))).toEqual(slugs(forwards));
  });
});

describe('an entry that is not for the public', () => {
  const hidden = [
    news({ slug: 'draft', draft: true }),
    news({ slug: 'scheduled', pubDate: '2026-11-22T12:01' }),
    news({ slug: 'expired', expiryDate: '2026-11-22T12:00' }),
  ];
  const entries = [...hidden, news({ slug: 'shown' })];

  it('is in no list', () => {
    expect(slugs(site({ entries }).list('news', 'pl'))).toEqual(['pl/shown']);
  });

  it.each(hidden.map(({ slug }) => slug))('is not found: %s', (slug) => {
    expect(site({ entries }).find('news', slug, 'pl')).toBeUndefined();
  });

  it('is there for its editor', () => {
    expect(slugs(site({ entries, showHidden: true }).list('news', 'pl'))).toHaveLength(4);
  });

  it('gives way to its original when only the translation is a draft', () => {
    const drafted = site({
      entries: [news({ slug: 'a' }), news({ slug: 'a', locale: 'en', draft: true })],
      settings: twoLanguages,
    });
    expect(slugs(drafted.each('news', 'en'))).toEqual(['pl/a']);
  });
});

describe('the date by which an entry stands in lists', () => {
  it.each([
    ['of a meeting is its start', meeting({ start: '2012-06-20T09:00', pubDate: '2012-01-01' }), '2012-06-20T09:00'],
    ['of a workshop is its start', workshop({ start: '2013' }), '2013'],
    ['of a gallery is the day of the photographs', gallery({ date: '2012-06', pubDate: '2012-07-01' }), '2012-06'],
    ['of a gallery without it is its publication', gallery({ pubDate: '2012-07-01' }), '2012-07-01'],
    ['of a project is its beginning', project({ period: { start: '2026-10', end: '2027-09' } }), '2026-10'],
    ['of a project without a beginning is its end', project({ period: { end: '2008' } }), '2008'],
    ['of a publication is its year', publication({ year: 2012, pubDate: '2013-01-05' }), '2012'],
    ['of a publication is its day within its year', publication({ year: 2012, pubDate: '2012-03-05' }), '2012-03-05'],
    ['of news is its publication', news({ pubDate: '2026-11-12' }), '2026-11-12'],
    ['of a plain page is none', page(), undefined],
    ['of an organisation is none', organisation(), undefined],
  ])('%s', (_, entry, expected) => {
    expect(entryDate(entry)).toBe(expected);
  });
});

describe('events', () => {
  it('are meetings and workshops, the oldest first', () => {
    const graph = site({
      entries: [
        meeting({ slug: 'late', start: '2014' }),
        workshop({ slug: 'middle', start: '2013-09-13' }),
        meeting({ slug: 'early', start: '2012' }),
        gallery({ slug: 'none', date: '2011' }),
      ],
    });
    expect(slugs(events(graph, 'pl'))).toEqual(['pl/early', 'pl/middle', 'pl/late']);
  });
});

describe('a setting', () => {
  const { inLocale, wording } = site({ settings: twoLanguages });

  it.each([
    ['of one text is that text', 'Kronika', 'en', 'Kronika'],
    ['has the words of the language', { pl: 'Kronika', en: 'Chronicle' }, 'en', 'Chronicle'],
    ['has the words of the main language where it has no others', { pl: 'Kronika' }, 'en', 'Kronika'],
    ['has the words that there are', { uk: 'Хроніка' }, 'en', 'Хроніка'],
  ] as const)('%s', (_, text, locale, expected) => {
    expect(inLocale(text, locale)).toBe(expected);
  });

  it('tells the language of its words, where that is another one than asked for', () => {
    expect(wording('Redakcja', 'en')).toEqual({ text: 'Redakcja', lang: 'pl' });
    expect(wording({ pl: 'Redakcja' }, 'en')).toEqual({ text: 'Redakcja', lang: 'pl' });
    expect(wording({ uk: 'Редакція' }, 'en')).toEqual({ text: 'Редакція', lang: 'uk' });
    expect(wording({ pl: 'Redakcja', en: 'Editors' }, 'en')).toEqual({ text: 'Editors' });
    expect(wording('Redakcja', 'pl')).toEqual({ text: 'Redakcja' });
  });
});
