import { expect, it } from 'vitest';
import { filledWords } from './filled-words.ts';

it('keeps the words of a text and what stands in its places apart, with nothing between them', () => {
  const values = new Map([
    ['project', [{ text: 'Dolina', lang: 'pl' as const }]],
    ['payers', [{ text: 'A' }, { text: ', ' }, { text: 'B' }]],
  ]);
  expect(filledWords('Part of “{project}”, by {payers}.', values)).toEqual([
    { text: 'Part of “' },
    { text: 'Dolina', lang: 'pl' },
    { text: '”, by ' },
    { text: 'A' },
    { text: ', ' },
    { text: 'B' },
    { text: '.' },
  ]);
});
