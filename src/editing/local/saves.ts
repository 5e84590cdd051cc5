import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';

/** One file of a save, before and after. */
export interface SavedFile {
  /** Path below the content root. */
  path: string;
  /** Its bytes before, in Base64; null where it was not there. */
  before: string | null;
  /** The name of its contents since, as git gives names; null where it is gone. */
  after: string | null;
}

/** What was saved at once, and can be taken back at once. */
export interface Save {
  /** When, as ISO 8601 in UTC. */
  at: string;
  /** What the form said of it. */
  message: string;
  /** Absolute path of the content root that was changed. */
  root: string;
  files: SavedFile[];
}

const saveSchema: z.ZodType<Save> = z.object({
  at: z.string(),
  message: z.string(),
  root: z.string(),
  files: z.array(z.object({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
});

/** How many saves are kept. */
const most = 50;

/** The folder with the saves of a site; it tells git to pass it by. */
export function savesFolder(siteRoot: string): string {
  return join(siteRoot, '.kronika', 'saves');
}

/**
 * Keeps a save, and forgets the oldest ones.
 * @returns forgets it again
 */
export async function keepSave(folder: string, save: Save): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n');
  const name = `${save.at.replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.json`;
  const file = join(folder, name);
  // A site that is moved or copied takes its saves along, hence the way to the content from here.
  await writeFile(file, JSON.stringify({ ...save, root: relative(folder, save.root) }), { flush: true });
  const names = await saveNames(folder);
  for (const old of names.slice(0, -most)) await rm(join(folder, old), { force: true });
  return () => rm(file, { force: true });
}

/** The last save, and how it is forgotten; undefined where nothing was saved. */
export async function lastSave(folder: string): Promise<{ save: Save; forget: () => Promise<void> } | undefined> {
  const name = (await saveNames(folder)).at(-1);
  if (name === undefined) return undefined;
  const file = join(folder, name);
  const save = saveSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  save.root = resolve(folder, save.root);
  return { save, forget: () => rm(file, { force: true }) };
}

async function saveNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).sort();
}
