import { expect, it } from 'vitest';
import { isLocale } from './locale.ts';

it.each([
  ['pl', true],
  ['uk', true],
  ['de', false],
  ['PL', false],
  ['', false],
  ['constructor', false],
  ['__proto__', false],
])('"%s" is a language of the interface: %s', (tag, expected) => {
  expect(isLocale(tag)).toBe(expected);
});
