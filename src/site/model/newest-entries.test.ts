import { expect, it } from 'vitest';
import { meeting, news, page, publication, site } from '../../testing/builders.ts';
import { newestEntries } from './newest-entries.ts';

const graph = site({
  today: '2026-11-12T09:00',
  entries: [
    news({ slug: 'old', pubDate: '2025-01-01' }),
    meeting({ slug: 'ahead', start: '2026-12-01' }),
    meeting({ slug: 'today', start: '2026-11-12T08:00' }),
    publication({ slug: 'book', pubDate: '2026-05-10' }),
    publication({ slug: 'undated' }),
    page({ slug: 'about' }),
  ],
});

it('the newest entries are of all dated kinds, and none of them is still to come', () => {
  expect(newestEntries(graph, 'pl', 5).map(({ slug }) => slug)).toEqual(['today', 'book', 'old']);
});

it('are as many as are asked for', () => {
  expect(newestEntries(graph, 'pl', 1).map(({ slug }) => slug)).toEqual(['today']);
});
