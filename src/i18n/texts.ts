import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { ownTexts } from './own-texts.ts';
import { pl, type Texts } from './pl.ts';
import { uk } from './uk.ts';

const all: Record<Locale, Texts> = { pl, en, uk };

/** The interface texts that Kronika brings along for a language. */
export function builtInTexts(locale: Locale): Texts {
  return all[locale];
}

/** The interface texts of a language, in the site's own words where it has them. */
export function texts(locale: Locale): Texts {
  return ownTexts.get(locale) ?? builtInTexts(locale);
}
