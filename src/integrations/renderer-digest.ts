import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/**
 * A digest of everything that texts are rendered with: the code, and the packages that it stands on. What
 * was kept of a text is made anew when it changes.
 */
export async function rendererDigest(): Promise<string> {
  const root = join(packageRoot, 'src');
  const files = await Array.fromAsync(
    glob(['html/**/*.ts', 'integrations/site-markdown.ts', 'integrations/text-words.ts'], { cwd: root }),
  );
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(await readFile(join(root, file)));
  return hash.update(await readFile(join(packageRoot, 'package.json'))).digest('hex');
}
