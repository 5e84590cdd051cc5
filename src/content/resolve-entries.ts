import { hash } from 'node:crypto';
import { z } from 'zod';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { CollectionData } from '../schemas/collections.ts';
import { diagnostic } from './diagnostics/diagnostic.ts';
import { namedEntries } from './named-entries.ts';
import { originalFile } from './own-originals.ts';
import { type BodyFacts, readBody } from './read-body.ts';
import { withPendingAlts } from './pending-alts.ts';
import type { Report } from './parse-entries.ts';
import { readingSchemas } from './reading-schemas.ts';
import { rightPart } from './right-part.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';
import {
  type CheckedEntry,
  type ParsedEntry,
  entryKey,
  type PlaceOf,
  type ReadEntry,
  type SourceEntry,
} from './source-entry.ts';
import type { DataPath } from './yaml-source.ts';
import { isOwnWord } from './own-words.ts';
import { ownValue } from './own-value.ts';
import { withoutEmpty } from './without-empty.ts';

const nothing: ReadonlySet<string> = new Set();

/**
 * Completes translations from their originals and hands each entry to its schema.
 * @param parsedEntries the files, taken apart
 * @param paths all files, so that an original that could not be read is not called missing
 * @param site.origin of the site, whose own files texts may name by their whole address
 * @param site.timeZone in which moments of other notations are offered
 * @returns every entry, with as much of its data as its schema accepts; the faults are reported
 */
export function resolveEntries(
  parsedEntries: readonly ParsedEntry[],
  paths: readonly string[],
  report: Report,
  { origin, timeZone }: { origin?: string | undefined; timeZone?: string | undefined } = {},
): (ReadEntry | CheckedEntry)[] {
  const schemas = readingSchemas();
  const entries = namedEntries(parsedEntries);
  const originals = new Map(
    parsedEntries.filter(({ path }) => path.locale === undefined).map((parsed) => [entryKey(parsed), parsed]),
  );
  return parsedEntries.flatMap((parsed): (ReadEntry | CheckedEntry)[] => {
    const original = parsed.path.locale === undefined ? undefined : originals.get(entryKey(parsed));
    if (parsed.path.locale !== undefined && !original) {
      const name = originalFile(parsed.file);
      if (!paths.includes(name))
        report(diagnostic('translation-without-original', { file: parsed.file }, { original: name }));
      return [];
    }
    const raw = original ? { ...inherited(original.own), ...parsed.own } : parsed.own;
    const own = withoutEmpty(parsed.own);
    const whole = original ? { ...inherited(withoutEmpty(original.own)), ...own } : own;
    const input = whole['draft'] === true ? withPendingAlts(whole) : whole;
    const isOwn = ([field]: DataPath) => !original || field === undefined || Object.hasOwn(own, field);
    const schema = schemas[parsed.path.collection];
    const result = schema.safeParse(input);
    if (!result.success && parsed.isAlone) {
      // What says too little for itself is a translation whose original is missing.
      report(
        diagnostic('translation-without-original', { file: parsed.file }, { original: originalFile(parsed.file) }),
      );
      return [];
    }
    const isOfOriginal = issueOf(schema, original);
    const issues = (result.error?.issues ?? []).flatMap((issue) => ownIssue(issue, parsed, isOwn, isOfOriginal));
    const { place: locate, written } = parsed;
    schemaDiagnostics({ issues, data: raw, schema, locate, written, timeZone, entries }).forEach(report);
    const text = bodyOf(parsed, origin);
    const fileOf = (path: DataPath) => (original && !isOwn(path) ? original.file : parsed.file);
    const sources = [...parsed.sources, ...(original?.sources ?? [])];
    const read = { parsed, input, text, sources, isOwn, fileOf, place: parsed.place };
    if (result.success)
      return [{ ...read, data: result.data, lost: nothing, entry: sourceEntry(parsed, original, input, result.data) }];
    const right = rightPart(schema, input, standIns);
    const place: PlaceOf = (path, part) => parsed.place(right?.origin(path) ?? path, part);
    return right
      ? [
          {
            ...read,
            data: right.data,
            lost: right.lost,
            place,
            entry: sourceEntry(parsed, original, input, right.data),
          },
        ]
      : [{ ...read, data: rightFields(schema, input), lost: new Set(Object.keys(input)) }];
  });
}

/** Words in place of those that are missing or wrong; an entry with such an error is never published. */
const standIns = { title: '…', description: '…', name: '…' };

/** The fields of a refused entry that are right by themselves, so that the rules see them all the same. */
function rightFields(schema: z.ZodType, input: Record<string, unknown>): object {
  if (!(schema instanceof z.ZodObject)) return {};
  const shape: Record<string, z.core.$ZodType | undefined> = schema.def.shape;
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => {
      const field = ownValue(shape, name);
      const result = field && z.safeParse(field, value);
      return result?.success ? [[name, result.data]] : [];
    }),
  );
}

/** Whether enough of an entry is right for its schema; where `lost` is not empty, not all of it is. */
export function isChecked(read: ReadEntry | CheckedEntry): read is CheckedEntry {
  return 'entry' in read;
}

/**
 * What a translation takes over is reported once, with its original. A taken-over field that is at odds with one
 * of the translation's own (an end before its start) is no fault of the original.
 */
function ownIssue(
  issue: z.core.$ZodIssue,
  { own }: ParsedEntry,
  isOwn: ReadEntry['isOwn'],
  isOfOriginal: (issue: z.core.$ZodIssue) => boolean,
): z.core.$ZodIssue[] {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    const keys = issue.keys.filter((key) => Object.hasOwn(own, key));
    return keys.length > 0 ? [{ ...issue, keys }] : [];
  }
  return isOwn(issue.path) || isOwnWord(String(issue.path[0])) || !isOfOriginal(issue) ? [issue] : [];
}

/** Tells of an issue whether the original has it too; the original is read again only where somebody asks. */
function issueOf(schema: z.ZodType, original: ParsedEntry | undefined): (issue: z.core.$ZodIssue) => boolean {
  const key = ({ path, message }: z.core.$ZodIssue) => JSON.stringify([path, message]);
  let known: Set<string> | undefined;
  return (issue) => {
    known ??= new Set(original && schema.safeParse(withoutEmpty(original.own)).error?.issues.map(key));
    return known.has(key(issue));
  };
}

function inherited(own: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(own).filter(([key]) => !isOwnWord(key)));
}

/** What was read of a text, as long as somebody has the entry that it is of: see `parseEntries`. */
const lastRead = new WeakMap<ParsedEntry, { origin: string | undefined; text: BodyFacts }>();

function bodyOf(parsed: ParsedEntry, origin: string | undefined): BodyFacts {
  const last = lastRead.get(parsed);
  if (last && last.origin === origin) return last.text;
  const text = readBody(parsed.body, { origin, isMdx: parsed.file.endsWith('.mdx') });
  lastRead.set(parsed, { origin, text });
  return text;
}

function sourceEntry(
  { path, locale, file, body, digest: own }: ParsedEntry,
  original: ParsedEntry | undefined,
  input: Record<string, unknown>,
  data: CollectionData[CollectionName],
): SourceEntry {
  const digest = hash('sha256', [file, own, original?.digest ?? ''].join('\n'));
  return { collection: path.collection, slug: path.slug, locale, file, input, data, body, digest };
}
