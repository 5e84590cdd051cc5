import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import type { FixtureSite } from './build-site.ts';

/**
 * A page of a built site, read as a browser's parser reads it.
 * @param path below the output folder, with its slash: `spotkania/2012-06-20-legionowo/`
 */
export async function builtPage({ outDir }: Pick<FixtureSite, 'outDir'>, path: string): Promise<CheerioAPI> {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return load(await readFile(join(outDir, file), 'utf8'));
}

/** The words of a page's main part, with single spaces, as a reader sees them. */
export function mainText(page: CheerioAPI): string {
  return page('main').text().replace(/\s+/g, ' ').trim();
}

/** Paths of all files below a folder, in order. */
export async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}

/** Files of all pages of a built site, but for those at old addresses, which send everybody on. */
export async function pageFiles({ outDir }: Pick<FixtureSite, 'outDir'>): Promise<string[]> {
  const files = (await filesBelow(outDir)).filter((file) => file.endsWith('.html'));
  const texts = await Promise.all(files.map((file) => readFile(join(outDir, file), 'utf8')));
  return files.filter((_, index) => !texts[index]?.includes('http-equiv="refresh"'));
}
