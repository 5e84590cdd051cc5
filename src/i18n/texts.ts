import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { pl, type Texts } from './pl.ts';
import { uk } from './uk.ts';

const all: Record<Locale, Texts> = { pl, en, uk };

/** The interface texts of a language. */
export function texts(locale: Locale): Texts {
  return all[locale];
}
