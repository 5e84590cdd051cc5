import {
  type DiagnosticCode,
  diagnosticKinds,
  type EditorLanguage,
  type FactsByCode,
  type Kind,
} from './diagnostic-kinds.ts';

/** A place in a file below the content root; lines and columns count from 1. */
export interface Place {
  /** Path relative to the content root, with slashes. */
  file: string;
  line?: number;
  column?: number;
}

/** One problem, ready to be shown: plain data that survives JSON. */
export interface Diagnostic extends Place {
  code: DiagnosticCode;
  severity: 'error' | 'warning';
  /** The sentence in each language of editors. */
  message: Record<EditorLanguage, string>;
}

/**
 * Makes a diagnostic of a kind.
 * @param code its kind
 * @param place where it was found
 * @param facts what the kind's sentences need
 */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  place: Place,
  facts: FactsByCode[Code],
): Diagnostic {
  const { severity, pl, en }: Kind<FactsByCode[Code]> = diagnosticKinds[code];
  return { code, severity, ...place, message: { pl: pl(facts), en: en(facts) } };
}

/** Orders diagnostics by file, line, column and code, so that a report never depends on chance. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.code < b.code ? -1 : 1);
}
