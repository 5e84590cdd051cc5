import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/**
 * A digest of code of this package, and of the versions of packages that it stands on. What it made is made anew
 * when that changes.
 * @param patterns its files, as globs below `src/`
 */
export async function codeDigest(patterns: readonly string[]): Promise<string> {
  const root = join(packageRoot, 'src');
  const files = await Array.fromAsync(glob(patterns, { cwd: root }));
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(await readFile(join(root, file)));
  return hash.update(await readFile(join(packageRoot, 'package.json'))).digest('hex');
}
