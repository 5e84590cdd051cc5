import { describe, expect, it } from 'vitest';
import { plural } from './plural.ts';
import { texts } from './texts.ts';

const { photos } = texts('pl');

describe('a word after a number', () => {
  it.each([
    [0, 'many'],
    [1, 'one'],
    [2, 'few'],
    [4, 'few'],
    [5, 'many'],
    [12, 'many'],
    [21, 'many'],
    [22, 'few'],
    [25, 'many'],
    [112, 'many'],
    [122, 'few'],
    [1.5, 'other'],
  ] as const)('has its Polish form: %d takes "%s"', (count, form) => {
    expect(plural('pl', count, photos)).toBe(photos[form]);
  });

  it.each([
    [1, 'one'],
    [2, 'few'],
    [5, 'many'],
    [11, 'many'],
    [21, 'one'],
    [22, 'few'],
    [112, 'many'],
  ] as const)('has its Ukrainian form: %d takes "%s"', (count, form) => {
    const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
    expect(plural('uk', count, forms)).toBe(form);
  });

  it.each([
    [1, 'photo'],
    [0, 'photos'],
    [2, 'photos'],
    [21, 'photos'],
  ])('has one of two English forms: %d %s', (count, expected) => {
    expect(plural('en', count, { one: 'photo', other: 'photos' })).toBe(expected);
  });

  it('falls back to the last form where a language lacks one', () => {
    expect(plural('pl', 5, { one: 'zdjęcie', other: 'zdjęcia' })).toBe('zdjęcia');
  });
});
