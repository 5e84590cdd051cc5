import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import exif from 'exif-reader';
import sharp from 'sharp';
import { isCutShort } from './picture-end.ts';

/** Endings of pictures that can be read. */
export const readableEndings: readonly string[] = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.tiff', '.svg'];

/** Endings of files that are taken for pictures, whether or not they can be read. */
export const pictureEndings: readonly string[] = [
  ...readableEndings,
  '.tif',
  '.jfif',
  '.jpe',
  '.jif',
  '.heic',
  '.heif',
  '.bmp',
  '.psd',
  '.raw',
  '.cr2',
  '.nef',
];

/** What is known of a picture. */
export interface PictureFacts {
  /** Pixels, after turning it upright as its camera says. */
  width: number;
  height: number;
  format: string;
  /** Whether it says where it was taken. */
  hasLocation: boolean;
  /** Whether it is more than one frame. */
  moves: boolean;
  /** Whether its file ends before the picture does. */
  isCutShort: boolean;
}

/** What is known of a file to download. */
export interface FileFacts {
  /** Ending without the point, in lower case: `pdf`. */
  type: string;
  /** Size in bytes. */
  bytes: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  digest: string;
  /** How many pages a PDF has, where they can be counted. */
  pages?: number;
}

/** A file beside an entry that readers can download. */
export interface SourceFile extends FileFacts {
  /** Path relative to the content root. */
  path: string;
  /** Entries whose texts link to it: `collection/language/slug`. */
  linkedFrom: string[];
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
 * Reads the head of a picture.
 * @param path of the file
 * @throws when the bytes are no picture that sharp reads
 */
export async function measurePicture(path: string): Promise<PictureFacts> {
  const picture = sharp(path, { limitInputPixels: false });
  const { autoOrient, format, compression, pages = 1, exif: cameraData } = await picture.metadata();
  // AVIF is HEIF with pictures in AV1.
  const ending = format === 'jpeg' ? 'jpg' : format === 'heif' && compression === 'av1' ? 'avif' : format;
  return {
    ...autoOrient,
    format: ending,
    moves: pages > 1 && (ending === 'gif' || ending === 'webp'),
    isCutShort: isCutShort(path, ending),
    hasLocation: cameraData !== undefined && saysWhere(cameraData),
  };
}

function saysWhere(cameraData: Buffer): boolean {
  try {
    return exif(cameraData).GPSInfo?.GPSLatitude !== undefined;
  } catch {
    return false;
  }
}

/**
 * Facts of a file to download.
 * @param root the content root
 * @param path relative to it
 */
export function fileFacts(root: string, path: string): Omit<FileFacts, 'pages'> {
  const bytes = readFileSync(join(root, path));
  return {
    type: extname(path).slice(1).toLowerCase(),
    bytes: bytes.length,
    digest: createHash('sha256').update(bytes).digest('hex'),
  };
}
