import type { APIRoute } from 'astro';
import { jsonFeed } from '../../site/channels/feeds/json-feed.ts';
import { feedDocument, feedPaths, type FeedProps } from '../_feeds.ts';

export const getStaticPaths = feedPaths;

/** What is new, with whole texts, as JSON Feed. */
export const GET: APIRoute<FeedProps> = async ({ props: { feed } }) =>
  new Response(jsonFeed(await feedDocument(feed, 'json')), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
