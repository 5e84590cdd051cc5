import { describe, expect, it } from 'vitest';
import { breakLines, fitTitle } from './fit-title.ts';

/** Every letter is as wide as half the size. */
const measure = (text: string) => text.length / 2;
/** The lines of a width that is given in letters. */
const lines = (text: string, letters: number) => breakLines(text, letters / 2, measure);

describe('the lines of a title', () => {
  it('end between words and are no wider than they may be', () => {
    expect(lines('Warsztaty partnerstwa w\u00A0Jabłonnie', 12)).toEqual([
      'Warsztaty',
      'partnerstwa',
      'w\u00A0Jabłonnie',
    ]);
  });

  it.each([
    ['a hard space after a letter', 'Praca i\u00A0dom', 7, ['Praca', 'i\u00A0dom']],
    ['a hard space after a figure', 'Plan na 5\u00A0lat', 9, ['Plan na', '5\u00A0lat']],
  ])('do not end after %s', (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it('may end after a hyphen in a word', () => {
    expect(lines('społeczno-gospodarczy', 12)).toEqual(['społeczno-', 'gospodarczy']);
  });

  it('break a word only where it alone is wider than a line', () => {
    expect(lines('Bez Konstantynopolitańczykowianeczka', 12)).toEqual([
      'Bez',
      'Konstantynop',
      'olitańczykow',
      'ianeczka',
    ]);
  });

  it('of nothing are none', () => {
    expect(lines('', 10)).toEqual([]);
  });
});

describe('a title', () => {
  const box = { width: 100, height: 60, sizes: [30, 20, 10], leading: 1 };

  it('is set as large as it fits', () => {
    expect(fitTitle('Dwa słowa', box, measure)).toEqual({ size: 30, leading: 1, lines: ['Dwa', 'słowa'] });
    expect(fitTitle('Jeden dwa trzy cztery pięć', { ...box, height: 100 }, measure).size).toBe(20);
  });

  it('has its words whole, even if it is smaller for it', () => {
    expect(fitTitle('Rzeczpospolita', box, measure)).toEqual({ size: 10, leading: 1, lines: ['Rzeczpospolita'] });
  });

  it('has lines as even as they can be', () => {
    const { lines: even } = fitTitle('aaa bbb ccc ddd', { ...box, sizes: [16] }, measure);
    expect(even).toEqual(['aaa bbb', 'ccc ddd']);
  });

  it('that fits at no size ends with an ellipsis and keeps within its place', () => {
    const title = 'Bardzo długi tytuł, który nigdy się nie kończy. '.repeat(5);
    const { size, lines: kept } = fitTitle(title, box, measure);
    expect(size).toBe(10);
    expect(kept.length).toBe(6);
    expect(kept.at(-1)).toMatch(/\p{L}…$/u);
    expect(kept.every((line) => measure(line) * size <= box.width)).toBe(true);
  });
});
