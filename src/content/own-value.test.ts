import { expect, it } from 'vitest';
import { ownValue } from './own-value.ts';

const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__proto__'];

it.each(inherited)('finds nothing under %s unless somebody put it there', (name) => {
  expect(ownValue({}, name)).toBeUndefined();
  expect(ownValue([], name)).toBeUndefined();
  expect(ownValue(JSON.parse(`{"${name}": 1}`), name)).toBe(1);
});

it('finds an item of a list by its number, and nothing in what is no object', () => {
  expect(ownValue(['a', 'b'], 1)).toBe('b');
  expect(ownValue(null, 'a')).toBeUndefined();
  expect(ownValue('text', 'length')).toBeUndefined();
});
