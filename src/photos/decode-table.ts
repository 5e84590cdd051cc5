/**
 * Reads a table as office programs save it: UTF-8 with or without a byte order mark, UTF-16 ("Unicode text") in either
 * order, or else Windows-1250.
 * @param bytes of the file
 * @returns undefined when the bytes are no text, as those of a workbook are
 */
export function decodeTable(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  // Only what is no text holds control characters besides tabs and line ends.
  return /[\0-\x08\x0e-\x1f\x7f-\x9f]/.test(text) ? undefined : text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // The first sign of a table is a Latin letter, so one of its two bytes is zero.
  if (first !== 0 && second === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0 && second !== 0) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}
