import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { consentField } from '../schemas/fields/consent.ts';
import { decodeAddress } from './decode-address.ts';
import { diagnostic } from './diagnostics/diagnostic.ts';
import { besideEntry } from './entry-files.ts';
import { withoutPictures } from './read-body.ts';
import { placeInFile, type RuleContext } from './rules/rule.ts';
import { type CheckedEntry, entryKey } from './source-entry.ts';
import { isImageFile, walk } from './walk.ts';
import type { DataPath } from './yaml-source.ts';
import { ownValue } from './own-value.ts';

type Consent = z.output<typeof consentField>;

/** How long before its end a consent is spoken of, in days. */
const notice = 30;

/**
 * Takes what is withdrawn out of the entries: a picture whose row says `hidden: true` or whose consent
 * is over, every other use of the same file or of a copy of it, in every language, and a gallery that
 * says so of itself, with all its pictures. Nothing after this step knows of them, so nothing can
 * publish them. What is said of consent is taken out as well: it is for editors.
 * Comes after the rules that find pictures and files, since it goes by the files.
 * @returns paths of the withdrawn files, below the content root
 */
export function withdrawPictures(context: RuleContext): ReadonlySet<string> {
  const { entries, today } = context;
  const files = new Set<string>();
  const galleries = new Set<string>();
  for (const checked of entries) {
    const { data, parsed } = checked;
    const own = whyHidden(data, today);
    tellOfConsent(context, checked, data, []);
    const isGallery = parsed.path.collection === 'galleries';
    if (isGallery && own) galleries.add(entryKey(parsed));
    for (const { row, path } of pictureRows(data)) {
      tellOfConsent(context, checked, row, path);
      if ((isGallery && own) || whyHidden(row, today)) files.add(row.src.src);
    }
  }
  const withdrawn = withCopies(context, files);
  for (const checked of entries) {
    for (const fields of [checked.data, checked.input]) keepInHouse(fields);
    if (withdrawn.size > 0) takeOut(context, checked, withdrawn);
    if (!galleries.has(entryKey(checked.parsed))) continue;
    for (const fields of [checked.data, checked.input]) {
      Object.assign(fields, { hidden: true, photos: [] });
      Reflect.deleteProperty(fields, 'cover');
    }
  }
  return withdrawn;
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

/** Says that a consent is over or soon will be, where it is written. */
function tellOfConsent({ today, report }: RuleContext, checked: CheckedEntry, value: object, path: DataPath): void {
  const { until } = consentOf(value);
  const field = [...path, 'consent', 'until'];
  const why = whyHidden(value, today);
  if (until === undefined || why === 'hidden' || !checked.isOwn(field)) return;
  const days = (Date.parse(until.slice(0, 10)) - Date.parse(today.slice(0, 10))) / 86_400_000;
  if (why === 'consent') report(diagnostic('consent-over', checked.place(field), { until }));
  else if (days <= notice) report(diagnostic('consent-ending', checked.place(field), { until }));
}

/** The same files, and those of the same bytes under other names. */
function withCopies({ root, paths }: RuleContext, files: ReadonlySet<string>): ReadonlySet<string> {
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

/** Leaves out of an entry every use of the files: in fields, among attachments and in its text. */
function takeOut(context: RuleContext, { data, input, entry, parsed, text }: CheckedEntry, files: ReadonlySet<string>) {
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
  const existing = new Map(context.paths.map((path) => [path.normalize('NFC'), path]));
  const isGoneInText = (src: string) =>
    files.has(existing.get((besideEntry(parsed.file, decodeAddress(src)) ?? '').normalize('NFC')) ?? '');
  const shown = text.pictures.filter(({ src }) => isGoneInText(src));
  if (shown.length === 0) return;
  // MDX is rendered from its file.
  if (parsed.file.endsWith('.mdx')) {
    for (const picture of shown)
      context.report(diagnostic('withdrawn-in-mdx', placeInFile({ parsed }, picture), { picture: picture.src }));
    return;
  }
  entry.body = withoutPictures(entry.body, isGoneInText);
  entry.digest = hash('sha256', `${entry.digest} without ${shown.length} pictures ${entry.body}`);
}

/** Files that a field or a row uses by itself: a picture, a picture with its text, or an attachment. */
function usesOf(value: object): string[] {
  if (isImageFile(value)) return [value.src];
  if (isPictureRow(value)) return [value.src.src];
  return 'file' in value && typeof value.file === 'string' ? [value.file] : [];
}

/** What is said of consent, and the flags, go no further; a translation may share its rows, so they are copied. */
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
