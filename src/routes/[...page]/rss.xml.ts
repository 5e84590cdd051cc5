import type { APIRoute } from 'astro';
import { rss } from '../../site/channels/feeds/rss.ts';
import { feedDocument, feedPaths, type FeedProps } from '../_feeds.ts';

export const getStaticPaths = feedPaths;

/** What is new, with whole texts, as RSS 2.0. */
export const GET: APIRoute<FeedProps> = async ({ props: { feed } }) =>
  new Response(rss(await feedDocument(feed, 'rss')), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
