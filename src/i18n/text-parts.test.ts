import { describe, expect, it } from 'vitest';
import { textParts } from './text-parts.ts';

describe('a text with places', () => {
  it('comes apart into words and places, in order', () => {
    expect(textParts('{a}, od {b} do jutra')).toEqual([
      { place: 'a' },
      { words: ', od ' },
      { place: 'b' },
      { words: ' do jutra' },
    ]);
  });
});
