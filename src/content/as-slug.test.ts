import { describe, expect, it } from 'vitest';
import { slugPattern } from '../schemas/fields/reference.ts';
import { asSlug } from './as-slug.ts';

describe('the name of a file', () => {
  it.each([
    ['has small letters', 'Legionowo', 'legionowo'],
    ['has no diacritics', 'ĄĆĘŁŃÓŚŹŻ', 'acelnoszz'],
    ['has none either where a Mac wrote them apart', 'Nowy Dwo\u0301r', 'nowy-dwor'],
    ['has hyphens for blanks and points', 'Spotkanie 20.06.2012', 'spotkanie-20-06-2012'],
    ['begins and ends with a letter or digit', '(szkic)', 'szkic'],
    ['of a Ukrainian word is transliterated', 'Зустріч партнерства', 'zustrich-partnerstva'],
    ['of a Ukrainian word has nothing for soft signs and apostrophes', 'Прем’єра в Тернополі', 'premiera-v-ternopoli'],
    ['of a Ukrainian word begins as the table has it', 'Єдність і Яблуня', 'yednist-i-yablunia'],
    ['of a Ukrainian word tells зг from ж', 'Згорани', 'zghorany'],
  ])('%s', (_, name, expected) => {
    expect(asSlug(name)).toBe(expected);
  });

  it.each(['Łódź_2012', 'PO KL: 7.2.1', 'Київ – Варшава'])('is one that the check accepts: %s', (name) => {
    expect(asSlug(name)).toMatch(slugPattern);
  });
});
