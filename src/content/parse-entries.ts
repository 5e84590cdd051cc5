import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { markdownCollections } from '../schemas/collection-names.ts';
import { slugPattern } from '../schemas/fields/reference.ts';
import { asSlug } from './as-slug.ts';
import { decodeText } from './decode-text.ts';
import { diagnostic, type Diagnostic } from './diagnostics/diagnostic.ts';
import { type EntryPath, entryPath } from './entry-path.ts';
import { parseFrontMatter } from './front-matter.ts';
import { inNewForm } from './older-forms/in-new-form.ts';
import { olderNames } from './older-forms/older-names.ts';
import { type Rename, renames } from './older-forms/renames.ts';
import { type ParsedEntry, entryKey } from './source-entry.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** Where reading reports what is wrong. */
export type Report = (problem: Diagnostic) => void;

/**
 * Reads every entry's file and takes it apart.
 * @param root the content root
 * @param paths all files below it
 * @param languages of the site, the main one first
 * @param known what was renamed since older versions
 * @param instead texts that stand for those of files
 * @returns what could be read; the rest is reported
 */
export function parseEntries(
  root: string,
  paths: readonly string[],
  languages: readonly string[],
  report: Report,
  known: readonly Rename[] = renames,
  instead: ReadonlyMap<string, string> = new Map(),
): ParsedEntry[] {
  const [mainLanguage = 'pl'] = languages;
  const textOf = (file: string) => instead.get(file) ?? readText(root, file, report);
  const existing = new Set(paths);
  const taken = new Map<string, string>();
  return paths.flatMap((file) => {
    const found = entryPath(file);
    if (!found) return [];
    const path = plainPath(found, file, report);
    if (path.locale && !languages.includes(path.locale)) {
      const facts = { language: path.locale, known: languages.join(', ') };
      // Windows hides endings, so that whoever writes one has two.
      const suggestion = path.locale === 'md' ? posix.basename(file).replace(/\.md(?=\.md)/, '') : undefined;
      report(diagnostic('unknown-language', { file }, { ...facts, suggestion }));
      return [];
    }
    const locale = path.locale ?? mainLanguage;
    const key = `${entryKey({ path })} ${locale}`;
    const other = taken.get(key);
    if (other !== undefined) {
      report(diagnostic('address-taken', { file }, { address: entryKey({ path }), other }));
      return [];
    }
    taken.set(key, file);
    const parsed = entryOf(textOf(file), file, path, locale, report);
    if (!parsed) return [];
    const whole = path.collection === 'galleries' ? withPhotosFile(textOf, parsed, existing, report) : parsed;
    return [withNewNames(whole, known, report)];
  });
}

/** An address is made of plain letters, whatever the file is called. */
function plainPath(path: EntryPath, file: string, report: Report): EntryPath {
  if (slugPattern.test(path.slug)) return path;
  const slug = asSlug(path.slug) || 'wpis';
  report(diagnostic('file-name', { file }, { name: path.slug, suggestion: slug }));
  return { ...path, slug };
}

/** A file as it was taken apart last: a development server reads all of them after each save of one. */
interface TakenApart {
  text: string;
  locale: string;
  parsed: ParsedEntry | undefined;
  problems: readonly Diagnostic[];
}

const lastTakenApart = new Map<string, TakenApart>();

function entryOf(
  text: string | undefined,
  file: string,
  path: EntryPath,
  locale: string,
  report: Report,
): ParsedEntry | undefined {
  if (text === undefined) return undefined;
  let last = lastTakenApart.get(file);
  if (last?.text !== text || last.locale !== locale) {
    const problems: Diagnostic[] = [];
    const parsed = parseEntry(text, file, path, locale, (problem) => problems.push(problem));
    last = { text, locale, parsed, problems };
    lastTakenApart.set(file, last);
  }
  last.problems.forEach(report);
  return last.parsed;
}

function parseEntry(
  text: string,
  file: string,
  path: EntryPath,
  locale: string,
  report: Report,
): ParsedEntry | undefined {
  const isMarkdown = markdownCollections.some((name) => name === path.collection);
  const source = isMarkdown ? parseFrontMatter(text, file) : { ...parseYaml(text, file), body: '', bodyLine: 1 };
  [...source.diagnostics, ...source.remarks].forEach(report);
  if (source.diagnostics.length > 0) return undefined;
  const own = source.data ?? {};
  if (!isGroup(own)) {
    report(diagnostic('not-a-group', source.place([]), {}));
    return undefined;
  }
  const { body, bodyLine, place, written } = source;
  return {
    path,
    locale,
    file,
    sources: [file],
    own,
    body,
    bodyLine,
    isWhole: true,
    place,
    written,
    digest: hash('sha256', text),
  };
}

/** Gives what was renamed its new name; places go on leading to what was written. */
function withNewNames(parsed: ParsedEntry, known: readonly Rename[], report: Report): ParsedEntry {
  const form = inNewForm(
    parsed.own,
    known.filter((rename) => rename.in === parsed.path.collection),
  );
  if (form.found.length === 0) return parsed;
  olderNames(form.found, parsed.place).forEach(report);
  return {
    ...parsed,
    own: form.data,
    place: (path, part) => parsed.place(form.origin(path), part),
    written: (path) => parsed.written(form.origin(path)),
  };
}

/** Adds the rows of a `photos.yaml` (or `photos.en.yaml`) that lies beside a gallery. */
function withPhotosFile(
  textOf: (file: string) => string | undefined,
  parsed: ParsedEntry,
  existing: ReadonlySet<string>,
  report: Report,
): ParsedEntry {
  const { folder, locale } = parsed.path;
  const file = `${folder}/photos${locale ? `.${locale}` : ''}.yaml`;
  if (folder === undefined || parsed.own['photos'] !== undefined || !existing.has(file)) return parsed;
  const text = textOf(file);
  const source: YamlSource | undefined = text === undefined ? undefined : parseYaml(text, file);
  [...(source?.diagnostics ?? []), ...(source?.remarks ?? [])].forEach(report);
  const sources = [...parsed.sources, file];
  if (!source || source.diagnostics.length > 0) return { ...parsed, sources, isWhole: false };
  return {
    ...parsed,
    sources,
    own: { ...parsed.own, photos: source.data ?? [] },
    digest: hash('sha256', `${parsed.digest}${text ?? ''}`),
    place: (path, part) => (path[0] === 'photos' ? source.place(path.slice(1), part) : parsed.place(path, part)),
    written: (path) => (path[0] === 'photos' ? source.written(path.slice(1)) : parsed.written(path)),
  };
}

function readText(root: string, file: string, report: Report): string | undefined {
  const decoded = decodeText(readFileSync(join(root, file)));
  if ('text' in decoded) return decoded.text;
  report(diagnostic('file-encoding', { file }, { encoding: decoded.encoding }));
  return undefined;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
