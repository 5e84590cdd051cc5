import { z } from 'zod';
import type { DataPath } from './yaml-source.ts';
import { ownValue } from './own-value.ts';

/**
 * The field names that a schema allows at a path, through optional, default, array and union.
 * @returns an empty list where there is no object
 */
export function schemaKeys(schema: z.core.$ZodType, path: DataPath): string[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return schemaKeys(schema.def.innerType, path);
  }
  if (schema instanceof z.ZodPipe) return schemaKeys(schema.def.in, path);
  if (schema instanceof z.ZodArray) return schemaKeys(schema.def.element, path.slice(1));
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap((option) => schemaKeys(option, path));
  if (schema instanceof z.ZodRecord) {
    if (path.length > 0) return schemaKeys(schema.def.valueType, path.slice(1));
    return schema.def.keyType instanceof z.ZodEnum ? schema.def.keyType.options.map(String) : [];
  }
  if (!(schema instanceof z.ZodObject)) return [];
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(schema.shape);
  const shape: Record<string, z.core.$ZodType | undefined> = schema.def.shape;
  const field = ownValue(shape, String(step));
  return field ? schemaKeys(field, rest) : [];
}
