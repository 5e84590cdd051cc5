import { describe, expect, it } from 'vitest';
import { askForEntry, readOptions } from './options.ts';

describe('the command line', () => {
  it('gives its options', () => {
    expect(readOptions(['--kind', 'meeting', '--title=Trzecie spotkanie', '--folder'])).toEqual({
      options: { kind: 'meeting', title: 'Trzecie spotkanie', folder: true },
      problems: [],
    });
  });

  it('may give a value that begins with hyphens after an equals sign', () => {
    expect(readOptions(['--title=--']).options).toEqual({ title: '--' });
  });

  it.each([
    [
      'with an unknown option is told the nearest',
      ['--tilte', 'x'],
      [
        'Nie ma argumentu --tilte. Czy chodziło o „--title”? Są: --kind, --title, --date, --project, --series, --translate, --locale, --lang, --folder, --help.',
      ],
      [
        'There is no argument --tilte. Did you mean "--title"? There are: --kind, --title, --date, --project, --series, --translate, --locale, --lang, --folder, --help.',
      ],
    ],
    [
      'with another option in place of a value',
      ['--title', '--date', '2027'],
      ['Po --title brakuje wartości.'],
      ['There is no value after --title.'],
    ],
    ['that ends before a value', ['--kind'], ['Po --kind brakuje wartości.'], ['There is no value after --kind.']],
    [
      'with a value for a flag',
      ['--folder=nie'],
      ['Argument --folder nie przyjmuje wartości. Napisz samo --folder albo je pomiń.'],
      ['The argument --folder takes no value. Write --folder alone, or leave it out.'],
    ],
    [
      'whose hyphens npm took away',
      ['meeting'],
      [
        'Nie wiadomo, czego dotyczy „meeting”. Argumenty pisze się po „--”, a tekst z odstępami w cudzysłowie: npm run new -- --kind meeting --title "Trzecie spotkanie".',
      ],
      [
        'It is not clear what "meeting" is for. Arguments come after "--", and text with spaces in quotation marks: npm run new -- --kind meeting --title "Third meeting".',
      ],
    ],
  ])('%s', (_, args, pl, en) => {
    const { problems } = readOptions(args);
    expect([problems.map((problem) => problem.pl), problems.map((problem) => problem.en)]).toEqual([pl, en]);
  });

  it.each([
    [{}, false],
    [{ lang: 'en' }, false],
    [{ lang: 'en', kind: 'news' }, true],
    [{ title: 'x' }, true],
  ])('%o asks for an entry: %s', (options, expected) => {
    expect(askForEntry(options)).toBe(expected);
  });
});
