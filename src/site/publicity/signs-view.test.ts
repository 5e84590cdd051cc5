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
import type { AnyEntry } from '../model/entry.ts';
import { fundingNotes, hashtagsOf } from '../parts/funding-note-view.ts';
import { entriesOfOrganisation } from '../view-models/organisation-view.ts';
import { eventsIn } from '../view-models/place-view.ts';
import { entrySignsView, gatheredSignsView, siteSignsView } from './signs-view.ts';

const amounts = { agreementDate: '2026-01-10', programme: 'Fundusze Europejskie dla Rozwoju Społecznego' };

const textsOf = (words: readonly { text: string }[]) => words.map(({ text }) => text);

/** A project with given payers, and the words of its row. */
function rowOf(funding: NonNullable<Parameters<typeof project>[0]>['funding'], period = {}) {
  const kompas = project({ slug: 'kompas', period, funding });
  const [row] = entrySignsView(site({ entries: [kompas] }), kompas);
  return [row?.marks.map(({ lines }) => textsOf(lines).join(' / ')), row && textsOf(row.below)];
}

describe('the row of signs', () => {
  it('has each sign once where two amounts come from one programme', () => {
    const twice = [1, 2].map(() => ({ source: 'eu-2021-2027' as const, ...amounts }));
    expect(rowOf(twice)[0]).toEqual([
      'Fundusze Europejskie dla Rozwoju Społecznego',
      'Rzeczpospolita Polska',
      'Dofinansowane przez Unię Europejską',
    ]);
  });

  it('takes the words of the newest period where several pay', () => {
    const older = { source: 'eu-2014-2020' as const, programme: 'PO WER', fund: 'EFS' };
    expect(rowOf([older, { source: 'eu-2021-2027', ...amounts }])[0]).toEqual([
      'PO WER',
      'Fundusze Europejskie dla Rozwoju Społecznego',
      'Rzeczpospolita Polska',
      'Dofinansowane przez Unię Europejską',
    ]);
  });

  it('leaves out an amount whose agreement is not signed, and keeps the others', () => {
    const later = { source: 'kpo' as const, programme: 'Krajowy Plan Odbudowy', agreementDate: '2027-01-10' };
    expect(rowOf([later, { source: 'state', programme: 'Program rządowy' }])).toEqual([
      ['Rzeczpospolita Polska'],
      ['Dofinansowano ze środków budżetu państwa'],
    ]);
  });

  it('believes that a project which has ended had its agreement', () => {
    const { programme } = amounts;
    expect(rowOf([{ source: 'eu-2021-2027', programme }], { end: '2026-06-30' })[0]).toHaveLength(3);
    expect(rowOf([{ source: 'eu-2021-2027', programme }], { end: '2027-06-30' })[0]).toBeUndefined();
  });

  it('names the fund of an older period in the language of the page', () => {
    const kompas = project({
      slug: 'kompas',
      funding: [{ source: 'eu-2007-2013', programme: 'PO KL', fund: 'Europejski Fundusz Społeczny' }],
    });
    const english = project({
      slug: 'kompas',
      locale: 'en',
      funding: [{ programme: 'HCOP', fund: 'Europejski Fundusz Społeczny' }],
    });
    const both = site({ entries: [kompas, english], settings: settings({ languages: ['pl', 'en'] }) });
    expect(entrySignsView(both, english)).toEqual([
      {
        marks: [
          { kind: 'programme', lines: [{ text: 'HCOP' }] },
          { kind: 'eu', lines: [{ text: 'European Union' }, { text: 'European Social Fund' }] },
        ],
        below: [{ text: 'Project co-financed by the European Union within the European Social Fund' }],
      },
    ]);
  });

  it('is that of the project which pays for the site on the site’s own pages', () => {
    const kompas = project({ slug: 'kompas', funding: [{ source: 'eu-2021-2027', ...amounts }] });
    const funded = settings({ fundedBy: 'kompas', funders: [{ name: 'Gmina' }] });
    const graph = site({ entries: [kompas, page()], settings: funded });
    const kinds = (rows: ReturnType<typeof siteSignsView>) => rows.map(({ marks }) => marks.map(({ kind }) => kind));
    expect(kinds(siteSignsView(graph, 'pl'))).toEqual([['programme', 'state', 'eu']]);
    expect(kinds(entrySignsView(graph, page()))).toEqual([['programme', 'state', 'eu']]);
  });

  it('is that of the funders while the project which pays for the site is not published', () => {
    const draft = project({ slug: 'kompas', draft: true, funding: [{ source: 'eu-2021-2027', ...amounts }] });
    const funded = settings({ fundedBy: 'kompas', funders: [{ name: 'Gmina' }] });
    const rows = siteSignsView(site({ entries: [draft], settings: funded }), 'pl');
    expect(rows.map(({ marks }) => marks.map(({ lines }) => lines))).toEqual([[[{ text: 'Gmina' }]]]);
  });
});

