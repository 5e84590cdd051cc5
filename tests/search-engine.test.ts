import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as client from '../src/search/client.ts';
import type { SearchHit, SearchOptions, SearchOutcome } from '../src/search/search-types.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, type FixtureSite, fixtureSite } from '../src/testing/build-site.ts';
import { textWords } from '../src/search/text-words.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';

declare global {
  interface Window {
    /** The module of the built site, as a script in the page imports it. */
    searchClient: typeof client;
  }
}

const base = '/kronika/';

const entry = (fields: object, body = '') => `---\n${JSON.stringify(fields)}\n---\n\n${body}\n`;
const news = (title: string, pubDate: string, description: string, body = '', more = {}) =>
  entry({ title, description, pubDate, ...more }, body);

const files = {
  'languages/de/texts.yaml': 'menu: Menü\n',
  'site.yaml': JSON.stringify({
    name: 'Kronika',
    address: `https://example.org${base}`,
    languages: ['pl', 'en', 'uk', 'de'],
    abbreviations: { RWD: 'Rada Wielkiej Doliny' },
  }),
  'projects/dolina.md': entry({
    title: 'Dolina Trzech Rzek',
    shortTitle: 'Dolina',
    description: 'Projekt.',
    period: { start: '2011-01', end: '2012-12' },
  }),
  'places/plock.yaml': 'name: Płock\nkind: town\n',
  'meetings/narada.md': entry(
    {
      title: 'Narada nad rzeką',
      description: 'Przyszli rybacy z całej okolicy.',
      kind: 'other',
      start: '2012-06-20T09:00',
      venue: 'plock',
      project: 'dolina',
      organisers: [{ name: 'Klub Wędkarzy' }],
      tags: ['woda'],
    },
    'Mówił starosta Cielecki. Protokół spisał Zenon Pielach. Pokazano mapę i trzy łodzie. Powiatowy Urząd Pracy przysłał doradcę.',
  ),
  'workshops/lodzie.md': entry(
    { title: 'Budowa łodzi', description: 'Uczy szkutnik.', start: '2012-09-01', venue: 'plock', project: 'dolina' },
    'Łódź powstaje z dębu. Koszt: 215 000 zł.',
  ),
  'galleries/zdjecia.md': entry({ title: 'Regaty', description: 'Żagle na wietrze.', date: '2011-05-03', photos: [] }),
  'news/swiat.md': news(
    'Wieści morskie',
    '2012-06-21',
    'Kapitan opłynął świat.',
    'Dwie doby stał w porcie. Pani Cielecka podała herbatę.',
  ),
  'news/rwd.md': news('Komunikat', '2010-02-01', 'RWD zaprasza na mszę.', '<b>Uwaga</b> na lód.'),
  'news/wklejone.md': news(
    'Gos\u00adpo\u00addarst\u00adwo rolne',
    '2008-05-05',
    'Tekst z gazetki.',
    `Rumia&shy;nek, krwaw<wbr>nik, dziura\u2060wiec, na\u200bgietek, szał\u200dwia, po\u0002krzywa. Pociąg Serock–Pułtusk;
eUrząd/bRegon, b2b@przykład, ½szklanki, cz. I•cz. II, slova\u0301, „Ra–zem”…I co, 20°C×2, #LubięWieś,co.dalejTeraz`,
    { aliases: ['/dawne-gospodarstwo/'] },
  ),
  'news/skroty.md': news(
    'Pielęgniarki',
    '2008-07-06',
    'O zdrowiu.',
    'Napisała Krajowa Izba Zielarzy Polskich. Płaci Program Operacyjny Kapitał Ludzki, a uczy doświadczona aktywistka.',
  ),
  'news/rwd.en.md': entry(
    { title: 'Announcement', description: 'The council invites partners to meetings in June.' },
    'A partner helps.',
  ),
  'news/rwd.uk.md': entry(
    { title: 'Оголошення', description: 'Рада запрошує людей на зустріч.' },
    'Зустрічі відбудуться в червні 2012 року. Сім’я прийшла.',
  ),
  // More than a page of answers.
  ...Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => {
      const number = String(index + 1).padStart(2, '0');
      return [`news/lista-${number}.md`, news(`Lista ${number}`, `2009-03-${number}`, 'Wykaz wolnych stanowisk.')];
    }),
  ),
};

