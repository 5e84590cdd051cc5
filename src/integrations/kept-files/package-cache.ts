import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';

/**
 * Gives the path of a kept file, which is made where it is not there, or not whole.
 * @param name of the file, with its ending
 * @param key all that it is made of
 * @param make its bytes
 */
export type KeepFile = (name: string, key: string, make: () => Promise<Uint8Array>) => Promise<string>;

/**
 * Keeps what is made of packages alone, such as a cut typeface, for all sites for which these are installed. A file
 * bears the digest of its bytes in its name, and is believed with that alone.
 * @param siteRoot absolute path of a site
 */
export function packageCache(siteRoot: string): KeepFile {
  const folder = join(installation(siteRoot), 'node_modules', '.astro', 'packages');
  return async (name, key, make) => {
    const { name: stem, ext } = parse(name);
    const beginning = `${stem}-${hash('sha256', key).slice(0, 16)}-`;
    const fileOf = (bytes: Uint8Array) => join(folder, `${beginning}${hash('sha256', bytes).slice(0, 32)}${ext}`);
    await mkdir(folder, { recursive: true });
    for (const found of (await readdir(folder)).filter((one) => one.startsWith(beginning) && one.endsWith(ext))) {
      const file = join(folder, found);
      const bytes = await readFile(file).catch(() => undefined);
      if (bytes && fileOf(bytes) === file) return file;
    }
    const made = await make();
    const file = fileOf(made);
    // Written beside and moved, so that a build that is broken off leaves no half of a file.
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, made);
    await rename(draft, file);
    return file;
  };
}

/** The nearest folder in which Astro is installed, from a site upwards. */
function installation(siteRoot: string): string {
  for (let folder = resolve(siteRoot); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules', 'astro'))) return folder;
    if (folder === dirname(folder)) return siteRoot;
  }
}
