import type { EditorLanguage } from '../schemas/editor-language.ts';
import { texts } from '../i18n/texts.ts';
import type { Evidence } from './evidence.ts';
import { publishedWords, statusWords, updatedWords } from './evidence-words.ts';
import { reportTexts } from './report-texts.ts';
import { hasColumns, spreadsheetCsv } from './spreadsheet-csv.ts';

/** Pages and files about a project as a table that office programs open by itself. */
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
  return spreadsheetCsv([header(language), ...lines], language);
}

/** Whether a table is such a report, in whatever language. */
export function isEvidenceCsv(table: string): boolean {
  return hasColumns(table, (language) => header(language).slice(0, 5));
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
