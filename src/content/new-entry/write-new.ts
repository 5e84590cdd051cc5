import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CollectionName } from '../../schemas/collection-names.ts';

/**
 * Names that the files and folders of a collection already use, readable entries or not.
 * @param root the content root
 */
export async function takenNames(root: string, collection: CollectionName): Promise<Set<string>> {
  const names = await readdir(join(root, collection)).catch(() => []);
  // A README is nobody's entry, whether there is one or not.
  return new Set(['readme', ...names.map((name) => (name.split('.')[0] ?? name).toLowerCase())]);
}

/**
 * Writes a file that is not there yet, with the folders above it.
 * @param root the content root
 * @param path relative to it
 * @returns false when there is such a file already; then nothing is changed
 */
export async function writeNew(root: string, path: string, text: string): Promise<boolean> {
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(target, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
