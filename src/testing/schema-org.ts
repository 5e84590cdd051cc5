import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The vocabulary as `scripts/schema-org.ts` takes it from a release of schema.org; superseded terms are not in it. */
const { types, properties, members } = z
  .object({
    types: z.record(z.string(), z.array(z.string())),
    properties: z.record(z.string(), z.object({ of: z.array(z.string()), values: z.array(z.string()) })),
    members: z.record(z.string(), z.array(z.string())),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'schema-org.json'), 'utf8')));

/** A type and everything that it is a sort of. */
function kindsOf(type: string): string[] {
  return [type, ...(types[type] ?? []).flatMap(kindsOf)];
}

const isKind = (type: string, wanted: readonly string[]) => kindsOf(type).some((kind) => wanted.includes(kind));

/** Types whose values are texts of a form, besides those of data. */
const measured = ['Distance', 'Duration', 'Energy', 'Mass'];

const isoDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const isoDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is a value of one of the types. */
function isTextOf(text: string, wanted: readonly string[]): boolean {
  const member = /^https:\/\/schema\.org\/(\w+)$/.exec(text)?.[1];
  if (member !== undefined && (members[member] ?? []).some((type) => isKind(type, wanted))) return true;
  return wanted.some((type) => {
    if (type === 'Text' || measured.includes(type)) return true;
    if (type === 'URL') return URL.canParse(text);
    if (type === 'Date') return isoDate.test(text);
    return type === 'DateTime' && isoDateTime.test(text);
  });
}

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every node within a value, however deep. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)];
}

/**
 * What is wrong with the structured data of a page by the vocabulary's own definition: terms that it does
 * not have, properties on types that do not bear them, values that a property does not take, and
 * references that lead to nothing.
 * @param document JSON-LD with one graph
 */
export function vocabularyFaults(document: unknown): string[] {
  if (!isNode(document) || document['@context'] !== 'https://schema.org' || !Array.isArray(document['@graph']))
    return ['It is not one graph of schema.org.'];
  const all = nodesIn(document['@graph']);
  const typeOfId = new Map(
    all.flatMap((node) => (typeof node['@type'] === 'string' ? [[node['@id'], node['@type']]] : [])),
  );
  const faults: string[] = [];

  function judge(type: string, name: string, value: unknown): void {
    const wanted = properties[name]?.values ?? [];
    const say = (what: string) => faults.push(`${type}.${name} takes ${wanted.join(', ')}, not ${what}.`);
    if (Array.isArray(value)) {
      if (value.length === 0) say('an empty list');
      for (const one of value) judge(type, name, one);
    } else if (isNode(value)) {
      const found = value['@type'] ?? typeOfId.get(value['@id']);
      if (typeof found !== 'string') faults.push(`${type}.${name} leads to nothing: ${JSON.stringify(value)}.`);
      else if (!isKind(found, wanted) && !wanted.includes('Thing')) say(found);
    } else if (typeof value === 'string') {
      if (value.trim() === '' || !isTextOf(value, wanted)) say(`the text ${JSON.stringify(value)}`);
    } else if (typeof value === 'number') {
      if (!wanted.some((one) => one === 'Number' || (one === 'Integer' && Number.isInteger(value)))) say(String(value));
    } else if (typeof value !== 'boolean' || !wanted.includes('Boolean')) say(String(value));
  }

  for (const node of all) {
    const { '@type': type, '@id': id, ...facts } = node;
    if (id !== undefined && (typeof id !== 'string' || !URL.canParse(id)))
      faults.push(`${JSON.stringify(id)} is no name.`);
    if (type === undefined && Object.keys(facts).length === 0) continue;
    if (typeof type !== 'string' || !(type in types)) {
      faults.push(`There is no type ${typeof type === 'string' ? type : JSON.stringify(type)}.`);
      continue;
    }
    for (const [key, value] of Object.entries(facts)) {
      // The constraints of an action's inputs: schema.org/docs/actions.html.
      const isInput = key.endsWith('-input') && isKind(type, ['Action']);
      const name = isInput ? key.replace(/-input$/, '') : key;
      const property = properties[name];
      if (!property) faults.push(`There is no property ${key}.`);
      else if (!isKind(type, property.of)) faults.push(`${type} has no property ${key}.`);
      else if (!isInput) judge(type, name, value);
    }
  }
  return faults;
}
