import type { Locale } from '../i18n/locale.ts';

/** A script of the site's languages; each has a file of the typeface to itself. */
export type Script = 'latin' | 'cyrillic';

/** Letters that a language adds to its script's common ones, small; capitals are made from them. */
interface Alphabet {
  script: Script;
  letters: string;
}

/** Main exemplar letters of the languages in Unicode CLDR; English needs none beyond ASCII. */
const alphabets: Record<Locale, Alphabet> = {
  pl: { script: 'latin', letters: 'ąćęłńóśźż' },
  en: { script: 'latin', letters: '' },
  uk: { script: 'cyrillic', letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' },
};

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
      .map((language) => alphabets[language])
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
  const { script } = alphabets[language];
  return script === 'latin' ? ['latin'] : ['latin', script];
}
