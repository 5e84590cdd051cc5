import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteSettings } from '../../schemas/site.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { askGit } from '../git-command.ts';
import { plainText } from './plain-text.ts';
import { originalFile } from '../own-originals.ts';
import { readBlobs } from '../read-blobs.ts';
import { settingsFile, settingsOf } from '../read-settings.ts';
import { parseYaml } from '../yaml-source.ts';

/** What a content root held at a commit. */
export interface PublishedState {
  /** Paths of its files below the root. */
  files: readonly string[];
  /**
   * The settings as they were; undefined where nothing could be built from them.
   * @param today those of now, which stand for the same bytes
   */
  settings: (today: SiteSettings) => SiteSettings | undefined;
  /** The fields of entries by path, a translation's completed from its original; none of a file that could not be read. */
  fields: (paths: readonly string[]) => ReadonlyMap<string, Record<string, unknown>>;
  /** The texts of some of them by path; undefined where git cannot tell. */
  texts: (paths: readonly string[]) => ReadonlyMap<string, string> | undefined;
}

/**
 * What readers may know of a content root: what its last commit holds, and what the commit holds that the site was
 * published from before it. Both count, since content is checked before it is committed and after.
 * @param root absolute path
 * @param published name of that earlier commit; by default, and where git does not have it, the first parent of the last
 * @returns nothing outside of a repository, without git or without commits; of a clone without its history the last alone
 */
export function publishedStates(root: string, published?: string): PublishedState[] {
  const last = stateAt(root, 'HEAD');
  if (!last) return [];
  const before = (published === undefined ? undefined : stateAt(root, published)) ?? stateAt(root, 'HEAD^');
  return [last, ...(before ? [before] : [])];
}

/**
 * Texts of files as a commit has them.
 * @param root absolute path of the content root
 * @param commit its name
 * @param paths below the root; those that it does not have are left out
 * @returns undefined where git cannot tell
 */
export function publishedTexts(
  root: string,
  commit: string,
  paths: readonly string[],
): ReadonlyMap<string, string> | undefined {
  return stateAt(root, commit)?.texts(paths);
}

function stateAt(root: string, commit: string): PublishedState | undefined {
  const listed = askGit(root, ['ls-tree', '-r', '-z', commit]);
  if ('words' in listed) return undefined;
  const names: BlobNames = new Map(
    listed.output
      .toString()
      .split('\0')
      .flatMap((line) => {
        const [, name, path] = /^\d+ blob ([\da-f]+)\t(.+)$/s.exec(line) ?? [];
        return name === undefined || path === undefined ? [] : [[path, name] as const];
      }),
  );
  const texts: PublishedState['texts'] = (paths) => textsOf(root, names, paths);
  return {
    files: [...names.keys()],
    settings: (today) => settingsThen(root, names, texts, today),
    fields: (paths) => fieldsThen(names, texts, paths),
    texts,
  };
}

/** Git's names of contents, by path below the root. */
type BlobNames = ReadonlyMap<string, string>;

function settingsThen(
  root: string,
  names: BlobNames,
  texts: PublishedState['texts'],
  today: SiteSettings,
): SiteSettings | undefined {
  const name = names.get(settingsFile);
  if (name === undefined) return undefined;
  if (name === blobName(readFileSync(join(root, settingsFile)), name.length)) return today;
  const text = texts([settingsFile])?.get(settingsFile);
  const read = text === undefined ? undefined : settingsOf(text);
  return read?.lost.size === 0 ? read.settings : undefined;
}

/** What git calls these bytes, by the length of its names: SHA-1 or SHA-256. */
function blobName(bytes: Buffer, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

function fieldsThen(
  names: BlobNames,
  texts: PublishedState['texts'],
  paths: readonly string[],
): ReadonlyMap<string, Record<string, unknown>> {
  const originals = paths.map(originalFile).filter((path) => names.has(path));
  const found = texts([...paths, ...originals]);
  const own = (path: string): Record<string, unknown> | undefined => {
    const text = found?.get(path);
    if (text === undefined) return undefined;
    const { data, diagnostics } = /\.mdx?$/.test(path) ? parseFrontMatter(text, path) : parseYaml(text, path);
    return diagnostics.length === 0 && typeof data === 'object' && data !== null ? { ...data } : undefined;
  };
  return new Map(
    paths.flatMap((path) => {
      const fields = own(path);
      return fields === undefined ? [] : [[path, { ...own(originalFile(path)), ...fields }] as const];
    }),
  );
}

function textsOf(root: string, names: BlobNames, paths: readonly string[]): ReadonlyMap<string, string> | undefined {
  const wanted = paths.flatMap((path) => names.get(path) ?? []);
  if (wanted.length === 0) return new Map();
  const contents = readBlobs(root, wanted);
  if ('words' in contents) return undefined;
  return new Map(
    paths.flatMap((path) => {
      const text = contents.get(names.get(path) ?? '');
      return text === undefined ? [] : [[path, plainText(text)] as const];
    }),
  );
}
