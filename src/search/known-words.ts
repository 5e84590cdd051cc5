/** Size of a part in bytes: what one question costs. */
export const partBytes = 3000;

/** Bits that each word sets. */
const marks = 8;

/** Where a word is noted down: the part, and bits in it. */
export interface Note {
  part: number;
  bits: number[];
}

/**
 * Where a Bloom filter in parts notes a word down.
 * @param word folded
 * @param parts how many there are
 * @see https://doi.org/10.1145/362686.362692 B. H. Bloom, Space/time trade-offs in hash coding
 */
export function noteOf(word: string, parts: number): Note {
  const [first, second, third] = [hash(word, 0x811c9dc5), hash(word, 0x01234567), hash(word, 0x089abcde)];
  const bits: number[] = [];
  for (let index = 0; index < marks; index++) bits.push((second + index * third) % (partBytes * 8));
  return { part: first % parts, bits };
}

/** Whether a part has all bits of a word: then the word is known, but for one unknown word in three hundred. */
export function isNoted({ bits }: Note, part: Uint8Array): boolean {
  return bits.every((bit) => ((part[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
}

/**
 * A hash of 32 bits without sign.
 * @see https://datatracker.ietf.org/doc/html/rfc9923 FNV-1a
 */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < word.length; at++) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  }
  // The last letters would hardly change the upper bits.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
