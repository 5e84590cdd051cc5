import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groundClasses } from './picture-ground.ts';

const styles = readFileSync(join(import.meta.dirname, 'picture-ground.css'), 'utf8').replace(/\s+/g, ' ');
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the colour in the place of a picture', () => {
  it('is the style sheet’s own where nothing is known', () => {
    expect(groundClasses(undefined)).toEqual([]);
  });

  it('is grey for greys', () => {
    expect(groundClasses({ lightness: 4, hue: null })).toEqual(['ground-light-4']);
  });

  it.each(upTo(11))('of %i tenths of lightness is known to the styles', (lightness) => {
    const [light = ''] = groundClasses({ lightness, hue: null });
    expect(styles).toContain(`.${light} { --ground-light: ${lightness * 10}%; }`);
  });

  it.each(upTo(12))('of %i twelfths of hue is known to the styles', (hue) => {
    const [, name = ''] = groundClasses({ lightness: 5, hue });
    expect(styles).toContain(`.${name} { --ground-hue: ${hue * 30}deg; }`);
  });
});
