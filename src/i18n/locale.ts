import { ownLanguages } from './own-languages.ts';

/** Languages in which the interface speaks by itself; a language is a folder of its tag beside this file. */
export const builtInLocales = ['pl', 'en', 'uk'] as const;

/** A language that Kronika brings along, by its tag (BCP 47). */
export type BuiltInLocale = (typeof builtInLocales)[number];

/** A language that a site brings along: nothing but `isLocale` makes one of a text. */
export type OwnLocale = string & { readonly isOwnLanguage: true };

/** A language in which the interface speaks, by its tag (BCP 47). */
export type Locale = BuiltInLocale | OwnLocale;

/** Whether a text is the tag of a language that Kronika brings along. */
export function isBuiltIn(text: string): text is BuiltInLocale {
  return builtInLocales.some((locale) => locale === text);
}

/** Whether a text is the tag of a language in which the interface speaks. */
export function isLocale(text: string): text is Locale {
  return isBuiltIn(text) || ownLanguages.has(text);
}

/** Languages in which the interface speaks: those that Kronika brings along, then those of the site. */
export function locales(): Locale[] {
  return [...builtInLocales, ...ownLanguages.keys()].filter(isLocale);
}
