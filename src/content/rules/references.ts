import type { z } from 'zod';
import { siteSchema } from '../../schemas/site.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../nearest.ts';
import { fieldName } from '../field-name.ts';
import { readingSchemas } from '../reading-schemas.ts';
import { schemaKeys } from '../schema-keys.ts';
import { entryKey, type PlaceOf } from '../source-entry.ts';
import { isReference, walk } from '../walk.ts';
import type { DataPath } from '../yaml-source.ts';

/** References lead to entries that exist and are not drafts. */
export function references({ read, slugs }: Pick<Content, 'read' | 'slugs'>): Diagnostic[] {
  // A translation may be a draft while its original is published; then the reference leads to the original.
  const drafts = new Set(
    read
      .filter(({ parsed, data }) => parsed.path.locale === undefined && isDraft(data))
      .map(({ parsed }) => entryKey(parsed)),
  );
  return read.flatMap(({ parsed, data, isOwn, place }) =>
    check(data, {
      ...{ slugs, isOwn, place },
      drafts: isDraft(data) ? new Set() : drafts,
      schema: readingSchemas()[parsed.path.collection],
    }),
  );
}

/** The same for the settings. */
export function settingsReferences({
  settings,
  settingsPlace: place,
  slugs,
}: Pick<Content, 'settings' | 'settingsPlace' | 'slugs'>): Diagnostic[] {
  return check(settings, { slugs, isOwn: () => true, place, drafts: new Set(), schema: siteSchema });
}

interface Target {
  slugs: Content['slugs'];
  isOwn: (path: DataPath) => boolean;
  place: PlaceOf;
  drafts: ReadonlySet<string>;
  /** Of the data. */
  schema: z.ZodType;
}

function check(data: unknown, { slugs, isOwn, place, drafts, schema }: Target): Diagnostic[] {
  const found: Diagnostic[] = [];
  walk(data, (value, path) => {
    if (!isReference(value) || !isOwn(path)) return;
    const known = slugs.get(value.to) ?? new Set<string>();
    const facts = { field: fieldName(path), target: `${value.to}/${value.slug}` };
    if (!known.has(value.slug)) {
      const suggestion = nearest(value.slug, known);
      found.push(
        diagnostic('broken-reference', place(path), {
          ...{ ...facts, suggestion, known: some(known), value: value.slug },
          canBeName: schemaKeys(schema, path).includes('name'),
        }),
      );
    } else if (drafts.has(facts.target)) {
      found.push(diagnostic('reference-to-draft', place(path), facts));
    }
  });
  return found;
}

/** The first few of a set, in order. */
function some(names: ReadonlySet<string>): string {
  return [...names].sort().slice(0, 10).join(', ');
}

/** Whether an entry is not yet for the public. */
export function isDraft(data: object): boolean {
  return 'draft' in data && data.draft === true;
}
