import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import { z } from 'zod';
import { type CollectionName, collectionNames, markdownCollections } from '../schemas/collection-names.ts';
import { type CollectionData, collectionSchemas } from '../schemas/collections.ts';
import type { ImageFile } from '../schemas/fields/picture.ts';
import { slugPattern } from '../schemas/fields/reference.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { compareDiagnostics, diagnostic, type Diagnostic, type Place } from './diagnostics/diagnostic.ts';
import { besideEntry, type FileFacts, fileFacts, measurePicture, pictureEndings } from './entry-files.ts';
import { type EntryPath, entryPath } from './entry-path.ts';
import { parseFrontMatter } from './front-matter.ts';
import { nearest } from './nearest.ts';
import { readSettings } from './read-settings.ts';
import { asSlug } from './as-slug.ts';
import { fieldName, schemaDiagnostics } from './schema-diagnostics.ts';
import { schemaKeys } from './schema-keys.ts';
import { isImageFile, isReference, walk } from './walk.ts';
import { type DataPath, parseYaml } from './yaml-source.ts';

/** An entry as it was read: its fields, its text, and where it came from. */
export interface SourceEntry<Name extends CollectionName = CollectionName> {
  collection: Name;
  slug: string;
  /** Language of the entry. */
  locale: string;
  /** Path of its file, relative to the content root. */
  file: string;
  /** The fields as written, a translation completed from its original: what the schema is given. */
  input: Record<string, unknown>;
  /** The fields as the schema returns them; pictures carry their measures. */
  data: CollectionData[Name];
  /** Markdown; empty for YAML entries. */
  body: string;
  /** SHA-256 of fields and body. */
  digest: string;
}

/** A file beside an entry that readers can download. */
export interface SourceFile extends FileFacts {
  /** Path relative to the content root. */
  path: string;
}

/** All that one reading of the content root found. */
export interface Content {
  root: string;
  /** Undefined when something is wrong with them. */
  settings: SiteSettings | undefined;
  /** Entries without errors, in a stable order. */
  entries: SourceEntry[];
  files: SourceFile[];
  /** Every problem, in a stable order. */
  diagnostics: Diagnostic[];
}

interface Draft {
  path: EntryPath;
  locale: string;
  file: string;
  own: Record<string, unknown>;
  body: string;
  place: (path: DataPath, part?: 'key' | 'value') => Place;
}

/** Fields that a translation must give in its own words. */
const ownWords = ['title', 'description'];

/**
 * Reads a content root once and reports everything that is wrong with it.
 * @param root path of the folder with `site.yaml` and the collections
 */
export async function readContent(root: string): Promise<Content> {
  const { settings, diagnostics: settingsDiagnostics, place: placeOfSetting } = await readSettings(root);
  const diagnostics = [...settingsDiagnostics];
  const languages: readonly string[] = settings?.languages ?? ['pl'];
  const paths = await listFiles(root);
  const drafts = await readDrafts(root, paths, languages, diagnostics);
  const entries = resolveEntries(drafts, diagnostics);
  const known = new Map(
    collectionNames.map((name) => [
      name,
      new Set(drafts.filter(({ path }) => path.collection === name).map(({ path }) => path.slug)),
    ]),
  );

  for (const { entry, draft, isOwn, placeOf } of entries) {
    checkReferences(entry.data, known, isOwn, placeOf, diagnostics);
    if (draft.path.collection === 'galleries') checkUnlistedPhotos(draft, entry, paths, diagnostics);
  }
  if (settings) checkReferences(settings, known, () => true, placeOfSetting, diagnostics);
  const files = await readFilesBeside(root, paths, entries, diagnostics);

  diagnostics.sort(compareDiagnostics);
  const broken = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  // A translation stands on what its original says, so it falls with it.
  const fallen = new Set(drafts.filter(({ file, path }) => broken.has(file) && path.locale === undefined).map(keyOf));
  return {
    root,
    settings,
    entries: entries
      .filter(({ draft }) => !broken.has(draft.file) && !fallen.has(keyOf(draft)))
      .map(({ entry }) => entry),
    files,
    diagnostics,
  };
}

/** Files below the root in code point order; hidden files and READMEs are nobody's entries. */
async function listFiles(root: string): Promise<string[]> {
  const found = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((item) => item.isFile() && !item.name.startsWith('.') && !/^readme\.md$/i.test(item.name))
    .map((item) => posix.relative(toPosix(root), toPosix(join(item.parentPath, item.name))))
    .sort();
}

function toPosix(path: string): string {
  return path.replaceAll('\\', '/');
}

