import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { photoShape, shapeRatio } from './photo-shape.ts';

describe('the shape of a photograph', () => {
  it.each([
    ['4 : 3', 4000, 3000],
    ['3 : 2', 6000, 4000],
    ['16 : 9', 1920, 1080],
    ['1 : 1', 800, 800],
    ['3 : 4', 3000, 4000],
    ['9 : 16', 1080, 1920],
    ['2 : 1', 4000, 2000],
  ])('is kept within half a hundredth for %s', (_, width, height) => {
    expect(Math.abs(shapeRatio(photoShape(width, height)) / (width / height) - 1)).toBeLessThan(0.005);
  });

  it('is never more than 3 % off between 1 : 4 and 4 : 1', () => {
    for (let width = 250; width <= 4000; width += 1) {
      expect(Math.abs(Math.log(shapeRatio(photoShape(width, 1000)) / (width / 1000)))).toBeLessThan(0.03);
    }
  });

  it('ends at 4 : 1, so that a panorama does not become a line', () => {
    expect([photoShape(20000, 1000), photoShape(1000, 20000)]).toEqual([24, -24]);
  });

  it('has its rule in the stylesheet at every step', async () => {
    const stylesheet = await readFile(join(import.meta.dirname, 'photo-shapes.css'), 'utf8');
    const rules = [...stylesheet.matchAll(/\[data-shape='(-?\d+)'\]\s*\{\s*--ratio: ([\d.]+);/g)];
    expect(rules.map(([, shape, ratio]) => [Number(shape), Number(ratio)])).toEqual(
      Array.from({ length: 49 }, (_, index) => [index - 24, Number(shapeRatio(index - 24).toFixed(4))]),
    );
  });
});