let site: FixtureSite;
let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await fixtureSite('search-engine', files);
  await buildSiteOrFail(site);
  server = await serveFolder(site.outDir, base);
  browser = await launchBrowser();
  page = await open(server);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open({ origin }: RunningServer, path = ''): Promise<Page> {
  const opened = await browser.newPage();
  await opened.goto(`${origin}${base}${path}`);
  await opened.evaluate(`import('${base}search/client.js').then((client) => { window.searchClient = client; })`);
  return opened;
}

/** What the engine answers in a page, or the name of its error. */
async function ask(asked: Page, query: string, options: SearchOptions = {}): Promise<SearchOutcome | string> {
  return asked.evaluate(
    async ([root, text, chosen]) => {
      const { lang } = document.documentElement;
      try {
        const engine = await window.searchClient.openSearch({
          base: root,
          locale: lang === 'en' || lang === 'uk' ? lang : 'pl',
        });
        return await engine.find(text, chosen);
      } catch (error) {
        return error instanceof Error ? error.name : String(error);
      }
    },
    [base, query, options] as const,
  );
}

async function find(query: string, options?: SearchOptions, asked = page): Promise<SearchOutcome> {
  const outcome = await ask(asked, query, options);
  if (typeof outcome === 'string') throw new Error(`${query}: ${outcome}`);
  return outcome;
}

const titles = ({ hits }: SearchOutcome) => hits.map(({ title }) => title);
const textOf = (hit: SearchHit | undefined) => hit?.excerpt.map(({ text }) => text).join('') ?? '';
const marked = (hit: SearchHit | undefined) => hit?.excerpt.filter((part) => part.marked).map(({ text }) => text) ?? [];

