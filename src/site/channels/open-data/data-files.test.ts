import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { meeting, organisation, place, project, series, settings, site, workshop } from '../../../testing/builders.ts';
import type { AnyEntry } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';
import { openData } from './data-files.ts';

const anyObject = z.record(z.string(), z.unknown());

const read = (graph: Graph, path: string) => anyObject.parse(JSON.parse(openData(graph).get(path) ?? 'null'));

/** What is wrong with a file of data by the schema that it names. */
function faultsOf(graph: Graph, path: string): string[] {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  for (const name of ['projects', 'events']) ajv.addSchema(read(graph, `data/${name}.schema.json`));
  const data = read(graph, path);
  const validate = ajv.getSchema(z.string().parse(data['$schema']));
  if (!validate) return [`${path} names no schema that there is.`];
  return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const listOf = (graph: Graph, path: string) => {
  const { projects, events } = read(graph, path);
  return z.array(anyObject).parse(projects ?? events);
};

/** Everything that projects and events can say, in two languages. */
const rich: AnyEntry[] = [
  organisation({ slug: 'urzad', name: 'Urząd', url: 'https://urzad.example.org/' }),
  place({ slug: 'miasto', name: 'Miasto', geo: { lat: 52, lon: 21 } }),
  place({ slug: 'dwor', name: 'Dwór', kind: 'venue', within: 'miasto', address: 'ul. Leśna 2' }),
  project({
    slug: 'p',
    title: 'Projekt',
    shortTitle: 'P',
    period: { start: '2026-09', end: '2028' },
    area: 'powiat',
    lead: 'urzad',
    partners: [{ organisation: { name: 'Koło' }, role: 'gospodarz' }],
    funding: [{ programme: 'FERS', fund: 'EFS+', agreement: 'U/1', total: '1 250 000,00 PLN', eu: '80.50 PLN' }],
    aims: ['Cel'],
    results: [{ value: '60', label: 'osób', approximate: 'over' }, { label: 'Raport' }],
    hashtags: ['#FunduszeUE'],
  }),
  project({ slug: 'p', locale: 'en', title: 'Project' }),
  series({ slug: 's', project: 'p' }),
  workshop({
    slug: 'w',
    start: '2027-02-11T16:00',
    end: '2027-02-11T19:00',
    series: 's',
    number: 1,
    venue: 'dwor',
    organisers: ['urzad', { name: 'Koło' }],
    registration: { url: 'https://zapisy.example.org/', deadline: '2027-02-10', places: 20 },
  }),
  meeting({ slug: 'm', start: '2012', participants: { count: 18, approximate: 'about' }, venue: { name: 'Sala' } }),
  meeting({
    slug: 'o',
    start: '2027-03-04',
    previousStart: '2027-03',
    status: 'moved',
    online: { url: 'https://spotkania.example.org/' },
  }),
  meeting({ slug: 'c', start: '2026-12-01', status: 'cancelled' }),
];

const graph = site({ entries: rich, settings: settings({ languages: ['pl', 'en'], publisher: 'Wydawca' }) });

describe('open data', () => {
  it.each(['data/projects.json', 'data/events.json', 'data/schedule.json'])('%s is right by its schema', (path) => {
    expect(faultsOf(graph, path)).toEqual([]);
    expect(faultsOf(site(), path)).toEqual([]);
  });

  it('says in its schemas what every field means that its name does not tell', () => {
    for (const name of ['projects', 'events']) {
      const schema = openData(graph).get(`data/${name}.schema.json`) ?? '';
      expect(schema).toContain(`"$id": "https://example.org/data/${name}.schema.json"`);
      expect(schema.split('"description"').length).toBeGreaterThan(15);
    }
  });

  it('tells of a project who leads it, who pays, what it does, and in which languages to read of it', () => {
    expect(listOf(graph, 'data/projects.json')).toMatchObject([
      {
        id: 'p',
        status: 'running',
        start: '2026-09',
        lead: { id: 'urzad', name: 'Urząd', website: 'https://urzad.example.org/' },
        funding: [{ total: { amount: '1250000.00', currency: 'PLN' } }],
        events: ['workshops/w'],
        languages: {
          pl: {
            title: 'Projekt',
            url: 'https://example.org/projekty/p/',
            results: [{ value: '60' }, { label: 'Raport' }],
          },
          en: { title: 'Project', url: 'https://example.org/en/projects/p/' },
        },
      },
    ]);
  });

  it('tells of an event when and where it is, as exactly as is known', () => {
    const events = listOf(graph, 'data/events.json');
    expect(events.map(({ id }) => id)).toEqual(['meetings/m', 'meetings/c', 'workshops/w', 'meetings/o']);
    expect(events[2]).toMatchObject({
      startsAt: '2027-02-11T16:00:00+01:00',
      project: 'p',
      series: { id: 's', number: 1 },
      place: { id: 'dwor', within: ['Miasto'], address: 'ul. Leśna 2' },
      languages: { pl: { calendar: 'https://example.org/warsztaty/w/w.ics' } },
    });
    expect(events[0]).toMatchObject({ start: '2012', place: { name: 'Sala' } });
    expect(events[0]).not.toHaveProperty('startsAt');
  });

  it('has in the schedule what is ahead, soonest first, also what was called off', () => {
    expect(listOf(graph, 'data/schedule.json').map(({ id, status }) => [id, status])).toEqual([
      ['meetings/c', 'cancelled'],
      ['workshops/w', 'scheduled'],
      ['meetings/o', 'moved'],
    ]);
  });

  it('never tells of what readers cannot see, nor of people', () => {
    const hidden = site({
      entries: [
        project({ slug: 'tajny', title: 'Tajny projekt', draft: true }),
        meeting({ slug: 'szkic', title: 'Szkic', draft: true }),
        meeting({ slug: 'po-czasie', title: 'Po czasie', expiryDate: '2026-11-01' }),
        meeting({
          slug: 'm',
          project: 'tajny',
          speakers: [{ name: 'Halina Mgławska' }],
          contact: { email: 'halina@example.org' },
        }),
      ],
    });
    const all = [...openData(hidden).values()].join();
    for (const words of ['ajny', 'Szkic', 'szkic', 'Po czasie', 'Mgławska', 'halina']) expect(all).not.toContain(words);
    expect(listOf(hidden, 'data/events.json').map(({ id }) => id)).toEqual(['meetings/m']);
  });
});
