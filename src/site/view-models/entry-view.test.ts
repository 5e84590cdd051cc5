import { describe, expect, it } from 'vitest';
import { meeting, project, series, settings, site, workshop } from '../../testing/builders.ts';
import { entryView } from './entry-view.ts';

const pdf = { type: 'pdf', bytes: 240_000 };

describe('a file to download', () => {
  it.each([
    ['beside an entry in a folder', './raport.pdf', 'meetings/m/raport.pdf'],
    ['beside an entry in a folder, without its dot', 'raport.pdf', 'meetings/m/raport.pdf'],
    ['beside an entry that is a file', './raport.pdf', 'meetings/raport.pdf'],
    ['in a folder below the entry', './pliki/raport.pdf', 'meetings/m/pliki/raport.pdf'],
    ['in a folder that several entries share', '../wspolne/raport.pdf', 'meetings/wspolne/raport.pdf'],
  ])('%s has an address, a type and a size', (_, file, path) => {
    const item = meeting({ slug: 'm', attachments: [{ file, title: 'Raport' }] });
    const view = entryView(site({ entries: [item], files: new Map([[path, pdf]]) }), item);
    expect(view.attachments).toEqual([{ href: `/files/${path}`, title: 'Raport', ...pdf }]);
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
