import { absolute, entryPath } from '../model/addresses.ts';
import type { Graph } from '../model/graph.ts';
import { entriesIn } from '../model/entries-in.ts';
import { alternates } from '../view-models/shell-view.ts';
import { historyOf } from '../parts/record-view.ts';

/** What a sitemap tells of a page beside its address. */
export interface SitemapFacts {
  /** Day of the last change that readers are told of, `YYYY-MM-DD`. */
  lastmod?: string;
  /** The page in each of its languages, where it has more than one; `x-default` is the first. */
  links?: { lang: string; url: string }[];
}

/**
 * What a sitemap tells of the pages of entries (sitemaps.org, protocol 0.9; Google, "localized versions").
 * Lists say nothing: their day would be that of the build.
 * @param site the entries joined to a graph
 * @returns facts by full address
 */
export function sitemapFacts(site: Graph): Map<string, SitemapFacts> {
  const entries = site.locales.flatMap((locale) => entriesIn(site, locale));
  return new Map(
    entries.map((entry) => {
      const { collection, slug, locale } = entry;
      const pathIn = (other: typeof locale) => entryPath(collection, slug, other, site);
      const pages = alternates(site, Object.fromEntries(site.localesOf(entry).map((other) => [other, pathIn(other)])));
      const links = pages.map(({ locale: lang, href }) => ({ lang: String(lang), url: href }));
      const [first] = links;
      const changed = historyOf(site, entry)[0]?.date.slice(0, 10);
      const facts: SitemapFacts = {
        ...(changed !== undefined && { lastmod: changed }),
        ...(first && links.length > 1 && { links: [...links, { lang: 'x-default', url: first.url }] }),
      };
      return [absolute(pathIn(locale), site), facts];
    }),
  );
}
