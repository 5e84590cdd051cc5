/** The forms of words after numbers that texts have. */
const knownForms: readonly string[] = ['one', 'few', 'many', 'other'];

/**
 * The forms that a word after a number has in a language, in the order of Unicode CLDR.
 * @param group texts that belong together
 * @param language its tag (BCP 47)
 * @returns undefined where the group is not one word in its forms
 */
export function textForms(group: object, language: string): readonly string[] | undefined {
  if (!Object.hasOwn(group, 'one') || !Object.hasOwn(group, 'other')) return undefined;
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return pluralCategories.filter((form) => knownForms.includes(form));
}

/**
 * Names of all interface texts of a language with the groups around them: `home.allNews`.
 * @param group texts, or groups of them
 * @param language its tag (BCP 47)
 */
export function textPaths(group: object, language: string): string[] {
  const forms = textForms(group, language);
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    if (forms && !forms.includes(key)) return [];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [key];
    return textPaths(value, language).map((path) => `${key}.${path}`);
  });
}
