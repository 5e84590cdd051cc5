import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { asText } from './as-text.ts';
import { compareDiagnostics, diagnostic, type FilePlace } from './diagnostic.ts';

const missing = (place: FilePlace) => diagnostic('missing-field', place, { field: 'title' });
const stray = (place: FilePlace) => diagnostic('stray-file', place, { why: 'elsewhere', collections: 'news' });
const times = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);
const lastLine = (text: string) => text.split('\n').at(-1);

describe('a report', () => {
  it('of nothing says so', () => {
    expect([asText([], { language: 'pl' }), asText([], { language: 'en' })]).toEqual([
      'Wszystko w porządku.',
      'Everything is in order.',
    ]);
  });

  it('has a block for each file, a line for each problem, lines to paste, and their number', () => {
    const found = [
      missing({ file: 'news/a.md', line: 2, column: 1 }),
      diagnostic('missing-field', { file: 'news/a.md', line: 3 }, { field: 'pubDate' }),
      stray({ file: 'news/b.txt.md' }),
    ];
    expect(asText(found, { language: 'pl' })).toBe(
      [
        'news/a.md',
        '  2:1  błąd  Brakuje obowiązkowego pola „title”. Dodaj wiersz „title: …”.  [missing-field]',
        '      wklej: title: …',
        '  3:1  błąd  Brakuje obowiązkowego pola „pubDate”. Dodaj wiersz „pubDate: …”.  [missing-field]',
        '      wklej: pubDate: …',
        '',
        'news/b.txt.md',
        '  uwaga  Ten plik nie należy do żadnej kolekcji i nie trafi na stronę. Kolekcje: news.  [stray-file]',
        '',
        '2 błędy, 1 uwaga w 2 plikach.',
      ].join('\n'),
    );
  });

  it('says equal problems of a file once, with their number', () => {
    expect(asText(times(3, missing({ file: 'news/a.md' })), { language: 'pl' }).split('\n')[1]).toBe(
      '  błąd  Brakuje obowiązkowego pola „title”. Dodaj wiersz „title: …”.  (×3)  [missing-field]',
    );
  });

  it('shows the line of the file with a mark under what is meant', () => {
    const problem = { ...stray({ file: 'a.md', line: 12, column: 8, length: 4 }), source: 'start: 2012-' };
    expect(asText([problem], { language: 'pl' }).split('\n').slice(2, 4)).toEqual([
      '      12 | start: 2012-',
      '         |        ^^^^',
    ]);
  });

  it('says where files lie from where the reader is', () => {
    expect(asText([stray({ file: 'a.md' })], { language: 'pl', prefix: 'content/' }).split('\n')[0]).toBe(
      'content/a.md',
    );
  });

  it('has colours only for those who see them', () => {
    const found = [stray({ file: 'a.md' })];
    const inColour = asText(found, { language: 'pl', hasColour: true });
    expect(stripVTControlCharacters(inColour)).toBe(asText(found, { language: 'pl' }));
  });

  it('speaks English to those who want it', () => {
    expect(asText([missing({ file: 'news/a.md', line: 2, column: 1 })], { language: 'en' })).toBe(
      [
        'news/a.md',
        '  2:1  error  The required field "title" is missing. Add a line "title: …".  [missing-field]',
        '      paste: title: …',
        '',
        '1 error in 1 file.',
      ].join('\n'),
    );
  });

  it('tells more than fifty problems by their kinds, the most frequent first', () => {
    const found = [
      ...times(2, stray({ file: 'a.txt' })),
      ...Array.from({ length: 49 }, (_, line) => missing({ file: `news/${line % 7}.md`, line: line + 1 })),
    ];
    const text = asText(found, { language: 'en', prefix: 'content/' });
    expect(text.split('\n').map((line) => line.trim().slice(0, 60))).toEqual([
      'count  files  kind           the first of them',
      '49      7  missing-field  content/news/0.md:1',
      'error  The required field "title" is missing. Add a line "ti',
      '2      1  stray-file     content/a.txt',
      'warning  This file belongs to no collection and will not be ',
      '',
      '49 errors, 2 warnings in 8 files.',
      'Each by itself: npm run check -- --all',
    ]);
    const whole = asText(found, { language: 'en', prefix: 'content/', isWhole: true });
    expect(whole.split('\n').slice(0, 6)).toEqual(text.split('\n').slice(0, 6));
    expect(whole.match(/^content\/news\/\d\.md$/gm)).toHaveLength(7);
    expect(whole).toContain('(×7: 1, 8, 15, 22, 29, 36, 43)  [missing-field]');
  });

  it.each([
    [1, '1 błąd w 1 pliku.'],
    [2, '2 błędy w 1 pliku.'],
    [4, '4 błędy w 1 pliku.'],
    [5, '5 błędów w 1 pliku.'],
    [12, '12 błędów w 1 pliku.'],
    [21, '21 błędów w 1 pliku.'],
    [22, '22 błędy w 1 pliku.'],
    [112, '112 błędów w 1 pliku.'],
  ])('counts %i errors in good Polish', (count, expected) => {
    expect(lastLine(asText(times(count, missing({ file: 'a.md' })), { language: 'pl', isWhole: true }))).toBe(expected);
  });

  it.each([
    [1, '1 uwaga w 1 pliku.'],
    [2, '2 uwagi w 1 pliku.'],
    [5, '5 uwag w 1 pliku.'],
    [22, '22 uwagi w 1 pliku.'],
    [112, '112 uwag w 1 pliku.'],
  ])('counts %i warnings in good Polish', (count, expected) => {
    expect(lastLine(asText(times(count, stray({ file: 'a.md' })), { language: 'pl', isWhole: true }))).toBe(expected);
  });

  it.each([
    [1, '1 error in 1 file.'],
    [2, '2 errors in 1 file.'],
  ])('counts %i errors in English', (count, expected) => {
    expect(lastLine(asText(times(count, missing({ file: 'a.md' })), { language: 'en' }))).toBe(expected);
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
