import { describe, expect, it } from 'vitest';
import { collation } from './collation.ts';

describe('names', () => {
  it.each([
    ['pl', ['Legionowo', 'Lublin', 'Łomża', 'Łódź', 'Mława']],
    ['pl', ['Ostrów', 'Otwock', 'Ósemka', 'Piaseczno']],
    ['pl', ['Zakopane', 'Zegrze', 'Źródła', 'Żabia Wola']],
    ['uk', ['Ганна', 'Ґанок', 'Євген', 'Іван', 'Їжак', 'Йосип']],
    ['pl', ['Warsztaty 2', 'Warsztaty 10', 'Warsztaty 22']],
  ] as const)('are in the order of their language: %s %j', (locale, inOrder) => {
    expect([...inOrder].reverse().sort(collation(locale))).toEqual(inOrder);
  });

  it('that differ only in what the language does not tell apart are still in one order', () => {
    const one = ['a\u0301', 'á'].sort(collation('pl'));
    const other = ['á', 'a\u0301'].sort(collation('pl'));
    expect(one).toEqual(other);
  });

  it('that are the same are neither before nor after', () => {
    expect(collation('pl')('Łódź', 'Łódź')).toBe(0);
  });
});
