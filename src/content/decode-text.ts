import { analyse } from 'chardet';
import { ownValue } from './own-value.ts';

/** Encodings in which Polish and Ukrainian offices have saved texts, by chardet's name. */
const likely: Record<string, string> = {
  'windows-1250': 'Windows-1250',
  'ISO-8859-2': 'ISO-8859-2',
  'windows-1251': 'Windows-1251',
  'ISO-8859-5': 'ISO-8859-5',
  'KOI8-R': 'KOI8-U',
};

/** A text, or the encoding that keeps it from being read. */
export type DecodedText = { text: string } | { encoding: string };

/**
 * Reads bytes as UTF-8, with or without a byte order mark.
 * @returns the likely encoding where they are something else
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { encoding: 'UTF-16' };
  // Every other byte of Latin text in UTF-16 is zero; in UTF-8 none is.
  if (bytes.subarray(0, 400).filter((byte) => byte === 0).length > 2) return { encoding: 'UTF-16' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Lines end alike, whichever system wrote them, so that places are counted alike.
    return { text: text.replace(/\r\n?/g, '\n') };
  } catch {
    const guess = analyse(bytes).find(({ name }) => Object.hasOwn(likely, name));
    return { encoding: (guess && ownValue(likely, guess.name)) ?? 'Windows-1250' };
  }
}
