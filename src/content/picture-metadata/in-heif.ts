import type { MetadataKind } from './metadata-kind.ts';
import { inTiff } from './in-tiff.ts';
import { inXmp } from './in-xmp.ts';

interface Box {
  type: string;
  content: Buffer;
}

/** The identifier of a box that holds XMP (ISO 16684-3). */
const xmpBox = 'be7acfcb97a942e89c71999491e3afac';

/** Reads the boxes of an AVIF or HEIC file (ISO/IEC 14496-12 and 23008-12). */
export function* inHeif(bytes: Buffer): Iterable<MetadataKind> {
  for (const { type, content } of boxes(bytes)) {
    if (type === 'uuid') {
      if (content.toString('hex', 0, 16) === xmpBox) yield* inXmp(content);
      else yield 'other';
    }
    // Before the boxes within it stand four bytes of version and flags.
    if (type !== 'meta') continue;
    const items = boxes(content.subarray(4)).find((box) => box.type === 'iinf')?.content;
    if (!items) continue;
    const count = items.readUInt8(0) === 0 ? 2 : 4;
    for (const item of boxes(items.subarray(4 + count))) yield* inItem(item.content, bytes);
  }
}

/** An item by what its description calls it. */
function* inItem(item: Buffer, file: Buffer): Iterable<MetadataKind> {
  const at = item.readUInt8(0) >= 3 ? 10 : 8;
  const type = item.toString('latin1', at, at + 4);
  if (type === 'Exif') {
    yield 'exif';
    for (const order of ['II*\0', 'MM\0*']) {
      const header = file.indexOf(`Exif\0\0${order}`, 0, 'latin1');
      if (header >= 0) yield* inTiff(file.subarray(header + 6));
    }
  } else if (type === 'mime') {
    if (!item.includes('rdf+xml')) yield 'other';
    else yield* inXmp(file);
  } else if (type === 'uri ') yield 'other';
}

function boxes(bytes: Buffer): Box[] {
  const found: Box[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(at);
    const head = short === 1 ? 16 : 8;
    // A length of one stands for one of eight bytes that follows, a length of zero for all the rest.
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), content: bytes.subarray(at + head, at + length) });
    at += Math.max(head, length);
  }
  return found;
}
