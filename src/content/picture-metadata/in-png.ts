import { inflateSync } from 'node:zlib';
import type { MetadataKind } from './metadata-kind.ts';
import { inExif } from './in-tiff.ts';
import { inXmp } from './in-xmp.ts';

/** What an unpacked text may measure, in bytes. */
const limit = 10_000_000;

/** Reads the chunks of a PNG file (W3C PNG, third edition); every text in it counts. */
export function* inPng(bytes: Buffer): Iterable<MetadataKind> {
  let at = 8;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'eXIf') yield* inExif(content);
    else if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') yield* inText(content, type === 'zTXt');
    else if (type === 'tIME') yield 'other';
    at += 12 + length;
    if (type === 'IEND') break;
  }
  if (at < bytes.length) yield 'other';
}

/** A text by its keyword; some programs pack XMP and Exif in texts. */
function* inText(content: Buffer, isPacked: boolean): Iterable<MetadataKind> {
  const end = content.indexOf(0);
  const keyword = content.toString('latin1', 0, Math.max(0, end));
  if (keyword === 'XML:com.adobe.xmp') yield* inXmp(isPacked ? unpacked(content.subarray(end + 2)) : content);
  else if (/^Raw profile type (?:exif|APP1)$/.test(keyword)) yield 'exif';
  else yield 'comment';
}

function unpacked(data: Buffer): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: limit });
  } catch {
    // Damaged: that it is there is told all the same.
    return data;
  }
}
