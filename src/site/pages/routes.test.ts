import { describe, expect, it } from 'vitest';
import {
  gallery,
  meeting,
  news,
  organisation,
  page,
  place,
  project,
  publication,
  series,
  settings,
  site,
  workshop,
} from '../../testing/builders.ts';
import { feedPaths } from '../model/addresses.ts';
import { siteCalendars } from '../channels/calendars/site-calendars.ts';
import type { AnyEntry } from '../model/entry.ts';
import { openData } from '../channels/open-data/data-files.ts';
import { siteFeeds } from '../channels/feeds/site-feeds.ts';
import type { Graph } from '../model/graph.ts';
import { notFoundPages, redirects, routes } from './routes.ts';
import { addressesOf } from './addresses-of.ts';
import type { PageView } from '../view-models/page-view.ts';

/** The page at a path. */
function pageAt(graph: Graph, path: string): PageView {
  const found = routes(graph).find((candidate) => candidate.path === path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
}

/** The list at a path. */
function listAt(graph: Graph, path: string) {
  const { content } = pageAt(graph, path);
  if (content.kind !== 'list') throw new Error(`The page ${path} is no list.`);
  return content;
}

const paths = (graph: Graph) => routes(graph).map(({ path }) => path);
const hrefs = (cards: readonly { href: string }[]) => cards.map(({ href }) => href);

/** Every text of a page model that begins with a slash or is called an address. */
function linksIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /href$/i.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => linksIn(part, Array.isArray(value) ? key : name));
}

/** A site with an entry of each collection in Polish and English, and lists of several pages. */
function richSite(address = 'https://example.org/'): Graph {
  const inBoth = (locale: 'pl' | 'en'): AnyEntry[] => [
    project({ slug: 'razem', locale, lead: 'urzad', tags: ['praca'] }),
    meeting({ slug: 'm', locale, project: 'razem', venue: 'legionowo', tags: ['praca'], organisers: ['urzad'] }),
    meeting({ slug: 'm2', locale, start: '2027-01-21' }),
    ...['2013', '2014', '2015'].map((start) => meeting({ slug: `m${start}`, locale, start })),
    workshop({ slug: 'w', locale, series: 'cykl', number: 1 }),
    gallery({ slug: 'g', locale, event: 'meetings/m', date: '2012-06-20' }),
    news({ slug: 'n', locale, about: ['meetings/m'] }),
    publication({ slug: 'p', locale, year: 2012, file: 'publications/p/raport.pdf' }),
    page({ slug: 'o-nas', locale, order: 1 }),
    organisation({ slug: 'urzad', locale, place: 'legionowo' }),
    place({ slug: 'legionowo', locale }),
    series({ slug: 'cykl', locale, project: 'razem', planned: 2 }),
  ];
  return site({
    entries: [...inBoth('pl'), ...inBoth('en')],
    files: new Map([['publications/p/raport.pdf', { type: 'pdf', bytes: 3 }]]),
    settings: settings({
      address,
      languages: ['pl', 'en'],
      pageSize: 2,
      navigation: ['news', 'meetings', { page: 'o-nas' }],
      newsletter: { endpoint: 'https://example.com/subscribe', privacyPage: 'o-nas' },
    }),
  });
}

