import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { consentField } from '../schemas/fields/consent.ts';
import { decodeAddress } from './decode-address.ts';
import { besideEntry } from './entry-files.ts';
import type { FindFile } from './files-beside.ts';
import { withoutPictures } from './read-body.ts';
import { type CheckedEntry, entryKey, type SourceEntry } from './source-entry.ts';
import { isImageFile, walk } from './walk.ts';
import type { DataPath } from './yaml-source.ts';
import { ownValue } from './own-value.ts';

type Consent = z.output<typeof consentField>;

/** What is shown nowhere on the site. */
export interface Withdrawal {
  /** Files, by their paths below the content root. */
  files: ReadonlySet<string>;
  /** Galleries: `galleries/slug`. */
  galleries: ReadonlySet<string>;
}

/**
 * What is withdrawn: a picture whose row says `hidden: true` or whose consent is over, with every copy of its file,
 * and a gallery that says so of itself, with all its pictures.
 * @param entries with the files of their pictures found
 * @param given.root the content root
 * @param given.paths every file below it
 * @param given.today `YYYY-MM-DDTHH:mm`
 * @param given.also files that are withdrawn besides
 */
export function withdrawal(
  entries: readonly CheckedEntry[],
  {
    root,
    paths,
    today,
    also = [],
  }: { root: string; paths: readonly string[]; today: string; also?: Iterable<string> | undefined },
): Withdrawal {
  const files = new Set<string>(also);
  const galleries = new Set<string>();
  for (const { data, parsed } of entries) {
    const isGone = parsed.path.collection === 'galleries' && whyHidden(data, today) !== undefined;
    if (isGone) galleries.add(entryKey(parsed));
    for (const { row } of pictureRows(data)) if (isGone || whyHidden(row, today)) files.add(row.src.src);
  }
  return { files: withCopies(root, paths, files), galleries };
}

/**
 * An entry as it is published: without what is withdrawn, in every language, so that nothing after this step can
 * publish it. What is said of consent is taken out as well: it is for editors.
 */
export function publicEntry(checked: CheckedEntry, { files, galleries }: Withdrawal, find: FindFile): SourceEntry {
  const { entry, parsed } = checked;
  const data = { ...entry.data };
  const input = { ...entry.input };
  for (const fields of [data, input]) keepInHouse(fields);
  if (files.size > 0) takeOut(data, input, files);
  if (galleries.has(entryKey(parsed))) {
    for (const fields of [data, input]) {
      Object.assign(fields, { hidden: true, photos: [] });
      Reflect.deleteProperty(fields, 'cover');
    }
  }
  return { ...entry, data, input, ...publicText(checked, files, find) };
}

/** A picture among an entry's fields, with what is said of it. */
export interface PictureRow {
  src: { src: string };
}

function isPictureRow(value: object): value is PictureRow {
  return 'src' in value && typeof value.src === 'object' && value.src !== null && isImageFile(value.src);
}

/** The pictures among an entry's fields, in their order. */
export function pictureRows(data: object): { row: PictureRow; path: DataPath }[] {
  const found: { row: PictureRow; path: DataPath }[] = [];
  walk(data, (value, path) => {
    if (isPictureRow(value)) found.push({ row: value, path });
  });
  return found;
}

/** What is said of the consent to a picture, or to all pictures of a gallery. */
export function consentOf(value: object): Partial<Consent> {
  return 'consent' in value && typeof value.consent === 'object' && value.consent !== null ? value.consent : {};
}

/** Why a picture or a gallery is not shown today. */
export function whyHidden(value: object, today: string): 'hidden' | 'consent' | undefined {
  if ('hidden' in value && value.hidden === true) return 'hidden';
  const { until } = consentOf(value);
  return until !== undefined && until < today.slice(0, until.length) ? 'consent' : undefined;
}

/** The pictures of an entry's text that are withdrawn. */
export function withdrawnInText(
  { parsed, text }: Pick<CheckedEntry, 'parsed' | 'text'>,
  files: ReadonlySet<string>,
  find: FindFile,
): CheckedEntry['text']['pictures'] {
  if (files.size === 0) return [];
  return text.pictures.filter(({ src }) => isWithdrawn(src, parsed.file, files, find));
}

function isWithdrawn(src: string, entryFile: string, files: ReadonlySet<string>, find: FindFile): boolean {
  const file = find(besideEntry(entryFile, decodeAddress(src)));
  return file !== undefined && files.has(file);
}

/** The same files, and those of the same bytes under other names. */
function withCopies(root: string, paths: readonly string[], files: ReadonlySet<string>): ReadonlySet<string> {
  const existing = paths.filter((path) => files.has(path));
  if (existing.length === 0) return files;
  const sizes = new Set(existing.map((path) => sizeOf(root, path)));
  const digests = new Set(existing.map((path) => digestOf(root, path)));
  const copies = paths.filter((path) => sizes.has(sizeOf(root, path)) && digests.has(digestOf(root, path)));
  return new Set([...files, ...copies]);
}

function sizeOf(root: string, path: string): number {
  return statSync(join(root, path)).size;
}

function digestOf(root: string, path: string): string {
  return hash('sha256', readFileSync(join(root, path)));
}

/** Leaves out of fields every use of the files: pictures, rows with one, and attachments. */
function takeOut(data: object, input: object, files: ReadonlySet<string>): void {
  const isGone = (value: unknown) =>
    typeof value === 'object' && value !== null && usesOf(value).some((file) => files.has(file));
  for (const [name, value] of Object.entries(data)) {
    const given: unknown = ownValue(input, name);
    if (Array.isArray(value) && Array.isArray(given)) {
      const rows: unknown[] = value;
      if (!rows.some(isGone)) continue;
      const isKept = (_: unknown, index: number) => !isGone(rows[index]);
      Reflect.set(data, name, rows.filter(isKept));
      Reflect.set(input, name, given.filter(isKept));
    } else if (isGone(value)) {
      Reflect.deleteProperty(data, name);
      Reflect.deleteProperty(input, name);
    }
  }
}

/** The text of an entry as it is published, with the digest that says so; MDX is rendered from its file. */
function publicText(
  checked: CheckedEntry,
  files: ReadonlySet<string>,
  find: FindFile,
): Partial<Pick<SourceEntry, 'body' | 'digest'>> {
  const { entry, parsed } = checked;
  const shown = withdrawnInText(checked, files, find);
  if (shown.length === 0 || parsed.file.endsWith('.mdx')) return {};
  const body = withoutPictures(entry.body, (src) => isWithdrawn(src, parsed.file, files, find));
  return { body, digest: hash('sha256', `${entry.digest} without ${shown.length} pictures ${body}`) };
}

/** Files that a field or a row uses by itself: a picture, a picture with its text, or an attachment. */
function usesOf(value: object): string[] {
  if (isImageFile(value)) return [value.src];
  if (isPictureRow(value)) return [value.src.src];
  return 'file' in value && typeof value.file === 'string' ? [value.file] : [];
}

/** What is said of consent, and the flags, go no further. */
function keepInHouse(fields: object): void {
  Reflect.deleteProperty(fields, 'consent');
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'photos' && Array.isArray(value)) Reflect.set(fields, name, value.map(publicPart));
    if (name === 'cover') Reflect.set(fields, name, publicPart(value));
  }
}

function publicPart(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'consent' && name !== 'hidden'));
}