describe('a resident who searches in Polish', () => {
  test.each([
    ['another form of a word', 'rybakiem', ['Narada nad rzeką']],
    ['a form whose stem changes', 'świecie', ['Wieści morskie']],
    ['a form that the site does not have', 'szkutnikowi', ['Budowa łodzi']],
    ['no diacritics', 'zagiel', ['Regaty']],
    ['no ł', 'lodzia', ['Budowa łodzi', 'Narada nad rzeką']],
    ['a surname of a woman and a man', 'Cieleckim', ['Narada nad rzeką', 'Wieści morskie']],
    ['several words', 'łódki mapy', ['Narada nad rzeką']],
    ['a topic', 'wody', ['Narada nad rzeką']],
    ['a place', 'Płocku', ['Płock', 'Narada nad rzeką', 'Budowa łodzi']],
  ])('finds by %s', async (_, query, expected) => {
    expect(titles(await find(query)).sort()).toEqual([...expected].sort());
  });

  test.each(['20 czerwca 2012', '20.06.2012', '20.6.2012', '2012-06-20', '20 CZERWCA'])(
    'finds the day %s',
    async (query) => {
      expect(titles(await find(query))).toEqual(['Narada nad rzeką']);
    },
  );

  test.each(['czerwiec 2012', 'w czerwcu', 'czerwcu 2012'])('finds all of %s', async (query) => {
    expect(titles(await find(query)).sort()).toEqual(['Narada nad rzeką', 'Wieści morskie']);
  });

  test('finds a number however its digits are grouped', async () => {
    expect(titles(await find('215000'))).toEqual(['Budowa łodzi']);
    expect(titles(await find('215 000 zł'))).toEqual(['Budowa łodzi']);
  });

  test('finds a short name by the long one and the other way round', async () => {
    expect(titles(await find('PUP'))).toEqual(['Narada nad rzeką']);
    expect(titles(await find('Rady Wielkiej Doliny'))).toEqual(['Komunikat']);
  });

  test('has the pages with a long name in order also where its short one is nowhere', async () => {
    const { hits } = await find('urząd pracy');
    expect(hits.map(({ title }) => title)).toEqual(['Narada nad rzeką']);
    expect(hits.map(({ score }) => score > 0)).toEqual([true]);
  });

  test.each([
    ['initials of a name that is only written in full', 'KIZP', ['Pielęgniarki']],
    ['a short name of two words', 'PO KL', ['Pielęgniarki']],
    ['the word for a man where a page has the one for a woman', 'aktywiści', ['Pielęgniarki']],
    ['the word for a woman where a page has the one for a man', 'staroście', ['Narada nad rzeką']],
    ['a name that ends like a form, with an ending', 'Pielachem', ['Narada nad rzeką']],
    ['the beginning of a word without its diacritics', 'pielegniar', ['Pielęgniarki']],
  ])('finds by %s', async (_, query, expected) => {
    expect(titles(await find(query))).toEqual(expected);
  });

  test.each([
    'gospodarstwo',
    'gos\u00adpodarstwo',
    'rumianek',
    'krwawnik',
    'dziurawiec',
    'nagietek',
    'szałwia',
    'pokrzywa',
  ])('finds %s, which has signs in it that are no letters', async (query) => {
    expect(titles(await find(query))).toEqual(['Gospodarstwo rolne']);
  });

  test('is answered for every piece of a page, however odd', async () => {
    const [hit] = (await find('gospodarstwo')).hits;
    const words = textWords(textOf(hit)).map(({ form }) => form);
    expect(words.length).toBeGreaterThan(20);
    for (const word of [...words, 'gos', 'dar', 'wnik', 'pu', 'razem']) {
      expect(typeof (await ask(page, word)), word).toBe('object');
    }
    expect(titles(await find('Serock'))).toEqual(['Gospodarstwo rolne']);
  });

  test('has the rest answered where one of several words is on no page, and is told so', async () => {
    const outcome = await find('rybak hipopotam');
    expect(outcome.without).toEqual(['hipopotam']);
    expect(titles(outcome)).toEqual(['Narada nad rzeką']);
    expect(await find('rybak hipopotam', { asTyped: true })).toMatchObject({ total: 0 });
  });

  test('is offered the rest where it would tell too little', async () => {
    const outcome = await find('wykaz hipopotamów');
    expect(outcome).toMatchObject({ total: 0, suggestions: ['wykaz'] });
  });

  test('finds no page that only leads to another', async () => {
    expect(titles(await find('dawne'))).toEqual([]);
  });

  test('finds a quotation word for word', async () => {
    expect(titles(await find('"trzy łodzie"'))).toEqual(['Narada nad rzeką']);
    expect(titles(await find('„łodzie trzy”'))).toEqual([]);
  });

  test('is told that a slip was taken for a slip, and may insist', async () => {
    const outcome = await find('starsota');
    expect(titles(outcome)).toEqual(['Narada nad rzeką']);
    expect(outcome.correction).toEqual({ typed: 'starsota', used: 'starosta' });
    expect(titles(await find('starsota', { asTyped: true }))).toEqual([]);
  });

  test('is not told of a correction where there was none', async () => {
    expect(await find('starosty')).not.toHaveProperty('correction');
  });

  test.each(['hipopotam', 'kosmonauta', 'xqzzvw', '31 czerwca 2012'])(
    'who asks for %s, of which nobody wrote, finds nothing',
    async (query) => {
      expect(await find(query)).toMatchObject({ hits: [], total: 0 });
    },
  );

  test.each(['Aktualność', 'organizatorzy', 'tematy', 'miejsce', 'menu', 'opublikowano', 'kiedy', 'gdzie'])(
    'who asks for %s, which only the interface says, finds nothing',
    async (query) => {
      expect(titles(await find(query))).toEqual([]);
    },
  );

  test('sees words appear while typing, but not as an answer', async () => {
    expect(titles(await find('sta', { typing: true, limit: 20 }))).toContain('Narada nad rzeką');
    expect(titles(await find('sta'))).not.toContain('Narada nad rzeką');
  });
});