describe('the pages of a site', () => {
  it('are these where it has nothing yet', () => {
    expect(paths(site())).toEqual([
      '',
      'projekty',
      'spotkania',
      'warsztaty',
      'galerie',
      'aktualnosci',
      'publikacje',
      'dokumenty',
      'organizacje',
      'miejsca',
      'cykle',
      'tematy',
      'szukaj',
      'kanaly',
      'zmiany',
    ]);
  });

  it('have one for each entry', () => {
    expect(paths(richSite())).toEqual(
      expect.arrayContaining([
        'projekty/razem',
        'spotkania/m',
        'warsztaty/w',
        'galerie/g',
        'aktualnosci/n',
        'publikacje/p',
        'o-nas',
        'organizacje/urzad',
        'miejsca/legionowo',
        'cykle/cykl',
        'en/meetings/m',
        'en/o-nas',
      ]),
    );
  });

  it('have one path each', () => {
    const all = paths(richSite());
    expect(all.filter((path, index) => all.indexOf(path) !== index)).toEqual([]);
  });

  it('have the newsletter only where there is a form', () => {
    expect([paths(site()).includes('newsletter'), paths(richSite()).includes('newsletter')]).toEqual([false, true]);
  });

  it('are the same in the same order, whatever order the entries came in', () => {
    const entries = [meeting({ slug: 'a', tags: ['x'] }), meeting({ slug: 'b', tags: ['y'] }), place({ slug: 'c' })];
    expect(routes(site({ entries: [...entries].reverse() }))).toEqual(routes(site({ entries })));
  });
});

