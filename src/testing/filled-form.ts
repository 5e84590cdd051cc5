import type { JsonSchema } from '../content/json-schema.ts';
import { ownValue } from '../content/own-value.ts';

/** Makes a text of a field from its path: `speakers[].name`. */
type TextOf = (path: string) => string;

/**
 * A file with every field that holds a text, made from its schema alone, so that a new field is filled by
 * itself. Other values (dates, addresses, references, files) stand where they are given or where their group
 * cannot do without and the schema has an example.
 * @param schema of the file
 * @param given values by their fields; of a list, those of its one item
 * @param textOf makes the texts
 * @returns undefined where a value that is needed is neither given nor known
 */
export function filledForm(schema: JsonSchema, given: unknown, textOf: TextOf, path = ''): unknown {
  if (schema.pattern === String.raw`\S`) return given ?? textOf(path);
  if (schema.type === 'array') {
    const item = filledForm(itemOf(schema), Array.isArray(given) ? given[0] : given, textOf, `${path}[]`);
    return item === undefined ? undefined : [item];
  }
  if (schema.type === 'object') return filledGroup(schema, given, textOf, path);
  if (given !== undefined && typeof given !== 'object') return given;
  // Of groups that a field tells apart the first is the general one.
  if (schema.oneOf) return schema.oneOf.map((group) => filledForm(group, given, textOf, path))[0];
  // A form that is a group says more than a short one.
  const ways = (schema.anyOf ?? []).map((option) => filledForm(option, given, textOf, path));
  return ways.findLast((way) => typeof way === 'object') ?? ways.find((way) => way !== undefined);
}

function filledGroup(schema: JsonSchema, given: unknown, textOf: TextOf, path: string): unknown {
  const { properties, additionalProperties, required = [] } = schema;
  if (!properties) {
    const value = typeof additionalProperties === 'object' && filledForm(additionalProperties, undefined, textOf, path);
    return given ?? (typeof value === 'string' ? { pl: value } : undefined);
  }
  const filled = Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field !== 'object') return [];
    const own = path === '' ? name : `${path}.${name}`;
    const value =
      filledForm(field, ownValue(given, name), textOf, own) ?? (required.includes(name) ? anyValue(field) : undefined);
    return value === undefined ? [] : [[name, value] as const];
  });
  const names = new Set(filled.map(([name]) => name));
  return required.every((name) => names.has(name)) && filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

function itemOf({ items }: JsonSchema): JsonSchema {
  return typeof items === 'object' && !Array.isArray(items) ? items : {};
}

/** A value of a form that is no text. */
function anyValue({ examples, enum: values, type }: JsonSchema): unknown {
  return examples?.[0] ?? values?.[0] ?? (type === 'boolean' ? false : undefined);
}
