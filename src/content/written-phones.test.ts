import { describe, expect, it } from 'vitest';
import { writtenPhones } from './written-phones.ts';

describe('phone numbers as people write them', () => {
  it.each([
    ['tel. 22 123 45 67', ['22 123 45 67'], false],
    ['tel.: 22/123 45 67', ['22 123 45 67'], false],
    ['22.123.45.67', ['22 123 45 67'], false],
    ['Telefon 600-100-200', ['600-100-200'], false],
    ['12 345 67 89 wew. 12', ['12 345 67 89'], true],
    ['12 345 67 89, wewn. 12', ['12 345 67 89'], true],
    ['12 345 67 89 (w. 5)', ['12 345 67 89'], true],
    ['+44 20 7946 0000 ext. 7', ['+44 20 7946 0000'], true],
    ['12 345 67 89 lub 12 345 67 90', ['12 345 67 89', '12 345 67 90'], false],
    ['tel. 12 345 67 89; kom. 600 100 200', ['12 345 67 89', '600 100 200'], false],
    ['12 345 67 89 / 12 345 67 90', ['12 345 67 89', '12 345 67 90'], false],
  ])('%s', (words, numbers, hasExtension) => {
    expect(writtenPhones(words)).toEqual({ numbers, hasExtension });
  });

  it.each(['', 'tel.', '22 123 45', 'sekretariat 22 123 45 67', '22 123 45 67 lub e-mail'])('none: %s', (words) => {
    expect(writtenPhones(words)).toBeUndefined();
  });
});
