import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('a suggestion', () => {
  const fields = ['title', 'description', 'start', 'status', 'tags'];

  it.each([
    ['with one letter wrong', 'tytle', 'title'],
    ['with a letter missing', 'desription', 'description'],
    ['with letters swapped', 'titel', 'title'],
    ['in capitals', 'TITLE', 'title'],
    ['that is right already', 'start', 'start'],
    ['of few letters', 'tag', 'tags'],
  ])('is found for a word %s', (_, word, expected) => {
    expect(nearest(word, fields)).toBe(expected);
  });

  it.each([
    ['that means something else', 'organizator'],
    ['of which more than a third differs', 'tutul'],
    ['without letters', ''],
  ])('is not made for a word %s', (_, word) => {
    expect(nearest(word, fields)).toBeUndefined();
  });

  it('is the nearest of several', () => {
    expect(nearest('status1', ['status12', 'statu', 'status'])).toBe('status12');
  });

  it('is the first of two that are as near', () => {
    expect(nearest('tak', ['tag', 'tan'])).toBe('tag');
  });

  it('needs candidates', () => {
    expect(nearest('title', [])).toBeUndefined();
  });
});
