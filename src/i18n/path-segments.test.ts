import { describe, expect, it } from 'vitest';
import { kindSegments, pathSegments, subjectSegments } from './path-segments.ts';

describe.each(Object.entries(pathSegments))('the words for sections in addresses in the language %s', (_, segments) => {
  it('have small letters without diacritics, digits and hyphens', () => {
    expect(Object.values(segments).filter((word) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word))).toEqual([]);
  });

  it('are each of one section alone', () => {
    const words = Object.values(segments);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('are never the tag of a language', () => {
    expect(Object.values(segments).filter((word) => word in pathSegments)).toEqual([]);
  });
});

describe.each(['pl', 'en', 'uk'] as const)('the words for kinds in addresses in the language %s', (locale) => {
  const words = Object.values(kindSegments[locale]);

  it('have small letters without diacritics and hyphens, and are never a year', () => {
    expect(words.filter((word) => !/^[a-z]+(?:-[a-z]+)*$/.test(word))).toEqual([]);
  });

  it('are each of one kind alone, and never the word for the pages of a list or for what it is about', () => {
    const all = [...words, ...Object.values(subjectSegments[locale]), pathSegments[locale].page];
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });
});
