import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, fixtureSite, type FixtureSite } from '../src/testing/build-site.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';
import { markdown, settings } from './fixtures.ts';

/** An event of a project; times are those of Warsaw. */
function event(title: string, fields: string, of = 'kompas'): string {
  return markdown(`title: ${title}\ndescription: O co chodzi.\nproject: ${of}\n${fields}`);
}

const meeting = (title: string, fields: string) => event(title, `kind: partnership\n${fields}`);

const files = {
  'site.yaml': `${settings}home: { project: kompas }\n`,
  'projects/kompas.md': markdown(
    'title: Kompas\ndescription: Projekt.\nperiod: { start: 2026-09-01, end: "2027-01" }\nfeatured: true',
  ),
  'projects/nowy.md': markdown(
    'title: Nowy projekt\ndescription: Projekt.\nperiod: { start: 2026-12-01, end: 2027-12-31 }',
  ),
  // A project whose only event is ahead on the day of the build.
  'projects/jedno.md': markdown('title: Jedno spotkanie\ndescription: Projekt.\nperiod: {}'),
  'meetings/narada.md': meeting(
    'Narada',
    `start: 2026-12-01T10:00
end: 2026-12-01T12:00
online: { url: "https://example.com/narada" }
registration: { url: "https://example.com/zapisy", deadline: 2026-11-28, places: 30 }`,
  ),
  'meetings/dyzur.md': meeting('Dyżur', 'start: 2026-12-10'),
  'meetings/final.md': meeting('Finał', 'start: 2027-01-21T10:00'),
  'documents/nabor.md': event(
    'Nabór trenerów',
    'kind: call\nopens: 2026-11-24T08:00\ncloses: 2026-12-01T15:00\npubDate: 2026-11-20',
  ),
  'documents/druk.md': event('Druk plakatów', 'kind: quotation\ncloses: 2026-11-25\npubDate: 2026-11-20'),
  'workshops/dawne.md': event('Dawne warsztaty', 'start: 2013-09-13'),
  'workshops/niedawne.md': event('Niedawne warsztaty', 'start: 2026-11-05'),
  'workshops/bliskie.md': event('Bliskie warsztaty', 'start: 2026-11-23T09:00', 'jedno'),
  'workshops/dalsze.md': event('Dalsze warsztaty', 'start: 2026-12-03T09:00\nend: 2026-12-04T16:00'),
  'news/komunikat.md': markdown(
    'title: Sala zamknięta\ndescription: Do odwołania.\npubDate: 2026-11-20\nalert: true\nexpiryDate: 2026-12-01T08:00',
  ),
  'news/dzis.md': markdown('title: Wiadomość\ndescription: Co nowego.\npubDate: 2026-11-12'),
};

const built = '2026-11-22T12:00';
const later = '2026-12-05T12:00';

let site: FixtureSite;
let rebuilt: FixtureSite;
let server: RunningServer;
let rebuiltServer: RunningServer;
let browser: Browser;

beforeAll(async () => {
  site = await fixtureSite('honest-dates', files);
  rebuilt = await fixtureSite('honest-dates-rebuilt', files);
  await buildSiteOrFail(site, built);
  await buildSiteOrFail(rebuilt, later);
  server = await serveFolder(site.outDir);
  rebuiltServer = await serveFolder(rebuilt.outDir);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rebuiltServer.close();
});

/** How a reader meets a page. */
interface Reading {
  origin?: string;
  javaScriptEnabled?: boolean;
}

/** Looks at a page at a moment, from across the ocean: the days are those of the site's own zone. */
async function at<Seen>(
  moment: string,
  path: string,
  look: (page: Page) => Promise<Seen>,
  { origin = server.origin, javaScriptEnabled = true }: Reading = {},
): Promise<Seen> {
  const page = await pageOfTest(browser, { javaScriptEnabled, timezoneId: 'America/New_York' });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  if (javaScriptEnabled) await page.clock.setFixedTime(moment);
  await page.goto(origin + path);
  const seen = await look(page);
  expect(errors).toEqual([]);
  return seen;
}

/** Words of elements that can be seen, in order. */
async function words(page: Page, selector: string): Promise<string[]> {
  const found = await page.locator(selector).filter({ visible: true }).allInnerTexts();
  return found.map((text) => text.replace(/\s+/g, ' ').trim());
}

const nextEvents = (page: Page) => words(page, '.next h3');
const headings = (page: Page) => words(page, 'main :is(h2, h3)');
const mainWords = (page: Page) => words(page, 'main');

