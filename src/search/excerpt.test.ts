import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const isOneOf =
  (...words: string[]) =>
  (folded: string) =>
    words.includes(folded);
const shown = (parts: ReturnType<typeof excerptOf>) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const filler = (count: number) => Array.from({ length: count }, (_, index) => `słowo${index}`).join(' ');

describe('an excerpt', () => {
  it('begins after the title and marks every form, without the signs beside it', () => {
    const text = '20 czerwca 2012 Narada w gminie. „Gmina” prosi gminę o głos.';
    expect(shown(excerptOf(text, 'Narada w gminie', isOneOf('gmina', 'gmine', 'gminie')))).toBe(
      '„[Gmina]” prosi [gminę] o głos.',
    );
  });

  it('is the passage with most of the words', () => {
    const text = `Tytuł ${filler(60)} ryba ${filler(60)} ryba i rak ${filler(60)}`;
    const excerpt = shown(excerptOf(text, 'Tytuł', isOneOf('ryba', 'rak')));
    expect(excerpt).toContain('[ryba] i [rak]');
    expect(excerpt).toMatch(/^… .* …$/);
  });

  it('is the opening where no word is found, as for a page found by its title', () => {
    expect(shown(excerptOf('Tytuł Pierwsze zdanie.', 'Tytuł', isOneOf('tytul')))).toBe('Pierwsze zdanie.');
  });

  it('of a page with nothing but a title is empty', () => {
    expect(excerptOf('Tytuł', 'Tytuł', isOneOf('tytul'))).toEqual([]);
  });

  it('leaves out nothing of a short text', () => {
    const text = 'Tytuł (Raz), dwa; trzy!';
    expect(shown(excerptOf(text, 'Tytuł', isOneOf('dwa')))).toBe('(Raz), [dwa]; trzy!');
  });
});
