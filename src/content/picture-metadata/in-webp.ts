import type { MetadataKind } from './metadata-kind.ts';
import { inExif } from './in-tiff.ts';
import { inXmp } from './in-xmp.ts';

/** Chunks that are the picture itself (RFC 9649), with its colour profile. */
const picture = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];

/** Reads the chunks of a WebP file. */
export function* inWebp(bytes: Buffer): Iterable<MetadataKind> {
  const end = bytes.readUInt32LE(4) + 8;
  let at = 12;
  while (at + 8 <= end) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'EXIF') yield* inExif(content);
    else if (type === 'XMP ') yield* inXmp(content);
    else if (!picture.includes(type)) yield 'other';
    at += 8 + length + (length % 2);
  }
  if (end + (end % 2) < bytes.length) yield 'other';
}
