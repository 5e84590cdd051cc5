import { expect, it } from 'vitest';
import { isNumber, textWords } from './text-words.ts';

it('takes words without signs, the parts of a hyphened one apart, an apostrophe within', () => {
  expect(textWords('Bielsko-Biała: „Żółw” i сім’я, 3,5 zł!').map(({ form }) => form)).toEqual([
    'bielsko',
    'biała',
    'żółw',
    'i',
    "сім'я",
    '3',
    '5',
    'zł',
  ]);
});

it('tells where words stand', () => {
  const text = '— Łódź, „łódka”';
  expect(textWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Łódź', 'łódka']);
});

it('tells numbers from words', () => {
  expect(['2012', '٣', 'b2b', 'dwa', ''].filter(isNumber)).toEqual(['2012', '٣']);
});
