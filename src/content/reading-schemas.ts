import { z } from 'zod';
import { type CollectionName, collectionNames } from '../schemas/collection-names.ts';
import { type CollectionData, collectionSchemas } from '../schemas/collections.ts';
import type { ImageFile } from '../schemas/fields/picture.ts';

type Schemas = Record<CollectionName, z.ZodType<CollectionData[CollectionName]>>;

let made: Schemas | undefined;

/**
 * The schema of each collection as content is read: a picture is its path, which is measured later. They are costly to
 * make and the same for all entries, each time that content is read.
 */
export function readingSchemas(): Schemas {
  return (made ??= makeSchemas());
}

function makeSchemas(): Schemas {
  const image = () => z.string().transform((src): ImageFile => ({ src, width: 0, height: 0, format: '' }));
  const each = collectionNames.map((name) => [name, collectionSchemas[name]({ image })] as const);
  const schemas: Partial<Schemas> = Object.fromEntries(each);
  return isComplete(schemas) ? schemas : fail();
}

function isComplete(schemas: Partial<Schemas>): schemas is Schemas {
  return collectionNames.every((name) => Object.hasOwn(schemas, name));
}

function fail(): never {
  throw new Error('A collection has no schema.');
}
