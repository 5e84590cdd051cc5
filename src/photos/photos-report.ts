import type { EditorLanguage } from '../schemas/editor-language.ts';
import type { LineProblem } from './captions-table.ts';
import { listFile } from './gallery-folder.ts';
import type { Outcome } from './take-photos.ts';

/** What the report says besides what came of the run. */
export interface ReportPlaces {
  language: EditorLanguage;
  /** Path of the gallery's folder, as the reader finds it. */
  folder: string;
  /** Path of the table of captions, as it was given. */
  table: string | undefined;
  /** Whether an `index.md` was made. */
  isEntryNew: boolean;
}

const words = {
  pl: {
    added: (count: number) => `Dodane zdjęcia: ${count}.`,
    present: (count: number) => `Były już w galerii: ${count}.`,
    repeated: (count: number) => `Powtórzenia, pominięte: ${count}.`,
    problems: (count: number) => `Nie wzięte pliki: ${count}.`,
    filled: (count: number) => `Uzupełnione z tabeli: ${count}.`,
    line: 'wiersz',
    notUsed: (count: number) => `Wiersze tabeli, których nie użyto: ${count}.`,
    kept: 'Zostało to, co już wpisano:',
    unused: (names: string) => `Kolumny tabeli, których polecenie nie zna: ${names}.`,
    next: 'Co dalej:',
    alt: (list: string, count: number) => `Otwórz ${list} i napisz opisy w polach „alt”. Brakuje: ${count}.`,
    entry: (file: string) => `Otwórz ${file}: to szkic galerii. Popraw tytuł i opis, potem usuń wiersz „draft: true”.`,
    check: 'Sprawdź galerię: npm run check. Zobacz stronę: npm run dev.',
  },
  en: {
    added: (count: number) => `Photographs added: ${count}.`,
    present: (count: number) => `In the gallery already: ${count}.`,
    repeated: (count: number) => `Repeated, left out: ${count}.`,
    problems: (count: number) => `Files not taken: ${count}.`,
    filled: (count: number) => `Filled from the table: ${count}.`,
    line: 'line',
    notUsed: (count: number) => `Lines of the table that were not used: ${count}.`,
    kept: 'What was written already stays:',
    unused: (names: string) => `Columns of the table that mean nothing here: ${names}.`,
    next: 'What next:',
    alt: (list: string, count: number) => `Open ${list} and write what is seen into "alt". To fill: ${count}.`,
    entry: (file: string) =>
      `Open ${file}: it is a draft of the gallery. Put your own title and description, then remove the line "draft: true".`,
    check: 'Check the gallery: npm run check. See the site: npm run dev.',
  },
};

/**
 * What is said at the end: what came of each file, and what to do next.
 * @param outcome of the run
 */
export function photosReport(outcome: Outcome, { language, folder, table: path, isEntryNew }: ReportPlaces): string {
  const { added, present, repeated, problems, table, withoutAlt } = outcome;
  const text = words[language];
  const inTable = ({ line, message }: LineProblem) => `  ${path ?? ''}, ${text.line} ${line}: ${message[language]}`;
  const counts = [
    text.added(added.length),
    ...(present > 0 ? [text.present(present)] : []),
    ...(table && table.filled > 0 ? [text.filled(table.filled)] : []),
  ];
  const steps = [
    ...(withoutAlt > 0 ? [text.alt(`${folder}/${listFile}`, withoutAlt)] : []),
    ...(isEntryNew ? [text.entry(`${folder}/index.md`)] : []),
    text.check,
  ];
  return [
    counts.join(' '),
    ...section(
      text.repeated(repeated.length),
      repeated.map(({ name, file }) => `  ${name} = ${file}`),
    ),
    ...section(
      text.problems(problems.length),
      problems
        .toSorted((a, b) => (a.file < b.file ? -1 : 1))
        .map(({ file, message }) => `  ${file}  ${message[language]}`),
    ),
    ...section(text.notUsed(table?.problems.length ?? 0), table?.problems.map(inTable)),
    ...section(text.kept, table?.kept.map(inTable)),
    ...(table && table.unused.length > 0 ? ['', text.unused(table.unused.join(', '))] : []),
    '',
    text.next,
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}

function section(heading: string, lines: readonly string[] = []): string[] {
  return lines.length > 0 ? ['', heading, ...lines] : [];
}

/** Whether something that was given could not be used. */
export function isComplete({ problems, table }: Outcome): boolean {
  return problems.length === 0 && (table?.problems.length ?? 0) === 0;
}
