import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../site/model/entry.ts';
import type { Graph } from '../site/model/graph.ts';
import { routes } from '../site/pages/routes.ts';
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
} from '../testing/builders.ts';
import { vocabularyFaults } from '../testing/schema-org.ts';
import { pageGraph, scriptText } from './page-graph.ts';

/** What the pages of a site tell machines, by their paths. */
function graphs(graph: Graph) {
  return routes(graph).flatMap((view) =>
    view.structured
      ? [
          [
            view.path,
            pageGraph(
              view,
              view.structured,
              view.structured.pictures.map(({ node }) => ({ ...node, contentUrl: 'https://example.org/a.jpg' })),
            ),
          ] as const,
        ]
      : [],
  );
}

/** The nodes of a type on the page of the first of the entries. */
function nodesOf(type: string, path: string, ...entries: AnyEntry[]) {
  const found = graphs(site({ entries })).find(([own]) => own === path)?.[1];
  return (found?.['@graph'] ?? []).filter((node) => typeof node !== 'string' && node['@type'] === type);
}

const cover = { src: './sala.jpg', alt: 'Sala' };

/** A site with everything that an entry can say of itself in structured data. */
function richSite(): Graph {
  const entries = [
    place({ slug: 'powiat', name: 'Powiat', kind: 'county' }),
    place({ slug: 'miasto', name: 'Miasto', within: 'powiat', geo: { lat: 52, lon: 21 } }),
    place({ slug: 'dwor', name: 'Dwór', kind: 'venue', within: 'miasto', address: 'ul. Leśna 2' }),
    organisation({
      slug: 'urzad',
      name: 'Urząd',
      sector: 'public',
      place: 'miasto',
      url: 'https://urzad.example.org/',
    }),
    organisation({ slug: 'klub', name: 'Klub', sector: 'social', shortName: 'K', parent: 'urzad' }),
    organisation({ slug: 'gazeta', name: 'Gazeta', sector: 'media', parent: { name: 'Wydawca' } }),
    project({
      slug: 'p',
      shortTitle: 'P',
      cover,
      tags: ['praca'],
      period: { start: '2026-09', end: '2028' },
      area: 'powiat',
      lead: 'urzad',
      partners: [{ organisation: { name: 'Koło' } }, { organisation: 'klub' }],
      funding: [
        { programme: 'FERS', fund: 'EFS+', agreement: 'U/1', total: '100.00 PLN', eu: '80.50 PLN' },
        { programme: 'Inny' },
      ],
    }),
    series({ slug: 's', project: 'p', description: 'Opis.', organisers: ['klub'] }),
    workshop({ slug: 'w', start: '2027-02-11T16:00', end: '2027-02-11T19:00', series: 's', number: 1, venue: 'dwor' }),
    meeting({
      slug: 'm',
      project: 'p',
      cover,
      start: '2027-03',
      end: '2027-04-02',
      status: 'moved',
      previousStart: '2027-01-21T10:00',
      venue: { name: 'Sala', room: 'I piętro', place: 'miasto' },
      online: { url: 'https://spotkania.example.org/', platform: 'Jitsi Meet' },
      price: '20,00 PLN',
      sponsors: [{ name: 'Piekarnia' }],
      organisers: ['urzad', { name: 'Koło' }],
      registration: { url: 'https://zapisy.example.org/', places: 20 },
    }),
    meeting({ slug: 'sieć', online: { platform: 'Jitsi Meet' }, price: 'free', status: 'postponed' }),
    gallery({
      slug: 'g',
      event: 'meetings/m',
      date: '2027-03-01',
      photos: [cover, cover],
      credit: 'Anna',
      licence: 'CC BY 4.0',
    }),
    news({
      slug: 'n',
      pubDate: '2026-11-12T08:00',
      updatedDate: '2026-11-13',
      project: 'p',
      cover,
      responsible: 'Biuro',
      authors: ['Jan Nowak', 'Klub'],
      about: ['meetings/m', 'workshops/w', 'series/s', 'places/dwor', 'organisations/klub', 'galleries/g'],
    }),
    ...(['book', 'report', 'survey', 'supplement', 'strategy', 'recording'] as const).map((kind) =>
      publication({
        slug: kind,
        kind,
        cover,
        authors: ['Jan Nowak', 'Klub'],
        year: 2012,
        publisher: 'Wydawca',
        isbn: '978-83-01-00000-1',
        file: 'publications/a.pdf',
        project: 'p',
      }),
    ),
    publication({ slug: 'u', url: 'https://example.org/a', pubDate: '2026-11-01' }),
    page({ slug: 'o-nas', pubDate: '2026-11-01', cover }),
  ];
  return site({
    entries,
    files: new Map([['publications/a.pdf', { type: 'pdf', bytes: 2000, pages: 12 }]]),
    settings: settings({
      description: 'Opis.',
      publisher: 'Stowarzyszenie',
      contact: { address: 'ul. Leśna 1', phones: ['+48 22 123 45 67'], email: 'a@example.org' },
      social: [{ url: 'https://social.example.org/k', title: 'K' }],
      newsletter: { endpoint: 'https://example.org/x' },
    }),
  });
}

