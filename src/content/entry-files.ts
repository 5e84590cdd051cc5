import { readFile } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** Endings of files that are taken for pictures. */
export const pictureEndings: readonly string[] = [
  '.jpg',
  '.jpeg',
  '.png',
  '.webp',
  '.avif',
  '.gif',
  '.tif',
  '.tiff',
  '.svg',
];

/** What is known of a file to download. */
export interface FileFacts {
  /** Ending without the point, in lower case: `pdf`. */
  type: string;
  /** Size in bytes. */
  bytes: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  digest: string;
}

/**
 * The path of a file that an entry names.
 * @param entryFile the entry's path relative to the content root
 * @param path as written in the entry
 * @returns relative to the content root; undefined when it leads out of it
 */
export function besideEntry(entryFile: string, path: string): string | undefined {
  const joined = posix.join(posix.dirname(entryFile), path);
  return joined.startsWith('../') || posix.isAbsolute(path) ? undefined : joined;
}

/**
 * Size and type of a picture, after turning it upright as its camera says.
 * @param path of the file
 * @throws when the bytes are no picture that sharp reads
 */
export async function measurePicture(path: string): Promise<{ width: number; height: number; format: string }> {
  const { autoOrient, format } = await sharp(path).metadata();
  return { ...autoOrient, format: format === 'jpeg' ? 'jpg' : format };
}

/**
 * Facts of a file to download.
 * @param root the content root
 * @param path relative to it
 */
export async function fileFacts(root: string, path: string): Promise<FileFacts> {
  const bytes = await readFile(join(root, path));
  return {
    type: extname(path).slice(1).toLowerCase(),
    bytes: bytes.length,
    digest: createHash('sha256').update(bytes).digest('hex'),
  };
}
