import { collation } from '../../i18n/collation.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type Addresses, entryPath, feedPath, homePath, href, sectionPath } from '../addresses.ts';
import type { FeedSubject } from '../feeds/feed-subject.ts';
import type { Graph } from '../graph.ts';
import { taggedEntries } from '../markdown-entries.ts';

/** A feed that readers are pointed to. */
export interface FeedLinkView {
  subject: FeedSubject;
  rssHref: string;
  jsonHref: string;
}

/** The page that lists all feeds of a language. */
export interface FeedsView {
  kind: 'feeds';
  /** Of everything and of the news. */
  general: FeedLinkView[];
  projects: FeedLinkView[];
  tags: FeedLinkView[];
}

/**
 * A link to the feed beside a page.
 * @param pagePath path of the page, relative to the base, with its slash
 */
export function feedLink(site: Addresses, pagePath: string, subject: FeedSubject): FeedLinkView {
  return {
    subject,
    rssHref: href(feedPath(pagePath, 'rss'), site),
    jsonHref: href(feedPath(pagePath, 'json'), site),
  };
}

/** All feeds of a language, projects newest first, tags in alphabetical order. */
export function feedsView(site: Graph, locale: Locale): FeedsView {
  const inOrder = collation(locale);
  return {
    kind: 'feeds',
    general: [
      feedLink(site, homePath(locale, site), { kind: 'everything' }),
      feedLink(site, sectionPath('news', locale, site), { kind: 'news' }),
    ],
    projects: site.list('projects', locale).map(({ slug, data }) =>
      feedLink(site, entryPath('projects', slug, locale, site), {
        kind: 'project',
        title: data.shortTitle ?? data.title,
      }),
    ),
    tags: [...taggedEntries(site, locale)]
      .sort(([, a], [, b]) => inOrder(a.words, b.words))
      .map(([segment, { words }]) =>
        feedLink(site, sectionPath('tags', locale, site, segment), { kind: 'tag', title: words }),
      ),
  };
}
