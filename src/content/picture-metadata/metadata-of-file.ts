import { open } from 'node:fs/promises';
import type { MetadataKind } from './metadata-kind.ts';
import { pictureMetadata } from './picture-metadata.ts';
import { pictureType, telling } from './picture-type.ts';

/**
 * Reads a picture whole; of any other file no more than tells that it is none.
 * @param path of the file
 * @returns its bytes; undefined for what is no picture
 * @throws when the file cannot be read
 */
export async function readPicture(path: string): Promise<Buffer | undefined> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(telling);
    const { bytesRead } = await file.read(head, 0, telling, 0);
    if (pictureType(head.subarray(0, bytesRead)) === undefined) return undefined;
    return bytesRead < telling ? head.subarray(0, bytesRead) : await file.readFile();
  } finally {
    await file.close();
  }
}

/** What a file carries besides what it shows; nothing where it is no picture. */
export async function metadataOfFile(path: string): Promise<MetadataKind[]> {
  const bytes = await readPicture(path);
  return bytes ? pictureMetadata(bytes) : [];
}
