import type { Locale } from '../i18n/locale.ts';

/**
 * The forms that a word after a number has in a language, in the order of Unicode CLDR.
 * @param group texts that belong together
 * @returns undefined where the group is not one word in its forms
 */
export function textForms(group: object, locale: Locale): readonly string[] | undefined {
  if (!Object.hasOwn(group, 'one') || !Object.hasOwn(group, 'other')) return undefined;
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}

/**
 * Names of all interface texts of a language with the groups around them: `home.allNews`.
 * @param group texts, or groups of them
 */
export function textPaths(group: object, locale: Locale): string[] {
  const forms = textForms(group, locale);
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    if (forms && !forms.includes(key)) return [];
    if (typeof value !== 'object' || value === null) return [key];
    return textPaths(value, locale).map((path) => `${key}.${path}`);
  });
}
