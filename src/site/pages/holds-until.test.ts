import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSource } from '../../content/content-source.ts';
import { frozenContent } from '../../testing/build-site.ts';
import { gallery, meeting, news, project, publication, series, site, workshop } from '../../testing/builders.ts';
import { siteCalendars } from '../channels/calendars/site-calendars.ts';
import { siteFeeds } from '../channels/feeds/site-feeds.ts';
import { openData } from '../channels/open-data/data-files.ts';
import { contentGraph } from '../model/content-graph.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { holdsUntil } from './holds-until.ts';
import { redirects, routes } from './routes.ts';

/** All that a site shows, as one text. */
function shown(graph: Graph): string {
  return JSON.stringify([routes(graph), redirects(graph), siteFeeds(graph), siteCalendars(graph), ...openData(graph)]);
}

function minuteBefore(moment: string): string {
  return new Date(Date.parse(`${moment}Z`) - 60_000).toISOString().slice(0, 16);
}

/** Figures between 0 and 1, the same in each run. */
function figures(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** Entries whose dates lie about the day on which sites are built, of all kinds of exactness and doubt. */
function entriesOf(seed: number): AnyEntry[] {
  const random = figures(seed);
  const day = () => new Date(Date.UTC(2025, 0, 1 + Math.floor(random() * 1400))).toISOString().slice(0, 10);
  const date = () => {
    const whole = day();
    const forms = [whole, `${whole}T10:30`, whole.slice(0, 7), whole.slice(0, 4), `${whole}?`, '2027?-02-28', '202X'];
    return forms[Math.floor(random() * forms.length)] ?? whole;
  };
  const [start, end] = [day(), day()].sort();
  const [published, expires] = [day(), day()].sort();
  return [
    project({
      slug: 'p',
      period: { start: '2025', end: `${2026 + Math.floor(random() * 3)}-${random() < 0.5 ? '02-28' : '06'}` },
      keepUntil: day(),
      funding: [
        {
          source: random() < 0.5 ? 'eu-2021-2027' : 'state',
          programme: 'Program',
          agreementDate: day(),
        },
      ],
    }),
    project({
      slug: 'q',
      period: {
        start: `2025-0${1 + Math.floor(random() * 9)}`,
        end: date()
          .replace(/^202[0-5X]/, '2027')
          .replace(/T.*/, ''),
      },
    }),
    series({ slug: 's', project: 'p', planned: 3 }),
    meeting({ slug: 'a', start: `${start}T09:00`, end: `${end}T11:00`, project: 'p' }),
    meeting({
      slug: 'b',
      start: '2028-02-29T09:00',
      project: 'q',
      registration: { url: 'https://example.com/zapisy', deadline: day() },
    }),
    workshop({ slug: 'c', start: date(), series: 's', number: 1 }),
    workshop({ slug: 'd', start: date(), series: 's', number: 2 }),
    news({ slug: 'n', pubDate: `${published}T08:00`, expiryDate: `${expires}T20:00`, alert: true, project: 'p' }),
    publication({ slug: 'r', year: 2024 + Math.floor(random() * 5), project: 'q' }),
    gallery({ slug: 'g', date: date(), project: 'p' }),
  ];
}

describe('a site holds until a moment', () => {
  it.each(Array.from({ length: 24 }, (_, seed) => seed + 1))('before which nothing changes by itself: %i', (seed) => {
    const entries = entriesOf(seed);
    const today = `${2025 + (seed % 4)}-0${1 + (seed % 9)}-${10 + (seed % 18)}T12:00`;
    const until = holdsUntil({ ...site({ entries }), entries, today });
    const last = until === undefined ? '2099-01-01T00:00' : minuteBefore(until);
    expect(shown(site({ entries, today: last }))).toBe(shown(site({ entries, today })));
  });

  it.each([
    ['the end of the day of an event without an end', { start: '2026-12-10' }, '2026-12-10T00:00', '2026-12-11T00:00'],
    ['the minute of a publication', { pubDate: '2026-12-01T08:00' }, '2026-12-01T07:00', '2026-12-01T08:00'],
    ['the end of a notice', { pubDate: '2020-01-01', expiryDate: '2026-12-24' }, undefined, '2026-12-24T00:00'],
    [
      'the end of a consent',
      { photos: [{ consent: { until: '2026-11-30' } }] },
      '2026-11-30T00:00',
      '2026-12-01T00:00',
    ],
    ['the year of a book', { year: 2027 }, undefined, '2027-01-01T00:00'],
    [
      'a year after an event, when calendars forget it',
      { start: '2025-12-05T10:00' },
      '2026-12-05T10:00',
      '2026-12-05T10:01',
    ],
  ])('that is %s', (_, data, today = '2026-11-22T12:00', expected) => {
    expect(holdsUntil({ entries: [{ data }], settings: {}, today })).toBe(expected);
  });

  it('that never comes where all is long over', () => {
    expect(holdsUntil({ ...site(), entries: [meeting({ start: '2012-06-20' })] })).toBeUndefined();
  });

  it('in a whole site, from one such moment to the next', async () => {
    let today = '2026-01-01T00:00';
    for (let step = 0; step < 4; step += 1) {
      const at = async (moment: string) => {
        const content = await contentSource(join(frozenContent), [], moment).content();
        const graph = contentGraph(content);
        return { until: holdsUntil(content), shown: graph && shown(graph) };
      };
      const now = await at(today);
      if (now.until === undefined) break;
      expect(now.until > today).toBe(true);
      expect((await at(minuteBefore(now.until))).shown).toBe(now.shown);
      today = now.until;
    }
    expect(today).not.toBe('2026-01-01T00:00');
  });
});
