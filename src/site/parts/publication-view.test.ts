import { describe, expect, it } from 'vitest';
import { publication, site } from '../../testing/builders.ts';
import { publicationView } from './publication-view.ts';

describe('a publication', () => {
  it('can be downloaded under its title', () => {
    const item = publication({ slug: 'raport', title: 'Raport', file: 'publications/raport/raport.pdf' });
    const files = new Map([['publications/raport/raport.pdf', { type: 'pdf', bytes: 240_000 }]]);
    expect(publicationView(site({ entries: [item], files }), item).file).toEqual({
      href: '/files/publications/raport/raport.pdf',
      title: 'Raport',
      type: 'pdf',
      bytes: 240_000,
    });
  });

  it('that is kept elsewhere leads there', () => {
    const item = publication({ url: 'https://example.com/raport' });
    expect(publicationView(site({ entries: [item] }), item)).toMatchObject({ url: 'https://example.com/raport' });
  });
});
