import { describe, expect, it } from 'vitest';
import { builtInTexts } from './languages.ts';
import { builtInLocales } from './locale.ts';
import { hardWords, longestSentence } from './plain-words.ts';
import { textsByPath } from './texts-by-path.ts';

const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe.each(builtInLocales)('the interface in the language %s', (locale) => {
  const found = [...textsByPath(builtInTexts(locale))];

  it('has no word that its source advises against', () => {
    const words = hardWords[locale]?.words ?? [];
    const hard = words.length === 0 ? /(?!)/ : new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'iu');
    expect(found.filter(([, text]) => hard.test(text))).toEqual([]);
  });

  it('has no long sentence', () => {
    const long = found.flatMap(([path, text]) =>
      text
        .split(/(?<=[.!?:;])\s+/)
        .filter((sentence) => wordsIn(sentence) > longestSentence)
        .map((sentence) => [path, sentence]),
    );
    expect(long).toEqual([]);
  });

  it('has no heading or label of more than one line of a telephone', () => {
    const labels = found.filter(([, text]) => /[\p{L}\p{N}]$/u.test(text) && !/[.:;{]/.test(text));
    expect(labels.filter(([, text]) => text.length > 60)).toEqual([]);
  });
});
