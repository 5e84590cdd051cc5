import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../output/error-code.ts';

/**
 * Writes a new entry with its files, all or nothing: the entry itself comes last, and where anything fails the folder
 * is removed again.
 * @param folder absolute path; its parents are made
 * @returns false where there is something of this name already; then nothing is changed
 */
export async function writeEntryFolder(
  folder: string,
  text: string,
  files: readonly { name: string; bytes: Uint8Array }[],
): Promise<boolean> {
  await mkdir(dirname(folder), { recursive: true });
  try {
    await mkdir(folder);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes, { flag: 'wx' });
    await writeFile(join(folder, 'index.md'), text, { flag: 'wx' });
    return true;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
