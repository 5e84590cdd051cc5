import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSiteOrFail, fixtureSite, type FixtureSite, sampleSite } from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';
import { markdown } from './fixtures.ts';

/** A calendar of a built site, as another program's library reads it. */
async function calendarOf({ outDir }: Pick<FixtureSite, 'outDir'>, path: string) {
  const { events = [], ...calendar } = convertIcsCalendar(undefined, await readFile(join(outDir, path), 'utf8'));
  return { ...calendar, events };
}

const meeting = (fields: string) => markdown(`title: Narada\ndescription: Opis narady.\nkind: other\n${fields}`);

describe('the calendars of a site in a folder, in two languages', () => {
  let site: FixtureSite;
  let server: RunningServer;

  beforeAll(async () => {
    site = await fixtureSite('calendars', {
      'site.yaml': 'name: { pl: Kronika, en: Chronicle }\naddress: https://example.org/kronika/\nlanguages: [pl, en]\n',
      'meetings/narada/index.md': meeting(
        'start: 2026-12-03T17:00\nend: 2026-12-03T19:00\nvenue: { name: Świetlica, address: ul. Leśna 2 }\nonline: { url: "https://spotkania.example.org/n" }\nregistration: { url: "https://zapisy.example.org/n" }\nproject: razem\ntags: [praca]',
      ),
      'meetings/narada/index.en.md': markdown('title: Meeting\ndescription: Summary.'),
      'meetings/odwolana.md': meeting('start: 2026-12-10T17:00\nstatus: cancelled\nupdatedDate: 2026-11-20'),
      'meetings/w-marcu.md': meeting('start: 2027-03'),
      'meetings/miniona.md': meeting('start: 2026-01-10T17:00'),
      'meetings/szkic.md': meeting('start: 2027-01-10T17:00\ndraft: true'),
      'series/cykl.yaml': 'title: Cykl\nproject: razem\n',
      'workshops/pierwsze.md': markdown(
        'title: Warsztaty\ndescription: Opis.\nstart: 2027-02-11\nseries: cykl\nnumber: 1',
      ),
      'projects/razem.md': markdown('title: Razem\ndescription: Opis projektu.\nperiod: { start: 2026 }'),
    });
    await buildSiteOrFail(site);
    server = await serveFolder(site.outDir, '/kronika/');
  });

  afterAll(() => server.close());

  test('have each event with its hours, place and page', async () => {
    const { events } = await calendarOf(site, 'spotkania/narada/narada.ics');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      uid: 'narada.meetings@example.org',
      summary: 'Narada',
      start: { date: new Date('2026-12-03T16:00Z'), local: { timezone: 'Europe/Warsaw' } },
      end: { date: new Date('2026-12-03T18:00Z') },
      location: 'Świetlica, ul. Leśna 2',
      url: 'https://example.org/kronika/spotkania/narada/',
      categories: ['praca'],
      status: 'CONFIRMED',
    });
    for (const words of ['Opis narady.', 'https://zapisy.example.org/n', 'https://spotkania.example.org/n'])
      expect(events[0]?.description).toContain(words);
  });

  test('say in words and in status that an event is cancelled, as a later revision', async () => {
    const [event] = (await calendarOf(site, 'spotkania/odwolana/odwolana.ics')).events;
    expect(event).toMatchObject({ summary: 'Odwołane: Narada', status: 'CANCELLED' });
    expect(event?.sequence).toBeGreaterThan(0);
  });

  test('have an event without a known day as the whole month, and say so', async () => {
    const [event] = (await calendarOf(site, 'spotkania/w-marcu/w-marcu.ics')).events;
    expect(event).toMatchObject({
      start: { type: 'DATE', date: new Date('2027-03-01') },
      end: { type: 'DATE', date: new Date('2027-04-01') },
      timeTransparent: 'TRANSPARENT',
    });
    expect(event?.description).toContain('marzec 2027');
  });

  test('gather what belongs together, each in its language, without drafts', async () => {
    const uids = async (path: string) => (await calendarOf(site, path)).events.map(({ uid }) => uid.split('@')[0]);
    const all = ['miniona.meetings', 'narada.meetings', 'odwolana.meetings', 'pierwsze.workshops', 'w-marcu.meetings'];
    expect(await uids('calendar.ics')).toEqual(all);
    expect(await uids('projekty/razem/calendar.ics')).toEqual(['narada.meetings', 'pierwsze.workshops']);
    expect(await uids('cykle/cykl/calendar.ics')).toEqual(['pierwsze.workshops']);
    const english = await calendarOf(site, 'en/calendar.ics');
    expect(english.name).toBe('Chronicle');
    expect(english.events.map(({ summary }) => summary)).toContain('Meeting');
    expect((await filesBelow(site.outDir)).filter((file) => file.includes('szkic'))).toEqual([]);
  });

  test('are a link on the page of an event that people can come to, and of no other', async () => {
    const linkOn = async (path: string) => {
      const link = (await builtPage(site, path))('main a[type="text/calendar"]');
      return [link.text().trim(), link.attr('href')];
    };
    const file = '/kronika/spotkania/narada/narada.ics';
    expect(await linkOn('spotkania/narada/')).toEqual(['Dodaj do kalendarza', file]);
    expect(await linkOn('en/meetings/narada/')).toEqual(['Add to calendar', '/kronika/en/meetings/narada/narada.ics']);
    expect(await linkOn('spotkania/odwolana/')).toEqual(['', undefined]);
    expect(await linkOn('spotkania/miniona/')).toEqual(['', undefined]);
    // What decides on a phone is the type that a host gives to the file by its name.
    const response = await fetch(`${server.origin}${file}`);
    expect(response.headers.get('content-type')).toMatch(/^text\/calendar/);
  });

  test('can be subscribed to from the pages of a project and a series, and from the list of them all', async () => {
    const subscriptions = async (path: string) =>
      (await builtPage(site, path))('main a[href^="webcal:"]')
        .toArray()
        .map(({ attribs }) => attribs['href']);
    const [project, series] = ['projekty/razem', 'cykle/cykl'].map(
      (path) => `webcal://example.org/kronika/${path}/calendar.ics`,
    );
    expect(await subscriptions('projekty/razem/')).toEqual([project]);
    expect(await subscriptions('cykle/cykl/')).toEqual([series]);
    expect(await subscriptions('kanaly/')).toEqual(['webcal://example.org/kronika/calendar.ics', project, series]);
  });

  test('are named in the heads of their pages', async () => {
    const page = await builtPage(site, 'projekty/razem/');
    const named = page('link[rel="alternate"][type="text/calendar"]')
      .toArray()
      .map(({ attribs }) => [attribs['title'], attribs['href']]);
    expect(named).toEqual([
      ['Kronika (kalendarz)', '/kronika/calendar.ics'],
      ['Kronika: Razem (kalendarz)', '/kronika/projekty/razem/calendar.ics'],
    ]);
  });
});

test('every calendar of the sample site is read whole by another program’s library', async () => {
  const files = (await filesBelow(sampleSite.outDir)).filter((file) => file.endsWith('.ics'));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const text = await readFile(join(sampleSite.outDir, file), 'utf8');
    const { events } = await calendarOf(sampleSite, file);
    expect(events.length, file).toBe(text.split('BEGIN:VEVENT').length - 1);
    const uids = events.map(({ uid }) => uid);
    expect(new Set(uids).size, file).toBe(uids.length);
    for (const { start, end, stamp, url } of events) {
      expect(Number.isNaN(start.date.getTime() + stamp.date.getTime()), file).toBe(false);
      if (end) expect(end.date.getTime(), file).toBeGreaterThan(start.date.getTime());
      expect(url, file).toMatch(/^https:\/\/example\.org\//);
    }
  }
});
