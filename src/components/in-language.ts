import { fill } from '../i18n/fill.ts';
import { languageName } from '../i18n/language-name.ts';
import type { Locale } from '../i18n/locale.ts';
import { texts } from '../i18n/texts.ts';

/**
 * "In Polish", as a sentence of a page says it.
 * @param language the one that is spoken of
 * @param locale the page's own
 */
export function inLanguage(language: Locale, locale: Locale): string {
  const { inLanguage, inOtherLanguage } = texts(locale);
  const words = new Map(Object.entries(inLanguage)).get(language);
  return words ?? fill(inOtherLanguage, { language: languageName(language, locale) });
}
