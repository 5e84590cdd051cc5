import type { Diagnostic } from './diagnostic.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';
import { reportWords } from './words.ts';

/**
 * How many problems there are, in a sentence: "3 błędy i 1 uwaga w 2 plikach."
 * @param diagnostics folded or not; a folded one counts as many as it stands for
 */
export function summary(diagnostics: readonly Diagnostic[], language: EditorLanguage): string {
  const words = reportWords[language];
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = diagnostics
      .filter((problem) => problem.severity === severity)
      .reduce((sum, problem) => sum + (problem.count ?? 1), 0);
    return count > 0 ? [words.count(count, severity)] : [];
  });
  if (counts.length === 0) return words.none;
  return `${counts.join(', ')} ${words.files(new Set(diagnostics.map(({ file }) => file)).size)}.`;
}
