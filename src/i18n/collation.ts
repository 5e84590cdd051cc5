import { onceALocale } from './once-a-locale.ts';

/**
 * A comparison of words by the rules of a language, with code points as tie-breaker, so that the
 * order never depends on the order of files.
 * @param locale the language
 */
export const collation = onceALocale((locale): ((a: string, b: string) => number) => {
  const collator = new Intl.Collator(locale, { numeric: true });
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
});
