import { describe, expect, it } from 'vitest';
import { meeting, project, settings, site } from '../../testing/builders.ts';
import { fundingNoteView } from './funding-note-view.ts';
import { signsView } from './signs-view.ts';

const amounts = { agreementDate: '2026-01-10', programme: 'Fundusze Europejskie dla Rozwoju Społecznego' };

/** A project with given payers, and the words of its row. */
function rowOf(funding: NonNullable<Parameters<typeof project>[0]>['funding'], period = {}) {
  const kompas = project({ slug: 'kompas', period, funding });
  const view = signsView(site({ entries: [kompas] }), 'pl', kompas);
  return [view.marks.map(({ lines }) => lines.join(' / ')), view.below];
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
    expect(rowOf([{ source: 'eu-2021-2027', programme }], { end: '2027-06-30' })[0]).toEqual([]);
  });

  it('names the fund of an older period in the language of the page', () => {
    const kompas = project({
      slug: 'kompas',
      funding: [{ source: 'eu-2007-2013', programme: 'PO KL', fund: 'Europejski Fundusz Społeczny' }],
    });
    const english = project({
      slug: 'kompas',
      locale: 'en',
      funding: kompas.data.funding.map(() => ({ programme: 'HCOP', fund: 'Europejski Fundusz Społeczny' })),
    });
    const both = site({ entries: [kompas, english], settings: settings({ languages: ['pl', 'en'] }) });
    expect(signsView(both, 'en', english)).toEqual({
      marks: [
        { kind: 'programme', lines: ['HCOP'] },
        { kind: 'eu', lines: ['European Union', 'European Social Fund'] },
      ],
      below: ['Project co-financed by the European Union within the European Social Fund'],
    });
  });

  it('is that of the project which pays for the site on pages of no project', () => {
    const kompas = project({ slug: 'kompas', funding: [{ source: 'eu-2021-2027', ...amounts }] });
    const funded = settings({ fundedBy: 'kompas', funders: [{ name: 'Gmina' }] });
    const view = signsView(site({ entries: [kompas], settings: funded }), 'pl', undefined);
    expect(view.marks.map(({ kind }) => kind)).toEqual(['programme', 'state', 'eu']);
  });

  it('is that of the funders while the project which pays for the site is not published', () => {
    const draft = project({ slug: 'kompas', draft: true, funding: [{ source: 'eu-2021-2027', ...amounts }] });
    const funded = settings({ fundedBy: 'kompas', funders: [{ name: 'Gmina' }] });
    const view = signsView(site({ entries: [draft], settings: funded }), 'pl', undefined);
    expect(view.marks.map(({ lines }) => lines)).toEqual([['Gmina']]);
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
    expect(fundingNoteView(site({ entries: [kompas, talk] }), talk)).toEqual({
      project: 'Kompas',
      payers: [{ source: 'eu-2021-2027', details: 'Fundusze Europejskie dla Rozwoju Społecznego, EFS+' }],
      statements: [],
      hashtags: ['#FunduszeUE'],
    });
  });

  it('says nothing before the agreement', () => {
    const early = site({ entries: [kompas, talk], today: '2026-01-09T23:59' });
    expect(fundingNoteView(early, talk)).toBeUndefined();
  });
});
