import { escapeHtml } from '../../../html/escape-html.ts';
import type { FeedDocument, FeedDocumentItem } from './feed-document.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

/**
 * A feed as RSS 2.0 (rssboard.org/rss-specification) with whole texts. What RSS has no word for is said
 * in those of Atom (when an item changed, where the feed is), Dublin Core (who answers for it) and Media
 * RSS (its picture), where programs that turn feeds into mail look for it.
 *
 * The size of a picture stands as 0, which is the format's word for unknown, until its file is written.
 * @param feed its texts, with full addresses
 */
export function rss(feed: FeedDocument): string {
  const channel = element('channel', [
    element('title', [feed.title]),
    element('link', [feed.page]),
    element('description', [escapeHtml(feed.description)]),
    element('language', [feed.language]),
    // The newest change, not the moment of the build: the same content gives the same bytes.
    ...(feed.updated === undefined ? [] : [element('lastBuildDate', [rfc822(feed.updated)])]),
    element('atom:link', [], { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
    ...feed.items.map((item) => rssItem(item, feed.publisher)),
  ]);
  return xmlDocument(
    element('rss', [channel], {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
    }),
  );
}

function rssItem(item: FeedDocumentItem, publisher: string | undefined): Xml {
  const { link, title, description, published, updated, categories, authors = [], picture, content } = item;
  const creators = authors.length > 0 ? authors : [publisher].flatMap((name) => name ?? []);
  return element('item', [
    element('title', [title]),
    element('link', [link]),
    element('guid', [link], { isPermaLink: 'true' }),
    element('pubDate', [rfc822(published)]),
    element('atom:updated', [updated]),
    ...creators.map((creator) => element('dc:creator', [creator])),
    ...categories.map((category) => element('category', [category])),
    // Programs show it as HTML (rssboard.org/rss-profile, 4.1.1.20.4).
    element('description', [escapeHtml(description)]),
    element('content:encoded', [content]),
    ...(picture ? pictureElements(picture) : []),
  ]);
}

function pictureElements({ url, type, width, height }: NonNullable<FeedDocumentItem['picture']>): Xml[] {
  const size = { width: String(width), height: String(height) };
  return [
    element('enclosure', [], { url, length: '0', type }),
    element('media:content', [], { url, medium: 'image', type, ...size }),
    element('media:thumbnail', [], { url, ...size }),
  ];
}

/**
 * A moment as RSS writes it: RFC 822 with a year of four digits.
 * @param instant ISO 8601
 */
function rfc822(instant: string): string {
  return new Date(instant).toUTCString();
}
