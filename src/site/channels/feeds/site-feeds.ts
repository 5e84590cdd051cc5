import type { Locale } from '../../../i18n/locale.ts';
import { absolute, entryPath } from '../../model/addresses.ts';
import { isEvent, type MarkdownEntry } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';
import { instantOf } from '../../../edtf/time-zone.ts';
import { cardView } from '../../parts/card-view.ts';
import { type EntryView, entryView } from '../../parts/entry-view.ts';
import { type EventView, eventView } from '../../parts/event-view.ts';
import type { PictureView } from '../../parts/picture-view.ts';
import { type PublicationView, publicationView } from '../../parts/publication-view.ts';
import { documentView } from '../../parts/document-view.ts';
import type { ChannelSubject } from '../channel-subject.ts';
import { type FeedSource, feedSources } from './feed-sources.ts';
import { type Programmes, programmesOf } from './programmes-of.ts';

/** What a feed tells of an event besides its text. */
export type FeedEventView = Pick<
  EventView,
  'start' | 'end' | 'previousStart' | 'status' | 'venue' | 'online' | 'price' | 'registration'
>;

/** One item of a feed, before any format. */
export interface FeedItem {
  /** Full address; also the item's lasting identity. */
  link: string;
  /** ISO 8601, UTC. */
  published: string;
  /** When its meaning last changed: ISO 8601, UTC; never before `published`. */
  updated: string;
  entry: EntryView;
  /** Its cover, or what stands for it on lists. */
  picture?: PictureView;
  event?: FeedEventView;
  /** Where a publication or a document is to be had. */
  carrier?: Pick<PublicationView, 'file' | 'url'>;
  programmes: Programmes[];
}

/** A feed of what is new in one language. */
export interface FeedView {
  subject: ChannelSubject;
  locale: Locale;
  siteName: string;
  /** Path of the page that tells the same, relative to the base; the feed lies beside it. */
  pagePath: string;
  /** Full address of that page. */
  page: string;
  description?: string;
  /** Who answers for the site. */
  publisher?: string;
  /** When the newest item was published or changed: ISO 8601, UTC. */
  updated?: string;
  items: FeedItem[];
}

/** How many items a feed carries: enough for readers who look in once a month. */
const length = 50;

/** Every feed of the site: in each language of everything, of sections, of each project and of each tag. */
export function siteFeeds(site: Graph): FeedView[] {
  const itemOf = itemMaker(site);
  return site.locales.flatMap((locale) =>
    [...feedSources(site, locale).values()].map(({ entries, ...source }) =>
      feedView(site, locale, source, newest(entries.map(itemOf))),
    ),
  );
}

/** Dates of an item, of which its place in a feed depends, and the rest of it, made once it is wanted. */
interface DatedItem extends Pick<FeedItem, 'link' | 'published'> {
  whole: () => FeedItem;
}

function newest(items: readonly DatedItem[]): FeedItem[] {
  return [...items]
    .sort((a, b) => (a.published === b.published ? (a.link < b.link ? -1 : 1) : a.published > b.published ? -1 : 1))
    .slice(0, length)
    .map(({ whole }) => whole());
}

function feedView(
  site: Graph,
  locale: Locale,
  { subject, pagePath, description }: Omit<FeedSource, 'entries'>,
  items: FeedItem[],
): FeedView {
  const updated = items
    .map((item) => item.updated)
    .sort()
    .at(-1);
  const { name, publisher } = site.settings;
  return {
    subject,
    locale,
    siteName: site.inLocale(name, locale),
    pagePath,
    page: encodeURI(absolute(pagePath, site)),
    ...(description !== undefined && { description }),
    ...(publisher !== undefined && { publisher: site.inLocale(publisher, locale) }),
    ...(updated !== undefined && { updated }),
    items,
  };
}

/** Makes items of entries; an entry stands in several feeds, and is made once. */
function itemMaker(site: Graph): (entry: MarkdownEntry) => DatedItem {
  const made = new Map<MarkdownEntry, DatedItem>();
  return (entry) => {
    const item = made.get(entry) ?? datedItem(site, entry);
    made.set(entry, item);
    return item;
  };
}

function datedItem(site: Graph, entry: MarkdownEntry): DatedItem {
  const { collection, slug, locale, data } = entry;
  const { timeZone } = site.settings;
  const published = instantOf(data.pubDate ?? site.today, timeZone).toISOString();
  const changed = data.updatedDate === undefined ? '' : instantOf(data.updatedDate, timeZone).toISOString();
  const link = absolute(entryPath(collection, slug, locale, site), site);
  let item: FeedItem | undefined;
  return {
    link,
    published,
    whole: () =>
      (item ??= { link, published, updated: changed > published ? changed : published, ...itemContent(site, entry) }),
  };
}

function itemContent(site: Graph, entry: MarkdownEntry): Omit<FeedItem, 'link' | 'published' | 'updated'> {
  const { locale } = entry;
  const { picture } = cardView(site, entry, locale);
  return {
    entry: entryView(site, entry),
    ...(picture && { picture }),
    ...(isEvent(entry) && { event: eventOf(eventView(site, entry)) }),
    ...(entry.collection === 'publications' && { carrier: carrierOf(publicationView(site, entry)) }),
    ...(entry.collection === 'documents' && { carrier: carrierOf(documentView(site, entry)) }),
    programmes: programmesOf(site, entry),
  };
}

function eventOf({ start, end, previousStart, status, venue, online, price, registration }: EventView): FeedEventView {
  return {
    start,
    status,
    ...(end !== undefined && { end }),
    ...(previousStart !== undefined && { previousStart }),
    ...(venue && { venue }),
    ...(online && { online }),
    ...(price !== undefined && { price }),
    ...(registration && { registration }),
  };
}

function carrierOf({ file, url }: Pick<PublicationView, 'file' | 'url'>): NonNullable<FeedItem['carrier']> {
  return { ...(file && { file }), ...(url !== undefined && { url }) };
}
