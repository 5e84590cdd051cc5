import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from './one-line.ts';
import { listedPhotos, withRow, withTexts } from './photo-list.ts';

const written = `# Podpisy z relacji.
- src: ./b.jpg   # pierwsze
  alt: 'Sala: pełna.'
  caption: >-
    Podpis
    w dwóch wierszach

- src: ./a.jpg
  decorative: true
`;

describe('withRow', () => {
  it.each([
    ['an empty file', ''],
    ['a comment', '# Zdjęcia ze spaceru.\n'],
    ['rows, comments and blank lines', written],
    ['a file without a last line end', '- src: ./b.jpg\n  alt: Sala.'],
    ['rows that are indented', '  - src: ./b.jpg\n    alt: Sala.\n'],
    ['a block that keeps its last line ends', '- src: ./b.jpg\n  alt: |+\n    Sala.\n\n'],
    ['a beginning of a document', '---\n- {src: ./b.jpg, alt: Sala.}\n'],
  ])('leaves %s as it is and adds a row after it', (_, text) => {
    const result = withRow(text, 'c-01.jpg', { caption: 'Rynek: "nowy"', credit: 'fot. Anna Nowak' });
    expect(result?.startsWith(text)).toBe(true);
    expect(listedPhotos(result ?? '')).toEqual([
      ...(listedPhotos(text) ?? []),
      { file: 'c-01.jpg', texts: { caption: 'Rynek: "nowy"', credit: 'fot. Anna Nowak' }, isDecorative: false },
    ]);
  });

  it('writes an empty alt that waits to be filled', () => {
    expect(withRow('', 'a-01.jpg', {})).toBe('- src: ./a-01.jpg\n  alt: ""\n');
  });

  it('writes what has a meaning in YAML so that it stays text', () => {
    for (const text of ['- a', '# 5', 'a: b', 'yes', '12', "'", '"', '[a', '@a', 'a #b', '|', 'null']) {
      expect(listedPhotos(withRow('', 'a.jpg', { alt: text, caption: text }) ?? '')?.[0]?.texts).toEqual({
        alt: text,
        caption: text,
      });
    }
  });

  it('keeps every text, filled in at once or later', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', '[]\n', '[{ src: ./b.jpg }]\n'),
        (text, before) => {
          const alt = oneLine(text);
          fc.pre(alt !== undefined);
          const atOnce = withRow(before, 'a.jpg', { alt });
          const index = (listedPhotos(before) ?? []).length;
          const later = withTexts(withRow(before, 'a.jpg', {}) ?? '', index, { alt });
          expect([atOnce, later].map((list) => listedPhotos(list ?? '')?.[index]?.texts.alt)).toEqual([alt, alt]);
        },
      ),
    );
  });

  it('keeps the line ends of Windows', () => {
    expect(withRow('- src: ./b.jpg\r\n  alt: Sala.\r\n', 'a.jpg', { alt: 'Plac.' })).toBe(
      '- src: ./b.jpg\r\n  alt: Sala.\r\n- src: ./a.jpg\r\n  alt: Plac.\r\n',
    );
  });

  it('adds to a list in brackets', () => {
    expect(withRow('[]\n', 'a.jpg', {})).toBe('- src: ./a.jpg\n  alt: ""\n');
    expect(withRow('[{ src: ./b.jpg, alt: Sala. }]\n', 'a.jpg', { alt: 'Plac, rynek.' })).toBe(
      '[{ src: ./b.jpg, alt: Sala. }, { src: "./a.jpg", alt: "Plac, rynek." }]\n',
    );
  });

  it.each([
    ['is no list', 'photos:\n  - src: ./a.jpg\n'],
    ['does not parse', '- src: "./a.jpg\n'],
    ['ends its document', '- src: ./a.jpg\n...\n'],
    ['is two documents', '- src: ./a.jpg\n---\n- src: ./b.jpg\n'],
  ])('adds nothing to a file that %s', (_, text) => {
    expect(withRow(text, 'c.jpg', {})).toBeUndefined();
  });
});

describe('withTexts', () => {
  it('fills what is empty or missing, where it belongs', () => {
    expect(
      withTexts('- src: ./a.jpg # pierwsze\n  alt: ""\n- src: ./b.jpg\n', 0, {
        alt: 'Sala: pełna.',
        caption: 'Rynek',
        credit: 'fot. Jan',
      }),
    ).toBe("- src: ./a.jpg # pierwsze\n  alt: 'Sala: pełna.'\n  caption: Rynek\n  credit: fot. Jan\n- src: ./b.jpg\n");
  });

  it.each(['alt:', 'alt: ""', "alt: ''", 'alt: ~', 'alt: null', "alt: '  '"])('takes „%s” for empty', (alt) => {
    expect(withTexts(`- src: ./a.jpg\n  ${alt} # tu\n`, 0, { alt: 'Sala' })).toBe('- src: ./a.jpg\n  alt: Sala # tu\n');
  });

  it('changes nothing that somebody wrote', () => {
    expect(withTexts(written, 0, { alt: 'Inny', caption: 'Inny' })).toBe(written);
  });

  it('puts a field after a text of several lines, and into a row in braces', () => {
    expect(withTexts(written, 0, { credit: 'fot. Jan' })).toBe(
      written.replace('    w dwóch wierszach\n', '    w dwóch wierszach\n  credit: fot. Jan\n'),
    );
    expect(withTexts('- {src: ./a.jpg, alt: }\n', 0, { alt: 'Sala, plac', caption: 'Rynek' })).toBe(
      '- {src: ./a.jpg, alt: "Sala, plac", caption: "Rynek" }\n',
    );
  });

  it('fills the last row of a file without a last line end', () => {
    expect(withTexts('- src: ./a.jpg', 0, { alt: 'Sala' })).toBe('- src: ./a.jpg\n  alt: Sala\n');
  });
});
