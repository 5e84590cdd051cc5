import { crc32, deflateSync } from 'node:zlib';

/**
 * The beginning of a white PNG of any size, without its pixels: enough for its measures, too little to be decoded
 * (PNG Specification, third edition).
 * @param width pixels
 * @param height pixels
 */
export function pngOf(width: number, height: number): Buffer {
  const measures = Buffer.alloc(13);
  measures.writeUInt32BE(width, 0);
  measures.writeUInt32BE(height, 4);
  // Eight bits of grey.
  measures[8] = 8;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', measures),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([numbers.subarray(0, 4), typed, numbers.subarray(4)]);
}
