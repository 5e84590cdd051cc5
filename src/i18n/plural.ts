import type { Locale } from './locale.ts';
import { onceALocale } from './once-a-locale.ts';

/** Forms of a word after a number; English needs `one` and `other` alone. */
export interface PluralForms {
  one: string;
  few?: string;
  many?: string;
  other: string;
}

const rulesOf = onceALocale((locale) => new Intl.PluralRules(locale));

/**
 * The form of a word that goes with a number, by the rules of Unicode CLDR.
 * @param locale the language
 * @param count the number
 * @param forms the word's forms
 */
export function plural(locale: Locale, count: number, forms: PluralForms): string {
  const rule = rulesOf(locale).select(count);
  return (rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : undefined) ?? forms.other;
}
