import { describe, expect, it } from 'vitest';
import { meeting, project, series, settings, site, workshop } from '../../testing/builders.ts';
import { entryView } from './entry-view.ts';

const pdf = { type: 'pdf', bytes: 240_000 };

describe('a file to download', () => {
  it.each([
    ['has an address, a type and a size', 'meetings/m/raport.pdf', '/files/meetings/m/raport.pdf'],
    [
      'has an address whatever its name',
      'meetings/Zespół 1/plan #2.pdf',
      '/files/meetings/Zesp%C3%B3%C5%82%201/plan%20%25232.pdf',
    ],
  ])('%s', (_, file, href) => {
    const item = meeting({ slug: 'm' });
    item.data.attachments = [{ file, title: 'Raport' }];
    const view = entryView(site({ entries: [item], files: new Map([[file, pdf]]) }), item);
    expect(view.attachments).toEqual([{ href, title: 'Raport', ...pdf }]);
  });
});

describe('whom to ask for a file in another form', () => {
  const attachments = [{ file: 'meetings/m/raport.pdf', title: 'Raport' }];
  const office = { office: 'Biuro', phones: ['22 123 45 67', '22 123 45 68'] };

  it.each([
    ['is the contact of the entry', meeting({ attachments, contact: office, project: 'p' }), { phone: '22 123 45 67' }],
    ['is that of its project', meeting({ attachments, project: 'p' }), { email: 'projekt@example.org' }],
    ['is that of the site', meeting({ attachments }), { email: 'strona@example.org' }],
    ['is told only beside a file', meeting({ contact: office }), undefined],
  ])('%s', (_, item, expected) => {
    const entries = [item, project({ slug: 'p', contact: { email: 'projekt@example.org' } })];
    const graph = site({ entries, settings: settings({ contact: { email: 'strona@example.org' } }) });
    expect(entryView(graph, item).otherFormats).toEqual(expected);
  });
});

describe('a file whose language is not that of the page', () => {
  const attachments = [{ file: 'meetings/m/raport.pdf', title: 'Raport' }];
  const inTwo = settings({ languages: ['pl', 'en'] });

  it('says so when the editor did', () => {
    const item = meeting({ slug: 'm', attachments: attachments.map((one) => ({ ...one, lang: 'de' })) });
    expect(entryView(site({ entries: [item] }), item).attachments[0]?.lang).toBe('de');
  });

  it('says so when a translation took it over from the original', () => {
    const [original, translation] = [
      meeting({ slug: 'm', attachments }),
      meeting({ slug: 'm', locale: 'en', attachments }),
    ];
    const graph = site({ entries: [original, translation], settings: inTwo });
    expect(entryView(graph, translation).attachments[0]?.lang).toBe('pl');
    expect(entryView(graph, original).attachments[0]?.lang).toBeUndefined();
  });

  it('needs no word when the translation has a file of its own', () => {
    const original = meeting({ slug: 'm', attachments });
    const own = [{ file: 'meetings/m/report.pdf', title: 'Report' }];
    const translation = meeting({ slug: 'm', locale: 'en', attachments: own });
    const graph = site({ entries: [original, translation], settings: inTwo });
    expect(entryView(graph, translation).attachments[0]?.lang).toBeUndefined();
  });
});

describe('an entry', () => {
  it('leads to its project under the short name', () => {
    const item = workshop({ series: 'cykl', number: 1 });
    const entries = [
      item,
      series({ slug: 'cykl', project: 'razem' }),
      project({ slug: 'razem', title: 'Razem dla rynku pracy', shortTitle: 'Razem' }),
    ];
    expect(entryView(site({ entries }), item).project).toEqual({ href: '/projekty/razem/', title: 'Razem' });
  });

  it('that is a project does not lead to itself', () => {
    const item = project();
    expect(entryView(site({ entries: [item] }), item).project).toBeUndefined();
  });

  it('leads to the pages of its tags', () => {
    const item = meeting({ tags: ['Rynek pracy'] });
    expect(entryView(site({ entries: [item] }), item).tags).toEqual([
      { title: 'Rynek pracy', href: '/tematy/rynek-pracy/' },
    ]);
  });

  it('with a text says which, so that its page changes with it', () => {
    const item = meeting({ slug: 'm', hasBody: true, digest: 'abc', locale: 'en' });
    expect(entryView(site({ entries: [item], settings: settings({ languages: ['pl', 'en'] }) }), item).body).toEqual({
      collection: 'meetings',
      id: 'en/m',
      digest: 'abc',
    });
  });

  it('without a text has none', () => {
    const item = meeting();
    expect(entryView(site({ entries: [item] }), item).body).toBeUndefined();
  });
});
