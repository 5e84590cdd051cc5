import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Typesetter, typesetter } from './typesetter.ts';

let type: Typesetter;

beforeAll(async () => {
  type = await typesetter(join(import.meta.dirname, '..', '..'));
});

const style = { weight: 600, size: 100 } as const;
const outlines = (text: string) =>
  type.letters(text, style).filter(({ id }) => type.outline(id, style, { x: 0, y: 0 }) !== '').length;

describe('a line in the typeface', () => {
  it.each([['ąćęłńóśźżĄĆĘŁŃÓŚŹŻ'], ['„”–…’'], ['ґєіїҐЄІЇщЮ']])('has an outline for each of %s', (text) => {
    expect(outlines(text)).toBe(text.length);
  });

  it('has none for what the typeface lacks, and no width either', () => {
    expect(outlines('a🎉b')).toBe(2);
    expect(type.width('a🎉b', style)).toBeCloseTo(type.width('a', style) + type.width('b', style), 0);
  });

  it('grows with its size', () => {
    expect(type.width('Kronika', { ...style, size: 200 })).toBeCloseTo(2 * type.width('Kronika', style));
  });

  it('moves letters together as the typeface says', () => {
    expect(type.width('To', style)).toBeLessThan(type.width('T', style) + type.width('o', style));
  });
});
