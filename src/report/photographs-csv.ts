import { stringify } from 'csv-stringify/sync';
import type { EditorLanguage } from '../content/diagnostics/diagnostic-kinds.ts';
import type { PhotographRecord } from '../content/photograph-register.ts';
import { consentBasisTexts } from '../schemas/fields/consent.ts';
import { reportTexts } from './report-texts.ts';

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
  return asTable([header(language), ...lines], language);
}

/** Whether a table is such a register, in whatever language. */
export function isPhotographsCsv(table: string): boolean {
  const languages: EditorLanguage[] = ['pl', 'en'];
  return languages.some((language) => table.startsWith(asTable([header(language).slice(0, 3)], language).trimEnd()));
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

function asTable(lines: unknown[][], language: EditorLanguage): string {
  return stringify(lines, {
    bom: true,
    delimiter: language === 'pl' ? ';' : ',',
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