/** The same without today's date, which only a browser that runs scripts knows. */
async function lastingWords(page: Page): Promise<string[]> {
  await page.locator('.path .now time').evaluateAll((dates) => {
    for (const date of dates) date.remove();
  });
  return mainWords(page);
}

/** Titles of a list of events, under the heading that they stand under. */
const listed = (page: Page) => words(page, '.lists :is(h2, h3, .none)');

/** The stops of a project's path, each with its state. */
const stops = (page: Page) =>
  page.locator('.path .stop').evaluateAll((items) =>
    items.map((item) => {
      const state = ['past', 'now', 'ahead'].find((name) => item.classList.contains(name));
      const found = [item.querySelector('time'), item.querySelector('.words')].map((part) => part?.textContent.trim());
      return [state, ...found].join(' ').replace(/\s+/g, ' ');
    }),
  );

describe('the next event on the home page', () => {
  test.each([
    ['on the day of the build', '2026-11-22T12:00:00Z', ['Bliskie warsztaty', 'Narada', 'Dalsze warsztaty', 'Dyżur']],
    [
      'late on the day of an event without an end',
      '2026-11-23T22:59:00Z',
      ['Bliskie warsztaty', 'Narada', 'Dalsze warsztaty', 'Dyżur'],
    ],
    ['once that day is over in Poland', '2026-11-23T23:00:00Z', ['Narada', 'Dalsze warsztaty', 'Dyżur', 'Finał']],
    ['during an event', '2026-12-01T10:30:00Z', ['Narada', 'Dalsze warsztaty', 'Dyżur', 'Finał']],
    ['after its last minute', '2026-12-01T11:01:00Z', ['Dalsze warsztaty', 'Dyżur', 'Finał']],
    ['on the second day of an event', '2026-12-04T14:59:00Z', ['Dalsze warsztaty', 'Dyżur', 'Finał']],
    ['before the last one', '2027-01-20T12:00:00Z', ['Finał']],
    ['after the last one', '2027-01-22T12:00:00Z', []],
  ])('%s is the first that is not over', async (_, moment, expected) => {
    expect(await at(moment, '/', nextEvents)).toEqual(expected);
  });

  test('is shown in full, those after it in short', async () => {
    expect(await at('2026-12-02T12:00:00Z', '/', (page) => words(page, '.next li:first-of-type .description'))).toEqual(
      ['O co chodzi.'],
    );
    expect(await at('2026-12-02T12:00:00Z', '/', (page) => words(page, '.next .description'))).toHaveLength(1);
  });

  test('gives place to words when all are over', async () => {
    const message = 'Nie ma teraz zapowiedzianych wydarzeń. Nowe terminy pojawią się tutaj.';
    expect(await at('2027-01-20T12:00:00Z', '/', (page) => words(page, '.next .none'))).toEqual([]);
    expect(await at('2027-01-22T12:00:00Z', '/', (page) => words(page, '.next .none'))).toEqual([message]);
  });
});

describe('an alert', () => {
  test.each([
    ['stands while it holds', '2026-12-01T06:59:00Z', ['Sala zamknięta']],
    ['goes with its banner when it ends, though nobody built the site anew', '2026-12-01T07:00:00Z', []],
  ])('%s', async (_, moment, expected) => {
    expect(await at(moment, '/', (page) => words(page, '.alert'))).toEqual(expected);
  });
});

describe('the list of meetings', () => {
  test.each([
    ['on the day of the build', '2026-11-22T12:00:00Z', ['Przed nami', 'Narada', 'Dyżur', 'Finał']],
    ['when the first is over', '2026-12-02T12:00:00Z', ['Przed nami', 'Dyżur', 'Finał', 'Za nami', 'Narada']],
    ['when the second is over', '2026-12-11T12:00:00Z', ['Przed nami', 'Finał', 'Za nami', 'Dyżur', 'Narada']],
    [
      'when all are over',
      '2028-01-01T12:00:00Z',
      ['Przed nami', 'Nie ma teraz zapowiedzianych terminów.', 'Za nami', 'Finał', 'Dyżur', 'Narada'],
    ],
  ])('%s has each where it belongs', async (_, moment, expected) => {
    expect(await at(moment, '/spotkania/', listed)).toEqual(expected);
  });

  test('of workshops puts those that are over before the ones that were over already', async () => {
    expect(await at('2026-12-02T12:00:00Z', '/warsztaty/', listed)).toEqual([
      'Przed nami',
      'Dalsze warsztaty',
      'Za nami',
      'Bliskie warsztaty',
      'Niedawne warsztaty',
      'Dawne warsztaty',
    ]);
  });

  test('of a year takes the red edge off what is over', async () => {
    const edges = (page: Page) =>
      page
        .locator('.lists .date-block')
        .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).borderBlockStartColor));
    const [red, blue] = [
      (await at('2026-11-22T12:00:00Z', '/warsztaty/2026/', edges))[0],
      (await at('2026-11-22T12:00:00Z', '/warsztaty/2026/', edges)).at(-1),
    ];
    expect(red).not.toBe(blue);
    expect(await at('2026-11-25T12:00:00Z', '/warsztaty/2026/', edges)).toEqual([red, blue, blue]);
  });
});

