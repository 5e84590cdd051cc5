import type { Script } from '../i18n/language.ts';
import { alphabetOf } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locale.ts';

/** What headings in every language have besides ASCII: hard spaces, quotes, dashes and signs. */
const commonSigns = '\u00A0\u00AD§©«°±·»×–—‘’‚“”„…′″€№−';

/**
 * The characters that headings of a site are mostly made of, by script.
 * @param languages the languages of the site
 * @returns Latin with ASCII and the common signs always; Cyrillic where one of the languages is written in it
 */
export function lettersOf(languages: readonly Locale[]): Partial<Record<Script, string>> {
  const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
  const ofScript = (wanted: Script) =>
    languages
      .map(alphabetOf)
      .filter(({ script }) => script === wanted)
      .map(({ letters }) => letters + letters.toUpperCase())
      .join('');
  const cyrillic = ofScript('cyrillic');
  return { latin: ascii + commonSigns + ofScript('latin'), ...(cyrillic && { cyrillic }) };
}

/**
 * The files of the typeface that a page in a language has letters of. Figures and punctuation are
 * in the Latin one.
 * @param language of the page
 */
export function scriptsOf(language: Locale): Script[] {
  const { script } = alphabetOf(language);
  return script === 'latin' ? ['latin'] : ['latin', script];
}
