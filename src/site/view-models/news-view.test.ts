import { describe, expect, it } from 'vitest';
import { meeting, news, organisation, site } from '../../testing/builders.ts';
import { newsView } from './news-view.ts';

describe('a piece of news', () => {
  it('leads to what it tells about, in the order in which it does', () => {
    const item = news({ about: ['organisations/urzad', 'meetings/m'] });
    const entries = [item, meeting({ slug: 'm' }), organisation({ slug: 'urzad' })];
    expect(newsView(site({ entries }), item).about.map(({ href }) => href)).toEqual([
      '/organizacje/urzad/',
      '/spotkania/m/',
    ]);
  });

  it('does not lead to what is not for the public yet', () => {
    const item = news({ about: ['meetings/m'] });
    expect(newsView(site({ entries: [item, meeting({ slug: 'm', draft: true })] }), item).about).toEqual([]);
  });
});
