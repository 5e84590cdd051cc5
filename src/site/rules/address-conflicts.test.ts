import { describe, expect, it } from 'vitest';
import type { Content } from '../../content/content.ts';
import { meeting, news, organisation, page, place, project, settings } from '../../testing/builders.ts';
import { addressConflicts } from './address-conflicts.ts';
import type { AnyEntry } from '../model/entry.ts';

/** An entry as it was read from a file of its name. */
function source({ collection, slug, locale, data }: AnyEntry): Content['entries'][number] {
  const file = `${collection}/${slug}${locale === 'pl' ? '' : `.${locale}`}.md`;
  return { collection, slug, locale, data, file, input: {}, body: '', digest: '' };
}

/** As much of a reading as addresses are made from. */
const reading = (entries: readonly AnyEntry[], siteSettings: Content['settings']) => ({
  entries: entries.map(source),
  read: [],
  files: [],
  changes: new Map<string, never>(),
  today: '2026-11-29T12:00',
  settings: siteSettings,
});

function problems(entries: readonly AnyEntry[]): string[] {
  const found = addressConflicts(reading(entries, settings({ languages: ['pl', 'en'] })));
  return found.map(({ file, message }) => `${file} ${message.pl}`);
}

describe('an entry', () => {
  it('whose address nothing else wants says nothing', () => {
    expect(problems([meeting({ slug: 'legionowo' }), page({ slug: 'o-nas' }), news({ slug: 'legionowo' })])).toEqual(
      [],
    );
  });

  it.each([
    ['a section', 'spotkania'],
    ['a section of services', 'szukaj'],
    ['the folder of a language', 'en'],
    ['the folder of downloads', 'files'],
    ['the folder of the search', 'pagefind'],
  ])('that is a plain page never takes the address of %s', (_, slug) => {
    expect(problems([page({ slug })])).toEqual([
      `pages/${slug}.md Adres /${slug}/ należy do działu albo listy strony. Zmień nazwę pliku albo folderu.`,
    ]);
  });

  it('that is a plain page may be called as a section of another language is', () => {
    expect(problems([page({ slug: 'meetings' })])).toEqual([]);
  });

  it.each([
    ['a year', '2012'],
    ['the pages of a list', 'strona'],
    ['the list of a kind', 'konferencje'],
  ])('never takes the address of %s', (_, slug) => {
    expect(problems([meeting({ slug })])).toEqual([
      `meetings/${slug}.md Adres /spotkania/${slug}/ należy do działu albo listy strony. Zmień nazwę pliku albo folderu.`,
    ]);
  });
});

describe('the list of a kind', () => {
  it('leaves its word to the entries of other collections', () => {
    expect(problems([news({ slug: 'konferencje' }), page({ slug: 'raporty' }), meeting({ slug: 'raporty' })])).toEqual(
      [],
    );
  });

  it('has a word in each language, which the entries of that language leave to it', () => {
    const translated = [meeting({ slug: 'conferences' }), meeting({ slug: 'conferences', locale: 'en' })];
    expect(problems(translated)).toEqual([
      'meetings/conferences.en.md Adres /en/meetings/conferences/ należy do działu albo listy strony. Zmień nazwę pliku albo folderu.',
    ]);
  });
});

