import { describe, expect, it } from 'vitest';
import { collectionNames } from '../schemas/collection-names.ts';
import { type JsonSchema, jsonSchemaOf, schemaNames, translationSchemaOf } from './json-schema.ts';
import { fieldRows } from './json-schema-reference.ts';

/** Every schema within a schema, itself first. */
function within(schema: JsonSchema): JsonSchema[] {
  const parts: unknown[] = [
    schema.items,
    ...(schema.anyOf ?? []),
    ...(schema.properties ? [] : (schema.oneOf ?? [])),
    ...Object.values(schema.properties ?? {}),
  ];
  return [schema, ...parts.filter(isSchema).flatMap(within)];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function field(schema: JsonSchema, name: string): JsonSchema | undefined {
  return fieldRows(schema).find((row) => row.name === name)?.schema;
}

describe.each(schemaNames)('the JSON schema of %s', (name) => {
  const inPolish = jsonSchemaOf(name, 'pl');
  const inEnglish = jsonSchemaOf(name, 'en');
  const inBoth = [...fieldRows(inPolish), { name: '', schema: inPolish }].map((row) => ({
    ...row,
    english: row.name ? field(inEnglish, row.name) : inEnglish,
  }));

  it('gives every field a title and a sentence in Polish', () => {
    const isWhole = ({ title, description }: JsonSchema) =>
      title && /^(?:true: |\p{Lu}|\d).*\.$/su.test(description ?? '');
    expect(inBoth.filter(({ schema }) => !isWhole(schema)).map((row) => row.name)).toEqual([]);
  });

  it('gives every field a description in English', () => {
    const isWhole = (schema: JsonSchema | undefined) => /^\p{Lu}|^\d/u.test(schema?.description ?? '');
    expect(inBoth.filter(({ english }) => !isWhole(english)).map((row) => row.name)).toEqual([]);
  });

  it('says no Polish word in English', () => {
    const texts = within(inEnglish).map(({ title, description }) => `${title ?? ''} ${description ?? ''}`);
    expect(texts.filter((text) => /[ąćęłńóśźż„”]/.test(text))).toEqual([]);
  });

  it('tells what every allowed value means', () => {
    const unexplained = within(inPolish).filter((schema) => {
      const meanings: unknown = schema['enumDescriptions'];
      return schema.enum && !(Array.isArray(meanings) && meanings.length === schema.enum.length);
    });
    // The names of sections need no words beside them.
    expect(unexplained.filter((schema) => !schema.enum?.includes('news'))).toEqual([]);
  });

  it('keeps nothing that only Kronika understands', () => {
    const own = ['pl', 'values', 'refersTo'];
    expect(within(inPolish).filter((schema) => own.some((keyword) => keyword in schema))).toEqual([]);
  });

  it('knows no other fields', () => {
    const groups = within(inPolish).filter((schema) => schema.properties);
    expect(groups.filter((schema) => schema.additionalProperties !== false)).toEqual([]);
  });

  it('has patterns that editors can read, which take Unicode strictly', () => {
    const patterns = within(inPolish).flatMap(({ pattern }) => pattern ?? []);
    expect(() => patterns.map((pattern) => new RegExp(pattern, 'u'))).not.toThrow();
  });
});

describe('a JSON schema', () => {
  it('requires what the zod schema requires', () => {
    expect(jsonSchemaOf('meetings', 'pl').required).toEqual(['title', 'description', 'start', 'kind']);
  });

  it('says in which folder a reference looks', () => {
    expect(field(jsonSchemaOf('places', 'pl'), 'within')?.description).toBe(
      'Większe miejsce, w którym leży. Nazwa wpisu z folderu places, bez rozszerzenia.',
    );
  });

  it('takes a path for a picture', () => {
    expect(field(jsonSchemaOf('news', 'en'), 'cover.src')).toMatchObject({ type: 'string', examples: ['./sala.jpg'] });
  });

  it.each([
    ['pl', 'Wpisz dzień (2012-06-20) albo dzień z godziną (2012-06-20T09:00).'],
    ['en', 'Write a day (2012-06-20) or a day with its hour (2012-06-20T09:00).'],
  ] as const)('says in %s what to write instead', (language, message) => {
    expect(field(jsonSchemaOf('news', language), 'pubDate')?.['errorMessage']).toBe(message);
  });

  it('keeps examples of what is read into something else', () => {
    expect(field(jsonSchemaOf('projects', 'pl'), 'funding[].eu')?.examples).toEqual([
      '250 000,00 PLN',
      '250000.00 PLN',
    ]);
  });
});

describe.each(collectionNames)('the JSON schema of a translation in %s', (collection) => {
  const schema = translationSchemaOf(collection, 'pl');

  it('has the fields of the original', () => {
    expect(schema.properties).toEqual(jsonSchemaOf(collection, 'pl').properties);
  });

  it('requires nothing but words', () => {
    const own = ['title', 'description'];
    const original = jsonSchemaOf(collection, 'pl').required ?? [];
    expect(schema.required ?? []).toEqual(original.filter((name) => own.includes(name)));
  });

  it('judges nothing that it may take over', () => {
    expect(Object.keys(schema)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:if|then|not|dependencies)$/)]),
    );
  });
});
