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

  describe('of a page whose prose is marked', () => {
    const page = `5 maja 2026 Bieg przez las ¶ Biegamy co roku. ¶ Leśna 2 · Anna Ryba, trenerka · Sport ¶ Trasa ma pięć kilometrów. ¶ rekreacja`;

    it.each([
      ['the opening of the prose, if that has the words', ['roku'], 'Biegamy co [roku]. Trasa ma pięć kilometrów.'],
      [
        'or else the fact that has them, behind it',
        ['ryba'],
        'Biegamy co roku. Trasa ma pięć kilometrów. · Anna [Ryba], trenerka',
      ],
      ['prose alone where the title alone has them', ['bieg', 'las'], 'Biegamy co roku. Trasa ma pięć kilometrów.'],
    ])('is %s', (_, words, expected) => {
      expect(shown(excerptOf(page, 'Bieg przez las', isOneOf(...words)))).toBe(expected);
    });

    it('begins with the sentence that has the words, where that is near', () => {
      const text = `Tytuł ¶ ${filler(60)}. Na łące stała stara wierzba nad wodą. ${filler(60)} ¶`;
      expect(shown(excerptOf(text, 'Tytuł', isOneOf('wierzba')))).toMatch(
        /^… Na łące stała stara \[wierzba\] nad wodą\./,
      );
    });
  });

  it('does not repeat a title that is set with other blanks', () => {
    expect(shown(excerptOf('Urząd w\u00a0gminie Sala 4', 'Urząd w gminie', isOneOf('sala')))).toBe('[Sala] 4');
  });
});
