import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * Every file of a folder, hidden ones too, as paths below it with slashes, in code point order.
 * @param folder absolute path; one that is not there has none
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}