describe('an answer', () => {
  test('shows a passage of the prose, with every form marked', async () => {
    const { hits } = await find('łódź');
    const hit = hits.find(({ title }) => title === 'Budowa łodzi');
    expect(textOf(hit)).toBe('Uczy szkutnik. Łódź powstaje z dębu. Koszt: 215 000 zł.');
    expect(marked(hit)).toEqual(['Łódź']);
  });

  test('shows the one fact that has the word, behind the prose, where nothing else has it', async () => {
    const [hit] = (await find('wędkarzom')).hits;
    expect(textOf(hit)).toMatch(/^Przyszli rybacy z całej okolicy\..* · Klub Wędkarzy$/);
    expect(marked(hit)).toEqual(['Wędkarzy']);
  });

  test('has what a result card shows', async () => {
    const [hit] = (await find('rybacy')).hits;
    expect(hit).toMatchObject({
      url: `${base}spotkania/narada/`,
      address: 'spotkania/narada/',
      title: 'Narada nad rzeką',
      kind: 'meetings',
      date: '2012-06-20',
      place: 'Płock',
    });
  });

  test('counts what it can be narrowed by, and is narrowed', async () => {
    const all = await find('łódź');
    expect(all.facets.kind).toEqual([
      { value: 'meetings', count: 1 },
      { value: 'workshops', count: 1 },
    ]);
    expect(all.facets.project).toEqual([{ value: 'Dolina', count: 2 }]);
    const narrowed = await find('łódź', { filters: { kind: ['workshops'], place: ['Płock'] } });
    expect(titles(narrowed)).toEqual(['Budowa łodzi']);
    // The other value can still be chosen besides.
    expect(narrowed.facets.kind).toEqual(all.facets.kind);
    expect(narrowed.facets.year).toEqual([{ value: '2012', count: 1 }]);
    expect(titles(await find('łódź', { filters: { kind: ['workshops', 'meetings'] } })).length).toBe(2);
  });

  test('without words lists what filters leave, newest first', async () => {
    expect(titles(await find('', { filters: { year: ['2012'] } }))).toEqual([
      'Budowa łodzi',
      'Wieści morskie',
      'Narada nad rzeką',
    ]);
  });

  test('comes in pages, newest first where that is asked', async () => {
    const first = await find('wykaz', { sort: 'date', limit: 5 });
    expect(first.total).toBe(14);
    expect(titles(first)).toEqual(['Lista 14', 'Lista 13', 'Lista 12', 'Lista 11', 'Lista 10']);
    expect(titles(await find('wykaz', { sort: 'date', limit: 5, offset: 10 }))).toEqual([
      'Lista 04',
      'Lista 03',
      'Lista 02',
      'Lista 01',
    ]);
  });
});

describe('the other languages', () => {
  test('find in English by another form, with a slip, and by a month', async () => {
    const english = await open(server, 'en/');
    for (const query of ['meeting', 'partners', 'meetngs', 'June', 'councils']) {
      expect(titles(await find(query, {}, english)), query).toEqual(['Announcement']);
    }
    expect(titles(await find('rybacy', {}, english))).toEqual([]);
    await english.close();
  });

  test('find in Ukrainian by another form, without an apostrophe, and by a month', async () => {
    const ukrainian = await open(server, 'uk/');
    for (const query of ['зустрічами', 'людина', 'сімя', 'червень 2012', 'зусртіч']) {
      expect(titles(await find(query, {}, ukrainian)), query).toEqual(['Оголошення']);
    }
    await ukrainian.close();
  });

  test('find nothing, and nothing of another language, where there is no page yet', async () => {
    const german = await open(server, 'de/');
    const failed: string[] = [];
    german.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
    const answer = (query: string, filters: SearchOptions['filters'] = {}) =>
      german.evaluate(([text, chosen]) => window.searchClient.search(text, { filters: chosen }), [
        query,
        filters,
      ] as const);
    for (const query of ['rybakiem', 'announcement', '20.06.2012']) expect(await answer(query), query).toEqual([]);
    expect(await answer('', { year: ['2012'] })).toEqual([]);
    expect(failed).toEqual([]);
    await german.close();
  });
});

