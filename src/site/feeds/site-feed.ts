import type { Locale } from '../../i18n/locale.ts';
import { absolute, entryPath, homePath } from '../addresses.ts';
import type { MarkdownEntry } from '../entry.ts';
import type { Graph } from '../graph.ts';
import { instantOf } from '../instant.ts';
import { entryView, type BodyView } from '../view-models/entry-view.ts';

/** One item of a feed, before any format. */
export interface FeedItem {
  title: string;
  description: string;
  /** Full address; also the item's lasting identity. */
  link: string;
  /** ISO 8601, UTC. */
  published: string;
  categories: string[];
  body?: BodyView;
}

/** A feed of what is new in one language. */
export interface SiteFeed {
  title: string;
  description: string;
  /** Full address of the home page. */
  site: string;
  locale: Locale;
  items: FeedItem[];
}

/** How many items a feed carries: enough for readers who look in once a month. */
const length = 50;

/**
 * News and every other entry with a day of publication, newest first.
 * @param locale language of the entries
 */
export function siteFeed(site: Graph, locale: Locale): SiteFeed {
  const entries: MarkdownEntry[] = [
    ...site.list('news', locale),
    ...site.list('projects', locale),
    ...site.list('meetings', locale),
    ...site.list('workshops', locale),
    ...site.list('galleries', locale),
    ...site.list('publications', locale),
  ];
  const { name, description = '' } = site.settings;
  return {
    title: site.inLocale(name, locale),
    description: site.inLocale(description, locale),
    site: absolute(homePath(locale, site), site),
    locale,
    items: entries
      .flatMap((entry) => (entry.data.pubDate === undefined ? [] : [feedItem(site, entry, entry.data.pubDate)]))
      .sort((a, b) => (a.published === b.published ? (a.link < b.link ? -1 : 1) : a.published > b.published ? -1 : 1))
      .slice(0, length),
  };
}

function feedItem(site: Graph, entry: MarkdownEntry, pubDate: string): FeedItem {
  const { title, description, tags, body } = entryView(site, entry);
  return {
    title,
    description,
    link: absolute(entryPath(entry.collection, entry.slug, entry.locale, site), site),
    published: instantOf(pubDate, site.settings.timeZone).toISOString(),
    categories: tags.map((tag) => tag.title),
    ...(body && { body }),
  };
}
