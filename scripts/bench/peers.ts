import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A generator that is measured, and where it builds. */
export interface Peer {
  name: string;
  /** Program of Node and its arguments. */
  command: readonly string[];
  folder: string;
  outDir: string;
  /** Folders that a first build finds empty. */
  forgets: readonly string[];
}

const project = join(import.meta.dirname, '..', '..');
const astro = join(project, 'node_modules', 'astro', 'bin', 'astro.mjs');

/**
 * Lays out a site of Kronika and a plain one of Astro that read the same content.
 * @param folder below the project, so that both find what is installed
 */
export async function layOut(folder: string): Promise<Peer[]> {
  const own = join(folder, 'kronika');
  await mkdir(join(own, 'src'), { recursive: true });
  await writeFile(
    join(own, 'astro.config.mjs'),
    "import { kronika } from 'kronika';\n\nexport default kronika({ content: '../content' });\n",
  );
  await writeFile(join(own, 'src', 'content.config.ts'), "export { collections } from 'kronika/collections';\n");
  const plain = join(folder, 'plain');
  await cp(join(import.meta.dirname, 'plain-astro'), plain, { recursive: true });
  return [
    {
      name: 'Kronika',
      command: [join(project, 'compiled', 'bin.js'), 'build'],
      folder: own,
      outDir: join(own, 'dist'),
      forgets: ['dist', '.astro', 'node_modules'],
    },
    {
      name: 'Astro',
      command: [astro, 'build'],
      folder: plain,
      outDir: join(plain, 'dist'),
      forgets: ['dist', '.astro', 'cache'],
    },
  ];
}

/** Leaves a peer as if it had never built. */
export async function forget({ folder, forgets }: Peer): Promise<void> {
  for (const name of forgets) await rm(join(folder, name), { recursive: true, force: true });
}

/** Files of a peer's output, and their bytes together. */
export async function outputOf({ outDir }: Peer): Promise<{ files: number; bytes: number }> {
  const items = await readdir(outDir, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    items.filter((item) => item.isFile()).map(async (item) => (await stat(join(item.parentPath, item.name))).size),
  );
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
