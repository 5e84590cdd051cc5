import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../content/content.ts';
import { contentSource } from '../content/content-source.ts';
import { type JsonSchema, formSchemaOf } from '../content/json-schema.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import { siteSchema } from '../schemas/site.ts';
import { frozenContent, testDay } from '../testing/build-site.ts';
import { cmsBackend } from './cms-backend.ts';
import { type CmsConfig, cmsConfig, findingsName } from './cms-config.ts';
import { type CmsField, fieldsOf } from './cms-field.ts';
import { englishLabels } from './english-labels.ts';
import { cmsManifest } from './page-files.ts';

const manifest = cmsManifest(join(import.meta.dirname, '..', '..'));
const cmsSchema: unknown = JSON.parse(
  readFileSync(join(dirname(manifest ?? ''), 'schema', 'sveltia-cms.json'), 'utf8'),
);
const ajv = new Ajv({ strict: false });
addFormats(ajv);
const isConfig = ajv.compile(cmsSchema as object);

/** Widgets that the CMS has, and ours: its own schema takes any name. */
const widgets = [
  'boolean',
  'file',
  'image',
  'kronika-findings',
  'kronika-yaml',
  'list',
  'markdown',
  'number',
  'object',
  'relation',
  'select',
  'string',
  'text',
];

let content: Content;

beforeAll(async () => {
  content = await contentSource(frozenContent, [], testDay).content();
});

/** A configuration takes a while, and several tests look at the same. */
const made = new Map<string, CmsConfig>();

function configOf(settings: object = {}): CmsConfig {
  const key = JSON.stringify(settings);
  const known = made.get(key) ?? makeConfig(settings);
  made.set(key, known);
  return known;
}

function makeConfig(settings: object): CmsConfig {
  const parsed = siteSchema.parse({
    name: 'Kronika',
    address: 'https://example.org/kronika/',
    editing: { service: 'github', repository: 'gmina/kronika' },
    ...settings,
  });
  if (!parsed.editing) throw new Error('no editing');
  const backend = cmsBackend(parsed.editing, parsed.editors.language);
  return cmsConfig({ ...content, settings: parsed, folder: 'content', backend });
}

function collection(config: CmsConfig, name: string) {
  const found = config.collections.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

function field(fields: readonly CmsField[], name: string): CmsField {
  const found = fields.find((one) => one.name === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

/** Every field, those of groups too, by its path. */
function allFields(fields: readonly CmsField[], path = ''): [string, CmsField][] {
  return fields.flatMap((one) => {
    const name = `${path}${one.name}`;
    const below = Array.isArray(one['fields']) ? allFields(one['fields'] as CmsField[], `${name}.`) : [];
    return [[name, one] as [string, CmsField], ...below];
  });
}

/** Every field of a schema, those of groups too, by its path; what has several forms is one field. */
function schemaPaths(schema: JsonSchema, path = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, one]) => {
    if (typeof one !== 'object') return [];
    const items = typeof one.items === 'object' && !Array.isArray(one.items) ? one.items : undefined;
    return [
      `${path}${name}`,
      ...schemaPaths(one, `${path}${name}.`),
      ...(items ? schemaPaths(items, `${path}${name}.`) : []),
    ];
  });
}

