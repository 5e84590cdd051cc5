import type { Locale } from '../i18n/locale.ts';
import { type Dictionary, readHunspell } from './hunspell.ts';

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
