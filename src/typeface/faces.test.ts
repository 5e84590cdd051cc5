import { describe, expect, it } from 'vitest';
import { facesFor } from './faces.ts';

const codePoints = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

/** A typeface of a few letters of many languages. */
const available = [0x0d, ...codePoints('ABab1ąĄřșéжїЖЇыω „”‽\u2010')];

const faces = (...languages: Parameters<typeof facesFor>[0]) =>
  Object.fromEntries(facesFor(languages, available).map((face) => [face.name, face]));

describe('the files of the typeface', () => {
  it('of a Polish site are the letters of Polish and the rest', () => {
    const { latin, rest, cyrillic } = faces('pl', 'en');
    expect(latin?.text).toBe(' 1ABabĄą”„');
    expect(rest?.text).toBe('éřșωЖжыЇї‐‽'.split('').sort().join(''));
    expect(cyrillic).toBeUndefined();
  });

  it('of a site that also speaks Ukrainian have its letters apart', () => {
    const { cyrillic, rest } = faces('pl', 'uk');
    expect(cyrillic?.text).toBe('ЇЖжї');
    expect(rest?.text).toContain('ы');
  });

  it.each([[['pl']], [['en']], [['pl', 'en', 'uk']]] as const)(
    'for %s together have every character once',
    (languages) => {
      const text = facesFor(languages, available)
        .map((face) => face.text)
        .join('');
      expect(codePoints(text).sort((a, b) => a - b)).toEqual(available.slice(1).sort((a, b) => a - b));
    },
  );

  it('of a script are fetched for what they have, and for nothing else', () => {
    expect(faces('pl').latin?.range).toEqual([
      'U+20', 'U+31', 'U+41-42', 'U+61-62', 'U+104-105', 'U+201D-201E',
    ]); // prettier-ignore
  });

  it('have the rest first, so that its wide range gives way to the others', () => {
    expect(facesFor(['pl', 'uk'], available).map(({ name }) => name)).toEqual(['rest', 'cyrillic', 'latin']);
  });

  it('do not have the rest fetched for a sign that the typeface lacks', () => {
    // U+2011, the hyphen that keeps words together, lies between two signs of the rest.
    const { rest } = Object.fromEntries(facesFor(['pl'], [0x2010, 0x2012]).map((face) => [face.name, face]));
    expect(rest?.range).toEqual(['U+2010', 'U+2012']);
  });
});
