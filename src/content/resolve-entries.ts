import { hash } from 'node:crypto';
import { z } from 'zod';
import type { CollectionName } from '../schemas/collection-names.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import { type CollectionData, collectionSchemas } from '../schemas/collections.ts';
import type { ImageFile } from '../schemas/fields/picture.ts';
import { diagnostic } from './diagnostics/diagnostic.ts';
import { readBody } from './read-body.ts';
import type { Report } from './read-drafts.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';
import { schemaKeys } from './schema-keys.ts';
import { type CheckedEntry, type EntryDraft, entryKey, type SourceEntry } from './source-entry.ts';
import type { DataPath } from './yaml-source.ts';

/** Fields that a translation must give in its own words. */
const ownWords = ['title', 'subtitle', 'description'];

/**
 * Completes translations from their originals and hands each entry to its schema.
 * @param drafts the files, taken apart
 * @returns what the schemas accept; the rest is reported
 */
export function resolveEntries(drafts: readonly EntryDraft[], report: Report): CheckedEntry[] {
  const schemas = collectionSchemasByName();
  const originals = new Map(
    drafts.filter(({ path }) => path.locale === undefined).map((draft) => [entryKey(draft), draft]),
  );
  return drafts.flatMap((draft) => {
    const original = draft.path.locale === undefined ? undefined : originals.get(entryKey(draft));
    if (draft.path.locale !== undefined && !original) {
      const name = draft.file.replace(/\.[a-z]{2}(\.[a-z]+)$/, '$1');
      report(diagnostic('translation-without-original', { file: draft.file }, { original: name }));
      return [];
    }
    const input = original ? { ...inherited(original), ...draft.own } : draft.own;
    const isOwn = ([field]: DataPath) => !original || field === undefined || String(field) in draft.own;
    const schema = schemas[draft.path.collection];
    const result = schema.safeParse(input);
    const issues = (result.error?.issues ?? []).filter(({ path }) => isOwn(path) || ownWords.includes(String(path[0])));
    schemaDiagnostics(issues, input, (path) => schemaKeys(schema, path), draft.place).forEach(report);
    if (!result.success) return [];
    const text = readBody(draft.body, draft.file.endsWith('.mdx'));
    return [{ entry: sourceEntry(draft, original, input, result.data), draft, text, isOwn, place: draft.place }];
  });
}

function inherited({ own }: EntryDraft): Record<string, unknown> {
  return Object.fromEntries(Object.entries(own).filter(([key]) => !ownWords.includes(key)));
}

type Schemas = Record<CollectionName, z.ZodType<CollectionData[CollectionName]>>;

/** Schemas are costly to make and the same for all entries of a collection. */
function collectionSchemasByName(): Schemas {
  const image = () => z.string().transform((src): ImageFile => ({ src, width: 0, height: 0, format: '' }));
  const made = collectionNames.map((name) => [name, collectionSchemas[name]({ image })] as const);
  const schemas: Partial<Schemas> = Object.fromEntries(made);
  return isComplete(schemas) ? schemas : fail();
}

function isComplete(schemas: Partial<Schemas>): schemas is Schemas {
  return collectionNames.every((name) => name in schemas);
}

function fail(): never {
  throw new Error('A collection has no schema.');
}

function sourceEntry(
  { path, locale, file, body, digest: own }: EntryDraft,
  original: EntryDraft | undefined,
  input: Record<string, unknown>,
  data: CollectionData[CollectionName],
): SourceEntry {
  const digest = hash('sha256', [file, own, original?.digest ?? ''].join('\n'));
  return { collection: path.collection, slug: path.slug, locale, file, input, data, body, digest };
}
