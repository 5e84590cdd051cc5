import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { asSlug } from '../content/as-slug.ts';
import { decodeText } from '../content/decode-text.ts';
import { parseFrontMatter } from '../content/front-matter.ts';
import type { Message } from '../content/new-entry/message.ts';
import { slugPattern } from '../schemas/fields/reference.ts';
import { messages } from './messages.ts';
import { isWithin } from './source-files.ts';

/** The gallery that photographs go into. */
export interface GalleryTarget {
  slug: string;
  /** Absolute path without links in it; the folder may not be there yet. */
  folder: string;
  /** Whether there is an `index.md` (or `.mdx`). */
  hasEntry: boolean;
}

/**
 * Finds the gallery that `--to` names. It is a folder in `galleries/` of the content root itself: a link could lead
 * anywhere.
 * @param contentRoot absolute path
 * @param given as written after `--to`
 * @param from folder from which it is meant
 * @returns or why no photographs can go there
 */
export async function galleryTarget(
  contentRoot: string,
  given: string,
  from: string,
): Promise<GalleryTarget | { problem: Message }> {
  const galleries = join(await realpath(contentRoot), 'galleries');
  const path = resolve(from, given);
  const isPlace = [galleries, join(contentRoot, 'galleries')].includes(dirname(path));
  const slug = path.slice(dirname(path).length).replace(/^[\\/]/, '');
  if (!isPlace) return { problem: messages.targetElsewhere(given, galleries) };
  if (!slugPattern.test(slug)) return { problem: messages.targetName(slug, asSlug(slug) || 'galeria') };
  const folder = join(galleries, slug);
  const found = await lstat(folder).catch(() => undefined);
  if (found && !found.isDirectory()) return { problem: messages.targetNoFolder(given) };
  if (found && (await realpath(folder)) !== folder) return { problem: messages.targetNoFolder(given) };
  const names = await readdir(folder).catch(() => []);
  const entry = names.find((name) => /^index\.mdx?$/.test(name));
  const lone = (await readdir(galleries).catch(() => [])).find((name) => [`${slug}.md`, `${slug}.mdx`].includes(name));
  if (lone !== undefined && entry === undefined) return { problem: messages.targetIsFile(lone, slug) };
  if (entry !== undefined && listsPhotosItself(await readFile(join(folder, entry))))
    return { problem: messages.photosInEntry(entry) };
  return { slug, folder, hasEntry: entry !== undefined };
}

/** Whether an entry has its photographs in its own fields; then no `photos.yaml` is read. */
function listsPhotosItself(bytes: Uint8Array): boolean {
  const decoded = decodeText(bytes);
  const data = 'text' in decoded ? parseFrontMatter(decoded.text, '').data : undefined;
  return typeof data === 'object' && data !== null && 'photos' in data;
}

/**
 * Why photographs cannot be taken from what was given: it is not there, or it and the gallery lie within each other.
 * @param given absolute paths
 * @param folder of the gallery
 */
export async function sourceProblem(given: readonly string[], folder: string): Promise<Message | undefined> {
  for (const item of given) {
    const path = await realpath(item).catch(() => undefined);
    if (path === undefined) return messages.sourceMissing(item);
    if (path === folder) return messages.sourceIsTarget(item);
    if (isWithin(path, folder)) return messages.sourceInTarget(item);
    if ((await stat(path)).isDirectory() && isWithin(folder, path)) return messages.targetInSource(item);
  }
  return undefined;
}
