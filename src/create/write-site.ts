import { rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { onSignal } from './on-signal.ts';

/**
 * Writes a new site in one step: into a folder beside its place, which then takes the place. What is
 * broken off before leaves nothing there; what was killed so suddenly that its beginnings stayed is cleared
 * away by the next.
 * @param folder absolute path; absent or empty
 * @param files texts by path below it
 * @param vendored package files to put into `vendor/`, by absolute path
 * @throws FolderInUse when something lies in the folder
 */
export async function writeSite(
  folder: string,
  files: Iterable<readonly [path: string, text: string]>,
  vendored: readonly string[] = [],
): Promise<void> {
  const isThere = await assertFree(folder);
  await mkdir(dirname(folder), { recursive: true });
  await clearBeginnings(folder);
  const begun = join(dirname(folder), `${beginning(folder)}${process.pid}`);
  const forget = onSignal(() => {
    rmSync(begun, { recursive: true, force: true });
  });
  try {
    await mkdir(begun);
    for (const [path, text] of files) {
      await mkdir(dirname(join(begun, path)), { recursive: true });
      await writeFile(join(begun, path), text);
    }
    await mkdir(join(begun, 'public'), { recursive: true });
    for (const file of vendored) await cp(file, join(begun, 'vendor', basename(file)));
    await (isThere ? moveInto(begun, folder) : rename(begun, folder));
  } catch (error) {
    await rm(begun, { recursive: true, force: true });
    throw error;
  } finally {
    forget();
  }
}

/** How the folder is called in which a site begins, without the number of the process that writes it. */
function beginning(folder: string): string {
  return `.${basename(folder)}.kronika-create-`;
}

/** Removes what others left that were killed while they wrote this site. */
async function clearBeginnings(folder: string): Promise<void> {
  const prefix = beginning(folder);
  for (const name of await readdir(dirname(folder))) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : NaN;
    // In a container the next process often has the same number.
    if (Number.isInteger(pid) && (pid === process.pid || !isRunning(pid)))
      await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Fills a folder that stays the same one: a shell may stand in it. The package's manifest comes last, for
 * without it nothing takes the folder for a site.
 */
async function moveInto(begun: string, folder: string): Promise<void> {
  const names = (await readdir(begun)).sort((a, b) => Number(a === 'package.json') - Number(b === 'package.json'));
  await assertFree(folder);
  const moved: string[] = [];
  try {
    for (const name of names) {
      await rename(join(begun, name), join(folder, name));
      moved.push(name);
    }
    await rm(begun, { recursive: true });
  } catch (error) {
    for (const name of moved) await rm(join(folder, name), { recursive: true, force: true });
    throw error;
  }
}

/** Thrown where a site is to be written over something. */
export class FolderInUse extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder} is not empty`);
    this.folder = folder;
  }
}

/**
 * Makes sure that nothing lies in a folder.
 * @param folder absolute path
 * @returns whether it is there
 * @throws FolderInUse when something lies in it, or when it is a file
 */
export async function assertFree(folder: string): Promise<boolean> {
  const found = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error instanceof Error && 'code' in error && error.code === 'ENOTDIR' ? new FolderInUse(folder) : error;
  });
  if (found !== undefined && found.length > 0) throw new FolderInUse(folder);
  return found !== undefined;
}
