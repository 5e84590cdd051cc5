import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../content/content-source.ts';
import { contentGraph } from '../site/model/content-graph.ts';
import { type SitemapFacts, sitemapFacts } from '../site/pages/sitemap-facts.ts';

/**
 * The sitemap, which tells of each entry when it last changed and in which languages it is there.
 * @param source the content root
 * @param isLeftOut whether a page, by its full address, is in no sitemap
 */
export function siteMap(source: ContentSource, isLeftOut: (address: string) => boolean): AstroIntegration {
  let facts: Promise<Map<string, SitemapFacts>> | undefined;
  return sitemap({
    filter: (address) => !isLeftOut(address),
    serialize: async (item) => {
      facts ??= source.content().then((content) => {
        const site = contentGraph(content);
        return site ? sitemapFacts(site) : new Map<string, SitemapFacts>();
      });
      return { ...item, ...(await facts).get(item.url) };
    },
  });
}
