import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossary } from './glossary.ts';
import { builtInTexts } from './languages.ts';
import { builtInLocales } from './locale.ts';
import { textsByPath } from './texts-by-path.ts';

const root = join(import.meta.dirname, '../..');

/** What editors and readers see in Polish, by where it stands. */
const polish = [
  ...textsByPath(builtInTexts('pl')),
  ...['przewodnik-redaktora.md', 'pola-i-komunikaty.md'].map((name): [string, string] => [
    name,
    readFileSync(join(root, 'docs', name), 'utf8'),
  ]),
];

describe.each(builtInLocales)('a name in the glossary, in the language %s', (locale) => {
  const found = textsByPath(builtInTexts(locale));

  it.each(glossary.map(({ texts }) => [texts.join(', '), texts] as const))('is said alike by %s', (_, texts) => {
    expect([...new Set(texts.map((path) => found.get(path)))]).toEqual([found.get(texts[0])]);
  });

  it('is the name of one thing, unless it is said why not', () => {
    const names = glossary.filter(({ shared }) => shared === undefined).map(({ texts }) => found.get(texts[0]));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('a name that a thing has not', () => {
  const never = glossary.flatMap(({ notPolish = [] }) => notPolish);

  it.each(never)('is nowhere in Polish: %s', (words) => {
    const sought = new RegExp(`(?<!\\p{L})${words}`, 'iu');
    expect(polish.filter(([, text]) => sought.test(text)).map(([place]) => place)).toEqual([]);
  });
});
