import type { StatementWording } from './accessibility-statement.ts';
import * as en from './en/language.ts';
import { statement as enStatement } from './en/statement.ts';
import { texts as enTexts } from './en/texts.ts';
import type { Alphabet, Formats, SearchWords, Segments, Typography } from './language.ts';
import { type BuiltInLocale, isBuiltIn, type Locale, locales } from './locale.ts';
import { ownLanguages, ownLanguageTexts, ownStatements } from './own-languages.ts';
import * as pl from './pl/language.ts';
import { statement as plStatement } from './pl/statement.ts';
import { type Texts, texts as plTexts } from './pl/texts.ts';
import * as uk from './uk/language.ts';
import { statement as ukStatement } from './uk/statement.ts';
import { texts as ukTexts } from './uk/texts.ts';

/** What each language that Kronika brings along has. */
type Table<Subject> = Record<BuiltInLocale, Subject>;

// One table a subject, not one a language: a script in a page is bundled with what it needs alone.
const texts: Table<Texts> = { pl: plTexts, en: enTexts, uk: ukTexts };
const statements: Table<StatementWording> = { pl: plStatement, en: enStatement, uk: ukStatement };
const formats: Table<Formats> = { pl: pl.formats, en: en.formats, uk: uk.formats };
const segments: Table<Segments> = { pl: pl.segments, en: en.segments, uk: uk.segments };
const typographies: Table<Typography> = { pl: pl.typography, en: en.typography, uk: uk.typography };
const alphabets: Table<Alphabet> = { pl: pl.alphabet, en: en.alphabet, uk: uk.alphabet };
const searchWords: Table<SearchWords> = { pl: pl.searchWords, en: en.searchWords, uk: uk.searchWords };

/** What a language has: one that is gone meanwhile, as while a server starts anew, is taken for English. */
function of<Subject>(locale: Locale, table: Table<Subject>, own: Subject | undefined): Subject {
  return isBuiltIn(locale) ? table[locale] : (own ?? table.en);
}

/** The interface texts that a language comes with, before a site says anything in words of its own. */
export function builtInTexts(locale: Locale): Texts {
  return of(locale, texts, ownLanguageTexts.get(locale));
}

/** The wording of the accessibility statement in a language. */
export function statementWording(locale: Locale): StatementWording {
  return of(locale, statements, ownStatements.get(locale));
}

/** How a language writes dates, hours and money. */
export function formatsOf(locale: Locale): Formats {
  return of(locale, formats, ownLanguages.get(locale)?.formats);
}

/** The words of a language in addresses. */
export function segmentsOf(locale: Locale): Segments {
  return of(locale, segments, ownLanguages.get(locale)?.segments);
}

/** The word before the number of a list's page, in every language. */
export function pageSegments(): string[] {
  return locales().map((locale) => segmentsOf(locale).sections.page);
}

/** What typography asks of a language. */
export function typographyOf(locale: Locale): Typography {
  return of(locale, typographies, ownLanguages.get(locale)?.typography);
}

/** The letters of a language. */
export function alphabetOf(locale: Locale): Alphabet {
  return of(locale, alphabets, ownLanguages.get(locale)?.alphabet);
}

/** What the search knows of a language's words. */
export function searchWordsOf(locale: Locale): SearchWords {
  return of(locale, searchWords, ownLanguages.get(locale)?.searchWords);
}
