import type { StatementWording } from './accessibility-statement.ts';
import * as en from './en/language.ts';
import { statement as enStatement } from './en/statement.ts';
import { texts as enTexts } from './en/texts.ts';
import type { Alphabet, Formats, SearchWords, Segments, Typography } from './language.ts';
import { type Locale, locales } from './locale.ts';
import * as pl from './pl/language.ts';
import { statement as plStatement } from './pl/statement.ts';
import { type Texts, texts as plTexts } from './pl/texts.ts';
import * as uk from './uk/language.ts';
import { statement as ukStatement } from './uk/statement.ts';
import { texts as ukTexts } from './uk/texts.ts';

// One table a subject, not one a language: a script in a page is bundled with what it needs alone.
const texts: Record<Locale, Texts> = { pl: plTexts, en: enTexts, uk: ukTexts };
const statements: Record<Locale, StatementWording> = { pl: plStatement, en: enStatement, uk: ukStatement };
const formats: Record<Locale, Formats> = { pl: pl.formats, en: en.formats, uk: uk.formats };
const segments: Record<Locale, Segments> = { pl: pl.segments, en: en.segments, uk: uk.segments };
const typographies: Record<Locale, Typography> = { pl: pl.typography, en: en.typography, uk: uk.typography };
const alphabets: Record<Locale, Alphabet> = { pl: pl.alphabet, en: en.alphabet, uk: uk.alphabet };
const searchWords: Record<Locale, SearchWords> = { pl: pl.searchWords, en: en.searchWords, uk: uk.searchWords };

/** The interface texts that Kronika brings along for a language. */
export function builtInTexts(locale: Locale): Texts {
  return texts[locale];
}

/** The wording of the accessibility statement in a language. */
export function statementWording(locale: Locale): StatementWording {
  return statements[locale];
}

/** How a language writes dates, hours and money. */
export function formatsOf(locale: Locale): Formats {
  return formats[locale];
}

/** The words of a language in addresses. */
export function segmentsOf(locale: Locale): Segments {
  return segments[locale];
}

/** The word before the number of a list's page, in every language. */
export function pageSegments(): string[] {
  return locales.map((locale) => segmentsOf(locale).sections.page);
}

/** What typography asks of a language. */
export function typographyOf(locale: Locale): Typography {
  return typographies[locale];
}

/** The letters of a language. */
export function alphabetOf(locale: Locale): Alphabet {
  return alphabets[locale];
}

/** What the search knows of a language's words. */
export function searchWordsOf(locale: Locale): SearchWords {
  return searchWords[locale];
}
