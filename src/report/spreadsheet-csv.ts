import { stringify } from 'csv/sync';
import { type EditorLanguage, editorLanguages } from '../schemas/editor-language.ts';

/**
 * A table that office programs open by itself: UTF-8 with a byte order mark, and in Polish, where the comma
 * divides decimals, with semicolons. A value that such a program would take for a formula is kept from it by an
 * apostrophe (OWASP, "CSV Injection").
 * @param lines cells, line by line, the heads of the columns first
 */
export function spreadsheetCsv(lines: readonly (readonly unknown[])[], language: EditorLanguage): string {
  return stringify(
    lines.map((cells) => [...cells]),
    { bom: true, delimiter: language === 'pl' ? ';' : ',', escape_formulas: true, record_delimiter: 'windows' },
  );
}

/**
 * Whether a table begins with certain columns, in whatever language; further ones may come with a new version.
 * @param table as `spreadsheetCsv` makes it
 * @param heads of the columns in a language
 */
export function hasColumns(table: string, heads: (language: EditorLanguage) => readonly string[]): boolean {
  return editorLanguages.some((language) => table.startsWith(spreadsheetCsv([heads(language)], language).trimEnd()));
}