describe('the forms', () => {
  it.each([
    ['pl', ['pl']],
    ['en', ['en', 'pl']],
    ['pl', ['pl', 'en', 'uk']],
  ])('are a configuration that the CMS takes: editors write %s, the site %s', (language, languages) => {
    isConfig(configOf({ editors: { language }, languages }));
    expect(isConfig.errors).toBeNull();
  });

  it('have widgets that there are, and a label and an explanation for every field', () => {
    for (const language of ['pl', 'en'])
      for (const { name, fields } of configOf({ editors: { language } }).collections)
        for (const [path, one] of allFields(fields)) {
          expect(widgets, `${name}.${path}`).toContain(one.widget);
          expect(one.label, `${name}.${path}`).toMatch(/\S/);
          if (path !== 'body' && path !== 'photos') expect(one['hint'], `${name}.${path}`).toMatch(/\S/);
        }
  });

  it.each(collectionNames)('have every field of %s', (name) => {
    const fields = allFields(collection(configOf(), name).fields).map(([path]) => path);
    expect(fields.filter((path) => path !== 'body' && path !== findingsName).sort()).toEqual(
      schemaPaths(formSchemaOf(name, 'pl')).sort(),
    );
  });

  it('ask first for what must be filled in, and then for the text', () => {
    const names = collection(configOf(), 'meetings').fields.map((one) => one.name);
    expect(names.slice(0, 6)).toEqual([findingsName, 'title', 'description', 'start', 'kind', 'body']);
  });

  it('say in the language of editors what to write', () => {
    const [pl, en] = ['pl', 'en'].map((language) => collection(configOf({ editors: { language } }), 'news'));
    expect(field(pl?.fields ?? [], 'pubDate')).toMatchObject({
      label: 'Data publikacji',
      hint: 'Kiedy aktualność się ukazuje. Zawsze ma datę. Na przykład: 2027-02-18',
      required: true,
    });
    expect(field(en?.fields ?? [], 'pubDate')).toMatchObject({ label: 'Publication date' });
    expect(pl).toMatchObject({ label: 'Aktualności', label_singular: 'Aktualność' });
  });

  it('call each field by words of English, where editors read it, and no name is there for nothing', () => {
    const forms = configOf({ editors: { language: 'en' } }).collections;
    const fields = forms.flatMap((form) => allFields(form.fields));
    expect(fields.filter(([, { label }]) => /[ąćęłńóśźż]|^[a-z]/u.test(label))).toEqual([]);
    const named = new Set(fields.map(([, { label }]) => label));
    expect(Object.values(englishLabels).filter((label) => !named.has(label))).toEqual([]);
    expect(() =>
      fieldsOf({ type: 'object', properties: { odd: { type: 'string' } } }, '', {
        language: 'en',
        isMultilingual: false,
        isTranslated: () => false,
        choicesOf: () => ({ choices: [] }),
      }),
    ).toThrow('No English label for odd');
  });

  it('take dates as exact as the check does, and no others', () => {
    const { pattern } = field(collection(configOf(), 'meetings').fields, 'start') as { pattern?: unknown };
    const [form] = pattern as [string, string];
    for (const date of ['2013', '2013-09', '2013-09-13', '2013-09-13T09:00', '2013?-09-13'])
      expect(date).toMatch(new RegExp(form));
    for (const date of ['13.09.2013', '2013-9-13', 'wrzesień']) expect(date).not.toMatch(new RegExp(form));
  });

  it('offer entries to refer to', () => {
    const { fields } = collection(configOf(), 'news');
    const about = field(fields, 'about') as { options?: unknown };
    expect(about).toMatchObject({ widget: 'select', multiple: true });
    expect(about.options).toContainEqual({
      value: expect.stringMatching(/^places\/.+/) as string,
      label: expect.any(String) as string,
    });
    expect(field(collection(configOf(), 'places').fields, 'within')).toMatchObject({
      widget: 'relation',
      collection: 'places',
      value_field: '{{slug}}',
    });
  });

  it('explain in the words of a form, and not in those of a file', () => {
    const hint = (name: string, path: string) =>
      allFields(collection(configOf(), name).fields).find(([one]) => one === path)?.[1]['hint'];
    expect(hint('organisations', 'place')).toBe('Miejsce, w którym ma siedzibę.');
    expect(hint('organisations', 'logo')).toBe('Zapisze się obok wpisu.');
    expect(hint('news', 'alert')).toBe(
      'Tak: pasek na każdej stronie aż do „Data wygaśnięcia”, które wtedy trzeba podać.',
    );
    expect(hint('news', 'cover.decorative')).toContain('Wtedy nie ma pola „Opis zdjęcia”.');
    // What was typed with the signs that a file needs would be shown with them.
    const hints = configOf().collections.flatMap(({ fields }) => allFields(fields).map(([, one]) => one['hint']));
    expect(hints.filter((one) => /apostrof|rozszerzenia|Ścieżka/.test(String(one)))).toEqual([]);
  });

  it('give a new entry an address of its words, also where it has no day', () => {
    expect(collection(configOf(), 'news')).toMatchObject({ slug: "{{pubDate | truncate(10, '-')}}-{{title}}" });
    expect(collection(configOf(), 'galleries')['slug']).toBe(
      "{{date | default('galeria') | truncate(10, '-')}}-{{title}}",
    );
  });

  it('translate the words that translations have, and nothing else', () => {
    const translated = (name: string) =>
      allFields(collection(configOf({ languages: ['pl', 'en'] }), name).fields)
        .flatMap(([path, one]) => (one['i18n'] === true ? [path] : []))
        .sort();
    expect(translated('news')).toEqual(['body', 'description', 'kicker', 'subtitle', 'tags', 'title']);
    expect(translated('organisations')).toEqual(['name', 'shortName']);
    // Nobody has to write again what a translation takes over; but each has something of its own.
    for (const name of collectionNames) expect(translated(name), name).not.toEqual([]);
  });

  it('make proposals where the site wants them, of services that have them', () => {
    const editing = { service: 'github', repository: 'gmina/kronika', proposals: true };
    expect(configOf({ editing })).toMatchObject({ publish_mode: 'editorial_workflow' });
    isConfig(configOf({ editing }));
    expect(isConfig.errors).toBeNull();
    expect(configOf()).not.toHaveProperty('publish_mode');
    const server = 'https://git.example.org/';
    expect(() => configOf({ editing: { ...editing, service: 'gitea', server } })).toThrow('proposals');
  });

  it('keep texts as they are written', () => {
    expect(field(collection(configOf(), 'pages').fields, 'body')).toMatchObject({ modes: ['raw'] });
  });

  it('find entries where they lie, in folders and as single files', () => {
    const lying = configOf().collections.map(({ name, folder, path }) => `${name}: ${folder}/${path}`);
    expect(lying).toContain('news: content/news/{{slug}}/index');
    expect(lying).toContain('news-files: content/news/{{slug}}');
    expect(lying).toContain('places: content/places/{{slug}}');
  });

  it('refuse a field that nobody has given a form', () => {
    const schema: JsonSchema = { type: 'object', properties: { odd: {} } };
    expect(() =>
      fieldsOf(schema, '', {
        language: 'pl',
        isMultilingual: false,
        isTranslated: () => false,
        choicesOf: () => ({ choices: [] }),
      }),
    ).toThrow('No form for odd');
  });
});