describe('the sign of a funder of the site', () => {
  it('speaks the language of the page', () => {
    const funders = [{ name: { pl: 'Unia Europejska', en: 'European Union' }, kind: 'eu' as const }];
    const graph = site({ settings: settings({ languages: ['pl', 'en'], funders }) });
    expect(siteSignsView(graph, 'en')).toEqual([
      { marks: [{ kind: 'eu', lines: [{ text: 'Co-funded by the European Union' }] }], below: [] },
    ]);
  });
});

describe('words of the signs in another language than the page', () => {
  const both = { languages: ['pl' as const, 'en' as const] };

  it('are marked where the settings have them in one language alone', () => {
    const funders = [{ name: { pl: 'Gmina Zatorze' }, statement: { pl: 'Wspiera nas gmina' } }];
    const [row] = siteSignsView(site({ settings: settings({ ...both, funders }) }), 'en');
    expect(row?.marks.flatMap(({ lines }) => lines)).toEqual([
      { text: 'Wspiera nas gmina', lang: 'pl' },
      { text: 'Gmina Zatorze', lang: 'pl' },
    ]);
  });

  it('are marked where a project has them from its original or is not translated', () => {
    const funding = [
      { source: 'eu-2014-2020' as const, programme: 'PO WER', fund: 'Fundusz Gminny', region: 'Mazowsze' },
      { source: 'other' as const, programme: 'Fundacja', statement: 'Płaci fundacja' },
    ];
    const original = project({ slug: 'kompas', title: 'Kompas', funding });
    const translated = project({ slug: 'kompas', locale: 'en', title: 'Compass', funding });
    for (const entries of [[original], [original, translated]]) {
      const talk = meeting({ locale: 'en', project: 'kompas' });
      const [row] = entrySignsView(site({ entries: [...entries, talk], settings: settings(both) }), talk);
      const words = [...(row?.marks.flatMap(({ lines }) => lines) ?? []), ...(row?.below ?? [])];
      expect(words.filter(({ lang }) => lang === 'pl').map(({ text }) => text)).toEqual(
        expect.arrayContaining(['PO WER', 'Mazowsze', 'Fundusz Gminny', 'Płaci fundacja']),
      );
      expect(words).toContainEqual({ text: 'European Union' });
    }
  });
});

