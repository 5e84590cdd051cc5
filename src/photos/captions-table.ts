import { parse } from 'csv/sync';
import { asSlug } from '../content/as-slug.ts';
import type { Message } from '../content/new-entry/message.ts';
import { decodeTable } from './decode-table.ts';
import { messages } from './messages.ts';
import { oneLine } from './one-line.ts';
import { type PhotoTexts, textFields } from './photo-list.ts';
import { nameMark } from './photo-record.ts';

/** What a table says of one photograph. */
export interface CaptionRow {
  /** Line of the table, from 1. */
  line: number;
  /** Name of the photograph's file, as written. */
  file: string;
  texts: PhotoTexts;
}

/** What is wrong with a row, or worth knowing. */
export interface LineProblem {
  line: number;
  message: Message;
}

/** A table that could be read; rows that are wrong are told and not used. */
export interface CaptionsTable {
  rows: CaptionRow[];
  problems: LineProblem[];
  /** Headings of columns that mean nothing to the command. */
  unused: string[];
}

type Column = 'file' | keyof PhotoTexts;

/** Words that head a column, as slugs: case and diacritics do not count. */
const headings: Record<Column, readonly string[]> = {
  file: ['plik', 'nazwa', 'nazwa-pliku', 'zdjecie', 'file', 'file-name', 'filename', 'photo'],
  alt: ['opis', 'alt', 'opis-alt', 'opis-zdjecia', 'tekst-alternatywny', 'opis-alternatywny', 'alt-text'],
  caption: ['podpis', 'podpis-zdjecia', 'caption'],
  credit: ['autor', 'autor-zdjecia', 'autorka', 'credit', 'author'],
};

/** A record of the table with the lines on which it begins and ends. */
interface Row {
  line: number;
  end: number;
  cells: string[];
}

/**
 * Reads a table of captions that an office program saved as CSV.
 * @param bytes of the file
 * @returns or why nothing of it can be used
 */
export function captionsTable(bytes: Uint8Array): CaptionsTable | { problem: Message } {
  const text = decodeTable(bytes);
  if (text === undefined) return { problem: messages.tableNotText() };
  // Excel's own way to say which sign is between the cells.
  const hint = /^sep=.\r?\n/.exec(text)?.[0] ?? '';
  const read = readRows(text.slice(hint.length), hint === '' ? 0 : 1);
  if ('problem' in read) return read;
  const [head, ...rows] = read.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!head) return { problem: messages.tableEmpty() };
  const columns = head.cells.map((cell) => columnOf(cell));
  const twice = columns.find((column, index) => column !== undefined && columns.indexOf(column) !== index);
  if (twice !== undefined)
    return { problem: messages.headingTwice(head.cells.filter((cell) => columnOf(cell) === twice)) };
  const shown = head.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (!columns.includes('file')) return { problem: messages.headingOfFileMissing(head.line, shown) };
  if (!textFields.some((name) => columns.includes(name)))
    return { problem: messages.headingsOfTextsMissing(head.line, shown) };
  const unused = head.cells.filter((cell) => cell.trim() !== '' && columnOf(cell) === undefined);
  return { ...takenRows(rows, columns), unused };
}

function takenRows(rows: readonly Row[], columns: readonly (Column | undefined)[]): Omit<CaptionsTable, 'unused'> {
  const taken: CaptionRow[] = [];
  const problems: LineProblem[] = [];
  const lines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const file = (cells[columns.indexOf('file')] ?? '').trim();
    const texts: PhotoTexts = {};
    for (const name of textFields) {
      const value = oneLine(cells[columns.indexOf(name)] ?? '');
      if (value !== undefined) texts[name] = value;
    }
    const before = lines.get(nameMark(file));
    if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
      problems.push({ line, message: messages.tooManyCells() });
    else if (file === '') problems.push({ line, message: messages.rowWithoutFile() });
    else if (before !== undefined) problems.push({ line, message: messages.rowTwice(file, before) });
    else {
      lines.set(nameMark(file), line);
      taken.push({ line, file, texts });
    }
  }
  return { rows: taken, problems };
}

function columnOf(heading: string): Column | undefined {
  const slug = asSlug(heading);
  return (['file', ...textFields] as const).find((column) => headings[column].includes(slug));
}

/** Rows, cut at the sign that makes the most of the headings. */
function readRows(text: string, linesBefore: number): { rows: Row[] } | { problem: Message } {
  const known = (delimiter: string) =>
    (records(text, delimiter, [], 1)[0]?.cells ?? []).filter((cell) => columnOf(cell) !== undefined).length;
  const read: Row[] = [];
  const lineOf = (line: number) => line + linesBefore;
  try {
    const [delimiter = ';'] = [';', ',', '\t'].toSorted((a, b) => known(b) - known(a));
    records(text, delimiter, read);
    return { rows: read.map((row) => ({ ...row, line: lineOf(row.line) })) };
  } catch (error) {
    if (!isFaultOfTable(error)) throw error;
    return { problem: messages.tableBroken(lineOf((read.at(-1)?.end ?? 0) + 1)) };
  }
}

/** Whether the table is at fault; the parser's own errors have codes such as `CSV_QUOTE_NOT_CLOSED`. */
function isFaultOfTable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}

/** Reads records into a list, so that those before a fault are known too. */
function records(text: string, delimiter: string, read: Row[], to = -1): Row[] {
  parse(text, {
    delimiter,
    to,
    relax_column_count: true,
    relax_quotes: true,
    on_record: (cells: string[], { lines }) => {
      read.push({ line: (read.at(-1)?.end ?? 0) + 1, end: lines, cells });
      return null;
    },
  });
  return read;
}
