import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slip, slipStarts } from './one-edit.ts';

describe('one slip', () => {
  it.each([
    ['przedskzole', 'przedszkole'],
    ['waszaty', 'warszaty'],
    ['praaca', 'praca'],
    ['prqca', 'praca'],
    ['raca', 'praca'],
  ])('may have made %s of %s', (typed, meant) => {
    expect(slip(typed, meant)).toBeGreaterThan(0);
  });

  it.each([
    ['praca', 'praca'],
    ['pracownik', 'praca'],
    ['parca', 'pracy'],
    ['abc', 'cba'],
    ['', 'ab'],
  ])('did not make %s of %s', (typed, meant) => {
    expect(slip(typed, meant)).toBe(0);
  });

  it('is likelier a swap or a doubled letter than another letter', () => {
    expect(slip('parca', 'praca')).toBeGreaterThan(slip('pruca', 'praca'));
    expect(slip('lekka', 'leka')).toBeGreaterThan(slip('leska', 'leka'));
  });

  it('is always among the beginnings that are looked at', () => {
    const alphabet = 'abcd';
    const word = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(word, word, (typed, meant) => {
        fc.pre(slip(typed, meant) > 0);
        const starts = slipStarts(typed, alphabet);
        // A letter added at the very end changes no beginning.
        return starts.includes(meant) || meant.startsWith(typed);
      }),
    );
  });
});
