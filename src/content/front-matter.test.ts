import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from './front-matter.ts';

const file = 'meetings/legionowo.md';

describe('a Markdown file', () => {
  it('is taken apart into its fields and its text', () => {
    const { data, body, diagnostics } = parseFrontMatter('---\ntitle: Spotkanie\n---\n\nByło dobrze.\n', file);
    expect({ data, body, diagnostics }).toEqual({
      data: { title: 'Spotkanie' },
      body: '\nByło dobrze.\n',
      diagnostics: [],
    });
  });

  it('with Windows line ends is taken apart alike', () => {
    const { data, body } = parseFrontMatter('---\r\ntitle: Spotkanie\r\n---\r\nByło dobrze.\r\n', file);
    expect({ data, body }).toEqual({ data: { title: 'Spotkanie' }, body: 'Było dobrze.\r\n' });
  });

  it('may end with its front matter', () => {
    expect(parseFrontMatter('---\ntitle: Spotkanie\n---', file)).toMatchObject({
      data: { title: 'Spotkanie' },
      body: '',
    });
  });

  it('may have blanks after its dashes', () => {
    expect(parseFrontMatter('--- \ntitle: Spotkanie\n---\t\nTekst', file)).toMatchObject({
      data: { title: 'Spotkanie' },
      body: 'Tekst',
    });
  });

  it('may have a rule in its text', () => {
    expect(parseFrontMatter('---\ntitle: Spotkanie\n---\nRaz\n\n---\n\nDwa', file).body).toBe('Raz\n\n---\n\nDwa');
  });

  it('with empty front matter is read to its end, however many lines look like fields and are not closed', () => {
    const text = '-a: b\n'.repeat(200);
    expect(parseFrontMatter(`---\n---\n${text}Koniec`, file)).toMatchObject({ diagnostics: [], body: `${text}Koniec` });
  });

  it('with empty front matter has no fields', () => {
    expect(parseFrontMatter('---\n---\nTekst', file)).toMatchObject({
      data: undefined,
      body: 'Tekst',
      diagnostics: [],
    });
  });

  it('counts the lines of its fields from the top of the file', () => {
    const { place } = parseFrontMatter('---\ntitle: Spotkanie\nstart: wkrótce\n---\n', file);
    expect(place(['start'])).toMatchObject({ file, line: 3, column: 8 });
  });
});

describe('a Markdown file without front matter', () => {
  it.each([
    ['is empty', ''],
    ['begins with text', 'Było dobrze.'],
    ['has a blank line first', '\n---\ntitle: Spotkanie\n---\n'],
  ])('is told how to begin when it %s', (_, text) => {
    expect(parseFrontMatter(text, file).diagnostics).toMatchObject([
      {
        code: 'front-matter-missing',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        message: {
          pl: 'Plik nie zaczyna się od nagłówka. Pierwszy wiersz to „---”, potem pola, potem znów „---”.',
          en: 'The file does not begin with front matter. Line one is "---", then the fields, then "---" again.',
        },
      },
    ]);
  });
});

describe('a line that was to be three hyphens', () => {
  it.each(['----', '--', ' ---', '—', '–––', '***', '```yaml'])('opens nothing as "%s"', (line) => {
    const [problem] = parseFrontMatter(`${line}\ntitle: Spotkanie\n---\n`, file).diagnostics;
    expect(problem).toMatchObject({ code: 'front-matter-missing', line: 1, paste: '---' });
  });

  it.each(['----', '--', ' ---', '—', '...'])('closes nothing as "%s"', (line) => {
    const text = `---\ntitle: Spotkanie\ntags:\n- woda\n${line}\nByło dobrze.\n`;
    const [problem] = parseFrontMatter(text, file).diagnostics;
    expect(problem).toMatchObject({ code: 'front-matter-open', line: 5, paste: '---' });
  });

  it('is none within a text', () => {
    const [problem] = parseFrontMatter('---\ntitle: Spotkanie\n\nByło dobrze.\n\n***\n', file).diagnostics;
    expect(problem).toMatchObject({ code: 'front-matter-open', line: 1 });
  });
});

describe('front matter that is not closed', () => {
  it('is told where to end', () => {
    expect(parseFrontMatter('---\ntitle: Spotkanie\n\nByło dobrze.', file).diagnostics).toMatchObject([
      {
        code: 'front-matter-open',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        message: {
          pl: 'Nagłówek nie jest zamknięty. Po ostatnim polu dodaj wiersz „---”.',
          en: 'The front matter is not closed. Add a line "---" after the last field.',
        },
      },
    ]);
  });
});
