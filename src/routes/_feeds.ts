import type { GetStaticPathsResult, ImageMetadata } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getImage } from 'astro:assets';
import { plainWidth } from '../components/picture-widths.ts';
import { absolute, feedPath, type FeedFormat } from '../site/model/addresses.ts';
import { cacheKey } from '../site/pages/cache-key.ts';
import type { FeedDocument, FeedDocumentItem, FeedPicture } from '../site/channels/feeds/feed-document.ts';
import { portableHtml } from '../site/channels/feeds/portable-html.ts';
import { type FeedItem, type FeedView, siteFeeds } from '../site/channels/feeds/site-feeds.ts';
import type { PictureView } from '../site/parts/picture-view.ts';
import FeedEntry from '../views/FeedEntry.astro';
import { channelTitle } from '../views/channel-title.ts';
import { bodyOf, loadSite } from './_site.ts';

/** What the endpoint of a feed gets. */
export interface FeedProps {
  feed: FeedView;
}

/** A path for each feed of the site. */
export async function feedPaths(): Promise<GetStaticPathsResult> {
  return siteFeeds(await loadSite()).map((feed) => ({
    params: { page: feed.pagePath.replace(/\/$/, '') || undefined },
    props: { feed } satisfies FeedProps,
    cacheKey: cacheKey(feed),
  }));
}

/** A feed with its whole texts. */
export async function feedDocument(feed: FeedView, format: FeedFormat): Promise<FeedDocument> {
  const { subject, locale, siteName, pagePath, page, description, publisher, updated, items } = feed;
  const title = channelTitle(subject, siteName, locale);
  return {
    title,
    description: description ?? title,
    language: locale,
    page,
    self: encodeURI(absolute(feedPath(pagePath, format), await loadSite())),
    updated,
    publisher,
    items: await Promise.all(items.map(documentItem)),
  };
}

/** Items in words; an entry stands in several feeds, and is rendered once a build. */
const made = new WeakMap<FeedItem, Promise<FeedDocumentItem>>();

function documentItem(item: FeedItem): Promise<FeedDocumentItem> {
  const found = made.get(item) ?? makeItem(item);
  made.set(item, found);
  return found;
}

async function makeItem(item: FeedItem): Promise<FeedDocumentItem> {
  const { link, published, updated, entry } = item;
  const picture = item.picture && (await feedPicture(item.picture));
  return {
    link,
    title: entry.title,
    description: entry.description,
    content: await contentOf(item, picture),
    published,
    updated,
    categories: entry.tags.map((tag) => tag.title),
    authors: entry.authors.length > 0 ? entry.authors : [entry.responsible].flatMap((name) => name ?? []),
    picture,
  };
}

let container: Promise<AstroContainer> | undefined;

async function contentOf(item: FeedItem, picture: FeedPicture | undefined): Promise<string> {
  const renderer = await (container ??= AstroContainer.create());
  const text = item.entry.body && (await bodyOf(item.entry.body));
  const html = await renderer.renderToString(FeedEntry, {
    props: { item, picture },
    slots: { default: text ? await renderer.renderToString(text.Content) : '' },
  });
  return portableHtml(html, item.link);
}

/** An item's picture as JPEG, which every mail program shows; a drawing stays out. */
async function feedPicture({ image }: PictureView): Promise<FeedPicture | undefined> {
  if (image.format === 'svg') return undefined;
  const width = Math.min(plainWidth, image.width);
  const { src } = await getImage({ src: image as ImageMetadata, width, format: 'jpg' });
  const { origin } = await loadSite();
  return {
    url: new URL(src, origin).href,
    type: 'image/jpeg',
    width,
    height: Math.round((width * image.height) / image.width),
  };
}
