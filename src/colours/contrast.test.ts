import { contrastWCAG21, sRGB } from 'colorjs.io/fn';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexColour } from '../testing/hex-colour.ts';
import { contrast } from './contrast.ts';
import { channels } from './oklch.ts';

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // The lightest grey that may be text on white, and the next one, which may not.
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
  ])('%s and %s is the one that WCAG gives: %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  });

  it('does not depend on which of them is in front', () => {
    fc.assert(
      fc.property(hexColour, hexColour, (a, b) => {
        expect(contrast(a, b)).toBe(contrast(b, a));
      }),
    );
  });

  it('is what the editors of CSS Color compute', () => {
    const object = (hex: string) => ({ space: sRGB, coords: channels(hex), alpha: 1 });
    fc.assert(
      fc.property(hexColour, hexColour, (a, b) => {
        expect(contrast(a, b)).toBeCloseTo(contrastWCAG21(object(a), object(b)), 1);
      }),
    );
  });
});
