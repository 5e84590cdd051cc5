import type { MetadataKind } from './metadata-kind.ts';

/**
 * Reads the pictures of an icon: a directory, then PNG files or bitmaps, which carry nothing.
 * @param inPicture reads one of them
 */
export function* inIco(bytes: Buffer, inPicture: (bytes: Buffer) => MetadataKind[]): Iterable<MetadataKind> {
  const count = bytes.readUInt16LE(4);
  for (let index = 0; index < count; index++) {
    const length = bytes.readUInt32LE(6 + index * 16 + 8);
    const from = bytes.readUInt32LE(6 + index * 16 + 12);
    yield* inPicture(bytes.subarray(from, from + length));
  }
}
