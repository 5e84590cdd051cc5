import { type Diagnostic, foldDiagnostics } from './diagnostic.ts';
import type { EditorLanguage } from './diagnostic-kinds.ts';
import { summary } from './summary.ts';
import { reportWords } from './words.ts';

/** How a report is shown. */
export interface ReportOptions {
  language: EditorLanguage;
  /** What stands before each file's path, so that it can be opened from where the reader is: `content/`. */
  prefix?: string;
  /** Colours, for a terminal. */
  hasColour?: boolean;
}

/** Escape sequences of ANSI terminals (ECMA-48, select graphic rendition). */
const styles = { bold: '1', red: '31', yellow: '33', dim: '2' } as const;

/**
 * A report for a terminal: a block for each file; for each problem one line, the line that it stands
 * in with a mark under what is meant, and lines to paste; then the counts.
 * @param diagnostics in the order in which they are shown
 */
export function asText(
  diagnostics: readonly Diagnostic[],
  { language, prefix = '', hasColour = false }: ReportOptions,
): string {
  const styled = (style: keyof typeof styles, text: string) =>
    hasColour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
  const words = reportWords[language];
  const lines: string[] = [];
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
