import { fold } from '../search/fold.ts';
import { noteOf, partBytes } from '../search/known-words.ts';

/** Bits for each word; with fewer, unknown words are taken for known ones. */
const bitsPerWord = 12;

/** Shorter words are not corrected, and longer ones are seldom one slip from another word. */
const shortest = 4;
const longest = 11;

/**
 * The words of a language, for the one question whether a word that the site does not have is a word at
 * all: then it is no slip, and nothing is put in its place.
 * @param words of a dictionary
 * @returns parts of a Bloom filter
 */
export function knownWords(words: Iterable<string>): Uint8Array[] {
  const folded = new Set<string>();
  for (const word of words) {
    if (word.length >= shortest && word.length <= longest && /^\p{L}+$/u.test(word)) folded.add(fold(word));
  }
  const count = Math.ceil((folded.size * bitsPerWord) / (partBytes * 8));
  const parts = Array.from({ length: count }, () => new Uint8Array(partBytes));
  for (const word of folded) {
    const { part, bits } = noteOf(word, count);
    const bytes = parts[part] ?? new Uint8Array();
    for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return parts;
}

/** The parts of a filter that were put one after another. */
export function partsOf(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: bytes.length / partBytes }, (_, index) =>
    bytes.subarray(index * partBytes, (index + 1) * partBytes),
  );
}
