import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** How much of a file's end is read at first; cameras write little after a picture. */
const tail = 65_536;

/**
 * Whether a picture's file ends before the picture does, as after a copy that broke off. Only the ends
 * of formats that say where they end are looked at; nothing is decoded.
 * @param path of a picture whose head could be read
 * @param format `jpg`, `png`, `webp` or `avif`; others are taken to be whole
 */
export function isCutShort(path: string, format: string): boolean {
  switch (format) {
    case 'jpg':
      // The marker EOI, ITU-T T.81 B.2.1; within picture data FF is never followed by D9.
      return !hasNearEnd(path, Buffer.from([0xff, 0xd9]), startOfScan);
    case 'png':
      // The chunk IEND, W3C PNG 11.2.5.
      return !hasNearEnd(path, Buffer.from('IEND', 'latin1'), () => 0);
    case 'webp': {
      // The size in the RIFF header counts what follows it, WebP container specification.
      const [head, size] = readEnds(path);
      return head.readUInt32LE(4) + 8 > size;
    }
    case 'avif':
      return !holdsItsBoxes(path);
    default:
      return false;
  }
}

/**
 * Looks for a mark in the last part of a file, then in all that follows its start. What stands before
 * the picture data is never as long as the first part of a large file.
 */
function hasNearEnd(path: string, mark: Buffer, start: (file: Buffer) => number): boolean {
  const [, size, end] = readEnds(path);
  if (size > 16 * tail && end.includes(mark)) return true;
  const file = readFileSync(path);
  return file.indexOf(mark, start(file)) !== -1;
}

/** The boxes of which a picture in HEIF is made, ISO/IEC 14496-12 4.2; what a camera writes after it is none of them. */
const boxes = /^(?:ftyp|meta|mdat|idat|free|skip|moov|uuid)$/;

/** Whether every box of a file ends within it. */
function holdsItsBoxes(path: string): boolean {
  const file = readFileSync(path);
  let at = 0;
  while (at + 16 <= file.length && boxes.test(file.toString('latin1', at + 4, at + 8))) {
    const size = file.readUInt32BE(at);
    // The last box may leave its size open; a large one has it in eight bytes more.
    if (size === 0) return true;
    at += size === 1 ? Number(file.readBigUInt64BE(at + 8)) : Math.max(size, 8);
  }
  return at <= file.length;
}

/** The first bytes of a file, its size, and its last part. */
function readEnds(path: string): [head: Buffer, size: number, end: Buffer] {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const [head, end] = [Buffer.alloc(12), Buffer.alloc(Math.min(tail, size))];
    readSync(file, head, 0, head.length, 0);
    readSync(file, end, 0, end.length, size - end.length);
    return [head, size, end];
  } finally {
    closeSync(file);
  }
}

/** Where the first scan of a JPEG begins: a thumbnail with an end of its own may lie before. */
function startOfScan(file: Buffer): number {
  let offset = 2;
  while (offset + 4 <= file.length && file[offset] === 0xff && file[offset + 1] !== 0xda) {
    offset += 2 + file.readUInt16BE(offset + 2);
  }
  return offset;
}
