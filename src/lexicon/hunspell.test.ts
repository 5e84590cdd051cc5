import { describe, expect, it } from 'vitest';
import { readHunspell } from './hunspell.ts';

const aff = `SET UTF-8
PFX b Y 1
PFX b 0 nie .

SFX A Y 3
SFX A 0 a [^ae]
SFX A ies si ies ### a comment
SFX A 0 em [^a-dk]

SFX B N 1
SFX B y ego y
`;
const dictionary = readHunspell(aff, '5\nkot/A\nwies/A\ndobry/Bb\nKot/B\ntam\n');

const words = (form: string) => dictionary.lemmas(form).map(({ prefix, word }) => prefix + word);
const forms = (word: string) =>
  dictionary.endings(word).map(({ drop, add }) => word.slice(0, word.length - drop) + add);

describe('a dictionary', () => {
  it.each([
    ['kota', ['kot']],
    ['kot', ['kot']],
    ['wiessi', []],
    ['wsi', ['wies']],
    ['dobrego', ['dobry']],
    ['kotego', []],
    ['pies', []],
  ])('knows which words %s is a form of', (form, expected) => {
    expect(words(form)).toEqual(expected);
  });

  it('takes a negation off where the word itself is not known', () => {
    expect(words('niedobrego')).toEqual(['niedobry']);
    expect(words('niekota')).toEqual([]);
  });

  it('makes all forms of a word whose end fits, the word itself first', () => {
    expect(forms('kot')).toEqual(['kot', 'kota', 'kotem']);
    expect(forms('dobry')).toEqual(['dobry', 'dobrego']);
    expect(forms('tam')).toEqual(['tam']);
    expect(forms('pies')).toEqual(['pies']);
  });

  it('tells words that it lists without rules', () => {
    expect(['tam', 'kot', 'pies'].filter((word) => dictionary.isAlone(word))).toEqual(['tam']);
  });

  it('takes a name and a word written alike for one', () => {
    expect([...dictionary.words()]).toEqual(['kot', 'wies', 'dobry', 'tam']);
  });
});
