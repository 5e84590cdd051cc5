import type { Locale } from './locale.ts';

/** Names of languages that were made, by the language that they are in. */
const made = new Map<string, Intl.DisplayNames>();

function namesIn(tag: string): Intl.DisplayNames {
  const names = made.get(tag) ?? new Intl.DisplayNames(tag, { type: 'language' });
  made.set(tag, names);
  return names;
}

/** What a language is called in its own words, as a language switch shows it: `Polski`. */
export function ownName(tag: string): string {
  const name = namesIn(tag).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/**
 * What a language is called in another, as CLDR has it: `angielski` for `en` in Polish.
 * @param tag its tag (BCP 47)
 * @param locale the language of the page
 */
export function languageName(tag: string, locale: Locale): string {
  return namesIn(locale).of(tag) ?? tag;
}