describe('an old address', () => {
  it('that nothing else wants says nothing', () => {
    expect(problems([news({ aliases: ['/42.html', '/stare/'] })])).toEqual([]);
  });

  it('never leads to two entries', () => {
    expect(problems([news({ slug: 'a', aliases: ['/42.html'] }), news({ slug: 'b', aliases: ['/42.html'] })])).toEqual([
      'news/b.md Dawny adres /42.html ma już news/a.md. Usuń jeden z nich.',
    ]);
  });

  it.each(['/spotkania/m/', '/spotkania/m'])('is never that of another entry: %s', (alias) => {
    expect(problems([meeting({ slug: 'm' }), news({ slug: 'n', aliases: [alias] })])).toEqual([
      `news/n.md Dawny adres ${alias} ma już meetings/m.md. Usuń jeden z nich.`,
    ]);
  });

  it.each([
    ['the home page', '/', '/'],
    ['a section', '/spotkania/', '/spotkania/'],
    ['the feed', '/rss.xml', '/rss.xml'],
    ['the page for addresses that lead nowhere', '/404.html', '/404.html'],
    ['the same page in another language', '/en/404.html', '/en/404.html'],
    ['the feed of another language', '/en/rss.xml', '/en/rss.xml'],
    ['the calendar of the site', '/calendar.ics', '/calendar.ics'],
    ['the feed of a section', '/aktualnosci/feed.json', '/aktualnosci/feed.json'],
  ])('is never that of %s', (_, alias, other) => {
    expect(problems([news({ slug: 'n', aliases: [alias] })])).toEqual([
      `news/n.md Dawny adres ${alias} ma już ${other}. Usuń jeden z nich.`,
    ]);
  });

  it.each([
    ['the list of a year', '/spotkania/2012/'],
    ['the list of a tag', '/tematy/praca/'],
    ['the list of a kind', '/spotkania/partnerstwa/'],
    ['the list of a year of a kind', '/spotkania/partnerstwa/2012/'],
    ['the list of a project', '/galerie/projekt/most/'],
    ['the list of a place', '/spotkania/miejsce/zatorze/'],
    ['the feed of a tag', '/tematy/praca/rss.xml'],
    ['the calendar of an event', '/spotkania/m/m.ics'],
  ])('is never that of %s', (_, alias) => {
    const entries = [
      project({ slug: 'most' }),
      place({ slug: 'zatorze' }),
      meeting({ slug: 'm', start: '2012', tags: ['praca'] }),
      news({ slug: 'n', aliases: [alias] }),
    ];
    expect(problems(entries)).toEqual([`news/n.md Dawny adres ${alias} ma już ${alias}. Usuń jeden z nich.`]);
  });

  it.each([
    ['that differs from a page in capitals alone', '/Spotkania/M/'],
    ['that differs from another in capitals alone', '/Stare/'],
    ['below a file', '/robots.txt/stare'],
    ['below an old address that is a file', '/42.html/druk'],
    ['that is a file where there is a folder', '/folder.html'],
  ])('%s is refused with both of them', (_, alias) => {
    const entries = [
      meeting({ slug: 'm', aliases: ['/stare/', '/42.html', '/folder.html/strona'] }),
      news({ slug: 'n', aliases: [alias] }),
    ];
    expect(problems(entries)).toEqual([expect.stringContaining(`news/n.md Dawny adres ${alias} `)]);
  });

  it.each(['/stara%20strona', '/stara strona/', '/stara strona/index.html'])(
    'is one however it is written: %s',
    (alias) => {
      const entries = [news({ slug: 'a', aliases: ['/stara strona'] }), news({ slug: 'b', aliases: [alias] })];
      expect(problems(entries)).toEqual([`news/b.md Dawny adres ${alias} ma już news/a.md. Usuń jeden z nich.`]);
    },
  );

  it.each([
    '/search/client.js',
    '/pagefind/',
    '/_astro/a.html',
    '/data/events.json',
    '/sitemap-3.xml',
    '/logo-light.0a1b2c3d.svg',
    '/files/a/b.pdf',
  ])('is never within what a build keeps for itself: %s', (alias) => {
    expect(problems([news({ slug: 'n', aliases: [alias] })])).toHaveLength(1);
  });

  it('is never that of a file which is served as it is', () => {
    const entries = [news({ slug: 'n', aliases: ['/regulamin.pdf', '/pliki/', '/pliki/logo.svg/x'] })];
    const found = addressConflicts(reading(entries, settings()), ['regulamin.pdf', 'pliki/logo.svg']);
    expect(found.map(({ code }) => code)).toEqual(['alias-taken', 'alias-clash']);
  });

  it('that a translation takes over is no conflict', () => {
    const entries = [
      news({ slug: 'n', aliases: ['/42.html'] }),
      news({ slug: 'n', locale: 'en', aliases: ['/42.html'] }),
    ];
    expect(problems(entries)).toEqual([]);
  });
});

describe('entries without settings', () => {
  it('are not asked, since their addresses are not known', () => {
    expect(addressConflicts(reading([organisation()], undefined))).toEqual([]);
  });
});
