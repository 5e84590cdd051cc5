import XMLBuilder from 'fast-xml-builder';
import { escapeHtml } from '../../../html/escape-html.ts';
import type { FeedDocument, FeedDocumentItem } from './feed-document.ts';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** What XML 1.0 cannot hold at all: most control characters, and halves of a character. */
const unspeakable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A feed as RSS 2.0 (rssboard.org/rss-specification) with whole texts. What RSS has no word for is said
 * in those of Atom (when an item changed, where the feed is), Dublin Core (who answers for it) and Media
 * RSS (its picture), where programs that turn feeds into mail look for it.
 *
 * The size of a picture stands as 0, which is the format's word for unknown, until its file is written.
 * @param feed its texts, with full addresses
 */
export function rss(feed: FeedDocument): string {
  const document: object = {
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:media': 'http://search.yahoo.com/mrss/',
      channel: {
        title: feed.title,
        link: feed.page,
        description: escapeHtml(feed.description),
        language: feed.language,
        // The newest change, not the moment of the build: the same content gives the same bytes.
        ...(feed.updated !== undefined && { lastBuildDate: rfc822(feed.updated) }),
        'atom:link': { '@href': feed.self, '@rel': 'self', '@type': 'application/rss+xml' },
        item: feed.items.map((item) => rssItem(item, feed.publisher)),
      },
    },
  };
  return String(builder.build(document)).replace(unspeakable, '');
}

function rssItem(item: FeedDocumentItem, publisher: string | undefined): object {
  const { link, title, description, published, updated, categories, authors = [], picture, content } = item;
  const creators = authors.length > 0 ? authors : [publisher].flatMap((name) => name ?? []);
  return {
    title,
    link,
    guid: { '@isPermaLink': 'true', '#text': link },
    pubDate: rfc822(published),
    'atom:updated': updated,
    'dc:creator': creators,
    category: categories,
    // Programs show it as HTML (rssboard.org/rss-profile, 4.1.1.20.4).
    description: escapeHtml(description),
    'content:encoded': content,
    ...(picture && {
      enclosure: { '@url': picture.url, '@length': '0', '@type': picture.type },
      'media:content': {
        '@url': picture.url,
        '@medium': 'image',
        '@type': picture.type,
        '@width': String(picture.width),
        '@height': String(picture.height),
      },
      'media:thumbnail': { '@url': picture.url, '@width': String(picture.width), '@height': String(picture.height) },
    }),
  };
}

/**
 * A moment as RSS writes it: RFC 822 with a year of four digits.
 * @param instant ISO 8601
 */
function rfc822(instant: string): string {
  return new Date(instant).toUTCString();
}
