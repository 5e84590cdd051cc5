import type { Locale } from './locale.ts';

/**
 * What a language is called in another, as CLDR has it: `angielski` for `en` in Polish.
 * @param tag its tag (BCP 47)
 * @param locale the language of the page
 */
export function languageName(tag: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}
