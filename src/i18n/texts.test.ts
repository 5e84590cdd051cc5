import { describe, expect, it } from 'vitest';
import { textsByPath } from './texts-by-path.ts';
import { texts } from './texts.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

const polish = textsByPath(texts('pl'));

describe.each(['en', 'uk'] as const)('the interface in the language %s', (locale) => {
  const found = textsByPath(texts(locale));

  it('says everything that the Polish one says, and nothing else', () => {
    expect([...found.keys()].sort()).toEqual([...polish.keys()].sort());
  });

  it.each([...polish])('has the same places for values: %s', (path, text) => {
    expect(placeholders(found.get(path) ?? '')).toEqual(placeholders(text));
  });
});

describe.each(['pl', 'en', 'uk'] as const)('the interface in the language %s', (locale) => {
  const found = [...textsByPath(texts(locale))];

  it('has no empty text', () => {
    expect(found.filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([]);
  });

  it('has no brace that is no place for a value', () => {
    expect(found.filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });
});

describe('a translation', () => {
  it('into English has no Polish letters', () => {
    expect([...textsByPath(texts('en'))].filter(([, text]) => /[ąćęłńóśźż]/i.test(text))).toEqual([]);
  });

  it('into Ukrainian has no Polish letters', () => {
    expect([...textsByPath(texts('uk'))].filter(([, text]) => /[ąćęłńóśźż]/i.test(text))).toEqual([]);
  });
});
