import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { collectionNames, markdownCollections } from '../schemas/collection-names.ts';
import { leastInputs } from '../testing/builders.ts';
import { entryPath } from './entry-path.ts';
import { parseFrontMatter } from './front-matter.ts';
import { type JsonSchema, jsonSchemaOf, type SchemaName, translationSchemaOf } from './json-schema.ts';
import { listFiles } from './list-files.ts';
import { parseYaml } from './yaml-source.ts';

const root = join(import.meta.dirname, '../../content');
// Keywords of code editors, such as errorMessage, are no part of JSON Schema; formats are checked by patterns.
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });

/** Each problem as `/path message`. */
function problems(schema: JsonSchema, data: unknown): string[] {
  const validate = ajv.compile(schema);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** The schema that an editor's tools take for a file of the content root. */
function schemaOf(path: string): JsonSchema | undefined {
  if (path === 'site.yaml') return jsonSchemaOf('site', 'pl');
  if (/^galleries\/[^/]+\/photos(?:\.[a-z]{2})?\.yaml$/.test(path)) return jsonSchemaOf('photos', 'pl');
  const entry = entryPath(path);
  if (!entry) return undefined;
  return entry.locale ? translationSchemaOf(entry.collection, 'pl') : jsonSchemaOf(entry.collection, 'pl');
}

function dataOf(path: string): unknown {
  const text = readFileSync(join(root, path), 'utf8');
  const isMarkdown = markdownCollections.some((name) => path.startsWith(`${name}/`)) && /\.mdx?$/.test(path);
  return (isMarkdown ? parseFrontMatter(text, path) : parseYaml(text, path)).data;
}

const sampleFiles = listFiles(root).flatMap((path) => {
  const schema = schemaOf(path);
  return schema ? [{ path, schema }] : [];
});

describe('the sample site', () => {
  it('has entries to look at', () => {
    expect(sampleFiles.length).toBeGreaterThan(100);
  });

  it.each(sampleFiles)('satisfies the JSON schema with $path', ({ path, schema }) => {
    expect(problems(schema, dataOf(path))).toEqual([]);
  });
});

describe.each(collectionNames)('the JSON schema of %s', (collection) => {
  const schema = jsonSchemaOf(collection, 'pl');

  it('accepts the least that the zod schema accepts', () => {
    expect(problems(schema, leastInputs[collection])).toEqual([]);
  });

  it('refuses a field that it does not know', () => {
    expect(problems(schema, { ...leastInputs[collection], opis: 'x' })).toEqual([
      ' must NOT have additional properties',
    ]);
  });
});

describe('a JSON schema', () => {
  const [title, description] = ['Tytuł', 'Opis.'];
  const picture = { src: './sala.jpg' };

  it.each<[string, SchemaName, object]>([
    ['a day that is a word', 'workshops', { title, description, start: 'jutro' }],
    ['a thirteenth month', 'workshops', { title, description, start: '2013-13' }],
    ['a year out of reach', 'workshops', { title, description, start: 2999 }],
    ['a number without a series', 'workshops', { title, description, start: 2013, number: 2 }],
    ['an alert without an end', 'news', { title, description, pubDate: '2026-11-12', alert: true }],
    ['a publishing date without a day', 'news', { title, description, pubDate: '2026-11' }],
    ['a draft by a word', 'pages', { title, description, draft: 'no' }],
    ['a picture that says nothing', 'pages', { title, description, cover: picture }],
    [
      'a decorative picture with a text',
      'pages',
      { title, description, cover: { ...picture, alt: 'Sala', decorative: true } },
    ],
    [
      'a publication in two places',
      'publications',
      { title, description, kind: 'book', file: './a.pdf', url: 'https://a.pl/' },
    ],
    ['a reference to a title', 'meetings', { title, description, kind: 'other', start: 2013, venue: 'Nowy Dwór' }],
    ['an event that is a project', 'galleries', { title, description, event: 'projects/kompas' }],
    [
      'money without a currency',
      'projects',
      { title, description, period: {}, funding: [{ programme: 'P', eu: '12.50' }] },
    ],
    ['an unknown colour', 'site', { name: 'Kronika', colours: { accent: 'red' } }],
  ])('refuses %s', (_, name, data) => {
    expect(problems(jsonSchemaOf(name, 'pl'), data)).not.toEqual([]);
  });

  it('accepts a colour in capitals, as the zod schema does', () => {
    expect(problems(jsonSchemaOf('site', 'pl'), { name: 'Kronika', colours: { accent: '#0B4F6C' } })).toEqual([]);
  });
});
