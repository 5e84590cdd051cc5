import type { Locale } from '../i18n/locale.ts';
import { packageFile } from '../licences/package-file.ts';
import { dictionaryCredits, type DictionaryCredit } from './dictionary-credits.ts';
import { type Dictionary, readHunspell } from './hunspell.ts';

/** Loaded when they are asked for: reading one takes half a second. */
const packages: Partial<Record<Locale, () => Promise<{ default: { aff: Uint8Array; dic: Uint8Array } }>>> = {
  pl: () => import('dictionary-pl'),
  uk: () => import('dictionary-uk'),
};

/** The dictionaries that are there: a site brings those whose terms Kronika leaves to it. */
export function installedDictionaries(): DictionaryCredit[] {
  return dictionaryCredits.filter(({ package: name }) => packageFile(name, import.meta.filename) !== undefined);
}

/** The dictionary of a language; undefined for English, whose endings need none, and where it is not installed. */
export async function dictionaryOf(locale: Locale): Promise<Dictionary | undefined> {
  if (!installedDictionaries().some((credit) => credit.locale === locale)) return undefined;
  const loaded = await packages[locale]?.();
  if (!loaded) return undefined;
  const decoder = new TextDecoder();
  return readHunspell(decoder.decode(loaded.default.aff), decoder.decode(loaded.default.dic));
}
