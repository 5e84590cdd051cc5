import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexColour } from '../testing/hex-colour.ts';
import { hexOf, oklchOf } from './oklch.ts';

describe('a colour', () => {
  it('is the same after a way through OKLCH', () => {
    fc.assert(
      fc.property(hexColour, (hex) => {
        expect(hexOf(oklchOf(hex))).toBe(hex);
      }),
    );
  });

  it.each([
    ['black', '#000000', 0],
    ['white', '#ffffff', 1],
  ])('that is %s has no chroma and no hue', (_, hex, lightness) => {
    const { chroma, hue, lightness: found } = oklchOf(hex);
    expect([found, chroma, hue]).toEqual([expect.closeTo(lightness, 5), expect.closeTo(0, 5), null]);
  });

  it('that no screen shows keeps its lightness and loses chroma', () => {
    const blue = oklchOf('#0000ff');
    const shown = oklchOf(hexOf({ ...blue, lightness: 0.8 }));
    expect(shown.lightness).toBeCloseTo(0.8, 1);
    expect(shown.chroma).toBeLessThan(blue.chroma);
  });
});