describe('a call', () => {
  const standing = (page: Page) => words(page, 'p.standing strong');

  test.each([
    ['says when it opens', '2026-11-24T06:59:00Z', ['Zgłoszenia od 24 listopada 2026, godz. 8.00']],
    ['says that it is open', '2026-11-24T07:00:00Z', ['Przyjmujemy zgłoszenia']],
  ])('%s', async (_, moment, expected) => {
    expect(await at(moment, '/dokumenty/nabor/', standing)).toEqual(expected);
  });

  test.each([
    ['until its last day is over', '2026-11-25T22:59:00Z', ['Zgłoszenia do 25 listopada 2026']],
    ['and after it that it is closed', '2026-11-25T23:00:00Z', ['Zgłoszenia już zamknięte']],
  ])('says that it is open %s', async (_, moment, expected) => {
    expect(await at(moment, '/dokumenty/druk/', standing)).toEqual(expected);
  });

  test('leaves the home page when it closes', async () => {
    const calls = (page: Page) => words(page, 'section[aria-labelledby=calls] :is(h2, h3)');
    const title = 'Nabory i zapytania ofertowe';
    expect(await at('2026-11-25T22:59:00Z', '/', calls)).toEqual([title, 'Druk plakatów', 'Nabór trenerów']);
    expect(await at('2026-11-25T23:00:00Z', '/', calls)).toEqual([title, 'Nabór trenerów']);
    const open = { origin: rebuiltServer.origin };
    expect(await at('2026-12-05T12:00:00Z', '/', calls, open)).toEqual([]);
  });
});

describe('the page of an event', () => {
  const registration = (page: Page) => words(page, ':is(.event-head, .event-facts) :is(dt, dd, .register)');
  const when = ['Kiedy', '1 grudnia 2026, godz. 10.00–12.00'];
  const online = ['Przez internet', 'Dołącz przez internet'];

  test.each([
    [
      'before the last day of registration is over',
      '2026-11-28T22:59:00Z',
      'do 28 listopada 2026 30 miejsc',
      ['Zapisz się'],
    ],
    ['once it is over', '2026-11-28T23:00:00Z', 'Zapisy zakończyły się 28 listopada 2026 30 miejsc', []],
  ])('%s says whether people can sign up', async (_, moment, line, button) => {
    expect(await at(moment, '/spotkania/narada/', registration)).toEqual([
      ...when,
      ...button,
      'Zapisy',
      line,
      ...online,
    ]);
  });

  test('says that it is ahead, and asks people to join, until it is over', async () => {
    const [ahead, over] = ['2026-12-01T11:00:00Z', '2026-12-01T11:01:00Z'];
    const eyebrow = (page: Page) => words(page, 'main .eyebrow');
    expect(await at(ahead, '/spotkania/narada/', eyebrow)).toEqual(['Przed nami Spotkanie partnerstwa']);
    expect(await at(over, '/spotkania/narada/', eyebrow)).toEqual(['Spotkanie partnerstwa']);
    expect(await at(over, '/spotkania/narada/', registration)).toEqual(when);
  });
});

