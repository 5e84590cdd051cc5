import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { plural, type PluralForms } from '../i18n/plural.ts';
import { texts } from '../i18n/texts.ts';

/** A number with the right form of its word: "5 zdjęć". */
export function counted(count: number, forms: PluralForms, locale: Locale): string {
  return fill(plural(locale, count, forms), { count: formatNumber(count, locale) });
}

/** A number of people, with how it is meant: "około 100 osób". */
export function people(count: number, approximate: 'about' | 'almost' | 'over' | undefined, locale: Locale): string {
  const t = texts(locale);
  if (!approximate) return counted(count, t.people, locale);
  return fill(t.approximate[approximate], { count: counted(count, t.peopleApproximate, locale) });
}
