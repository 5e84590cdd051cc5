import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexColour } from '../testing/hex-colour.ts';
import { contrast } from './contrast.ts';
import { oklchOf } from './oklch.ts';
import { nearestColour, nearestReadable } from './readable-colour.ts';

const onWhite = [{ from: '#ffffff', atLeast: 4.5 }];

describe('the nearest colour that can be read', () => {
  it('is the colour itself where it can be read', () => {
    expect(nearestReadable('#0b4f6c', onWhite)).toBe('#0b4f6c');
  });

  it('can be read, and is no darker than that takes', () => {
    fc.assert(
      fc.property(hexColour, (wish) => {
        const found = nearestReadable(wish, onWhite);
        expect(contrast(found, '#ffffff')).toBeGreaterThanOrEqual(4.5);
        if (found !== wish) expect(contrast(found, '#ffffff')).toBeLessThan(4.7);
      }),
    );
  });

  it('has the hue that was wished for', () => {
    fc.assert(
      fc.property(hexColour, (wish) => {
        const [before, after] = [oklchOf(wish), oklchOf(nearestReadable(wish, onWhite))];
        const turn = (((before.hue ?? 0) - (after.hue ?? 0)) * Math.PI) / 180;
        // Metric difference of hue, as in ΔE: hues of greyish colours say little.
        const difference = 2 * Math.sqrt(before.chroma * after.chroma) * Math.abs(Math.sin(turn / 2));
        expect(difference).toBeLessThan(0.02);
      }),
    );
  });

  it('is found between two limits, from either side', () => {
    const between = [
      { from: '#14171a', atLeast: 3 },
      { from: '#ffffff', atLeast: 4.5 },
    ];
    const [fromLight, fromDark] = [nearestReadable('#ffe000', between), nearestReadable('#000000', between)];
    expect(contrast(fromLight, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(fromDark, '#14171a')).toBeGreaterThanOrEqual(3);
    expect(oklchOf(fromLight).lightness).toBeGreaterThan(oklchOf(fromDark).lightness);
  });

  it('goes up or down, whichever is less', () => {
    const away = [{ from: '#777777', atLeast: 3 }];
    expect(oklchOf(nearestReadable('#999999', away)).lightness).toBeGreaterThan(0.7);
    expect(oklchOf(nearestReadable('#555555', away)).lightness).toBeLessThan(0.4);
  });

  it.each(['#000000', '#ffffff'])('may be %s itself', (end) => {
    expect(nearestColour('#3366cc', (colour) => colour === end)).toBe(end);
  });

  it('is told to be missing where nothing passes', () => {
    expect(() => nearestReadable('#808080', [{ from: '#808080', atLeast: 7 }])).toThrow(RangeError);
  });
});
