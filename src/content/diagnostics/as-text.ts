import type { Diagnostic } from './diagnostic.ts';
import type { EditorLanguage } from './diagnostic-kinds.ts';

const words = {
  pl: {
    error: 'błąd',
    warning: 'uwaga',
    count: (n: number, severity: 'error' | 'warning') =>
      `${n} ${{ error: { one: 'błąd', few: 'błędy', many: 'błędów', other: 'błędu' }, warning: { one: 'uwaga', few: 'uwagi', many: 'uwag', other: 'uwagi' } }[severity][form('pl', n)]}`,
    none: 'Wszystko w porządku.',
  },
  en: {
    error: 'error',
    warning: 'warning',
    count: (n: number, severity: 'error' | 'warning') => `${n} ${severity}${n === 1 ? '' : 's'}`,
    none: 'Everything is in order.',
  },
} as const;

function form(language: EditorLanguage, count: number): 'one' | 'few' | 'many' | 'other' {
  const rule = new Intl.PluralRules(language).select(count);
  return rule === 'one' || rule === 'few' || rule === 'many' ? rule : 'other';
}

/**
 * A report for a terminal: one block a file, one line a problem, then a count.
 * @param diagnostics in the order in which they are shown
 * @param language the language of the sentences
 */
export function asText(diagnostics: readonly Diagnostic[], language: EditorLanguage): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const problem of diagnostics) {
    if (problem.file !== file) {
      if (file !== undefined) lines.push('');
      file = problem.file;
      lines.push(file);
    }
    const place = problem.line === undefined ? '' : `${problem.line}:${problem.column ?? 1}  `;
    lines.push(`  ${place}${words[language][problem.severity]}  ${problem.message[language]}  [${problem.code}]`);
  }
  const summary = (['error', 'warning'] as const)
    .map((severity) => [severity, diagnostics.filter((problem) => problem.severity === severity).length] as const)
    .flatMap(([severity, n]) => (n > 0 ? [words[language].count(n, severity)] : []));
  if (lines.length > 0) lines.push('');
  lines.push(summary.length > 0 ? `${summary.join(', ')}.` : words[language].none);
  return lines.join('\n');
}