describe('who paid', () => {
  const ue = { source: 'eu-2021-2027' as const, ...amounts };
  const entries = [
    project({ slug: 'ue', title: 'Unijny', funding: [ue] }),
    project({ slug: 'fundacja', title: 'Fundacyjny', funding: [{ source: 'other', programme: 'Fundacja' }] }),
    project({ slug: 'cichy', title: 'Cichy', hashtags: ['#FunduszeUE', '#Razem'] }),
    project({ slug: 'zero', title: 'Zerowy', funding: 'none' }),
    series({ slug: 'cykl-ue', project: 'ue' }),
    ...['ue', 'fundacja', 'cichy', 'zero'].map((slug) =>
      meeting({ slug: `o-${slug}`, project: slug, venue: `dwor-${slug}`, organisers: ['starostwo'] }),
    ),
    meeting({ slug: 'osobne', venue: 'dwor-ue-i-nic' }),
    meeting({ slug: 'drugie-ue', project: 'ue', venue: 'dwor-ue-i-nic', organisers: ['urzad'] }),
    ...['ue', 'cichy', 'ue-i-nic'].map((slug) => place({ slug: `dwor-${slug}`, kind: 'venue' })),
    organisation({ slug: 'urzad' }),
    organisation({ slug: 'starostwo' }),
  ];
  const funders = [{ name: 'Unia Europejska', kind: 'eu' as const }];
  const rows = (entry: AnyEntry, fundedBy?: string) => {
    const own = settings({ funders, ...(fundedBy !== undefined && { fundedBy }) });
    const graph = site({ entries: [...entries, entry], settings: own });
    const gathered = entry.collection === 'places' ? eventsIn(graph, entry) : undefined;
    const listed = entry.collection === 'organisations' ? entriesOfOrganisation(graph, entry) : gathered;
    return entrySignsView(graph, entry, listed).map(({ project: whose, marks }) => [whose?.text, marks.length]);
  };

  it.each<[string, AnyEntry, unknown[]]>([
    ['the project that names them', project({ slug: 'inny', funding: [ue] }), [[undefined, 3]]],
    ['an event of it', meeting({ project: 'ue' }), [[undefined, 3]]],
    ['a workshop of its series', workshop({ series: 'cykl-ue', number: 1 }), [[undefined, 3]]],
    ['a gallery of its event', gallery({ event: 'meetings/o-ue' }), [[undefined, 3]]],
    ['a publication of it', publication({ project: 'fundacja', url: 'https://example.org/' }), [[undefined, 1]]],
    ['news about its event', news({ about: ['meetings/o-ue'] }), [[undefined, 3]]],
    [
      'news about events of two',
      news({ about: ['meetings/o-ue', 'meetings/o-fundacja'] }),
      [
        ['Unijny', 3],
        ['Fundacyjny', 1],
      ],
    ],
    ['news of one about another without money', news({ project: 'ue', about: ['meetings/o-cichy'] }), [['Unijny', 3]]],
    ['news about events of none', news({ about: ['meetings/o-cichy', 'meetings/o-zero'] }), []],
    ['a project that names none', project({ slug: 'cichy' }), []],
    ['a project without money', project({ slug: 'zero', funding: 'none' }), []],
    ['an event of a project that names none', meeting({ project: 'cichy' }), []],
    ['an event of no project', meeting(), []],
    ['news of no project', news(), []],
    ['a place of one project’s events', place({ slug: 'dwor-ue', kind: 'venue' }), [[undefined, 3]]],
    ['a place of events of a project that names none', place({ slug: 'dwor-cichy', kind: 'venue' }), []],
    ['a place of events of a project and of none', place({ slug: 'dwor-ue-i-nic', kind: 'venue' }), []],
    ['a place without events', place({ slug: 'pusty' }), []],
    ['an organisation of one project’s events', organisation({ slug: 'urzad' }), [[undefined, 3]]],
    ['an organisation of events of four', organisation({ slug: 'starostwo' }), []],
  ])('is shown above %s', (_, entry, expected) => {
    expect(rows(entry)).toEqual(expected);
    expect(rows(entry, 'ue')).toEqual(expected);
  });

  it('is shown above a tag only where all that bears it is of one project', () => {
    const graph = site({ entries, settings: settings({ funders }) });
    const of = (...wanted: AnyEntry[]) => gatheredSignsView(graph, wanted, 'pl').length;
    expect(of(meeting({ project: 'ue' }), news({ about: ['meetings/o-ue'] }))).toBe(1);
    expect(of(meeting({ project: 'ue' }), news())).toBe(0);
    expect(of(meeting({ project: 'ue' }), meeting({ project: 'fundacja' }))).toBe(0);
    expect(of()).toBe(0);
  });

  it('is claimed by no hashtag of European Funds where they do not pay', () => {
    expect(hashtagsOf(site({ entries }), 'cichy', 'pl')).toEqual(['#Razem']);
  });

  it('is said once for each of the projects that news tells of', () => {
    const item = news({ about: ['meetings/o-ue', 'meetings/o-fundacja', 'meetings/o-cichy'] });
    const notes = fundingNotes(site({ entries: [...entries, item] }), item);
    expect(notes.map(({ project: name }) => name)).toEqual(['Unijny', 'Fundacyjny']);
  });
});

describe('an entry of a project', () => {
  const kompas = project({
    slug: 'kompas',
    shortTitle: 'Kompas',
    hashtags: ['#FunduszeUE'],
    funding: [{ source: 'eu-2021-2027', ...amounts, fund: 'EFS+' }],
  });
  const talk = meeting({ project: 'kompas' });

  it('says who pays, with the hashtag', () => {
    expect(fundingNotes(site({ entries: [kompas, talk] }), talk)).toEqual([
      {
        project: 'Kompas',
        payers: [{ source: 'eu-2021-2027', details: 'Fundusze Europejskie dla Rozwoju Społecznego, EFS+' }],
        statements: [],
        hashtags: ['#FunduszeUE'],
      },
    ]);
  });

  it('says nothing before the agreement', () => {
    const early = site({ entries: [kompas, talk], today: '2026-01-09T23:59' });
    expect(fundingNotes(early, talk)).toEqual([]);
  });
});
