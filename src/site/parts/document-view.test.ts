import { describe, expect, it } from 'vitest';
import { document, organisation, site } from '../../testing/builders.ts';
import { documentView } from './document-view.ts';

describe('a document', () => {
  const first = document({ slug: 'regulamin-1', title: 'Regulamin 2026', replacedBy: 'regulamin' });
  const second = document({ slug: 'regulamin', title: 'Regulamin', version: 2, owner: 'urzad-miasta' });
  const graph = site({ entries: [first, second, organisation({ name: 'Urząd Miasta' })] });

  it('leads to the one that took its place', () => {
    expect(documentView(graph, first).replacedBy).toMatchObject({ href: '/dokumenty/regulamin/', title: 'Regulamin' });
  });

  it('names those whose place it took, and who answers for it', () => {
    expect(documentView(graph, second)).toMatchObject({
      version: '2',
      owner: { title: 'Urząd Miasta', href: '/organizacje/urzad-miasta/' },
      replaces: [{ href: '/dokumenty/regulamin-1/', title: 'Regulamin 2026' }],
    });
  });

  it('that replaces itself leads nowhere', () => {
    const own = document({ slug: 'regulamin', replacedBy: 'regulamin' });
    expect(documentView(site({ entries: [own] }), own)).toMatchObject({ replaces: [] });
  });
});