describe('structured data', () => {
  it('is right by the vocabulary’s own definition, on every kind of page', () => {
    const found = graphs(richSite());
    expect(found.flatMap(([path, graph]) => vocabularyFaults(graph).map((fault) => `${path}: ${fault}`))).toEqual([]);
    const told = new Set(
      found.flatMap(([, { '@graph': nodes }]) => nodes.map((node) => typeof node !== 'string' && node['@type'])),
    );
    expect([...told]).toEqual(
      expect.arrayContaining([
        ...['WebSite', 'Organization', 'WebPage', 'CollectionPage', 'SearchResultsPage', 'BreadcrumbList', 'Event'],
        ...['EducationEvent', 'EventSeries', 'Project', 'NewsArticle', 'ImageGallery', 'ImageObject', 'Book', 'Report'],
        ...['GovernmentOrganization', 'NGO', 'AdministrativeArea', 'Place'],
      ]),
    );
  });

  it('counts the steps to a page from one', () => {
    expect(nodesOf('BreadcrumbList', 'spotkania/m', meeting({ slug: 'm', title: 'Narada' }))).toMatchObject([
      {
        itemListElement: [
          { position: 1, name: 'Strona główna', item: { '@id': 'https://example.org/' } },
          { position: 2, name: 'Spotkania', item: { '@id': 'https://example.org/spotkania/' } },
          { position: 3, name: 'Narada', item: { '@id': 'https://example.org/spotkania/m/' } },
        ],
      },
    ]);
  });

  it.each([
    ['scheduled', 'EventScheduled'],
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
    ['moved', 'EventRescheduled'],
  ] as const)('says of an event that is %s that it is %s, on the day that it has or had', (status, expected) => {
    const events = nodesOf('Event', 'spotkania/m', meeting({ slug: 'm', status, start: '2027-01-21T10:00' }));
    expect(events).toMatchObject([
      { eventStatus: `https://schema.org/${expected}`, startDate: '2027-01-21T10:00:00+01:00' },
    ]);
    expect(events[0]).not.toHaveProperty('offers');
  });

  it('says who gives how much to a project, to the grosz', () => {
    const found = project({
      slug: 'p',
      funding: [{ programme: 'FERS', fund: 'EFS+', agreement: 'U/1', total: '100.00 PLN', eu: '80.55 PLN' }],
    });
    expect(nodesOf('Project', 'projekty/p', found)).toMatchObject([
      {
        funder: [{ name: 'EFS+' }],
        funding: [
          {
            '@type': 'MonetaryGrant',
            identifier: 'U/1',
            amount: { value: 80.55, currency: 'PLN' },
            funder: { name: 'EFS+' },
          },
        ],
      },
    ]);
  });

  it('says who made a photograph and how it may be used', () => {
    const found = gallery({ slug: 'g', photos: [cover], credit: 'Anna', licence: 'CC BY 4.0' });
    expect(nodesOf('ImageObject', 'galerie/g', found)).toMatchObject([
      { caption: 'Sala', creditText: 'Anna', license: 'https://creativecommons.org/licenses/by/4.0/' },
    ]);
  });

  it('points a search engine to the search of the page’s language', () => {
    const both = site({ settings: settings({ languages: ['pl', 'en'] }) });
    const target = (path: string) => {
      const found = graphs(both).find(([own]) => own === path)?.[1];
      return JSON.stringify(found).match(/"urlTemplate":"([^"]+)"/)?.[1];
    };
    expect([target(''), target('en')]).toEqual([
      'https://example.org/szukaj/?q={search_term_string}',
      'https://example.org/en/search/?q={search_term_string}',
    ]);
  });

  it('has the same names for the same things on every page', () => {
    const idsOn = (graph: Graph, path: string) =>
      new Set(
        [...JSON.stringify(graphs(graph).find(([own]) => own === path)?.[1]).matchAll(/"@id":"([^"]+)"/g)].map(
          ([, id]) => id,
        ),
      );
    const graph = richSite();
    const project = 'https://example.org/projekty/p/#projects';
    for (const path of ['projekty/p', 'spotkania/m', 'aktualnosci/n', 'cykle/s', 'publikacje/book'])
      expect(idsOn(graph, path), path).toContain(project);
  });

  it('is on no page that search engines are kept from', () => {
    const paths = graphs(richSite()).map(([path]) => path);
    expect(paths).toContain('newsletter');
    expect(paths).not.toContain('dziekujemy');
  });

  it('never ends the element that holds it, whatever a text says', () => {
    const title = 'Koniec </script><script>alert(1)</script> <!-- ';
    const [, graph] =
      graphs(site({ entries: [news({ slug: 'n', title })] })).find(([path]) => path === 'aktualnosci/n') ?? [];
    if (!graph) throw new Error('The news has no structured data.');
    expect(scriptText(graph)).not.toContain('<');
    expect(JSON.parse(scriptText(graph))).toEqual(JSON.parse(JSON.stringify(graph)));
  });
});
