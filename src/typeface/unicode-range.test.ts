import { describe, expect, it } from 'vitest';
import { unicodeRange } from './unicode-range.ts';

describe('the range of a face', () => {
  it('names single characters and runs, in order, each once', () => {
    expect(unicodeRange([0x105, 0x61, 0x63, 0x62, 0x61])).toEqual(['U+61-63', 'U+105']);
  });

  it('of no characters is empty', () => {
    expect(unicodeRange([])).toEqual([]);
  });

  it('takes in a gap that may be bridged, and no other', () => {
    const isVowel = (between: readonly number[]) => between.every((codePoint) => codePoint === 0x65);
    expect(unicodeRange([0x64, 0x66, 0x68], isVowel)).toEqual(['U+64-66', 'U+68']);
  });

  it('never takes in a wide gap', () => {
    expect(unicodeRange([0x100, 0x200], () => true)).toEqual(['U+100', 'U+200']);
  });
});
