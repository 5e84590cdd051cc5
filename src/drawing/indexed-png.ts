import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Rgb } from './card-palette.ts';

/** On another thread, while the next page is rendered. */
const compressed = promisify(deflate);

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A picture of at most sixteen colours as PNG, two pixels to a byte.
 * @param pixels numbers of colours, row by row
 * @param size in px; an even width
 * @param colours by their numbers
 * @see https://www.w3.org/TR/png-3/
 */
export async function indexedPng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
  colours: readonly Rgb[],
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = width / 2;
  // Each row begins with the number of its filter; none is best for pictures of few colours.
  const rows = new Uint8Array((bytes + 1) * height);
  for (let row = 0; row < height; row += 1) {
    let from = row * width;
    const start = row * (bytes + 1) + 1;
    for (let to = start; to < start + bytes; to += 1, from += 2)
      rows[to] = ((pixels[from] ?? 0) << 4) | (pixels[from + 1] ?? 0);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, colours by number.
  header.set([4, 3], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(signature),
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(colours.flat())),
      // The next level would take twice the time for a tenth of the bytes.
      chunk('IDAT', await compressed(rows, { level: 3 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Length, name, content, and the checksum of both. */
function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
