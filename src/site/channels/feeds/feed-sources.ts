import type { Locale } from '../../../i18n/locale.ts';
import { entryPath, homePath, sectionPath } from '../../model/addresses.ts';
import { projectOf } from '../../model/belongings.ts';
import { type ChannelSubject, feedSections } from '../channel-subject.ts';
import type { MarkdownEntry } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';
import { markdownEntries, taggedEntries } from '../../model/markdown-entries.ts';
import { onceALanguage } from '../../model/once-a-language.ts';

/** A feed and the entries that it tells of, before they are put in order. */
export interface FeedSource {
  subject: ChannelSubject;
  /** Path of the page that tells the same, relative to the base; the feed lies beside it. */
  pagePath: string;
  description?: string;
  /** Those with a date of publication; never none, for a feed without items is of no use to anybody. */
  entries: MarkdownEntry[];
}

/**
 * The feeds of a language, by the page beside which they lie: of everything, of sections, of each
 * project and of each tag. What nothing was published about has none.
 */
export const feedSources = onceALanguage(
  (site, locale): ReadonlyMap<string, FeedSource> =>
    new Map(sourcesIn(site, locale).map((source) => [source.pagePath, source])),
);

function sourcesIn(site: Graph, locale: Locale): FeedSource[] {
  // A plain page is no news, whenever it was written.
  const dated = markdownEntries(site, locale).filter(
    ({ collection, data }) => collection !== 'pages' && data.pubDate !== undefined,
  );
  const isDated = new Set(dated);
  const ofProjects = Map.groupBy(dated, (entry) => projectOf(site, entry));
  const description = siteDescription(site, locale);
  const ofSite = description === undefined ? {} : { description };
  return [
    { subject: { kind: 'everything' as const }, pagePath: homePath(locale, site), entries: dated, ...ofSite },
    ...feedSections.map((section) => ({
      subject: { kind: section },
      pagePath: sectionPath(section, locale, site),
      entries: dated.filter(({ collection }) => collection === section),
      ...ofSite,
    })),
    ...site.list('projects', locale).map(({ slug, data }) => ({
      subject: { kind: 'project' as const, title: data.shortTitle ?? data.title },
      pagePath: entryPath('projects', slug, locale, site),
      entries: ofProjects.get(slug) ?? [],
      description: data.description,
    })),
    ...[...taggedEntries(site, locale)].map(([segment, { words, entries }]) => ({
      subject: { kind: 'tag' as const, title: words },
      pagePath: sectionPath('tags', locale, site, segment),
      entries: entries.filter((entry) => isDated.has(entry)),
    })),
  ].filter(({ entries }) => entries.length > 0);
}

function siteDescription(site: Graph, locale: Locale): string | undefined {
  const { description, tagline } = site.settings;
  const summary = description ?? tagline;
  return summary === undefined ? undefined : site.inLocale(summary, locale);
}
