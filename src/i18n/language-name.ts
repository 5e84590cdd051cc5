import type { Locale } from './locale.ts';

/** What a language is called in its own words, as a language switch shows it: `Polski`. */
export function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/**
 * What a language is called in another, as CLDR has it: `angielski` for `en` in Polish.
 * @param tag its tag (BCP 47)
 * @param locale the language of the page
 */
export function languageName(tag: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}
