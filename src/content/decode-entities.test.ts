import { expect, it } from 'vitest';
import { decodeEntities } from './decode-entities.ts';

it.each([
  ['java&#115;cript:', 'javascript:'],
  ['java&#x73;cript&colon;', 'javascript:'],
  ['a&Tab;b&NewLine;c', 'a b c'],
  ['&#x110000; stays as written', '&#x110000; stays as written'],
  ['a &amp; b', 'a &amp; b'],
])('%s is read as %s', (source, expected) => {
  expect(decodeEntities(source)).toBe(expected);
});
