import { parseFeed } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { FeedDocument } from './feed-document.ts';
import { rss } from './rss.ts';

const item: FeedDocument['items'][number] = {
  link: 'https://example.org/aktualnosci/n/',
  title: 'Nowina',
  description: 'Opis.',
  content: '<p>Cały tekst.</p>',
  published: '2026-11-12T08:00:00.000Z',
  updated: '2026-11-20T08:00:00.000Z',
  categories: ['praca', 'seniorzy'],
};

const feed: FeedDocument = {
  title: 'Kronika',
  description: 'Co nowego.',
  language: 'pl',
  page: 'https://example.org/',
  self: 'https://example.org/rss.xml',
  updated: '2026-11-20T08:00:00.000Z',
  items: [item],
};

describe('a feed as RSS', () => {
  it('tells a reader what is new', () => {
    const parsed = parseFeed(rss(feed)).toJSON();
    expect(parsed).toMatchObject({
      meta: { type: 'rss', version: '2.0' },
      title: 'Kronika',
      description: 'Co nowego.',
      language: 'pl',
      url: 'https://example.org/',
      self: 'https://example.org/rss.xml',
    });
    expect(parsed.items[0]).toMatchObject({
      id: item.link,
      url: item.link,
      title: 'Nowina',
      description: 'Opis.',
      content: '<p>Cały tekst.</p>',
      published: item.published,
    });
    expect(load(rss(feed), { xml: true })('item > atom\\:updated').text()).toBe(item.updated);
    expect(parsed.items[0]?.categories.map(({ term }) => term)).toEqual(['praca', 'seniorzy']);
  });

  it('takes titles and texts with signs of XML and HTML as they were written', () => {
    const texts = { title: 'Ty & ja <razem> "tu"', content: '<p>a &amp; b ]]> c</p>' };
    const xml = load(rss({ ...feed, items: [{ ...item, ...texts }] }), { xml: true });
    expect([xml('item > title').text(), xml('content\\:encoded').text()]).toEqual([texts.title, texts.content]);
  });

  it('leaves out what XML cannot hold', () => {
    const xml = rss({ ...feed, title: 'a\u0008b\ud800c\u{1f33b}' });
    expect(parseFeed(xml).title).toBe('abc\u{1f33b}');
  });

  it('has a picture where mail programs look for it', () => {
    const picture = { url: 'https://example.org/_astro/a.jpg', type: 'image/jpeg', width: 800, height: 533 };
    const xml = load(rss({ ...feed, items: [{ ...item, picture }] }), { xml: true });
    expect(xml('enclosure').attr()).toEqual({ url: picture.url, length: '0', type: 'image/jpeg' });
    expect(xml('media\\:content').attr()).toMatchObject({ url: picture.url, medium: 'image', width: '800' });
    expect(xml('media\\:thumbnail').attr('url')).toBe(picture.url);
  });

  it('says who wrote a text: each author, or else the publisher', () => {
    const items = [{ ...item, authors: ['Anna Nowak', 'Jan Kowalski'] }, item];
    const xml = load(rss({ ...feed, publisher: 'Wydawca', items }), { xml: true });
    expect(
      xml('dc\\:creator')
        .toArray()
        .map((node) => xml(node).text()),
    ).toEqual(['Anna Nowak', 'Jan Kowalski', 'Wydawca']);
  });

  it('tells its descriptions as HTML, since programs read them so', () => {
    const xml = load(rss({ ...feed, items: [{ ...item, description: 'Dla <18 & >65' }] }), { xml: true });
    expect(xml('item > description').text()).toBe('Dla &lt;18 &amp; &gt;65');
  });

  it('without any items is a feed all the same', () => {
    expect(parseFeed(rss({ ...feed, updated: undefined, items: [] }))).toMatchObject({ title: 'Kronika', items: [] });
  });
});
