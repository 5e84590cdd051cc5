import { describe, expect, it } from 'vitest';
import { captionsTable } from './captions-table.ts';

/** Letters of Windows-1250 beyond Latin-1 that the tests use. */
const windows1250: Record<string, number> = { ł: 0xb3, ż: 0xbf, ś: 0x9c, ź: 0x9f, ę: 0xea, Ł: 0xa3 };

const encodings: Record<string, (text: string) => Uint8Array> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16 of Excel': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 with the greater byte first': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
  'Windows-1250': (text) => Uint8Array.from(text, (letter) => windows1250[letter] ?? letter.charCodeAt(0)),
};

const read = (text: string) => captionsTable(Buffer.from(text));
const messageOf = (text: string) => {
  const table = read(text);
  return 'problem' in table ? table.problem.en : undefined;
};

describe('a table of captions', () => {
  it.each(
    Object.keys(encodings).flatMap((encoding) =>
      [';', ',', '\t'].flatMap((sign) => ['\n', '\r\n'].map((end) => ({ encoding, sign, end }))),
    ),
  )('is read from $encoding with "$sign"', ({ encoding, sign, end }) => {
    const lines = [
      ['Plik', 'Opis', 'Podpis', 'Autor'],
      ['Zdjęcie 1.jpg', `"żółta${sign} ""łódź"""`, '"Łódka\nna wodzie"', 'fot. świt'],
      ['b.jpg', '', '', ''],
    ];
    const bytes = encodings[encoding]?.(lines.map((cells) => cells.join(sign)).join(end) + end) ?? Buffer.alloc(0);
    expect(captionsTable(bytes)).toEqual({
      rows: [
        {
          line: 2,
          file: 'Zdjęcie 1.jpg',
          texts: {
            alt: `żółta${sign.trim()} "łódź"`,
            caption: 'Łódka na wodzie',
            credit: 'fot. świt',
          },
        },
        { line: 4, file: 'b.jpg', texts: {} },
      ],
      problems: [],
      unused: [],
    });
  });

  it('has its columns in any order, in Polish or English, with others beside them', () => {
    expect(read('Lp.,CREDIT,file name,uwagi,alt\n1,fot. Jan,a.jpg,ładne,Sala\n')).toEqual({
      rows: [{ line: 2, file: 'a.jpg', texts: { alt: 'Sala', credit: 'fot. Jan' } }],
      problems: [],
      unused: ['Lp.', 'uwagi'],
    });
  });

  it("may begin with Excel's word on the sign between cells, and have blank lines", () => {
    expect(read('sep=;\r\n\r\nplik;opis\r\n;\r\na.jpg;Sala, pełna\r\n')).toMatchObject({
      rows: [{ line: 5, file: 'a.jpg', texts: { alt: 'Sala, pełna' } }],
      problems: [],
    });
  });

  it('may have quotation marks within a text', () => {
    expect(read('plik;opis\na.jpg;Napis "Witamy" nad drzwiami\n')).toMatchObject({
      rows: [{ texts: { alt: 'Napis "Witamy" nad drzwiami' } }],
    });
  });

  it('tells of each row that it cannot use, with its line, and uses the others', () => {
    const table = read('plik,opis\na.jpg,"Sala\npełna"\nA.JPG,Inna\n,Bez nazwy\nb.jpg,Sala, pełna ludzi\nc.jpg,Plac\n');
    expect(table).toMatchObject({ rows: [{ file: 'a.jpg' }, { file: 'c.jpg', line: 7 }] });
    expect('problems' in table && table.problems.map(({ line, message }) => [line, message.en])).toEqual([
      [4, 'The file "A.JPG" was in line 2 already. That line was used.'],
      [5, 'The name of the file is missing.'],
      [6, 'There are more cells than columns. Put text with the sign that separates cells into quotation marks.'],
    ]);
  });

  it.each([
    ['is empty', '\n;;\n', 'The table of captions is empty.'],
    [
      'has no column of files',
      'zdj;opis\na.jpg;Sala\n',
      'The table of captions, line 1: the column "file" is missing. There are: "zdj", "opis". The first line names the columns: file; alt; caption; credit.',
    ],
    [
      'has no column of texts',
      'plik;data\na.jpg;2026\n',
      'The table of captions, line 1: there is no column "alt", "caption" or "credit". There are: "plik", "data".',
    ],
    [
      'has a column twice',
      'plik;opis;alt\na.jpg;Sala;Sala\n',
      'The table of captions has two columns that mean the same: "opis", "alt". Remove one.',
    ],
    [
      'does not close a quotation mark',
      'plik;opis\na.jpg;Sala\nb.jpg;"Sala\nc.jpg;Plac\nd.jpg;Plac\n',
      'The table of captions, line 3: a quotation mark is opened and has no end. Close or remove it.',
    ],
    [
      'is a workbook',
      'PK\x03\x04\x14\0\x06\0',
      'The table of captions is no CSV file. In the spreadsheet choose File → Save as → CSV.',
    ],
  ])('that %s is refused as a whole', (_, text, expected) => {
    expect(messageOf(text)).toBe(expected);
  });
});
