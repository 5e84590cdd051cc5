import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const unfinished = /^\.(?:kronika|photos)-\d+\.part$/;

/**
 * Writes a file beside its place and moves it there, so that it is either whole or as it was, also when the power
 * goes (POSIX rename).
 * @param path of the file
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const part = join(dirname(path), `.kronika-${process.pid}.part`);
  try {
    await writeFile(part, content, { flush: true });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Removes what a run left that was killed while it wrote. */
export async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (unfinished.test(name)) await rm(join(folder, name), { force: true });
}
