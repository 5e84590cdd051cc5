import { describe, expect, it } from 'vitest';
import { segmentsOf } from './languages.ts';
import { builtInLocales } from './locale.ts';

describe.each(builtInLocales)('the words for sections in addresses in the language %s', (locale) => {
  const words = Object.values(segmentsOf(locale).sections);

  it('have small letters without diacritics, digits and hyphens', () => {
    expect(words.filter((word) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word))).toEqual([]);
  });

  it('are each of one section alone', () => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('are never the tag of a language', () => {
    expect(words.filter((word) => builtInLocales.some((tag) => tag === word))).toEqual([]);
  });
});

describe.each(builtInLocales)('the words for kinds in addresses in the language %s', (locale) => {
  const { sections, subjects, kinds } = segmentsOf(locale);
  const words = Object.values(kinds);

  it('have small letters without diacritics and hyphens, and are never a year', () => {
    expect(words.filter((word) => !/^[a-z]+(?:-[a-z]+)*$/.test(word))).toEqual([]);
  });

  it('are each of one kind alone, and never the word for the pages of a list or for what it is about', () => {
    const all = [...words, ...Object.values(subjects), sections.page];
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });
});
