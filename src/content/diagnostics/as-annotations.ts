import { type Diagnostic, foldDiagnostics } from './diagnostic.ts';
import type { ReportOptions } from './as-text.ts';
import { summary } from './summary.ts';

/** Workflow commands of GitHub Actions, which show each problem beside its line of the change. */
export function asAnnotations(diagnostics: readonly Diagnostic[], { language, prefix = '' }: ReportOptions): string {
  const commands = foldDiagnostics(diagnostics).map(
    ({ severity, file, line, column, length, message, code, paste }) => {
      const place = [
        `file=${escapeProperty(prefix + file)}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(column === undefined ? [] : [`col=${column}`, `endColumn=${column + (length ?? 1)}`]),
        `title=${escapeProperty(code)}`,
      ];
      return `::${severity} ${place.join(',')}::${escapeData([message[language], ...(paste === undefined ? [] : [paste])].join('\n'))}`;
    },
  );
  return [...commands, summary(diagnostics, language)].join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