async function readDrafts(
  root: string,
  paths: readonly string[],
  languages: readonly string[],
  diagnostics: Diagnostic[],
): Promise<Draft[]> {
  const [mainLanguage = 'pl'] = languages;
  const drafts: Draft[] = [];
  const taken = new Map<string, string>();
  for (const file of paths) {
    const path = entryPath(file);
    if (!path) {
      if (isStray(file))
        diagnostics.push(diagnostic('stray-file', { file }, { collections: collectionNames.join(', ') }));
      continue;
    }
    if (!slugPattern.test(path.slug)) {
      diagnostics.push(diagnostic('file-name', { file }, { suggestion: asSlug(path.slug) }));
      continue;
    }
    if (path.locale && !languages.includes(path.locale)) {
      diagnostics.push(
        diagnostic('unknown-language', { file }, { language: path.locale, known: languages.join(', ') }),
      );
      continue;
    }
    const locale = path.locale ?? mainLanguage;
    const key = `${path.collection}/${path.slug} ${locale}`;
    const other = taken.get(key);
    if (other !== undefined) {
      diagnostics.push(diagnostic('address-taken', { file }, { address: `${path.collection}/${path.slug}`, other }));
      continue;
    }
    taken.set(key, file);
    const draft = await readDraft(root, file, path, locale, paths, diagnostics);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

async function readDraft(
  root: string,
  file: string,
  path: EntryPath,
  locale: string,
  paths: readonly string[],
  diagnostics: Diagnostic[],
): Promise<Draft | undefined> {
  const text = await readText(join(root, file));
  const isMarkdown = markdownCollections.some((name) => name === path.collection);
  const source = isMarkdown ? parseFrontMatter(text, file) : { ...parseYaml(text, file), body: '' };
  if (source.diagnostics.length > 0) {
    diagnostics.push(...source.diagnostics);
    return undefined;
  }
  const own = source.data ?? {};
  if (!isRecord(own)) {
    diagnostics.push(diagnostic('not-a-group', source.place([]), {}));
    return undefined;
  }
  const { body, place } = source;
  const draft: Draft = { path, locale, file, own, body, place };
  return path.collection === 'galleries' ? withPhotosFile(root, draft, paths, diagnostics) : draft;
}

/** Adds the rows of a `photos.yaml` (or `photos.en.yaml`) that lies beside a gallery. */
async function withPhotosFile(
  root: string,
  draft: Draft,
  paths: readonly string[],
  diagnostics: Diagnostic[],
): Promise<Draft | undefined> {
  const { folder, locale } = draft.path;
  const file = `${folder}/photos${locale ? `.${locale}` : ''}.yaml`;
  if (folder === undefined || draft.own['photos'] !== undefined || !paths.includes(file)) return draft;
  const source = parseYaml(await readText(join(root, file)), file);
  if (source.diagnostics.length > 0) {
    diagnostics.push(...source.diagnostics);
    return undefined;
  }
  return {
    ...draft,
    own: { ...draft.own, photos: source.data ?? [] },
    place: (path, part) => (path[0] === 'photos' ? source.place(path.slice(1), part) : draft.place(path, part)),
  };
}

interface ResolvedEntry {
  entry: SourceEntry;
  draft: Draft;
  /** Whether the entry says something itself; what a translation takes over is checked with its original. */
  isOwn: (path: DataPath) => boolean;
  placeOf: (path: DataPath) => Place;
}

/** Completes translations from their originals and hands each entry to its schema. */
function resolveEntries(drafts: readonly Draft[], diagnostics: Diagnostic[]): ResolvedEntry[] {
  const originals = new Map(
    drafts.filter(({ path }) => path.locale === undefined).map((draft) => [keyOf(draft), draft]),
  );
  return drafts.flatMap((draft) => {
    const isTranslation = draft.path.locale !== undefined;
    const original = isTranslation ? originals.get(keyOf(draft)) : undefined;
    if (isTranslation && !original) {
      const name = draft.file.replace(/\.[a-z]{2}(\.[a-z]+)$/, '$1');
      diagnostics.push(diagnostic('translation-without-original', { file: draft.file }, { original: name }));
      return [];
    }
    const inherited = Object.entries(original?.own ?? {}).filter(([key]) => !ownWords.includes(key));
    const input = { ...Object.fromEntries(inherited), ...draft.own };
    const placeOf = (path: DataPath, part?: 'key' | 'value'): Place => draft.place(path, part);
    const schema = schemaOf(draft.path.collection);
    const result = schema.safeParse(input);
    const isOwn = ([field]: DataPath) => !original || field === undefined || String(field) in draft.own;
    const issues = (result.error?.issues ?? []).filter(({ path }) => isOwn(path) || ownWords.includes(String(path[0])));
    diagnostics.push(...schemaDiagnostics(issues, input, (path) => schemaKeys(schema, path), placeOf));
    if (!result.success) return [];
    return [{ entry: sourceEntry(draft, input, result.data), draft, isOwn, placeOf }];
  });
}

function keyOf({ path }: Draft): string {
  return `${path.collection}/${path.slug}`;
}

function schemaOf(collection: CollectionName): z.ZodType<CollectionData[CollectionName]> {
  const image = () => z.string().transform((src): ImageFile => ({ src, width: 0, height: 0, format: '' }));
  return collectionSchemas[collection]({ image });
}

function sourceEntry(draft: Draft, input: Record<string, unknown>, data: CollectionData[CollectionName]): SourceEntry {
  const { path, locale, file, body } = draft;
  const digest = createHash('sha256')
    .update(JSON.stringify([file, input, body]))
    .digest('hex');
  return { collection: path.collection, slug: path.slug, locale, file, input, data, body, digest };
}

type KnownSlugs = ReadonlyMap<CollectionName, ReadonlySet<string>>;

function checkReferences(
  data: unknown,
  known: KnownSlugs,
  isOwn: ResolvedEntry['isOwn'],
  placeOf: (path: DataPath) => Place,
  diagnostics: Diagnostic[],
): void {
  walk(data, (value, path) => {
    if (!isReference(value) || !isOwn(path)) return;
    const slugs = known.get(value.to) ?? new Set();
    if (slugs.has(value.slug)) return;
    diagnostics.push(
      diagnostic('broken-reference', placeOf(path), {
        field: fieldName(path),
        target: `${value.to}/${value.slug}`,
        suggestion: nearest(value.slug, slugs),
        known: [...slugs].sort().slice(0, 10).join(', ') || '—',
      }),
    );
  });
}

function checkUnlistedPhotos(
  { path: { folder }, body }: Draft,
  entry: SourceEntry,
  paths: readonly string[],
  diagnostics: Diagnostic[],
): void {
  if (folder === undefined) return;
  const listed = new Set<string | undefined>();
  walk(entry.data, (value) => {
    if (isImageFile(value)) listed.add(besideEntry(entry.file, value.src));
  });
  for (const path of paths) {
    const isPicture = posix.dirname(path) === folder && pictureEndings.includes(extname(path).toLowerCase());
    const name = posix.basename(path);
    if (isPicture && !listed.has(path) && !body.includes(name)) {
      diagnostics.push(diagnostic('photo-not-listed', { file: entry.file }, { path: name }));
    }
  }
}

/** Measures the pictures that entries name and reads the facts of their attachments. */
async function readFilesBeside(
  root: string,
  paths: readonly string[],
  entries: readonly ResolvedEntry[],
  diagnostics: Diagnostic[],
): Promise<SourceFile[]> {
  const measures = new Map<string, Awaited<ReturnType<typeof measurePicture>> | Error>();
  const files = new Map<string, SourceFile>();
  const existing = new Set(paths);
  const namesBeside = (file: string) =>
    paths.filter((path) => posix.dirname(path) === posix.dirname(file)).map((path) => posix.basename(path));

  for (const { entry, isOwn, placeOf } of entries) {
    const pictures: { image: ImageFile; path: (string | number)[] }[] = [];
    walk(entry.data, (value, path) => {
      if (isImageFile(value)) pictures.push({ image: value, path });
    });
    for (const { image, path } of pictures) {
      const file = besideEntry(entry.file, image.src);
      if (file === undefined || !existing.has(file)) {
        const suggestion = nearest(posix.basename(image.src), namesBeside(entry.file));
        if (isOwn(path))
          diagnostics.push(diagnostic('picture-missing', placeOf(path), { path: image.src, suggestion }));
        continue;
      }
      const measured =
        measures.get(file) ?? (await measurePicture(join(root, file)).catch((error: unknown) => asError(error)));
      measures.set(file, measured);
      if (measured instanceof Error) {
        if (isOwn(path))
          diagnostics.push(
            diagnostic('picture-unreadable', placeOf(path), { path: image.src, reason: firstLine(measured.message) }),
          );
      } else {
        Object.assign(image, measured, { src: file });
      }
    }
    for (const { path, field } of attachmentPaths(entry)) {
      const file = besideEntry(entry.file, path);
      if (file === undefined || !existing.has(file)) {
        const suggestion = nearest(posix.basename(path), namesBeside(entry.file));
        if (isOwn(field)) diagnostics.push(diagnostic('attachment-missing', placeOf(field), { path, suggestion }));
      } else if (!files.has(file)) {
        files.set(file, { path: file, ...(await fileFacts(root, file)) });
      }
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function attachmentPaths({ data }: SourceEntry): { path: string; field: DataPath }[] {
  const attachments = 'attachments' in data ? data.attachments : [];
  return [
    ...attachments.map(({ file }, index) => ({ path: file, field: ['attachments', index, 'file'] })),
    ...('file' in data && data.file !== undefined ? [{ path: data.file, field: ['file'] }] : []),
  ];
}

async function readText(path: string): Promise<string> {
  return new TextDecoder('utf-8').decode(await readFile(path));
}

function isStray(file: string): boolean {
  return /\.(?:mdx?|ya?ml)$/.test(file) && !/(?:^|\/)(?:site|photos(?:\.[a-z]{2})?)\.yaml$/.test(file);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
