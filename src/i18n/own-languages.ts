import type { StatementWording } from './accessibility-statement.ts';
import type { Language } from './language.ts';
import type { Texts } from './pl/texts.ts';

/*
 * Languages that a site brings along in `content/languages/`, by their tags; empty where it brings none. Reading the
 * settings fills them in, and in the bundle of the pages the build puts filled ones in the place of this module. One
 * table a subject: a script in a page is bundled with what it needs alone.
 */

/** What is known of each of them but its texts. */
export const ownLanguages = new Map<string, Language>();

/** Their interface texts, whole. */
export const ownLanguageTexts = new Map<string, Texts>();

/** Their wording of the accessibility statement, whole. */
export const ownStatements = new Map<string, StatementWording>();
