import { expect, test } from 'vitest';
import { languageName } from './language-name.ts';

test.each([
  ['en', 'pl', 'angielski'],
  ['pl', 'en', 'Polish'],
  ['pl', 'uk', 'польська'],
  ['de', 'pl', 'niemiecki'],
] as const)('the language %s is called in %s: %s', (tag, locale, name) => {
  expect(languageName(tag, locale)).toBe(name);
});
