import { z } from 'zod';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Wording } from '../schemas/fields/field-texts.ts';
import type { DataPath } from './yaml-source.ts';
import { ownValue } from './own-value.ts';

/**
 * The field names that a schema allows at a path, through optional, default, array and union.
 * @param data what the schema was given: it tells which of several groups it is
 * @returns an empty list where there is no object
 */
export function schemaKeys(schema: z.core.$ZodType, path: DataPath, data?: unknown): string[] {
  return layersAt(schema, path, data).flatMap((layer) => {
    if (layer instanceof z.ZodObject) return Object.keys(layer.shape);
    return layer instanceof z.ZodRecord && layer.def.keyType instanceof z.ZodEnum
      ? layer.def.keyType.options.map(String)
      : [];
  });
}

/** The schema of what stands at a path, with its default and all; undefined where nothing may stand there. */
export function fieldAt(schema: z.core.$ZodType, path: DataPath): z.ZodType | undefined {
  const [outermost] = layersAt(schema, path);
  return outermost instanceof z.ZodType ? outermost : undefined;
}

/** The fields that a group at a path has to have. */
export function requiredKeys(schema: z.core.$ZodType, path: DataPath): string[] {
  return layersAt(schema, path).flatMap((layer) =>
    layer instanceof z.ZodObject
      ? Object.entries<z.core.$ZodType>(layer.shape).flatMap(([key, field]) =>
          z.safeParse(field, undefined).success ? [] : [key],
        )
      : [],
  );
}

/**
 * What the fields at a path are called in Polish.
 * @param data what the schema was given
 * @returns names of fields by their titles
 */
export function fieldTitles(schema: z.core.$ZodType, path: DataPath, data?: unknown): Map<string, string> {
  return new Map(
    schemaKeys(schema, path, data).flatMap((key) => {
      const title = metaAt(schema, [...path, key], ({ pl }) => pl?.title);
      return title === undefined ? [] : [[title, key] as const];
    }),
  );
}

/** What each value that a field may have means; undefined where nobody says. */
export function valueWords(schema: z.core.$ZodType, path: DataPath): Readonly<Record<string, Wording>> | undefined {
  return metaAt(schema, path, ({ values }) => values);
}

/** The collections that a reference at a path may lead to; none where there is no reference. */
export function referredCollections(schema: z.core.$ZodType, path: DataPath): readonly CollectionName[] {
  return metaAt(schema, path, ({ refersTo }) => refersTo) ?? [];
}

/** A value that a field may have, to be shown; undefined where nobody says one. */
export function exampleValue(schema: z.core.$ZodType, path: DataPath, data?: unknown): unknown {
  return metaAt(schema, path, ({ examples }) => examples?.[0], data);
}

/** What a field says, in English. */
export function fieldMeaning(schema: z.core.$ZodType, path: DataPath, data?: unknown): string | undefined {
  return metaAt(schema, path, ({ description }) => description, data);
}

/** The values among which a field has one; none where it is no such field. */
export function allowedValues(schema: z.core.$ZodType, path: DataPath, data?: unknown): string[] {
  return layersAt(schema, path, data).flatMap((layer) =>
    layer instanceof z.ZodEnum ? layer.options.map(String) : layer instanceof z.ZodBoolean ? ['true', 'false'] : [],
  );
}

function metaAt<Found>(
  schema: z.core.$ZodType,
  path: DataPath,
  pick: (meta: z.core.GlobalMeta) => Found | undefined,
  data?: unknown,
): Found | undefined {
  for (const layer of layersAt(schema, path, data)) {
    const meta = z.globalRegistry.get(layer);
    const found = meta && pick(meta);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All schemas that have a say in what stands at a path, from the outside in: wrappers, lists, choices. */
function layersAt(schema: z.core.$ZodType, path: DataPath, data?: unknown): z.core.$ZodType[] {
  const [step, ...rest] = path;
  const own = step === undefined ? [schema] : [];
  const within = () => ownValue(data, step ?? '');
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return [...own, ...layersAt(schema.def.innerType, path, data)];
  }
  if (schema instanceof z.ZodPipe) return [...own, ...layersAt(schema.def.in, path, data)];
  if (schema instanceof z.ZodArray) return [...own, ...layersAt(schema.def.element, rest, within())];
  if (schema instanceof z.ZodUnion)
    return [...own, ...optionsOf(schema, data).flatMap((option) => layersAt(option, path, data))];
  if (step === undefined) return own;
  if (schema instanceof z.ZodRecord) return layersAt(schema.def.valueType, rest, within());
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Record<string, z.core.$ZodType | undefined> = schema.def.shape;
  const field = ownValue(shape, String(step));
  return field ? layersAt(field, rest, within()) : [];
}

/** The groups that data can be: the one that its telling field names, or else all. */
function optionsOf(schema: z.ZodUnion, data: unknown): readonly z.core.$ZodType[] {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema.def.options;
  const { discriminator, options } = schema.def;
  const named = options.filter((option) => {
    if (!(option instanceof z.ZodObject)) return false;
    const shape: Record<string, z.core.$ZodType | undefined> = option.def.shape;
    const field = ownValue(shape, discriminator);
    return field !== undefined && z.safeParse(field, ownValue(data, discriminator)).success;
  });
  return named.length > 0 ? named : options;
}
