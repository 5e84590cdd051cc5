import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a new site in one step: into a folder beside its place, which then takes the place. What is
 * broken off before leaves nothing there.
 * @param folder absolute path; absent or empty
 * @param files texts by path below it
 * @param vendored package files to put into `vendor/`, by absolute path
 * @throws FolderInUse when something lies in the folder
 */
export async function writeSite(
  folder: string,
  files: ReadonlyMap<string, string>,
  vendored: readonly string[] = [],
): Promise<void> {
  await assertFree(folder);
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(join(dirname(folder), `.${basename(folder).slice(0, 100)}-`));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(draft, path)), { recursive: true });
      await writeFile(join(draft, path), text);
    }
    await mkdir(join(draft, 'public'), { recursive: true });
    for (const file of vendored) await cp(file, join(draft, 'vendor', basename(file)));
    await chmod(draft, 0o755);
    // An empty folder gives way; one that somebody filled meanwhile does not.
    await rmdir(folder).catch(() => undefined);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
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
 * @throws FolderInUse when something does, or when it is a file
 */
export async function assertFree(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error instanceof Error && 'code' in error && error.code === 'ENOTDIR' ? new FolderInUse(folder) : error;
  });
  if (found.length > 0) throw new FolderInUse(folder);
}
