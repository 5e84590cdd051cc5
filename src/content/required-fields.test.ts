import { expect, it } from 'vitest';
import { jsonSchemaOf, type JsonSchema, schemaNames } from './json-schema.ts';

/** The required fields of which nothing shows how they are written, by their path. */
function unshown(name: (typeof schemaNames)[number]): string[] {
  const found: string[] = [];
  const visit = (schema: JsonSchema | boolean, path: string) => {
    if (typeof schema === 'boolean') return;
    for (const option of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])])
      visit(option, path);
    for (const items of [schema.items ?? []].flat()) visit(items, `${path}[]`);
    for (const [key, field] of Object.entries(schema.properties ?? {})) {
      const at = path === '' ? key : `${path}.${key}`;
      visit(field, at);
      if (schema.required?.includes(key) === true && !isShown(field)) found.push(at);
    }
  };
  visit(jsonSchemaOf(name, 'pl'), '');
  return found;
}

/** Values that are counted, a word of two, an example, or fields that are shown in their turn. */
function isShown(field: JsonSchema | boolean): boolean {
  if (typeof field === 'boolean') return false;
  return (
    (field.examples ?? []).length > 0 ||
    field.enum !== undefined ||
    field.const !== undefined ||
    field.type === 'boolean' ||
    (field.type === 'object' && (field.required ?? []).length > 0)
  );
}

it.each(schemaNames)('each field that %s has to have is shown to whoever left it out', (name) => {
  expect(unshown(name)).toEqual([]);
});
