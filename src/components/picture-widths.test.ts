import { describe, expect, it } from 'vitest';
import { largestWidth, pictureWidths } from './picture-widths.ts';

describe('the widths of a picture', () => {
  it.each([
    ['10rem', [200, 400]],
    ['(width >= 40rem) 24rem, 100vw', [400, 800, 1200]],
    ['(width >= 72rem) 50rem, 100vw', [800, 1200, 1600]],
    ['100vw', [800, 1200, 1600]],
    ['60rem', [1200, 1600]],
    ['200rem', [1600]],
  ])('fit the room %s', (sizes, widths) => {
    expect(pictureWidths(sizes, 4000)).toEqual(widths);
  });

  it.each([
    ['an icon', '10rem', 48, [48]],
    ['a small photograph', '(width >= 40rem) 24rem, 100vw', 300, [300]],
    ['one between two steps', '(width >= 40rem) 24rem, 100vw', 1000, [400, 800, 1000]],
    ['one as wide as a step', '(width >= 40rem) 24rem, 100vw', 800, [400, 800]],
    ['one hardly wider than a step', '(width >= 40rem) 24rem, 100vw', 840, [400, 800]],
    ['one narrower than the first step of a wide room', '(width >= 72rem) 50rem, 100vw', 600, [600]],
  ])('never make %s larger', (_name, sizes, own, widths) => {
    expect(pictureWidths(sizes, own)).toEqual(widths);
  });

  it('are never none', () => {
    for (let own = 1; own < 5000; own += 1)
      for (const sizes of ['10rem', '12rem', '(width >= 56rem) 24rem, 100vw', '100vw'])
        expect(pictureWidths(sizes, own).length).toBeGreaterThan(0);
  });
});

describe('the largest version', () => {
  it.each([
    ['landscape', 4000, 3000, 2560],
    ['portrait', 3000, 4000, 1920],
    ['panorama', 9000, 1000, 2560],
    ['small', 640, 480, 640],
  ])('of a %s picture keeps within a square', (_name, width, height, largest) => {
    expect(largestWidth({ width, height })).toBe(largest);
  });
});
