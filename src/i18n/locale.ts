/** Languages in which the interface speaks. */
export type Locale = 'pl' | 'en' | 'uk';

/** Each language in its own words, as a language switch shows it. */
export const languageNames: Record<Locale, string> = { pl: 'Polski', en: 'English', uk: 'Українська' };
