import { describe, expect, it } from 'vitest';
import { asText } from './as-text.ts';
import { compareDiagnostics, diagnostic, type Place } from './diagnostic.ts';

const missing = (place: Place) => diagnostic('missing-field', place, { field: 'title' });
const stray = (place: Place) => diagnostic('stray-file', place, { collections: 'news' });
const times = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);
const lastLine = (text: string) => text.split('\n').at(-1);

describe('a report', () => {
  it('of nothing says so', () => {
    expect([asText([], 'pl'), asText([], 'en')]).toEqual(['Wszystko w porządku.', 'Everything is in order.']);
  });

  it('has a block for each file, a line for each problem, and their number', () => {
    const found = [
      missing({ file: 'news/a.md', line: 2, column: 1 }),
      missing({ file: 'news/a.md', line: 3 }),
      stray({ file: 'news/b.txt.md' }),
    ];
    expect(asText(found, 'pl')).toBe(
      [
        'news/a.md',
        '  2:1  błąd  Brakuje obowiązkowego pola „title”. Dodaj wiersz „title: …”.  [missing-field]',
        '  3:1  błąd  Brakuje obowiązkowego pola „title”. Dodaj wiersz „title: …”.  [missing-field]',
        '',
        'news/b.txt.md',
        '  uwaga  Ten plik nie należy do żadnej kolekcji i nie trafi na stronę. Kolekcje: news.  [stray-file]',
        '',
        '2 błędy, 1 uwaga.',
      ].join('\n'),
    );
  });

  it('speaks English to those who want it', () => {
    expect(asText([missing({ file: 'news/a.md', line: 2, column: 1 })], 'en')).toBe(
      [
        'news/a.md',
        '  2:1  error  The required field "title" is missing. Add a line "title: …".  [missing-field]',
        '',
        '1 error.',
      ].join('\n'),
    );
  });

  it.each([
    [1, '1 błąd.'],
    [2, '2 błędy.'],
    [4, '4 błędy.'],
    [5, '5 błędów.'],
    [12, '12 błędów.'],
    [21, '21 błędów.'],
    [22, '22 błędy.'],
    [112, '112 błędów.'],
  ])('counts %i errors in good Polish', (count, expected) => {
    expect(lastLine(asText(times(count, missing({ file: 'a.md' })), 'pl'))).toBe(expected);
  });

  it.each([
    [1, '1 uwaga.'],
    [2, '2 uwagi.'],
    [5, '5 uwag.'],
    [22, '22 uwagi.'],
    [112, '112 uwag.'],
  ])('counts %i warnings in good Polish', (count, expected) => {
    expect(lastLine(asText(times(count, stray({ file: 'a.md' })), 'pl'))).toBe(expected);
  });

  it.each([
    [1, '1 error.'],
    [2, '2 errors.'],
  ])('counts %i errors in English', (count, expected) => {
    expect(lastLine(asText(times(count, missing({ file: 'a.md' })), 'en'))).toBe(expected);
  });
});

describe('the order of problems', () => {
  it('is by file, line and column, whatever order they were found in', () => {
    const inOrder = [
      missing({ file: 'a.md' }),
      missing({ file: 'a.md', line: 2, column: 9 }),
      missing({ file: 'a.md', line: 10, column: 1 }),
      missing({ file: 'a.md', line: 10, column: 3 }),
      missing({ file: 'b.md', line: 1, column: 1 }),
    ];
    expect([...inOrder].reverse().sort(compareDiagnostics)).toEqual(inOrder);
  });
});
