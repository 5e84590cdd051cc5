import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sampleSite } from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';

const start = 'https://example.org/';

async function read(path: string) {
  const text = await readFile(join(sampleSite.outDir, path), 'utf8');
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}

describe('the open data of the sample site', () => {
  test.each(['data/projects.json', 'data/events.json', 'data/schedule.json'])(
    '%s is right by the schema that it names',
    async (path) => {
      const data = await read(path);
      const schemaAddress = z.string().parse(data['$schema']);
      expect(schemaAddress.startsWith(start)).toBe(true);
      const ajv = new Ajv2020({ allErrors: true });
      addFormats(ajv);
      const validate = ajv.compile(await read(schemaAddress.slice(start.length)));
      expect(validate(data), ajv.errorsText(validate.errors)).toBe(true);
    },
  );

  test('leads to pages and calendars that there are', async () => {
    const files = new Set(await filesBelow(sampleSite.outDir));
    for (const path of ['data/projects.json', 'data/events.json']) {
      const text = await readFile(join(sampleSite.outDir, path), 'utf8');
      const named = [...text.matchAll(/"(?:url|page|calendar)": "https:\/\/example\.org\/([^"]*)"/g)].map(
        ([, found = '']) => found,
      );
      expect(named.length).toBeGreaterThan(10);
      const missing = named.filter((found) => !files.has(found.replace(/(?:^|\/)$/, (end) => `${end}index.html`)));
      expect(missing).toEqual([]);
    }
  });

  test('has every project and every event that has a page', async () => {
    const idsIn = async (path: string, list: string) =>
      z
        .array(z.looseObject({ id: z.string() }))
        .parse((await read(path))[list])
        .map(({ id }) => id);
    const pages = await filesBelow(sampleSite.outDir);
    const slugsIn = (section: string) =>
      pages.flatMap((file) => new RegExp(`^${section}/([^/]+)/index\\.html$`).exec(file)?.[1] ?? []);
    const projects = await idsIn('data/projects.json', 'projects');
    expect([...projects].sort()).toEqual(
      slugsIn('projekty')
        .filter((slug) => !/^\d{4}$/.test(slug))
        .sort(),
    );
    const events = await idsIn('data/events.json', 'events');
    const workshops = events.flatMap((id) => /^workshops\/(.+)$/.exec(id)?.[1] ?? []);
    expect(workshops.sort()).toEqual(
      slugsIn('warsztaty')
        .filter((slug) => !/^\d{4}$/.test(slug))
        .sort(),
    );
    const schedule = await idsIn('data/schedule.json', 'events');
    expect(schedule.length).toBeGreaterThan(0);
    expect(events).toEqual(expect.arrayContaining(schedule));
  });

  test('is listed for people, with its schemas', async () => {
    const page = await builtPage(sampleSite, 'kanaly/');
    const links = page('main a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    for (const name of ['projects.json', 'events.json', 'schedule.json', 'projects.schema.json', 'events.schema.json'])
      expect(links).toContain(`/data/${name}`);
  });
});
