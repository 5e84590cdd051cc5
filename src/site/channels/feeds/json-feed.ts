import type { FeedDocument, FeedDocumentItem } from './feed-document.ts';

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). The size of a picture is added once its file is written.
 * @param feed its texts, with full addresses
 */
export function jsonFeed(feed: FeedDocument): string {
  const { title, page, self, description, language, publisher, items } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description,
    language,
    ...(publisher !== undefined && { authors: [{ name: publisher }] }),
    items: items.map(jsonItem),
  });
}

function jsonItem(item: FeedDocumentItem): object {
  const { link, title, description, content, published, updated, categories, authors = [], picture } = item;
  return {
    id: link,
    url: link,
    title,
    summary: description,
    content_html: content,
    date_published: published,
    date_modified: updated,
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(categories.length > 0 && { tags: categories }),
    ...(picture && { image: picture.url, attachments: [{ url: picture.url, mime_type: picture.type }] }),
  };
}
