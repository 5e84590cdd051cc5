import fc from 'fast-check';
import type { JsonSchema } from '../content/json-schema.ts';

/** What a random form cannot invent: values that mean something beyond their own field. */
export interface KnownValues {
  /** Any text of an editor. */
  text: fc.Arbitrary<string>;
  /** A full address of the web. */
  url: fc.Arbitrary<string>;
  /** The path of a file, relative to the entry. */
  file: fc.Arbitrary<string>;
  /** The slug of an entry that may be referred to; of `meetings/…` the part behind the collection. */
  slug: fc.Arbitrary<string>;
}

/** How many of a hundred optional fields are filled. */
const filledShare = 30;

/**
 * Random values of the shape that a schema describes, most of them right: what rules between fields forbid
 * is not known here. A new field takes part by itself.
 * @param schema of a file
 * @param known values
 */
export function randomForm(schema: JsonSchema, known: KnownValues): fc.Arbitrary<unknown> {
  const { const: only, enum: values, anyOf, oneOf, items, type, minItems = 0, maxItems = 3 } = schema;
  if (only !== undefined) return fc.constant(only);
  if (values) return fc.constantFrom(...values);
  if (oneOf && !schema.properties) return fc.oneof(...oneOf.map((group) => randomForm(group, known)));
  if (anyOf) return fc.oneof(...anyOf.map((option) => randomForm(option, known)));
  switch (type) {
    case 'string':
      return randomText(schema, known);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return randomNumber(schema);
    case 'array':
      return fc.array(isSchema(items) ? randomForm(items, known) : fc.constant(null), {
        minLength: minItems,
        maxLength: Math.max(minItems, Math.min(3, maxItems)),
      });
    default:
      return randomGroup(schema, known);
  }
}

function randomGroup({ properties, required = [], additionalProperties }: JsonSchema, known: KnownValues) {
  if (!properties) {
    const value = isSchema(additionalProperties) ? randomForm(additionalProperties, known) : known.text;
    return fc.dictionary(fc.constantFrom('pl', 'en', 'uk'), value, { minKeys: 1, maxKeys: 3 });
  }
  const fields = Object.entries(properties).flatMap(([name, field]) =>
    isSchema(field) ? [[name, field] as const] : [],
  );
  const parts = fields.map(([name, field]) => {
    const value = randomForm(field, known).map((filled) => [[name, filled] as const]);
    const nothing: fc.Arbitrary<(readonly [string, unknown])[]> = fc.constant([]);
    return required.includes(name)
      ? value
      : fc.oneof({ weight: 100 - filledShare, arbitrary: nothing }, { weight: filledShare, arbitrary: value });
  });
  return fc.tuple(...parts).map((filled): unknown => Object.fromEntries(filled.flat()));
}

function randomText({ pattern, format, examples }: JsonSchema, known: KnownValues): fc.Arbitrary<string> {
  if (format === 'uri') return known.url;
  if (format === 'email') return fc.constantFrom('biuro@example.org', 'a+b.c_d@sub.example.org');
  if (typeof examples?.[0] === 'string' && examples[0].startsWith('./')) return known.file;
  if (pattern === undefined || pattern === String.raw`\S`) return known.text;
  const collection = /^\^\(\?:([a-z|]+)\)\//.exec(pattern)?.[1]?.split('|');
  if (collection) return fc.tuple(fc.constantFrom(...collection), known.slug).map((parts) => parts.join('/'));
  if (pattern === '^[a-z0-9]+(?:-[a-z0-9]+)*$') return known.slug;
  return fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' });
}

function randomNumber({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): fc.Arbitrary<number> {
  const min = minimum ?? (typeof exclusiveMinimum === 'number' ? exclusiveMinimum : 0);
  if (type === 'integer') return fc.integer({ min, max: Math.min(maximum ?? 1e9, 1e9) });
  return fc.double({ min, max: maximum ?? 1e9, noNaN: true });
}

function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}
