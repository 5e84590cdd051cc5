import type { MetadataKind } from './metadata-kind.ts';
import { inXmp } from './in-xmp.ts';

/** Extensions of GIF89a that are the picture itself: repetitions and the colour profile. */
const harmless = ['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'];

/** Reads the blocks of a GIF file (CompuServe, GIF89a). */
export function* inGif(bytes: Buffer): Iterable<MetadataKind> {
  let at = 13 + colours(bytes.readUInt8(10));
  for (;;) {
    const block = bytes.readUInt8(at);
    if (block === 0x3b) break;
    if (block === 0x2c) {
      at = afterParts(bytes, at + 11 + colours(bytes.readUInt8(at + 9)));
      continue;
    }
    const label = bytes.readUInt8(at + 1);
    const name = bytes.toString('latin1', at + 3, at + 14);
    const end = afterParts(bytes, at + 2);
    if (label === 0xfe) yield 'comment';
    else if (label === 0xff && name === 'XMP DataXMP') yield* inXmp(bytes.subarray(at + 14, end));
    else if (label === 0xff && !harmless.includes(name)) yield 'other';
    at = end;
  }
  if (at + 1 < bytes.length) yield 'other';
}

/** Bytes of the table of colours that a block's flags announce. */
function colours(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Where the parts of a block end: each says its length, the last one has none. */
function afterParts(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at)) at += 1 + length;
  return at + 1;
}
