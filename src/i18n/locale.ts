/** Languages in which the interface speaks. */
export type Locale = 'pl' | 'en' | 'uk';

/** Each language in its own words, as a language switch shows it. */
export const languageNames: Record<Locale, string> = { pl: 'Polski', en: 'English', uk: 'Українська' };

/** Whether a text is the tag of a language in which the interface speaks. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(languageNames, text);
}
