import { collectionNames } from '../schemas/collection-names.ts';
import type { ImageFile } from '../schemas/fields/picture.ts';
import type { Reference } from '../schemas/fields/reference.ts';

/**
 * Visits every object within plain data. What contains itself, as a YAML alias can make it, is visited once.
 * @param data arrays and objects of any depth
 * @param visit called with each object and the path to it
 */
export function walk(
  data: unknown,
  visit: (value: object, path: (string | number)[]) => void,
  path: (string | number)[] = [],
  within: readonly object[] = [],
): void {
  if (typeof data !== 'object' || data === null || within.includes(data)) return;
  if (!Array.isArray(data)) visit(data, path);
  for (const [key, value] of Object.entries(data)) {
    walk(value, visit, [...path, Array.isArray(data) ? Number(key) : key], [...within, data]);
  }
}

/** Whether an object is a reference that a schema made. */
export function isReference(value: object): value is Reference {
  return 'to' in value && 'slug' in value && collectionNames.some((name) => name === value.to);
}

/** Whether an object is a picture that a schema made. */
export function isImageFile(value: object): value is ImageFile {
  return 'src' in value && 'width' in value && 'height' in value && 'format' in value;
}
