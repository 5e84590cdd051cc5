import type { Diagnostic } from './diagnostic.ts';
import type { ReportOptions } from './as-text.ts';

/** A report for programs: every problem, not folded, and the counts. */
export function asJson(diagnostics: readonly Diagnostic[], { prefix = '' }: Pick<ReportOptions, 'prefix'>): string {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((problem) => problem.severity === severity).length;
  const problems = diagnostics.map((problem) => ({ ...problem, file: prefix + problem.file }));
  return JSON.stringify({ errors: count('error'), warnings: count('warning'), problems }, null, 2);
}
