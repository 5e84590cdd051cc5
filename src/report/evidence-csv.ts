import { stringify } from 'csv-stringify/sync';
import type { EditorLanguage } from '../content/diagnostics/diagnostic-kinds.ts';
import { texts } from '../i18n/texts.ts';
import type { Evidence } from '../site/publicity/evidence.ts';
import { publishedWords, statusWords, updatedWords } from './evidence-words.ts';
import { reportTexts } from './report-texts.ts';

/**
 * Pages and files about a project as a table that office programs open by itself: UTF-8 with a byte
 * order mark, and in Polish, where the comma divides decimals, with semicolons. A value that such a
 * program would take for a formula is kept from it by an apostrophe (OWASP, "CSV Injection").
 */
export function evidenceCsv({ rows }: Evidence, language: EditorLanguage): string {
  const t = reportTexts[language];
  const kinds = texts(language).kinds;
  const lines = rows.map((row, index) => [
    index + 1,
    row.kind === 'file' ? t.file : kinds[row.kind],
    row.title.trim(),
    row.address,
    row.language,
    row.date,
    row.status && statusWords(row.status, language),
    publishedWords(row, language),
    updatedWords(row, language),
    row.signs.join(', '),
    row.hashtags.join(' '),
    row.participants,
    row.photos,
    row.file?.type,
    row.file?.bytes,
  ]);
  return asTable([header(language), ...lines], language);
}

/** Whether a table is such a report, in whatever language. */
export function isEvidenceCsv(table: string): boolean {
  const languages: EditorLanguage[] = ['pl', 'en'];
  // Columns may come with a new version; a report of the former one is still a report.
  return languages.some((language) => table.startsWith(asTable([header(language).slice(0, 5)], language).trimEnd()));
}

function header(language: EditorLanguage): string[] {
  const t = reportTexts[language];
  return [
    t.number,
    t.kind,
    t.title,
    t.link,
    t.language,
    t.date,
    t.status,
    t.published,
    t.updated,
    t.signs,
    t.hashtags,
    t.participants,
    t.photos,
    t.fileType,
    t.bytes,
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
