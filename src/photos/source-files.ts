import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative } from 'node:path';
import type { Message } from '../content/new-entry/message.ts';
import { messages } from './messages.ts';

/** A file that may be a photograph. */
export interface SourceFile {
  /** Absolute path, without links in it. */
  path: string;
  /** As a report names it: below the folder that was given. */
  name: string;
}

/** A file that could not be taken, and why. */
export interface Problem {
  /** Name of the file. */
  file: string;
  message: Message;
}

/** What lies below the folders that were given, and what cannot be taken from there. */
export interface SourceFiles {
  files: SourceFile[];
  problems: Problem[];
}

/**
 * Lists the files of a memory card or folder, in all its folders. Hidden files and those that systems leave behind
 * are nobody's photographs. A link is not followed: within the folder its target is read in its own place, and
 * what lies outside was not given.
 * @param given absolute paths of folders and files; each is there
 * @param besides absolute path of a file that is no photograph, the table of captions
 */
export async function sourceFiles(given: readonly string[], besides?: string): Promise<SourceFiles> {
  const found: SourceFiles = { files: [], problems: [] };
  const left = besides === undefined ? undefined : await realpath(besides).catch(() => undefined);
  const seen = new Set<string>();
  const add = (path: string, name: string) => {
    if (path === left || seen.has(path)) return;
    seen.add(path);
    found.files.push({ path, name });
  };
  for (const item of given) {
    const top = await realpath(item);
    if ((await stat(top)).isDirectory()) await visit(top, '', add, found.problems);
    else add(top, basename(item));
  }
  return found;
}

async function visit(
  top: string,
  folder: string,
  add: (path: string, name: string) => void,
  problems: Problem[],
): Promise<void> {
  for (const item of await readdir(join(top, folder), { withFileTypes: true })) {
    if (item.name.startsWith('.') || /^(?:thumbs\.db|desktop\.ini|__macosx)$/i.test(item.name)) continue;
    const name = folder === '' ? item.name : `${folder}/${item.name}`;
    const path = join(top, name);
    if (item.isSymbolicLink()) {
      const target = await realpath(path).catch(() => undefined);
      if (target === undefined || !isWithin(target, top)) problems.push({ file: name, message: messages.linkOut() });
    } else if (item.isDirectory()) await visit(top, name, add, problems);
    else if (item.isFile()) add(path, name);
  }
}

/**
 * Whether a path is a folder or lies below it.
 * @param path absolute
 * @param folder absolute
 */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}
