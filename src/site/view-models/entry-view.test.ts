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
      '/files/meetings/Zesp%C3%B3%C5%82%201/plan%20%232.pdf',
    ],
  ])('%s', (_, file, href) => {
    const item = meeting({ slug: 'm' });
    item.data.attachments = [{ file, title: 'Raport' }];
    const view = entryView(site({ entries: [item], files: new Map([[file, pdf]]) }), item);
    expect(view.attachments).toEqual([{ href, title: 'Raport', ...pdf }]);
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
