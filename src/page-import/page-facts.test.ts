import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { textOf } from '../html/text-of.ts';
import { asLine } from './elements-of.ts';
import { mainPart } from './main-part.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';

function pageOf(html: string): Root {
  const page = fromParse5(parse(html));
  return page.type === 'root' ? page : { type: 'root', children: [] };
}

function facts(html: string): PageFacts {
  const page = pageOf(html);
  return pageFacts(page, mainPart(page), 'Europe/Warsaw');
}

const jsonLd = (...things: object[]) => `<script type="application/ld+json">${JSON.stringify(things)}</script>`;
const article = (more: object) => jsonLd({ '@type': 'NewsArticle', ...more });

describe('what a page says', () => {
  it.each<[string, string, Partial<PageFacts>]>([
    ['its one heading is its title', '<title>A – Gmina</title><h1> A\n b </h1>', { title: 'A b' }],
    ['JSON-LD, where there are several headings', `<h1>x</h1><h1>y</h1>${article({ headline: 'A' })}`, { title: 'A' }],
    ['Open Graph', '<meta property="og:title" content="A"><title>B</title>', { title: 'A' }],
    ['the element title', '<title>B</title><p>c</p>', { title: 'B' }],
    ['nothing', '<p>c</p>', { title: undefined, description: undefined, published: undefined, lang: undefined }],
    ['a description', '<meta name="description" content=" A  b ">', { description: 'A b' }],
    ['an empty description', '<meta name="description" content="">', { description: undefined }],
    ['its language', '<html lang="uk-UA">', { lang: 'uk' }],
    ['a language that is none', '<html lang="">', { lang: undefined }],
  ])('%s', (_, html, expected) => {
    expect(facts(html)).toMatchObject(expected);
  });

  it.each([
    ['Open Graph', '<meta property="article:published_time" content="2026-10-12T09:30:00+00:00">', '2026-10-12T11:30'],
    ['JSON-LD', article({ datePublished: '2026-10-12' }), '2026-10-12'],
    ['a graph of JSON-LD', jsonLd({ '@graph': [{ '@type': ['WebPage'], datePublished: '2026-10-12' }] }), '2026-10-12'],
    ['microdata', '<time itemprop="datePublished" datetime="2026-10-12">dziś</time>', '2026-10-12'],
    ['microdata in meta', '<meta itemprop="datePublished" content="2026-10-12">', '2026-10-12'],
    ['the class of WordPress', '<time class="entry-date published" datetime="2026-10-12">x</time>', '2026-10-12'],
    [
      'the header of the text',
      '<article><header><h1>a</h1><time datetime="2026-10-12">x</time></header><p>b</p></article>',
      '2026-10-12',
    ],
    ['words alone', '<p>Opublikowano 12 października 2026</p>', undefined],
    ['a time within the text', '<p>Spotkanie <time datetime="2026-10-12">w piątek</time></p>', undefined],
    [
      'two that differ',
      '<time itemprop="datePublished" datetime="2026-10-12"></time><time pubdate datetime="2025-01-01"></time>',
      undefined,
    ],
    ['no day of the calendar', article({ datePublished: '2026-02-30' }), undefined],
    ['something else than a date', article({ datePublished: 'wczoraj' }), undefined],
    ['JSON-LD that is broken', '<script type="application/ld+json">{"@type": "NewsArticle", </script>', undefined],
    ['JSON-LD of another shape', jsonLd({ '@type': 5, datePublished: {} }), undefined],
  ])('of its publication by %s', (_, html, published) => {
    expect(facts(`<body>${html}`).published).toBe(published);
  });

  it('of the one event that it announces, and of none where there are several', () => {
    const event = { '@type': 'SocialEvent', startDate: '2027-01-21T10:00+01:00', endDate: '2027-01-21T12:00+01:00' };
    expect(facts(jsonLd(event))).toMatchObject({ start: '2027-01-21T10:00', end: '2027-01-21T12:00' });
    expect(facts(jsonLd(event, event))).toMatchObject({ start: undefined, end: undefined });
  });
});

describe('the text of a page', () => {
  const menu = '<ul><li><a href="/">Start</a></li><li><a href="/kontakt">Kontakt z urzędem</a></li></ul>';
  const text = '<p>W piątek otwarto świetlicę. Przyszło czterdzieści osób, a kawy starczyło dla wszystkich.</p>';
  it.each([
    ['the article', `<nav>${menu}</nav><article>${text}</article><p>Urząd Gminy, ul. Zielona 1</p>`],
    ['the main part', `<p>Urząd Gminy</p><main>${text}</main>`],
    ['what is marked so', `<article><p>inne</p></article><article><div itemprop="articleBody">${text}</div></article>`],
    ['the box with nearly all words', `<div>${menu}</div><div><div>${text}${text}</div><div>Urząd</div></div>`],
    [
      'the cell of a table with nearly all words',
      `<table><tr><td>${menu}</td><td><div>${text}</div></td></tr></table>`,
    ],
    ['what is no footer', `${text}<footer>${text}${text}</footer>`],
  ])('is %s', (_, html) => {
    expect(asLine(textOf(mainPart(pageOf(html))))).toMatch(/^W piątek/);
    expect(asLine(textOf(mainPart(pageOf(html))))).not.toMatch(/Start|inne/);
  });

  it('has its title, where that stands beside it', () => {
    expect(textOf(mainPart(pageOf(`<div><h1>Otwarcie</h1><div>${text}</div></div>`)))).toMatch(/^OtwarcieW piątek/);
  });
});
