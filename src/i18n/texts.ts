import { builtInTexts } from './languages.ts';
import type { Locale } from './locale.ts';
import { ownTexts } from './own-texts.ts';
import type { Texts } from './pl/texts.ts';

/** The interface texts of a language, in the site's own words where it has them. */
export function texts(locale: Locale): Texts {
  return ownTexts.get(locale) ?? builtInTexts(locale);
}
