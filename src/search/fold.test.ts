import { describe, expect, it } from 'vitest';
import { fold, normalWord } from './fold.ts';

describe('a folded word', () => {
  it.each([
    ['Płock', 'plock'],
    ['ŻÓŁĆ', 'zolc'],
    ['Z\u0307o\u0301łć', 'zolc'],
    ['Її', 'іі'],
    ['Ґанок', 'ганок'],
    ["сім'я", 'сімя'],
    ['сім’я', 'сімя'],
    ['Ａ', 'ａ'],
    ['straße', 'strasse'],
    ['2012', '2012'],
    ['', ''],
  ])('%s is %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('is the same when folded again', () => {
    expect(fold(fold('Zażółć gęślą jaźń'))).toBe('zazolc gesla jazn');
  });
});

describe('a word as the lexicon keeps it', () => {
  it('has its diacritics, composed, and one kind of apostrophe', () => {
    expect(normalWord('Z\u0307aba')).toBe('żaba');
    expect(normalWord('П’ять')).toBe("п'ять");
  });
});
