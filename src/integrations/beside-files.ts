import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type HostFile, madeBy } from '../hosting/promises.ts';

type Named = Pick<HostFile, 'path' | 'text'>;

/**
 * Writes what servers are told, save where a file lies that is not to be replaced.
 * @param folder absolute path
 * @param isOwn whether a file that lies there, with this text, is one of Kronika's
 * @returns paths of the files that were not written
 */
export async function writeUnlessForeign(
  folder: string,
  files: readonly Named[],
  isOwn: (text: string) => boolean,
): Promise<string[]> {
  const kept: string[] = [];
  for (const { path, text } of files) {
    const file = join(folder, path);
    const there = existsSync(file) ? await readFile(file, 'utf8') : undefined;
    if (there !== undefined && !isOwn(there)) kept.push(path);
    // A file that stays as it is keeps its date.
    else if (there !== text) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  return kept;
}

/**
 * Makes the folder beside a site hold these files, and none that an earlier build wrote for a host that is no longer
 * named. What somebody else put there stays.
 * @param folder absolute path, of which nothing may be there yet
 * @returns paths of the files that were not written, since others' lie there
 */
export async function replaceBeside(folder: string, files: readonly Named[]): Promise<string[]> {
  const isOwn = (text: string) => text.includes(madeBy);
  const kept = await writeUnlessForeign(folder, files, isOwn);
  const meant = new Set(files.map(({ path }) => join(folder, path)));
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  const lying = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of lying) if (!meant.has(file) && isOwn(await readFile(file, 'utf8'))) await rm(file);
  // The deepest first; a folder in which something is left stays.
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  for (const one of [...new Set([...folders, folder])].sort().reverse()) await rmdir(one).catch(() => undefined);
  return kept;
}
