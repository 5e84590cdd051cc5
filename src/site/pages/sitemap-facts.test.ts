import { expect, it } from 'vitest';
import { news, settings, site } from '../../testing/builders.ts';
import { sitemapFacts } from './sitemap-facts.ts';

it('names the day of the last change that readers are told of', () => {
  const graph = site({ entries: [news({ pubDate: '2024-01-31', updatedDate: '2024-03-02T10:00' })] });
  expect([...sitemapFacts(graph).values()]).toEqual([{ lastmod: '2024-03-02' }]);
});

it('names a page in each of its languages', () => {
  const graph = site({
    entries: [news(), news({ locale: 'en' })],
    settings: settings({ languages: ['pl', 'en'] }),
  });
  const [pl, en] = sitemapFacts(graph);
  expect(pl?.[1].links?.map(({ lang }) => lang)).toEqual(['pl', 'en', 'x-default']);
  expect(en?.[1].links).toEqual(pl?.[1].links);
  expect(pl?.[1].links?.[2]?.url).toBe(pl?.[0]);
});