describe('a link', () => {
  it.each([
    ['at the root', 'https://example.org/', '/'],
    ['in a folder', 'https://example.org/kronika/', '/kronika/'],
  ])('within a site %s begins with its folder', (_, address, base) => {
    const links = routes(richSite(address)).flatMap(({ shell, crumbs, content }) =>
      linksIn({ shell, crumbs, content }),
    );
    expect(links.filter((link) => !link.startsWith(base))).toEqual([]);
  });

  it('within a site leads to a page, a file, a feed or the index', () => {
    const graph = richSite('https://example.org/kronika/');
    const known = new Set([
      ...paths(graph).map((path) => (path === '' ? '/kronika/' : `/kronika/${path}/`)),
      ...siteFeeds(graph).flatMap(({ pagePath }) => feedPaths(pagePath).map((path) => `/kronika/${path}`)),
      ...siteCalendars(graph).map(({ path }) => `/kronika/${path}`),
      ...[...openData(graph).keys()].map((path) => `/kronika/${path}`),
      '/kronika/changes.xml',
      '/kronika/en/changes.xml',
      '/kronika/pagefind/',
      '/kronika/files/publications/p/raport.pdf',
    ]);
    const links = routes(graph).flatMap(({ shell, crumbs, content }) => linksIn({ shell, crumbs, content }));
    const pages = links.map((link) => link.replace(/#.*/, ''));
    expect([...new Set(pages)].filter((link) => !known.has(link))).toEqual([]);
  });

  it('for search engines is complete', () => {
    expect(pageAt(richSite('https://example.org/kronika/'), 'en/meetings/m').head.canonical).toBe(
      'https://example.org/kronika/en/meetings/m/',
    );
  });
});

describe('a list of meetings', () => {
  const entries = ['2026-11-23', '2027-01-21', '2026-11-21', '2012', '2026'].map((start) =>
    meeting({ slug: `m-${start}`, start }),
  );
  const list = listAt(site({ entries }), 'spotkania');

  it('has those ahead, the soonest first', () => {
    expect(hrefs(list.upcoming ?? [])).toEqual([
      '/spotkania/m-2026/',
      '/spotkania/m-2026-11-23/',
      '/spotkania/m-2027-01-21/',
    ]);
  });

  it('has those behind, the newest first', () => {
    expect(hrefs(list.entries)).toEqual(['/spotkania/m-2026-11-21/', '/spotkania/m-2012/']);
  });

  it('of a year has those ahead among the others', () => {
    const year = listAt(site({ entries }), 'spotkania/2026');
    expect([year.upcoming, hrefs(year.entries)]).toEqual([
      undefined,
      ['/spotkania/m-2026-11-23/', '/spotkania/m-2026-11-21/', '/spotkania/m-2026/'],
    ]);
  });
});

describe('a list of other entries', () => {
  it('has nothing ahead', () => {
    expect(listAt(site({ entries: [publication({ year: 2027 })] }), 'publikacje').upcoming).toBeUndefined();
  });

  it('without dates is by name, as the language orders it', () => {
    const entries = ['Łomża', 'Zegrze', 'Lublin', 'Legionowo'].map((name) => place({ name }));
    expect(listAt(site({ entries }), 'miejsca').entries.map(({ title }) => title)).toEqual([
      'Legionowo',
      'Lublin',
      'Łomża',
      'Zegrze',
    ]);
  });
});

describe('a long list', () => {
  const entries = ['05', '04', '03', '02', '01'].map((day) => news({ slug: `n${day}`, pubDate: `2026-11-${day}` }));
  const graph = site({ entries, settings: settings({ pageSize: 2 }) });

  it.each([
    ['aktualnosci', ['n05', 'n04']],
    ['aktualnosci/strona/2', ['n03', 'n02']],
    ['aktualnosci/strona/3', ['n01']],
    ['aktualnosci/2026/strona/2', ['n03', 'n02']],
  ])('is split into pages: %s', (path, slugs) => {
    expect(hrefs(listAt(graph, path).entries)).toEqual(slugs.map((slug) => `/aktualnosci/${slug}/`));
  });

  it('says on each page where it stands', () => {
    expect(listAt(graph, 'aktualnosci/strona/2').pagination).toEqual({
      page: 2,
      total: 3,
      pages: [
        { number: 1, href: '/aktualnosci/' },
        { number: 2, href: '/aktualnosci/strona/2/' },
        { number: 3, href: '/aktualnosci/strona/3/' },
      ],
    });
  });

  it('has no page beyond its last', () => {
    expect(paths(graph)).not.toContain('aktualnosci/strona/4');
  });

  it('that just fills its pages has no empty one', () => {
    const full = site({ entries: entries.slice(0, 4), settings: settings({ pageSize: 2 }) });
    expect(paths(full)).not.toContain('aktualnosci/strona/3');
  });

  it('has what is ahead on its first page alone', () => {
    const meetings = ['2027', '2014', '2013', '2012'].map((start) => meeting({ slug: `m${start}`, start }));
    const long = site({ entries: meetings, settings: settings({ pageSize: 2 }) });
    expect([
      hrefs(listAt(long, 'spotkania').upcoming ?? []),
      listAt(long, 'spotkania/strona/2').upcoming,
      hrefs(listAt(long, 'spotkania/strona/2').entries),
    ]).toEqual([['/spotkania/m2027/'], undefined, ['/spotkania/m2012/']]);
  });
});

describe('the years of a list', () => {
  const entries = [
    gallery({ slug: 'a', date: '2012-06-20' }),
    gallery({ slug: 'b', date: '2014' }),
    gallery({ slug: 'c', date: '2012' }),
    gallery({ slug: 'undated' }),
  ];
  const graph = site({ entries });

  it('are those that have entries, the newest first', () => {
    expect(listAt(graph, 'galerie').filters.years).toEqual([
      { href: '/galerie/', count: 4, isChosen: true },
      { year: '2014', href: '/galerie/2014/', count: 1, isChosen: false },
      { year: '2012', href: '/galerie/2012/', count: 2, isChosen: false },
    ]);
  });

  it('have their entries', () => {
    expect(hrefs(listAt(graph, 'galerie/2012').entries)).toEqual(['/galerie/a/', '/galerie/c/']);
  });

  it('are not asked of projects', () => {
    const projects = site({ entries: [project({ period: { start: '2012' } })] });
    expect(listAt(projects, 'projekty').filters.years).toEqual([]);
  });
});

describe('the projects and places of a list', () => {
  const entries = [
    project({ slug: 'most', title: 'Most', shortTitle: 'Most' }),
    project({ slug: 'brod', title: 'Bród' }),
    place({ slug: 'zatorze', name: 'Zatorze', kind: 'town' }),
    place({ slug: 'podgaje', name: 'Podgaje', kind: 'town' }),
    place({ slug: 'remiza', name: 'Remiza', kind: 'venue', within: 'podgaje' }),
    meeting({ slug: 'a', start: '2012', project: 'most', venue: 'zatorze' }),
    meeting({ slug: 'b', start: '2013', project: 'brod', venue: 'remiza' }),
    meeting({ slug: 'c', start: '2014', project: 'brod', venue: 'podgaje' }),
    meeting({ slug: 'd', start: '2027-01-01', project: 'brod' }),
    meeting({ slug: 'alone', start: '2015', venue: { name: 'Rynek' } }),
    workshop({ slug: 'w', project: 'brod', venue: 'zatorze' }),
    news({ slug: 'n', about: ['meetings/a', 'meetings/b'] }),
  ];
  const graph = site({ entries });
  const row = (options: readonly { title?: { text: string }; href: string; count: number; isChosen: boolean }[]) =>
    options.map(({ title, ...rest }) => ({ title: title?.text, ...rest }));

  it('are offered above the whole list, in the order of their names, with how many entries each has', () => {
    const { projects, places } = listAt(graph, 'spotkania').filters;
    expect(row(projects)).toEqual([
      { title: undefined, href: '/spotkania/', count: 5, isChosen: true },
      { title: 'Bród', href: '/spotkania/projekt/brod/', count: 3, isChosen: false },
      { title: 'Most', href: '/spotkania/projekt/most/', count: 1, isChosen: false },
    ]);
    // A room counts for its town.
    expect(row(places)).toEqual([
      { title: undefined, href: '/spotkania/', count: 5, isChosen: true },
      { title: 'Podgaje', href: '/spotkania/miejsce/podgaje/', count: 2, isChosen: false },
      { title: 'Zatorze', href: '/spotkania/miejsce/zatorze/', count: 1, isChosen: false },
    ]);
  });

  it('have a page with their entries, which leads back to the whole list', () => {
    const list = listAt(graph, 'spotkania/projekt/brod');
    expect(list.subject).toEqual({ text: 'Bród' });
    expect([hrefs(list.upcoming ?? []), hrefs(list.entries)]).toEqual([
      ['/spotkania/d/'],
      ['/spotkania/c/', '/spotkania/b/'],
    ]);
    expect(list.filters).toMatchObject({ years: [], kinds: [], places: [] });
    expect(list.filters.projects.map(({ isChosen }) => isChosen)).toEqual([false, true, false]);
    expect(pageAt(graph, 'spotkania/miejsce/podgaje').crumbs.map(({ href, title }) => [href, title])).toEqual([
      ['/', undefined],
      ['/spotkania/', undefined],
      ['/spotkania/miejsce/podgaje/', 'Podgaje'],
    ]);
  });

  it('are none where all entries are of one project or one place, or of none', () => {
    expect(paths(graph).filter((path) => /^(?:warsztaty|galerie|projekty)\/(?:projekt|miejsce)/.test(path))).toEqual(
      [],
    );
    expect(listAt(graph, 'warsztaty').filters).toMatchObject({ projects: [], places: [] });
  });

  it('hold what tells of several projects in the list of each', () => {
    const both = ['brod', 'most'].map((slug) => hrefs(listAt(graph, `aktualnosci/projekt/${slug}`).entries));
    expect(both).toEqual([['/aktualnosci/n/'], ['/aktualnosci/n/']]);
  });

  it('leave out what readers cannot see', () => {
    const hidden = entries.filter(({ slug }) => slug !== 'most');
    expect(paths(site({ entries: [...hidden, project({ slug: 'most', draft: true })] }))).not.toContain(
      'spotkania/projekt/most',
    );
  });

  it('are named in their own language in a list of another', () => {
    const english = [
      meeting({ slug: 'a', locale: 'en', project: 'most' }),
      meeting({ slug: 'b', locale: 'en', project: 'brod' }),
    ];
    const both = site({ entries: [...entries, ...english], settings: settings({ languages: ['pl', 'en'] }) });
    expect(listAt(both, 'en/meetings/project/brod').subject).toEqual({ text: 'Bród', lang: 'pl' });
    expect(pageAt(both, 'en/meetings/project/brod').shell.languages.map(({ href }) => href)).toEqual([
      '/spotkania/projekt/brod/',
      '/en/meetings/project/brod/',
    ]);
    expect(pageAt(both, 'spotkania/miejsce/podgaje').shell.languages.map(({ hasPage }) => hasPage)).toEqual([
      true,
      false,
    ]);
  });

  it('never take the address of another page', () => {
    const everywhere = paths(
      site({ entries: [...entries, meeting({ slug: 'projekt' }), meeting({ slug: 'miejsce' })] }),
    );
    expect(new Set(everywhere).size).toBe(everywhere.length);
  });
});

describe('the kinds of a list', () => {
  const inBoth = (locale: 'pl' | 'en') => [
    meeting({ slug: 'a', locale, kind: 'conference', start: '2012-06-20' }),
    meeting({ slug: 'b', locale, kind: 'conference', start: '2027' }),
  ];
  const graph = site({
    entries: [
      ...inBoth('pl'),
      ...inBoth('en'),
      meeting({ slug: 'c', kind: 'signing', start: '2012' }),
      publication({ slug: 'p', kind: 'report', pubDate: '2026-11-12' }),
      publication({ slug: 'undated', kind: 'report' }),
    ],
    settings: settings({ languages: ['pl', 'en'], pageSize: 1 }),
  });

  it('have a list each, and one for each of their years', () => {
    expect(paths(graph).filter((path) => /^(?:spotkania|publikacje)\/(?:konf|podp|rap)/.test(path))).toEqual([
      'spotkania/konferencje',
      'spotkania/konferencje/2027',
      'spotkania/konferencje/2012',
      'spotkania/podpisania',
      'spotkania/podpisania/2012',
      'publikacje/raporty',
      'publikacje/raporty/strona/2',
      'publikacje/raporty/2026',
    ]);
  });

  it('have their entries, with those ahead apart', () => {
    const list = listAt(graph, 'spotkania/konferencje');
    expect([hrefs(list.upcoming ?? []), hrefs(list.entries)]).toEqual([['/spotkania/b/'], ['/spotkania/a/']]);
  });

  it('are the choices above the list, in their order', () => {
    expect(listAt(graph, 'spotkania').filters.kinds).toEqual([
      { href: '/spotkania/', count: 3, isChosen: true },
      { kind: 'conference', href: '/spotkania/konferencje/', count: 2, isChosen: false },
      { kind: 'signing', href: '/spotkania/podpisania/', count: 1, isChosen: false },
    ]);
  });

  it('keep the year that was chosen, and years keep the kind', () => {
    const { years, kinds } = listAt(graph, 'spotkania/konferencje/2012').filters;
    expect([years, kinds]).toEqual([
      [
        { href: '/spotkania/konferencje/', count: 2, isChosen: false },
        { year: '2027', href: '/spotkania/konferencje/2027/', count: 1, isChosen: false },
        { year: '2012', href: '/spotkania/konferencje/2012/', count: 1, isChosen: true },
      ],
      [
        { href: '/spotkania/2012/', count: 2, isChosen: false },
        { kind: 'conference', href: '/spotkania/konferencje/2012/', count: 1, isChosen: true },
        { kind: 'signing', href: '/spotkania/podpisania/2012/', count: 1, isChosen: false },
      ],
    ]);
  });

  it('are no choice within a year that has none of them', () => {
    expect(listAt(graph, 'spotkania/podpisania').filters.years.map(({ year }) => year)).toEqual([undefined, '2012']);
  });

  it('are no choice where there is one of them', () => {
    expect(listAt(graph, 'publikacje').filters.kinds).toEqual([]);
  });

  it('are addressed in the words of each language that has them', () => {
    expect(pageAt(graph, 'spotkania/konferencje/2012').head.alternates).toEqual([
      { locale: 'pl', href: 'https://example.org/spotkania/konferencje/2012/' },
      { locale: 'en', href: 'https://example.org/en/meetings/conferences/2012/' },
    ]);
  });

  it('name no language that has none of them', () => {
    expect(pageAt(graph, 'spotkania/podpisania').head.alternates.map(({ locale }) => locale)).toEqual(['pl']);
  });
});

describe('a tag', () => {
  const entries = [
    meeting({ slug: 'm', start: '2012', tags: ['Rynek pracy'] }),
    news({ slug: 'n', pubDate: '2026-11-12', tags: ['rynek pracy', 'Łomża'] }),
    publication({ slug: 'p', tags: ['Lublin'] }),
  ];
  const graph = site({ entries });

  it('gathers what bears it, the newest first, whatever its capitals', () => {
    expect(hrefs(listAt(graph, 'tematy/rynek-pracy').entries)).toEqual(['/aktualnosci/n/', '/spotkania/m/']);
  });

  it('is counted in the list of tags, which is as the language orders it', () => {
    expect(pageAt(graph, 'tematy').content).toEqual({
      kind: 'tags',
      tags: [
        { title: 'Lublin', href: '/tematy/lublin/', count: 1 },
        { title: 'Łomża', href: '/tematy/lomza/', count: 1 },
        { title: 'Rynek pracy', href: '/tematy/rynek-pracy/', count: 2 },
      ],
    });
  });

  it('that an entry bears twice lists it once', () => {
    const twice = site({ entries: [meeting({ slug: 'm', tags: ['Praca', 'praca'] })] });
    expect(hrefs(listAt(twice, 'tematy/praca').entries)).toEqual(['/spotkania/m/']);
  });

  it('belongs to one language', () => {
    const both = site({
      entries: [meeting({ slug: 'm', tags: ['praca'] }), meeting({ slug: 'm', locale: 'en', tags: ['work'] })],
      settings: settings({ languages: ['pl', 'en'] }),
    });
    expect(paths(both).filter((path) => /tematy\/|topics\//.test(path))).toEqual(['tematy/praca', 'en/topics/work']);
  });
});

describe('a page in several languages', () => {
  const graph = site({
    entries: [meeting({ slug: 'm' }), meeting({ slug: 'm', locale: 'en' }), meeting({ slug: 'polskie' })],
    settings: settings({ languages: ['pl', 'en', 'uk'] }),
  });

  it('names those in which it exists', () => {
    expect(pageAt(graph, 'spotkania/m').head.alternates).toEqual([
      { locale: 'pl', href: 'https://example.org/spotkania/m/' },
      { locale: 'en', href: 'https://example.org/en/meetings/m/' },
    ]);
  });

  it('names itself alone where it is not translated', () => {
    expect(pageAt(graph, 'spotkania/polskie').head.alternates).toEqual([
      { locale: 'pl', href: 'https://example.org/spotkania/polskie/' },
    ]);
  });

  it('has no page in a language in which it does not exist', () => {
    expect(paths(graph).filter((path) => path.endsWith('/polskie'))).toEqual(['spotkania/polskie']);
  });

  it.each([
    ['the home page', ''],
    ['a list', 'spotkania'],
    ['the tags', 'tematy'],
    ['the search', 'szukaj'],
  ])('is in all of them when it is %s', (_, path) => {
    expect(pageAt(graph, path).head.alternates.map(({ locale }) => locale)).toEqual(['pl', 'en', 'uk']);
  });

  it('names no other language for the second page of a list', () => {
    const long = site({
      entries: ['2012', '2013'].map((start) => meeting({ slug: `m${start}`, start })),
      settings: settings({ languages: ['pl', 'en'], pageSize: 1 }),
    });
    expect(pageAt(long, 'spotkania/strona/2').head.alternates.map(({ locale }) => locale)).toEqual(['pl']);
  });
});

describe('the way to a page', () => {
  it('goes from the home page past the section to the entry', () => {
    expect(pageAt(richSite(), 'spotkania/m').crumbs).toEqual([
      { href: '/' },
      { href: '/spotkania/', section: 'meetings' },
      { href: '/spotkania/m/', title: 'Spotkanie' },
    ]);
  });

  it('to the home page is none', () => {
    expect(pageAt(richSite(), '').crumbs).toEqual([]);
  });

  it('to the home page of another language is none', () => {
    expect(pageAt(richSite(), 'en').crumbs).toEqual([]);
  });

  it('to a plain page has no section', () => {
    expect(pageAt(richSite(), 'en/o-nas').crumbs).toEqual([{ href: '/en/' }, { href: '/en/o-nas/', title: 'O nas' }]);
  });

  it('to a year of a kind goes past the list of the kind', () => {
    expect(pageAt(richSite(), 'spotkania/partnerstwa/2012').crumbs).toEqual([
      { href: '/' },
      { href: '/spotkania/', section: 'meetings' },
      { href: '/spotkania/partnerstwa/', entryKind: 'partnership' },
      { href: '/spotkania/partnerstwa/2012/', title: '2012' },
    ]);
  });

  it('to a year goes past its list', () => {
    expect(pageAt(richSite(), 'spotkania/2012').crumbs).toEqual([
      { href: '/' },
      { href: '/spotkania/', section: 'meetings' },
      { href: '/spotkania/2012/', title: '2012' },
    ]);
  });
});

describe('the menu', () => {
  it.each([
    ['spotkania', [['/spotkania/', 'page']]],
    ['spotkania/m', [['/spotkania/', 'section']]],
    ['spotkania/2012', [['/spotkania/', 'section']]],
    ['spotkania/strona/2', [['/spotkania/', 'section']]],
    ['o-nas', [['/o-nas/', 'page']]],
    ['en/meetings/m', [['/en/meetings/', 'section']]],
    ['miejsca', []],
    ['', []],
  ])('on the page "%s" lights where the reader is', (path, expected) => {
    const { navigation } = pageAt(richSite(), path).shell;
    expect(navigation.flatMap(({ href, current }) => (current ? [[href, current]] : []))).toEqual(expected);
  });
});

describe('what a page says to those who share it', () => {
  it('is the title, description and picture of its entry', () => {
    const entries = [meeting({ slug: 'm', title: 'Narada' })];
    const address = 'https://example.org/kronika/';
    expect(pageAt(site({ entries, settings: settings({ address }) }), 'spotkania/m').head).toMatchObject({
      title: 'Narada',
      description: 'Spotkanie partnerstwa.',
      image: 'https://example.org/kronika/social/spotkania/m/card.png',
      type: 'article',
    });
  });

  it('has a picture for every page but parts of lists, and none for two', () => {
    const images = routes(richSite())
      .filter(({ head, content }) => !head.noindex && content.kind !== 'list')
      .map(({ head }) => head.image);
    expect(new Set(images).size).toBe(images.length);
  });

  it('is the picture of the whole list for what shows a part of it', () => {
    const graph = richSite();
    const pages = routes(graph);
    const lists = pages.flatMap(({ head, content }) => (content.kind === 'list' ? [{ head, content }] : []));
    const bySection = Map.groupBy(
      lists,
      ({ head, content }) => `${new URL(head.canonical).pathname.startsWith('/en/')} ${content.section}`,
    );
    for (const parts of bySection.values()) expect(new Set(parts.map(({ head }) => head.image)).size).toBe(1);
    expect(bySection.size).toBeLessThan(lists.length);
    // A build draws those pictures and no others.
    const drawn = addressesOf(graph).filter(({ file }) => file.startsWith('social/'));
    const shown = new Set(pages.map(({ head }) => decodeURI(new URL(head.image).pathname.slice(1))));
    expect(new Set(drawn.map(({ file }) => file))).toEqual(shown);
  });

  it('is the picture of the home page where nobody is meant to find the page', () => {
    const images = notFoundPages(richSite()).map(({ head }) => head.image);
    expect(images).toEqual(['', 'en'].map((path) => pageAt(richSite(), path).head.image));
    expect(pageAt(richSite(), 'en/thank-you').head.image).toBe(pageAt(richSite(), 'en').head.image);
  });

  it('of the home page is the description of the site', () => {
    const graph = site({ settings: settings({ description: 'Co robią partnerstwa.' }) });
    expect(pageAt(graph, '').head.description).toBe('Co robią partnerstwa.');
  });
});

describe('search', () => {
  it('finds entries, not lists', () => {
    const found = routes(richSite()).filter(({ search }) => search !== undefined);
    expect(
      found.filter(({ content }) => ['home', 'list', 'tags', 'search', 'newsletter'].includes(content.kind)),
    ).toEqual([]);
  });
});

describe('the search page', () => {
  it('knows in which languages there are words whose forms it could credit', () => {
    const graph = site({ entries: [news({ slug: 'n' })], settings: settings({ languages: ['pl', 'en'] }) });
    expect(['szukaj', 'en/search'].map((path) => pageAt(graph, path).content)).toMatchObject([
      { kind: 'search', hasWords: true },
      { kind: 'search', hasWords: false },
    ]);
  });
});

describe('the page after signing up', () => {
  it('is kept out of search engines, in every language', () => {
    const noindex = routes(richSite()).filter(({ head }) => head.noindex);
    expect(noindex.map(({ path }) => path)).toEqual(['dziekujemy', 'en/thank-you']);
  });
});

describe('the page for addresses that lead nowhere', () => {
  it('leads home, to the search, to the sections and to the other languages, under the folder of the site', () => {
    const [main] = notFoundPages(richSite('https://example.org/kronika/'));
    expect(main).toMatchObject({
      path: '404.html',
      head: { noindex: true },
      content: {
        kind: 'not-found',
        mapHref: '/kronika/sitemap-0.xml',
        homeHref: '/kronika/',
        searchHref: '/kronika/szukaj/',
        sections: expect.arrayContaining([{ section: 'meetings', href: '/kronika/spotkania/' }]) as unknown,
        languages: [{ locale: 'en', homeHref: '/kronika/en/' }],
      },
    });
  });

  it('stands in the folder of every other language too, and speaks it', () => {
    const [, english] = notFoundPages(richSite('https://example.org/kronika/'));
    expect(english).toMatchObject({
      path: 'en/404.html',
      shell: { locale: 'en' },
      content: {
        homeHref: '/kronika/en/',
        searchHref: '/kronika/en/search/',
        languages: [{ locale: 'pl', homeHref: '/kronika/' }],
      },
    });
  });
});

describe('an old address', () => {
  it('leads to the new one', () => {
    const entries = [news({ slug: 'n', title: 'Nowość', aliases: ['/aktualnosci/42.html', '/stare/'] })];
    expect(redirects(site({ entries }))).toEqual([
      {
        path: 'aktualnosci/42.html',
        file: 'aktualnosci/42.html',
        locale: 'pl',
        target: { href: '/aktualnosci/n/', title: 'Nowość' },
        canonical: 'https://example.org/aktualnosci/n/',
      },
      {
        path: 'stare/',
        file: 'stare/index.html',
        locale: 'pl',
        target: { href: '/aktualnosci/n/', title: 'Nowość' },
        canonical: 'https://example.org/aktualnosci/n/',
      },
    ]);
  });

  it('belongs to the original, not to its translations', () => {
    const entries = [
      news({ slug: 'n', aliases: ['/42.html'] }),
      news({ slug: 'n', locale: 'en', aliases: ['/42.html'] }),
    ];
    const both = site({ entries, settings: settings({ languages: ['pl', 'en'] }) });
    expect(redirects(both).map(({ path, locale }) => `${locale} ${path}`)).toEqual(['pl 42.html']);
  });

  it('of a draft leads nowhere', () => {
    expect(redirects(site({ entries: [news({ draft: true, aliases: ['/42.html'] })] }))).toEqual([]);
  });
});
