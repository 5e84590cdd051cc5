import { promisify } from 'node:util';
import { crc32, inflate } from 'node:zlib';

/** On another thread. */
const inflated = promisify(inflate);

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What is unfolded in memory, in bytes; larger pictures are decoded in strips. */
const mostUnfolded = 2 ** 28;

/** Samples of a pixel by the kind of colour. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** What a PNG says of itself, and its compressed lines. */
interface Parts {
  width: number;
  height: number;
  /** Bits of a pixel; undefined for lines that are interlaced or of a kind that there is not. */
  depth: number | undefined;
  hasPalette: boolean;
  isOfPalette: boolean;
  data: Buffer;
}

/**
 * Whether a PNG proves by itself that it is whole: all checksums are right, and its data unfolds to as many lines
 * as it has. That takes a fifth of the time of decoding it.
 * @param bytes of the file
 * @returns false where it must be decoded to know, as with interlaced ones
 * @see https://www.w3.org/TR/png-3/
 */
export async function provesItself(bytes: Buffer): Promise<boolean> {
  const parts = partsOf(bytes);
  if (parts?.depth === undefined || (parts.isOfPalette && !parts.hasPalette)) return false;
  const line = 1 + Math.ceil((parts.width * parts.depth) / 8);
  const size = line * parts.height;
  if (size > mostUnfolded) return false;
  try {
    const lines = await inflated(parts.data, {
      maxOutputLength: size,
      chunkSize: Math.min(Math.max(size, 64), 1 << 20),
    });
    if (lines.length !== size) return false;
    // Each line begins with the number of its filter, of which there are five.
    for (let at = 0; at < size; at += line) if ((lines[at] ?? 5) > 4) return false;
    return true;
  } catch {
    return false;
  }
}

/** Undefined where a checksum is wrong or something is missing. */
function partsOf(bytes: Buffer): Parts | undefined {
  if (!bytes.subarray(0, 8).equals(signature)) return undefined;
  let head: Omit<Parts, 'data' | 'hasPalette'> | undefined;
  let hasPalette = false;
  const data: Buffer[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return undefined;
    const name = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, end);
    at = end + 4;
    if (name === 'IHDR') head = headOf(content);
    else if (name === 'PLTE') hasPalette = true;
    else if (name === 'IDAT') data.push(content);
    else if (name === 'IEND')
      return head && at === bytes.length ? { ...head, hasPalette, data: Buffer.concat(data) } : undefined;
  }
  return undefined;
}

function headOf(content: Buffer): Omit<Parts, 'data' | 'hasPalette'> | undefined {
  if (content.length !== 13) return undefined;
  const [bits = 0, colour = 0, , , interlaced] = content.subarray(8);
  const count = samples[colour];
  return {
    width: content.readUInt32BE(0),
    height: content.readUInt32BE(4),
    depth: interlaced === 0 && count !== undefined ? bits * count : undefined,
    isOfPalette: colour === 3,
  };
}
