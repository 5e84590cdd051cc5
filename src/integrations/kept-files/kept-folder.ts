import { hash } from 'node:crypto';
import { appendFile, lstat, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { forEachOf } from '../../content/for-each-of.ts';
import { digestLine, formatDigestList, type DigestList, parseDigestList } from './digest-list.ts';

/** Name of the list of digests, in the folder that it is of. */
export const listName = 'kept.sha256';

/** Name of the list of pictures that were decoded. */
export const soundList = 'sound-pictures.txt';

/** Files that believe nothing but what they can prove themselves: lists of digests, in which damage only leaves something out. */
const selfProving: ReadonlySet<string> = new Set([listName, soundList]);

/** A folder of files that one build keeps for the next. */
export interface KeptFolder {
  /** How many files were dropped when it was opened. */
  dropped: number;
  /**
   * Notes what a file is going to hold, before it is written: should the writing break off, the file
   * does not match and is not believed.
   * @param path of the file, below the folder
   * @param bytes that it will hold
   * @throws when the note cannot be written
   */
  expect: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Files that were noted since the folder was opened and do not hold as many bytes. */
  unfinished: () => Promise<string[]>;
  /** Takes all files for whole as they are: after a stage of the build that ended well. */
  settle: () => Promise<void>;
}

/**
 * Opens a folder of kept files and drops what is not as the last build left it. Every file is read, since
 * damage may leave its size and time as they were: a gigabyte takes about a second. What is foreign,
 * cut, emptied, half written, or newer than the list goes; whoever wants it makes it anew.
 * @param folder absolute path; one that is not there is empty
 * @throws when a file cannot be removed
 */
export async function openKeptFolder(folder: string): Promise<KeptFolder> {
  const believed: DigestList = new Map();
  const written = await readDigests(folder);
  const known = new Map<string, { digest: string; stamp: string }>();
  let dropped = 0;
  await forEachOf(await itemsBelow(folder), async (path) => {
    const file = join(folder, path);
    const expected = written.get(path);
    const found = expected === undefined ? undefined : await digestOf(file);
    if (found !== undefined && found === expected) {
      believed.set(path, found);
      known.set(path, { digest: found, stamp: await stampOf(file) });
      return;
    }
    await rm(file, { recursive: true, force: true });
    dropped += 1;
  });
  await removeEmptyFolders(folder);
  await mkdir(folder, { recursive: true });
  await replaceList(folder, believed);

  const noted = new Map<string, number>();
  return {
    dropped,
    expect: async (path, bytes) => {
      noted.set(path, bytes.byteLength);
      await appendFile(join(folder, listName), digestLine(path, hash('sha256', bytes)));
    },
    unfinished: async () => {
      const found: string[] = [];
      await forEachOf(noted, async ([path, size]) => {
        const written = await stat(join(folder, path)).catch(() => undefined);
        if (written?.size !== size) found.push(path);
      });
      return found.sort();
    },
    settle: async () => {
      const list: DigestList = new Map();
      await forEachOf(await itemsBelow(folder), async (path) => {
        const file = join(folder, path);
        const stamp = await stampOf(file);
        const earlier = known.get(path);
        const digest = earlier?.stamp === stamp ? earlier.digest : await digestOf(file);
        if (digest === undefined) return;
        list.set(path, digest);
        known.set(path, { digest, stamp });
      });
      await replaceList(folder, list);
    },
  };
}

/** The list of digests of a folder; empty where it cannot be read. */
export async function readDigests(folder: string): Promise<DigestList> {
  return parseDigestList(await readFile(join(folder, listName), 'utf8').catch(() => ''));
}

/** Everything below a folder but folders and the lists, as paths with slashes. A link is not followed. */
async function itemsBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((item) => !item.isDirectory())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .filter((path) => !selfProving.has(path));
}

/** Undefined for what cannot be read, and for links and the like. */
async function digestOf(file: string): Promise<string | undefined> {
  try {
    return (await lstat(file)).isFile() ? hash('sha256', await readFile(file)) : undefined;
  } catch {
    return undefined;
  }
}

/** Tells whether a file was written since, within one build. */
async function stampOf(file: string): Promise<string> {
  const { ino, size, mtimeNs } = await lstat(file, { bigint: true });
  return `${ino} ${size} ${mtimeNs}`;
}

/** A folder may stand where a file is wanted. */
async function removeEmptyFolders(folder: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const folders = found.filter((item) => item.isDirectory()).map((item) => join(item.parentPath, item.name));
  // The deepest first. One that holds something stays.
  for (const path of folders.sort((a, b) => b.length - a.length)) await rmdir(path).catch(() => undefined);
}

/** Written beside and moved, so that it is whole or as it was. */
async function replaceList(folder: string, list: DigestList): Promise<void> {
  const file = join(folder, listName);
  await writeFile(`${file}.part`, formatDigestList(list));
  await rename(`${file}.part`, file);
}
