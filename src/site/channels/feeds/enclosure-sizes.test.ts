import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { enclosedPictures, withEnclosureSizes } from './enclosure-sizes.ts';
import type { FeedDocument } from './feed-document.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

const url = 'https://example.org/_astro/a.jpg';
const feed: FeedDocument = {
  title: 'Kronika',
  description: 'Co nowego.',
  language: 'pl',
  page: 'https://example.org/',
  self: 'https://example.org/rss.xml',
  items: [
    {
      link: 'https://example.org/n/',
      // A text that speaks of enclosures is a text.
      title: '<enclosure url="https://example.org/b.jpg" length="0"',
      description: '{"url":"x","mime_type":"y"}',
      content: '<p>Tekst.</p>',
      published: '2026-11-12T08:00:00.000Z',
      updated: '2026-11-12T08:00:00.000Z',
      categories: [],
      picture: { url, type: 'image/jpeg', width: 800, height: 533 },
    },
  ],
};

describe('the size of an enclosed picture', () => {
  it('is told by RSS', () => {
    expect(enclosedPictures(rss(feed))).toEqual([url]);
    const sized = load(withEnclosureSizes(rss(feed), new Map([[url, 4321]])), { xml: true });
    expect(sized('enclosure').attr()).toEqual({ url, length: '4321', type: 'image/jpeg' });
    expect(sized('item > title').text()).toBe(feed.items[0]?.title);
  });

  it('is told by JSON Feed', () => {
    expect(enclosedPictures(jsonFeed(feed))).toEqual([url]);
    expect(JSON.parse(withEnclosureSizes(jsonFeed(feed), new Map([[url, 4321]])))).toMatchObject({
      items: [{ summary: feed.items[0]?.description, attachments: [{ url, size_in_bytes: 4321 }] }],
    });
  });
});
