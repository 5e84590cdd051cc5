import type { Locale } from '../i18n/locale.ts';

/** Where the forms of a language's words come from. */
export interface DictionaryCredit {
  locale: Locale;
  /** Its name on the npm registry. */
  package: string;
  name: string;
  licence: string;
  url: string;
}

/**
 * The dictionaries from which the lexicons of a site are made; the search page names that of its language. In the
 * bundle of the pages the build puts those that are installed in the place of this module.
 */
export const dictionaryCredits: readonly DictionaryCredit[] = [
  {
    locale: 'pl',
    package: 'dictionary-pl',
    name: 'dictionary-pl: Marek Futrega, Marcin Miłkowski, Polish Native Lang Project',
    licence: 'GPL-3.0 / LGPL-3.0 / MPL-2.0',
    url: 'https://github.com/wooorm/dictionaries/tree/main/dictionaries/pl',
  },
  {
    locale: 'uk',
    package: 'dictionary-uk',
    name: 'dictionary-uk: spell-uk',
    licence: 'GPL-3.0',
    url: 'https://github.com/wooorm/dictionaries/tree/main/dictionaries/uk',
  },
];
