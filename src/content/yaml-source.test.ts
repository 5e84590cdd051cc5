import { describe, expect, it } from 'vitest';
import { parseYaml } from './yaml-source.ts';

const file = 'places/legionowo.yaml';

describe('a value', () => {
  it.each([
    ['no stays text', 'no', 'no'],
    ['yes stays text', 'yes', 'yes'],
    ['on stays text', 'on', 'on'],
    ['a day stays text', '2012-06-20', '2012-06-20'],
    ['a minute stays text', '2012-06-20T09:00', '2012-06-20T09:00'],
    ['an hour stays text', '12:30', '12:30'],
    ['true is a boolean', 'true', true],
    ['a year is a number', '2013', 2013],
    ['nothing is null', '', null],
  ])('is read without guessing: %s', (_, text, expected) => {
    expect(parseYaml(`field: ${text}`, file).data).toEqual({ field: expected });
  });
});

describe('a text without anything in it', () => {
  it.each([
    ['empty', ''],
    ['of blank lines', '\n\n'],
    ['of comments', '# jeszcze nic\n'],
  ])('has no data when it is %s', (_, text) => {
    expect(parseYaml(text, file)).toMatchObject({ data: undefined, diagnostics: [] });
  });
});

describe('a place', () => {
  const { place } = parseYaml(
    ['name: Legionowo', 'geo:', '  lat: 52.4', '  lon: 20.9', 'access:', '  - lift', '  - parking', 'notes:'].join(
      '\n',
    ),
    file,
  );

  it.each([
    ['a value', ['name'], 'value', { line: 1, column: 7 }],
    ['a key', ['name'], 'key', { line: 1, column: 1 }],
    ['a value within a group', ['geo', 'lon'], 'value', { line: 4, column: 8 }],
    ['a key within a group', ['geo', 'lon'], 'key', { line: 4, column: 3 }],
    ['a group', ['geo'], 'value', { line: 3, column: 3 }],
    ['an item of a list', ['access', 1], 'value', { line: 7, column: 5 }],
    ['a missing field', ['kind'], 'value', { line: 1, column: 1 }],
    ['a missing field of a group', ['geo', 'alt'], 'value', { line: 3, column: 3 }],
    ['a field of a missing group', ['venue', 'name'], 'value', { line: 1, column: 1 }],
    ['a missing item', ['access', 7], 'value', { line: 6, column: 3 }],
    ['the whole text', [], 'value', { line: 1, column: 1 }],
  ] as const)('is known of %s', (_, path, part, expected) => {
    expect(place(path, part)).toMatchObject({ file, ...expected });
  });

  it('of an empty value is on the line of its key', () => {
    expect(place(['notes'])).toMatchObject({ line: 8 });
  });

  it('is counted from the line on which the text begins', () => {
    expect(parseYaml('name: Legionowo', file, 2).place(['name'])).toMatchObject({ file, line: 2, column: 7 });
  });

  it('is the same with Windows line ends', () => {
    expect(parseYaml('name: Legionowo\r\nkind: town\r\n', file).place(['kind'])).toMatchObject({
      file,
      line: 2,
      column: 7,
    });
  });
});

describe('YAML that cannot be read', () => {
  it('gives no data but the place and the reason', () => {
    expect(parseYaml('name: Legionowo\nname: Serock\n', file)).toMatchObject({
      data: undefined,
      diagnostics: [
        {
          code: 'yaml-syntax',
          severity: 'error',
          file,
          line: 2,
          column: 1,
          message: {
            pl: 'To pole jest już wyżej w tej samej grupie. Zostaw jedno z nich.',
            en: 'This field stands above in the same group already. Keep one of them.',
          },
        },
      ],
    });
  });

  it.each([
    ['an open quotation mark', 'name: "Legionowo'],
    ['a colon within a title', 'title: Spotkanie: część druga'],
    ['two documents', 'name: Legionowo\n---\nname: Serock\n'],
  ])('is reported for %s', (_, text) => {
    expect(parseYaml(text, file).diagnostics.map(({ code }) => code)).toContain('yaml-syntax');
  });

  it('is reported, and not thrown, for Markdown emphasis, which YAML takes for an alias', () => {
    expect(parseYaml('name: *Legionowo*', file).diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax']);
  });
});

describe('a text', () => {
  it('loses the control signs that YAML lets it spell, and keeps its tabs and lines', () => {
    expect(parseYaml(String.raw`name: "A\0\u0007B\x7f\uFFFE\tC\nD\U0001F389"`, file).data).toEqual({
      name: 'AB\tC\nD🎉',
    });
  });
});
