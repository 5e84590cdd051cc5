import type { StatementWording } from './accessibility-statement.ts';
import type { Language } from './language.ts';
import { ownLanguages, ownLanguageTexts, ownStatements } from './own-languages.ts';
import type { Texts } from './pl/texts.ts';

/** A language of a site, whole: what it does not say is another's. */
export interface OwnLanguage extends Language {
  texts: Texts;
  statement: StatementWording;
}

/**
 * Puts languages in the place of those that were there.
 * @param languages by their tags
 */
export function bringLanguages(languages: ReadonlyMap<string, OwnLanguage>): void {
  ownLanguages.clear();
  ownLanguageTexts.clear();
  ownStatements.clear();
  for (const [tag, { texts, statement, ...language }] of languages) {
    ownLanguages.set(tag, language);
    ownLanguageTexts.set(tag, texts);
    ownStatements.set(tag, statement);
  }
}
