/** Languages in which the interface speaks; a language is a folder of its tag beside this file. */
export const locales = ['pl', 'en', 'uk'] as const;

/** A language in which the interface speaks, by its tag (BCP 47). */
export type Locale = (typeof locales)[number];

/** Whether a text is the tag of a language in which the interface speaks. */
export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}
