import type { Locale } from '../i18n/locale.ts';
import { type Dictionary, readHunspell } from './hunspell.ts';

/** Where the forms of a language's words come from. */
export interface DictionaryCredit {
  locale: Locale;
  name: string;
  licence: string;
  url: string;
}

/** The dictionaries from which the lexicons of a site are made; they are named in its credits. */
export const dictionaryCredits: readonly DictionaryCredit[] = [
  {
    locale: 'pl',
    name: 'dictionary-pl 2.0.0: Marek Futrega, Marcin Miłkowski, Polish Native Lang Project',
    licence: 'GPL-3.0, LGPL-3.0 or MPL-2.0',
    url: 'https://github.com/wooorm/dictionaries/tree/main/dictionaries/pl',
  },
  {
    locale: 'uk',
    name: 'dictionary-uk 4.0.0: spell-uk',
    licence: 'GPL-3.0',
    url: 'https://github.com/wooorm/dictionaries/tree/main/dictionaries/uk',
  },
];

/** Loaded when they are asked for: reading one takes half a second. */
const packages: Partial<Record<Locale, () => Promise<{ default: { aff: Uint8Array; dic: Uint8Array } }>>> = {
  pl: () => import('dictionary-pl'),
  uk: () => import('dictionary-uk'),
};

/** The dictionary of a language; undefined for English, whose endings need none. */
export async function dictionaryOf(locale: Locale): Promise<Dictionary | undefined> {
  const loaded = await packages[locale]?.();
  if (!loaded) return undefined;
  const decoder = new TextDecoder();
  return readHunspell(decoder.decode(loaded.default.aff), decoder.decode(loaded.default.dic));
}
