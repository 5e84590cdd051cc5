import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { type CheerioAPI, load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildSiteOrFail, fixtureSite, type FixtureSite, projectRoot, sampleSite } from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { markdown, photograph } from './fixtures.ts';

const address = 'https://example.org/kronika/';

/** A feed of a built site as a parser of XML takes it. */
async function xmlOf({ outDir }: Pick<FixtureSite, 'outDir'>, path: string): Promise<CheerioAPI> {
  return load(await readFile(join(outDir, path), 'utf8'), { xml: true });
}

const textsOf = (feed: CheerioAPI, selector: string) =>
  feed(selector)
    .toArray()
    .map((element) => feed(element).text());

/** Addresses in an item's content that only work on the site. */
function shortAddresses(content: string): string[] {
  const html = load(content);
  return html('[href], [src], [srcset]')
    .toArray()
    .flatMap(({ attribs }) => [attribs['href'], attribs['src'], attribs['srcset']])
    .filter((value): value is string => value !== undefined)
    .filter((value) => !/^(?:https?:\/\/|mailto:|tel:)/.test(value));
}

describe('the feeds of a site in a folder, in two languages', () => {
  let site: FixtureSite;

  beforeAll(async () => {
    site = await fixtureSite('feeds', {
      'site.yaml': `name: { pl: Kronika, en: Chronicle }\naddress: ${address}\nlanguages: [pl, en]\npublisher: Wydawca\n`,
      'news/a/index.md': markdown(
        'title: Nowina & spółka\ndescription: Opis.\npubDate: 2026-07-01T09:00\nupdatedDate: 2026-07-03\ntags: [Praca]\nproject: razem\ncover: { src: ./okladka.jpg, alt: Most }',
        'Cały tekst z [odnośnikiem](/spotkania/).\n\n![Sala](./sala.jpg)',
      ),
      'news/a/index.en.md': markdown('title: News\ndescription: Summary.', 'The whole text.'),
      'news/a/sala.jpg': await photograph(900, 600),
      'news/a/okladka.jpg': await photograph(1200, 800, 60),
      'news/b.md': markdown('title: Starsza\ndescription: Opis.\npubDate: 2026-01-15', 'Razem **2** osoby.'),
      'projects/razem.md': markdown(
        'title: Razem\ndescription: Opis projektu.\nperiod: { start: 2026 }\nhashtags: ["#FunduszeUE"]\nfunding: [{ programme: Program }]',
      ),
      'meetings/narada.md': markdown(
        'title: Narada\ndescription: Opis.\nkind: other\npubDate: 2026-03-01\nstart: 2026-12-03T17:00\nend: 2026-12-03T19:00\nstatus: moved\npreviousStart: 2026-12-01T17:00\nvenue: { name: Świetlica, address: ul. Leśna 2 }\nregistration: { url: "https://zapisy.example.org/n", deadline: 2026-12-01 }\ntags: [praca]',
      ),
      'meetings/bez-daty-publikacji.md': markdown(
        'title: Spotkanie\ndescription: Opis.\nkind: other\nstart: 2026-01-01\nproject: razem',
      ),
      'publications/raport/index.md': markdown(
        'title: Raport\ndescription: Opis.\nkind: report\npubDate: 2026-02-01\nfile: ./raport.pdf',
      ),
      'publications/raport/raport.pdf': await readFile(
        join(projectRoot, 'content/workshops/2026-12-10-kompas/program-warsztatow.pdf'),
      ),
    });
    await buildSiteOrFail(site);
  });

  /** The content of an item, read as HTML. */
  const contentOf = (feed: CheerioAPI, title: string) =>
    load(
      feed('item')
        .filter((_, item) => feed(item).children('title').text() === title)
        .children('content\\:encoded')
        .text(),
    );

  test('carry whole texts with full addresses, newest first, at the hour of the site’s time zone', async () => {
    const feed = await xmlOf(site, 'rss.xml');
    expect(textsOf(feed, 'item > title')).toEqual(['Nowina & spółka', 'Narada', 'Raport', 'Starsza']);
    const newest = feed('item').first();
    expect(newest.children('link').text()).toBe(`${address}aktualnosci/a/`);
    expect(newest.children('guid').text()).toBe(`${address}aktualnosci/a/`);
    // Nine o'clock in Warsaw's summer.
    expect(newest.children('pubDate').text()).toBe('Wed, 01 Jul 2026 07:00:00 GMT');
    expect(newest.children('atom\\:updated').text()).toBe('2026-07-02T22:00:00.000Z');
    expect(textsOf(feed, 'item:first-of-type > category')).toEqual(['Praca']);
    const content = contentOf(feed, 'Nowina & spółka');
    expect(content('a').attr('href')).toBe(`${address}spotkania/`);
    expect(content('img[alt="Sala"]').attr('src')).toMatch(/^https:\/\/example\.org\/kronika\/_astro\/sala\.\S+$/);
    expect(content('body').text()).toContain('Cały tekst z odnośnikiem.');
    expect(contentOf(feed, 'Starsza')('strong').text()).toBe('2');
  });

  test('tell what stands in fields: when and where an event is, what to download, who pays', async () => {
    const feed = await xmlOf(site, 'rss.xml');
    const event = contentOf(feed, 'Narada')('body').text().replace(/\s+/g, ' ');
    for (const words of ['3 grudnia 2026, godz. 17.00–19.00', '1 grudnia 2026', 'Świetlica, ul. Leśna 2', 'Zmiana'])
      expect(event).toContain(words);
    expect(contentOf(feed, 'Narada')('a').attr('href')).toBe('https://zapisy.example.org/n');
    expect(contentOf(feed, 'Raport')('a').attr('href')).toBe(`${address}files/publications/raport/raport.pdf`);
    expect(contentOf(feed, 'Nowina & spółka')('body').text()).toContain('Program #FunduszeUE');
  });

  test('are there for everything, each section with something new, each project and each tag, in each language', async () => {
    const files = await filesBelow(site.outDir);
    const besides = (name: string) =>
      files
        .filter((file) => file.endsWith(name))
        .map((file) => file.slice(0, -name.length))
        .sort();
    expect(besides('rss.xml')).toEqual(
      [
        '',
        'aktualnosci/',
        'publikacje/',
        'spotkania/',
        'en/',
        'en/news/',
        'en/topics/praca/',
        'projekty/razem/',
        'tematy/praca/',
      ].sort(),
    );
    expect(besides('feed.json')).toEqual(besides('rss.xml'));
    expect(textsOf(await xmlOf(site, 'aktualnosci/rss.xml'), 'item > title')).toEqual(['Nowina & spółka', 'Starsza']);
    expect(textsOf(await xmlOf(site, 'projekty/razem/rss.xml'), 'item > title')).toEqual(['Nowina & spółka']);
    expect(textsOf(await xmlOf(site, 'tematy/praca/rss.xml'), 'item > title')).toEqual(['Nowina & spółka', 'Narada']);
    expect(textsOf(await xmlOf(site, 'en/rss.xml'), 'item > link')).toEqual([`${address}en/news/a/`]);
  });

  test('are named in the head of the page that tells the same', async () => {
    const named = async (path: string) => {
      const page = await builtPage(site, path);
      return page('link[rel="alternate"][type="application/rss+xml"]')
        .toArray()
        .map(({ attribs }) => [attribs['title'], attribs['href']]);
    };
    const whole = ['Kronika (RSS)', '/kronika/rss.xml'];
    expect(await named('spotkania/narada/')).toEqual([whole]);
    expect(await named('projekty/razem/')).toEqual([
      whole,
      ['Kronika: Razem (RSS)', '/kronika/projekty/razem/rss.xml'],
    ]);
    expect(await named('en/news/')).toEqual([
      ['Chronicle (RSS)', '/kronika/en/rss.xml'],
      ['Chronicle: News (RSS)', '/kronika/en/news/rss.xml'],
    ]);
  });

  test('say how large the picture of an entry is, to the byte', async () => {
    const feed = await xmlOf(site, 'rss.xml');
    const { url = '', length, type } = feed('enclosure').attr() ?? {};
    expect(type).toBe('image/jpeg');
    const { size } = await stat(join(site.outDir, url.slice(address.length)));
    expect(Number(length)).toBe(size);
    expect(contentOf(feed, 'Nowina & spółka')('img').first().attr('src')).toBe(url);
    const json: unknown = JSON.parse(await readFile(join(site.outDir, 'feed.json'), 'utf8'));
    expect(json).toMatchObject({ items: [{ image: url, attachments: [{ url, size_in_bytes: size }] }, {}, {}, {}] });
  });

  test('are the same when nothing changed, and carry what did', async () => {
    const before = await readFile(join(site.outDir, 'rss.xml'), 'utf8');
    await buildSiteOrFail(site);
    expect(await readFile(join(site.outDir, 'rss.xml'), 'utf8')).toBe(before);
  });
});

