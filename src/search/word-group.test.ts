import { expect, it } from 'vitest';
import { asLine, fromLine, type WordGroup } from './word-group.ts';

const group = (word: string, forms: Record<string, number>): WordGroup => ({
  word,
  forms: new Map(Object.entries(forms)),
});

it.each([
  group('wieś', { wieś: 0, wsi: 4, wsią: 1 }),
  group('człowiek', { człowiek: 2, ludzie: 0, ludźmi: 11 }),
  group('sam', { sam: 0 }),
])('a group comes back from its line: %j', (before) => {
  const after = fromLine(asLine(before));
  expect(after.word).toBe(before.word);
  expect([...after.forms]).toEqual([...before.forms]);
});

it('words of one declension have the same middle part', () => {
  const middle = (one: WordGroup) => asLine(one).split('|')[1];
  expect(middle(group('kot', { kot: 1, kota: 0, kotem: 0 }))).toBe(
    middle(group('płot', { płot: 0, płota: 3, płotem: 0 })),
  );
});

it('a line cut short is an error', () => {
  expect(() => fromLine('wieś|0 2si')).toThrow(RangeError);
});
