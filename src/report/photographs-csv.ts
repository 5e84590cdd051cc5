import type { EditorLanguage } from '../schemas/editor-language.ts';
import type { PhotographRecord } from '../content/photograph-register.ts';
import { consentBasisTexts } from '../schemas/fields/consent.ts';
import { reportTexts } from './report-texts.ts';
import { hasColumns, spreadsheetCsv } from './spreadsheet-csv.ts';

/**
 * The register of photographs as a table that office programs open by itself. It holds what is never published:
 * on what grounds people are shown, and where their consents are kept. What nobody stated is called so.
 */
export function photographsCsv(records: readonly PhotographRecord[], language: EditorLanguage): string {
  const t = reportTexts[language].photographs;
  const lines = records.map(({ file, entry, words, credit, licence, basis, until, note, state }, index) => [
    index + 1,
    file,
    entry,
    words,
    credit ?? t.notStated,
    licence ?? t.notStated,
    basis === undefined ? t.notStated : consentBasisTexts[basis][language],
    until,
    note,
    t.states[state],
  ]);
  return spreadsheetCsv([header(language), ...lines], language);
}

/** Whether a table is such a register, in whatever language. */
export function isPhotographsCsv(table: string): boolean {
  return hasColumns(table, (language) => header(language).slice(0, 3));
}

function header(language: EditorLanguage): string[] {
  const t = reportTexts[language].photographs;
  return [
    reportTexts[language].number,
    t.file,
    t.entry,
    t.words,
    t.credit,
    t.licence,
    t.basis,
    t.until,
    t.note,
    t.state,
  ];
}