describe('every feed of the sample site', async () => {
  const files = (await filesBelow(sampleSite.outDir)).filter((file) => /(?:rss\.xml|feed\.json)$/.test(file));
  const rssFiles = files.filter((file) => file.endsWith('rss.xml'));
  const start = 'https://example.org/';

  test('has what RSS 2.0 asks for, and mail programs besides', async () => {
    const problems: string[] = [];
    for (const file of rssFiles) {
      const feed = await xmlOf(sampleSite, file);
      const say = (isRight: boolean, words: string) => isRight || problems.push(`${file}: ${words}`);
      const { title, items } = parseFeed(await readFile(join(sampleSite.outDir, file), 'utf8'));
      say(title !== null, 'no parser finds a title');
      say(items.length === feed('item').length, 'a parser finds other items');
      for (const name of ['title', 'link', 'description', 'language'])
        say(feed(`channel > ${name}`).text() !== '', `no ${name}`);
      say(
        feed('channel > atom\\:link[rel="self"]').attr('href') === `${start}${encodeURI(file)}`,
        'another address than its own',
      );
      const guids = textsOf(feed, 'item > guid');
      say(new Set(guids).size === guids.length, 'two items with one guid');
      const moments = textsOf(feed, 'item > pubDate').map((date) => Date.parse(date));
      say(
        moments.every((moment) => moment <= Date.parse('2026-11-22T11:00Z')),
        'an item of the future',
      );
      say(
        moments.every((moment, index) => index === 0 || moment <= (moments[index - 1] ?? 0)),
        'not newest first',
      );
      for (const item of feed('item')
        .toArray()
        .map((element) => feed(element))) {
        const link = item.children('link').text();
        say(item.children('guid[isPermaLink="true"]').text() === link, `${link} is not its own guid`);
        for (const name of ['title', 'description', 'pubDate', 'content\\:encoded', 'atom\\:updated'])
          say(item.children(name).length === 1, `${link} has no ${name}`);
        say(shortAddresses(item.children('content\\:encoded').text()).length === 0, `${link} has short addresses`);
        const { url, length } = item.children('enclosure').attr() ?? {};
        if (url === undefined) continue;
        const { size } = await stat(join(sampleSite.outDir, url.slice(start.length)));
        say(String(size) === length, `${url} has ${size} bytes, not ${length ?? ''}`);
      }
    }
    expect(problems).toEqual([]);
    // Nine feeds of everything and of news in three languages, and those of projects and tags.
    expect(rssFiles.length).toBeGreaterThan(20);
  });

  test('is valid JSON Feed beside it', async () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats(ajv);
    const schema: unknown = JSON.parse(
      await readFile(join(projectRoot, 'node_modules/jsonfeed-schema/schema-v1.1.json'), 'utf8'),
    );
    const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(schema));
    const jsonFiles = files.filter((file) => file.endsWith('feed.json'));
    for (const file of jsonFiles) {
      const feed: unknown = JSON.parse(await readFile(join(sampleSite.outDir, file), 'utf8'));
      expect(validate(feed), `${file}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
    expect(jsonFiles.length).toBe(rssFiles.length);
  });
});
