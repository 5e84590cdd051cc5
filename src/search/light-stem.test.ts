import { expect, it } from 'vitest';
import type { Locale } from '../i18n/locale.ts';
import { fold } from './fold.ts';
import { lightStem, withoutEndings } from './light-stem.ts';

it.each<[Locale, string]>([
  ['pl', 'Cielecki Cielecka Cieleckiego Cieleckiej Cielecką Cieleckimi'],
  ['pl', 'Kopeć Kopcia Kopciowi Kopciem'],
  ['pl', 'Pawlus Pawlusa Pawlusowi Pawlusem'],
  ['uk', 'Сарнобжеги Сарнобжегів Сарнобжегах Сарнобжегами'],
  ['en', 'partner partners'],
  ['en', 'visit visits visited visiting'],
])('brings together in %s: %s', (locale, forms) => {
  const stems = forms.split(' ').map((form) => lightStem(fold(form), locale));
  expect(new Set(stems).size, stems.join(' ')).toBe(1);
});

it('leaves enough of a word to tell it from others', () => {
  for (const word of ['ala', 'oko', 'ski', 'a', '']) expect(lightStem(word, 'pl')).toBe(word);
});

it('a name that ends like a form is among what is left of its forms', () => {
  expect(withoutEndings('walachem', 'pl')).toContain('walach');
  expect(withoutEndings('kołodziejowi', 'pl')).toContain('kołodziej');
  expect(withoutEndings('ale', 'pl')).toEqual([]);
});
