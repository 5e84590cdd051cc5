import { decodeText } from '../content/decode-text.ts';

/** How far into a page its encoding is looked for (HTML Standard, 13.2.3.2). */
const prescanned = 1024;

/**
 * Reads the bytes of a page. What a page says of its encoding is often wrong, and bytes that are sound UTF-8 by chance
 * are hardly ever: so they are read as UTF-8 where they can be, else as the header or the page says, else as what is
 * likely in Poland and Ukraine.
 * @param bytes of the page
 * @param type the header `Content-Type`; empty for a file
 */
export function decodePage(bytes: Uint8Array, type: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const said = [labelIn(type), labelIn(Buffer.from(bytes.subarray(0, prescanned)).toString('latin1'))];
  const read = decodeText(bytes);
  if ('text' in read) return read.text;
  const decoder = said.map((label) => decoderOf(label, bytes)).find((one) => one !== undefined);
  return (decoder ?? new TextDecoder(read.encoding)).decode(bytes);
}

/** What is said behind `charset=`, in a header or in a page. */
function labelIn(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1]?.toLowerCase();
}

/** UTF-8 is none here: these bytes are no sound one. */
function decoderOf(label: string | undefined, bytes: Uint8Array): TextDecoder | undefined {
  if (label === undefined) return undefined;
  try {
    const decoder = new TextDecoder(label);
    if (decoder.encoding === 'utf-8') return undefined;
    // Letters such as ś and ź of windows-1250 are control characters in ISO-8859-2, which no page has.
    const isWindows = decoder.encoding === 'iso-8859-2' && bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
    return isWindows ? new TextDecoder('windows-1250') : decoder;
  } catch {
    return undefined;
  }
}
