import { chmod, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Why a file stays as it was: it changed meanwhile, or cannot be written. */
export type Unwritten = 'changed' | 'unwritable';

/**
 * Changes the text of a file. The new one is written beside its place and moved there, so that the file is either whole
 * or as it was; one that somebody saved meanwhile is left to them.
 * @param path absolute path of a file in UTF-8
 * @param change makes the new text of the old one, with its byte order mark; undefined where there is nothing to change
 * @returns undefined where it was written, or nothing was to be
 */
export async function rewriteFile(
  path: string,
  change: (text: string) => string | undefined,
): Promise<Unwritten | undefined> {
  const part = join(dirname(path), `.kronika-fix-${process.pid}.part`);
  try {
    const before = await readFile(path);
    const text = change(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(before));
    if (text === undefined) return undefined;
    await writeFile(part, text, { flush: true });
    await chmod(part, (await stat(path)).mode);
    if (!before.equals(await readFile(path))) {
      await rm(part, { force: true });
      return 'changed';
    }
    await rename(part, path);
    return undefined;
  } catch {
    await rm(part, { force: true });
    return 'unwritable';
  }
}
