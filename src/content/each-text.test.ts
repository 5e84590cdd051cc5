import { expect, it } from 'vitest';
import { eachText } from './each-text.ts';

function textsIn(value: unknown, isPassedOver?: (name: string) => boolean) {
  const found: [string, string][] = [];
  eachText(value, ['a'], (text, path) => found.push([path.join('.'), text]), isPassedOver);
  return found;
}

it('is visited with its path, in lists and in groups', () => {
  expect(textsIn({ b: ['x', { c: 'y' }], d: 1, e: null })).toEqual([
    ['a.b.0', 'x'],
    ['a.b.1.c', 'y'],
  ]);
});

it('is passed over in fields of some names', () => {
  expect(textsIn({ src: 'x', alt: 'y' }, (name) => name === 'src')).toEqual([['a.alt', 'y']]);
});

it('is found in a group that holds itself, once', () => {
  const group: Record<string, unknown> = { b: 'x' };
  group['own'] = group;
  expect(textsIn(group)).toEqual([['a.b', 'x']]);
});
