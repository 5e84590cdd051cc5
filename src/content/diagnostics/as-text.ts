import { type Diagnostic, foldDiagnostics } from './diagnostic.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';
import { summary } from './summary.ts';
import { reportWords } from './words.ts';

/** How a report is shown. */
export interface ReportOptions {
  language: EditorLanguage;
  /** What stands before each file's path, so that it can be opened from where the reader is: `content/`. */
  prefix?: string;
  /** Colours, for a terminal. */
  hasColour?: boolean;
  /** Every problem, however many there are; otherwise many are told by their kinds alone. */
  isWhole?: boolean;
}

/** More problems than anybody reads one by one. */
const many = 50;

/** Escape sequences of ANSI terminals (ECMA-48, select graphic rendition). */
const styles = { bold: '1', red: '31', yellow: '33', dim: '2' } as const;

/**
 * A report for a terminal: first, where problems are many, a table of their kinds; a block for each file; for each problem one line, the line that it stands
 * in with a mark under what is meant, and lines to paste; then the counts.
 * @param diagnostics in the order in which they are shown
 */
export function asText(
  diagnostics: readonly Diagnostic[],
  { language, prefix = '', hasColour = false, isWhole = false }: ReportOptions,
): string {
  const styled = (style: keyof typeof styles, text: string) =>
    hasColour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
  const words = reportWords[language];
  const lines: string[] = [];
  if (diagnostics.length > many) {
    lines.push(...kindsOf(diagnostics, language, prefix), '');
    if (!isWhole) return [...lines, summary(diagnostics, language), words.rest].join('\n');
  }
  let file: string | undefined;
  for (const problem of foldDiagnostics(diagnostics)) {
    if (problem.file !== file) {
      if (file !== undefined) lines.push('');
      file = problem.file;
      lines.push(styled('bold', prefix + file));
    }
    const place = problem.line === undefined ? '' : `${problem.line}:${problem.column ?? 1}  `;
    const severity = styled(problem.severity === 'error' ? 'red' : 'yellow', words[problem.severity]);
    const times = problem.count === undefined ? '' : `  (×${problem.count}${places(problem)})`;
    lines.push(`  ${place}${severity}  ${problem.message[language]}${times}  ${styled('dim', `[${problem.code}]`)}`);
    lines.push(...frame(problem).map((line) => styled('dim', line)));
    if (problem.paste !== undefined) {
      const [first = '', ...rest] = problem.paste.split('\n');
      lines.push(
        `      ${words.paste}: ${first}`,
        ...rest.map((line) => `      ${' '.repeat(words.paste.length)}  ${line}`),
      );
    }
  }
  if (lines.length > 0) lines.push('');
  lines.push(summary(diagnostics, language));
  return lines.join('\n');
}

/** A table of many problems: each kind with how often and in how many files it stands, and its first place and message. */
function kindsOf(diagnostics: readonly Diagnostic[], language: EditorLanguage, prefix: string): string[] {
  const words = reportWords[language];
  const kinds = [...Map.groupBy(diagnostics, ({ code }) => code)].sort(([, a], [, b]) => b.length - a.length);
  const width = Math.max(words.kinds[2].length, ...kinds.map(([code]) => code.length));
  const row = (count: string, files: string, code: string, rest: string) =>
    `${count.padStart(words.kinds[0].length)}  ${files.padStart(words.kinds[1].length)}  ${code.padEnd(width)}  ${rest}`;
  return [
    row(...words.kinds),
    ...kinds.flatMap(([code, problems]) => {
      const [first] = problems;
      if (!first) return [];
      const place = `${prefix}${first.file}${first.line === undefined ? '' : `:${first.line}`}`;
      const files = new Set(problems.map(({ file }) => file)).size;
      return [
        row(String(problems.length), String(files), code, place),
        `      ${words[first.severity]}  ${first.message[language]}`,
      ];
    }),
  ];
}

/** The lines of problems that are told together, where they are several and not too many to be read. */
function places({ lines = [] }: Diagnostic): string {
  return lines.length > 1 && lines.length <= 20 ? `: ${lines.join(', ')}` : '';
}

/** The line of the file and a mark under what is meant; long lines are cut around it. */
function frame({ source, line, column = 1, length = 1 }: Diagnostic): string[] {
  if (source === undefined || line === undefined || source.trim() === '') return [];
  const width = 100;
  const from = Math.max(0, Math.min(column - 30, source.length - width));
  const cut = source
    .slice(from, from + width)
    .replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\t' ? ' ' : '\uFFFD'));
  const number = String(line);
  const mark = '^'.repeat(Math.max(1, Math.min(length, width - (column - 1 - from), source.length - column + 1)));
  return [`      ${number} | ${cut}`, `      ${' '.repeat(number.length)} | ${' '.repeat(column - 1 - from)}${mark}`];
}
