/**
 * A JPEG whose compressed data lacks its last bytes (ITU-T T.81, annex B). A decoder misses them only where the
 * data before them was understood: after damage in the middle most often some are left over, which no decoder tells.
 * @param bytes of a JPEG
 * @param count how many bytes it is to lack, and of little data half
 * @returns undefined where the file does not say where its data begins and ends
 */
export function withoutLastBytes(bytes: Buffer, count: number): Buffer | undefined {
  const data = lastScan(bytes);
  if (data === undefined) return undefined;
  const end = Math.max(data.end - count, Math.floor((data.start + data.end) / 2));
  return Buffer.concat([bytes.subarray(0, end), bytes.subarray(data.end)]);
}

/** Where the compressed data of the last scan lies; previews within segments of the head are passed over. */
function lastScan(bytes: Buffer): { start: number; end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1];
    if (marker === 0xd9) return found;
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at++;
      continue;
    }
    at += 2 + bytes.readUInt16BE(at + 2);
    if (marker !== 0xda) continue;
    const start = at;
    at = endOfScan(bytes, at);
    found = { start, end: at };
  }
  return at + 2 <= bytes.length && bytes[at + 1] === 0xd9 ? found : undefined;
}

/** In compressed data, `FF 00` is a byte `FF`, and marks of restart belong to it. */
function endOfScan(bytes: Buffer, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at !== -1 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 2);
  }
  return bytes.length;
}
