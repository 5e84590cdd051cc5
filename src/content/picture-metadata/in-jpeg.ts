import type { MetadataKind } from './metadata-kind.ts';
import { inExif } from './in-tiff.ts';
import { inXmp } from './in-xmp.ts';

/** Markers of ISO/IEC 10918-1, table B.1. */
const marker = { firstApplication: 0xe0, lastApplication: 0xef, comment: 0xfe, scan: 0xda, end: 0xd9 };

/** Reads the segments of a JPEG file to its end, those between the scans of a progressive one too. */
export function* inJpeg(bytes: Buffer): Iterable<MetadataKind> {
  let at = 2;
  for (;;) {
    at = nextMarker(bytes, at);
    if (at < 0) return;
    const code = bytes.readUInt8(at + 1);
    at += 2;
    if (code === marker.end) {
      // Cameras leave previews and films behind the picture.
      if (bytes.subarray(at).some((byte) => byte !== 0)) yield 'other';
      return;
    }
    const length = bytes.readUInt16BE(at);
    const content = bytes.subarray(at + 2, at + length);
    if (code === marker.comment) yield 'comment';
    else if (code >= marker.firstApplication && code <= marker.lastApplication)
      yield* inApplication(code - marker.firstApplication, content);
    at += Math.max(2, length);
  }
}

/** The next marker that begins a segment; in a scan zeros are stuffed and restart marks stand alone. */
function nextMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes.readUInt8(at + 1);
    if (code !== 0 && code !== 0xff && code !== 1 && (code < 0xd0 || code > 0xd8)) return at;
  }
  return -1;
}

function* inApplication(number: number, content: Buffer): Iterable<MetadataKind> {
  const name = content.toString('latin1', 0, 32);
  if (name.startsWith('Exif\0')) yield* inExif(content);
  else if (name.startsWith('http://ns.adobe.com/x')) yield* inXmp(content);
  else if (number === 13) yield 'iptc';
  else if (!isHarmless(number, name)) yield 'other';
}

/** JFIF's density and Adobe's colour transform decide how a picture looks; so does its colour profile. */
function isHarmless(number: number, name: string): boolean {
  return (
    (number === 0 && name.startsWith('JFIF\0')) ||
    (number === 2 && name.startsWith('ICC_PROFILE\0')) ||
    (number === 14 && name.startsWith('Adobe'))
  );
}
