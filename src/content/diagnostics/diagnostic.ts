import { type DiagnosticCode, diagnosticKinds, type FactsByCode } from './diagnostic-kinds.ts';
import type { SiteDuty } from './duty.ts';
import type { Kind } from './kind.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';

/** A place in a file below the content root; lines and columns count from 1. */
export interface FilePlace {
  /** Path relative to the content root, with slashes. */
  file: string;
  line?: number;
  column?: number;
  /** How many characters of the line are meant. */
  length?: number;
}

/** One problem, ready to be shown: plain data that survives JSON. */
export interface Diagnostic extends FilePlace {
  code: DiagnosticCode;
  severity: 'error' | 'warning';
  /** The sentence in each language of editors. */
  message: Record<EditorLanguage, string>;
  /** What was found. */
  value?: string;
  /** What was probably meant. */
  suggestion?: string;
  /** Lines that mend it, where they can be known. */
  paste?: string;
  /** What the site owes where something is still to be filled in. */
  duty?: SiteDuty;
  /** The line of the file that the place is in. */
  source?: string;
  /** How many equal problems this one stands for, and the lines of all of them. */
  count?: number;
  lines?: number[];
}

/**
 * Makes a diagnostic of a kind.
 * @param code its kind
 * @param place where it was found
 * @param facts what the kind's sentences need
 */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  place: FilePlace,
  facts: FactsByCode[Code],
): Diagnostic {
  const { severity, pl, en, paste, duty }: Kind<FactsByCode[Code]> = diagnosticKinds[code];
  const lines = paste?.(facts);
  return {
    code,
    severity,
    ...place,
    message: { pl: printable(pl(facts)), en: printable(en(facts)) },
    ...('value' in facts && typeof facts.value === 'string' && { value: facts.value }),
    ...('suggestion' in facts && typeof facts.suggestion === 'string' && { suggestion: facts.suggestion }),
    ...(lines !== undefined && { paste: lines }),
    ...(duty !== undefined && { duty: typeof duty === 'function' ? duty(facts) : duty }),
  };
}

/** A text on one line, without signs that a terminal would obey. */
function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u2028\u2029]/gu, '\uFFFD');
}

/** Orders diagnostics by file, line, column and code, so that a report never depends on chance. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const byPlace = (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  if (byPlace !== 0) return byPlace;
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.message.en < b.message.en ? -1 : a.message.en > b.message.en ? 1 : 0;
}

function together(first: Diagnostic, { line }: Diagnostic): Diagnostic {
  const lines = [
    ...(first.lines ?? (first.line === undefined ? [] : [first.line])),
    ...(line === undefined ? [] : [line]),
  ];
  return { ...first, count: (first.count ?? 1) + 1, ...(lines.length > 0 && { lines: [...new Set(lines)] }) };
}

/** Equal problems of one file as one, with a count, at the place of the first. */
export function foldDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const folded = new Map<string, Diagnostic>();
  for (const problem of diagnostics) {
    const key = [problem.file, problem.code, problem.message.en, problem.paste].join('\n');
    const first = folded.get(key);
    folded.set(key, first ? together(first, problem) : problem);
  }
  return [...folded.values()];
}
