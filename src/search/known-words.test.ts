import { expect, it } from 'vitest';
import { knownWords } from '../lexicon/known-words.ts';
import { fold } from './fold.ts';
import { isNoted, noteOf } from './known-words.ts';

const letters = 'abcdefghijklmnoprstuwyz';
/** Made-up words, unlike for unlike numbers. */
const word = (number: number) =>
  Array.from({ length: 7 }, (_, at) => letters[Math.floor(number / letters.length ** at) % letters.length] ?? 'a').join(
    '',
  );
const words = Array.from({ length: 30_000 }, (_, index) => word(index * 104_729));
const parts = knownWords(words);

const isKnown = (one: string) => {
  const note = noteOf(fold(one), parts.length);
  return isNoted(note, parts[note.part] ?? new Uint8Array());
};

it('every word is known, and hardly another', () => {
  expect(words.filter((one) => !isKnown(one))).toEqual([]);
  const others = words.map((one) => `${one}qx`);
  expect(others.filter(isKnown).length).toBeLessThan(others.length / 150);
});

it('diacritics do not matter', () => {
  const [part = new Uint8Array()] = knownWords(['żółwie']);
  expect(isNoted(noteOf('zolwie', 1), part)).toBe(true);
});