describe("today on a project's path", () => {
  test.each([
    [
      'stands where it was built',
      '2026-11-22T12:00:00Z',
      'past 5 listopada 2026 Niedawne warsztaty',
      'now 22 listopada 2026 Dziś',
    ],
    [
      'goes on from day to day',
      '2026-11-22T23:00:00Z',
      'past 5 listopada 2026 Niedawne warsztaty',
      'now 23 listopada 2026 Dziś',
    ],
    [
      'stands after what is over since',
      '2026-12-02T12:00:00Z',
      'past 1 grudnia 2026 Narada',
      'now 2 grudnia 2026 Dziś',
    ],
  ])('%s', async (_, moment, before, now) => {
    const path = await at(moment, '/projekty/kompas/', stops);
    const place = path.indexOf(now);
    expect(path[place - 1]).toBe(before);
    expect(path.filter((stop) => stop.startsWith('now'))).toEqual([now]);
    expect(path.slice(0, place).every((stop) => stop.startsWith('past'))).toBe(true);
    expect(path.slice(place + 1).every((stop) => stop.startsWith('ahead'))).toBe(true);
  });

  test('is gone when the project is over', async () => {
    const path = await at('2027-02-01T12:00:00Z', '/projekty/kompas/', stops);
    expect(path.filter((stop) => !stop.startsWith('past'))).toEqual([]);
    expect(path.at(-1)).toBe('past styczeń 2027 Koniec projektu');
  });

  test('comes when the project begins', async () => {
    expect(await at('2026-11-30T12:00:00Z', '/projekty/nowy/', stops)).toEqual([
      'ahead 1 grudnia 2026 Początek projektu',
      'ahead 31 grudnia 2027 Koniec projektu',
    ]);
    expect(await at('2026-12-24T12:00:00Z', '/projekty/nowy/', stops)).toEqual([
      'past 1 grudnia 2026 Początek projektu',
      'now 24 grudnia 2026 Dziś',
      'ahead 31 grudnia 2027 Koniec projektu',
    ]);
  });
});

describe('the only event of a project', () => {
  test.each([
    ['stands at the top while it is ahead', '2026-11-22T12:00:00Z', ['Najbliższe wydarzenie', 'Bliskie warsztaty']],
    ['and in its list when it is over', '2026-11-24T12:00:00Z', ['Warsztaty', 'Bliskie warsztaty']],
  ])('%s, and nowhere else', async (_, moment, expected) => {
    const shown = await at(moment, '/projekty/jedno/', headings);
    expect(shown.filter((heading) => heading === 'Bliskie warsztaty')).toHaveLength(1);
    expect(shown).toEqual(expect.arrayContaining(expected));
  });

  test('bears no mark of what is ahead when it has come into its list', async () => {
    expect(
      await at('2026-11-24T12:00:00Z', '/projekty/jedno/', (page) => page.locator('main [data-ahead]').count()),
    ).toBe(0);
  });
});

describe('a page that is read late', () => {
  test.each([
    ['the next events', '/', nextEvents],
    ['the path on the home page', '/', stops],
    ['the list of meetings', '/spotkania/', listed],
    ['the list of workshops', '/warsztaty/', listed],
    ['the path of a project', '/projekty/kompas/', stops],
    ['the path of a project that began since', '/projekty/nowy/', stops],
    ['the only event of a project', '/projekty/jedno/', headings],
  ] as const)('has %s as if it had been built that day', async (_, path, look) => {
    const [old, fresh] = [
      await at('2026-12-05T11:00:00Z', path, look),
      await at('2026-12-05T11:00:00Z', path, look, { origin: rebuiltServer.origin }),
    ];
    expect(old).toEqual(fresh);
  });
});

describe.each([
  '/',
  '/spotkania/',
  '/warsztaty/',
  '/projekty/kompas/',
  '/projekty/nowy/',
  '/projekty/jedno/',
  '/spotkania/narada/',
])('the page %s', (path) => {
  test('stands as it was built where the reader has no JavaScript, or a clock that is slow', async () => {
    const plain = await at('2028-01-01T12:00:00Z', path, mainWords, { javaScriptEnabled: false });
    expect(await at('2026-11-22T11:00:00Z', path, lastingWords)).toEqual(plain);
    expect(await at('2019-05-01T12:00:00Z', path, mainWords)).toEqual(plain);
  });

  test('leaves the focus where it was', async () => {
    const focus = await at('2028-01-01T12:00:00Z', path, (page) =>
      page.evaluate(() => document.activeElement?.tagName),
    );
    expect(focus).toBe('BODY');
  });
});

test('a page that has nothing ahead is given no script for it', async () => {
  // The alert, which stands above every page, was over before this build.
  const rebuiltSite = { origin: rebuiltServer.origin };
  const scripts = (path: string) =>
    at('2028-01-01T12:00:00Z', path, (page) => page.locator('script').count(), rebuiltSite);
  expect(await scripts('/aktualnosci/')).toBeLessThan(await scripts('/spotkania/'));
});