describe('a query that makes no sense', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t '],
    ['signs', '!?%&/()=%E0%A4%A'],
    ['one letter', 'a'],
    ['emoji', '🎉👩‍👩‍👧'],
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['ten thousand words', 'ryba '.repeat(2000)],
    ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['a quotation mark alone', '"'],
    ['a very odd word', '__proto__ constructor'],
    ['half a pair of surrogates', '\ud83c'],
  ])('such as %s is answered calmly', async (_, query) => {
    const outcome = await find(query);
    expect(outcome.isPlain).toBe(false);
    expect(outcome.total).toBeLessThan(2);
  });

  test('such as a filter that nothing has finds nothing', async () => {
    expect(await find('łódź', { filters: { kind: ['unicorns'] } })).toMatchObject({ hits: [], total: 0 });
  });

  test("shows a page's own markup as text", async () => {
    const [hit] = (await find('uwaga')).hits;
    expect(textOf(hit)).not.toContain('<');
    expect(marked(hit)).toEqual(['Uwaga']);
  });
});

describe('a search that is not wanted any more', () => {
  test('ends with the reason of its signal, and a newer one is answered', async () => {
    const answer = await page.evaluate(async (root) => {
      const engine = await window.searchClient.openSearch({ base: root, locale: 'pl' });
      const controller = new AbortController();
      const old = engine.find('herbata', { signal: controller.signal }).then(
        () => 'answered',
        (error: unknown) => (error instanceof DOMException ? error.name : 'other'),
      );
      controller.abort();
      const newer = await engine.find('herbata', { signal: new AbortController().signal });
      return { old: await old, newer: newer.total };
    }, base);
    expect(answer).toEqual({ old: 'AbortError', newer: 1 });
  });
});

describe('files that are missing or cut short', () => {
  /** What is answered when some files of the site are not as they should be. */
  async function askWithout(spoil: (folder: string) => Promise<void>, query: string): Promise<SearchOutcome | string> {
    const folder = `${site.outDir}-spoilt`;
    await rm(folder, { recursive: true, force: true });
    await cp(site.outDir, folder, { recursive: true });
    await spoil(folder);
    const spoilt = await serveFolder(folder, base);
    const opened = await open(spoilt);
    const outcome = await ask(opened, query);
    await opened.close();
    await spoilt.close();
    return outcome;
  }

  const without = (path: string) => (folder: string) => rm(join(folder, path), { recursive: true });
  const cutShort =
    (path: string, ending = '') =>
    async (folder: string) => {
      const target = join(folder, path);
      const names = ending === '' ? [''] : (await readdir(target)).filter((name) => name.endsWith(ending));
      for (const name of names) {
        const content = await readFile(join(target, name));
        await writeFile(join(target, name), content.subarray(0, Math.floor(content.length / 2)));
      }
    };

  test.each([
    ['no word forms', without('search/pl.json')],
    ['half of their list', cutShort('search/pl.json')],
    ['no parts of them', without('search/pl')],
    ['half of each part', cutShort('search/pl', '.txt')],
  ])('with %s the search is plain, and says so', async (_, spoil) => {
    const outcome = await askWithout(spoil, 'starosta');
    expect(outcome).toMatchObject({ isPlain: true, total: 1, hits: [{ title: 'Narada nad rzeką' }] });
  });

  test.each([
    ['the index', without('pagefind')],
    ["Pagefind's list of languages", without('pagefind/pagefind-entry.json')],
    ["Pagefind's own program", cutShort('pagefind', '.pagefind')],
    ["the index's contents", cutShort('pagefind', '.pf_meta')],
    ['the words of the index', cutShort('pagefind/index', '.pf_index')],
    ['the texts of the pages', without('pagefind/fragment')],
    ['the table of pages', cutShort('search/pl.pages.json')],
  ])('without %s the search says that it is not to be had', async (_, spoil) => {
    expect(await askWithout(spoil, 'starosta')).toBe('SearchUnavailable');
  });
});

describe('a script in a page', () => {
  test('imports the search by its address and asks it', async () => {
    const hits = await page.evaluate(() =>
      window.searchClient.search('łodzią', { filters: { kind: ['workshops'] }, limit: 1 }),
    );
    expect(hits.map(({ address }) => address)).toEqual(['warsztaty/lodzie/']);
  });
});
