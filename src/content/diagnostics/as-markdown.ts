import { type Diagnostic, foldDiagnostics } from './diagnostic.ts';
import type { ReportOptions } from './as-text.ts';
import { summary } from './summary.ts';
import { reportWords } from './words.ts';

/** A report for a comment on a change: a heading for each file, an item for each problem. */
export function asMarkdown(diagnostics: readonly Diagnostic[], { language, prefix = '' }: ReportOptions): string {
  const words = reportWords[language];
  const folded = foldDiagnostics(diagnostics);
  const sections = [...new Set(folded.map(({ file }) => file))].map((file) => {
    const items = folded
      .filter((problem) => problem.file === file)
      .map(({ severity, line, message, code, count, paste }) => {
        const place = line === undefined ? '' : `${line}: `;
        const times = count === undefined ? '' : ` (×${count})`;
        const mend = paste === undefined ? '' : `\n  \`\`\`yaml\n${paste.replace(/^/gm, '  ')}\n  \`\`\``;
        return `- **${words[severity]}** ${place}${escapeMarkdown(message[language])}${times} \`${code}\`${mend}`;
      });
    return `### ${asCode(prefix + file)}\n\n${items.join('\n')}`;
  });
  return [...sections, summary(diagnostics, language)].join('\n\n');
}

/** Signs that Markdown or HTML would take for their own. */
function escapeMarkdown(text: string): string {
  // A name after @ would call somebody on GitHub.
  return text.replace(/[\\`*_<>[\]#&~]/g, '\\$&').replaceAll('@', '@\u200b');
}

/** A span of code, fenced by more backticks than it holds (CommonMark 0.31, 6.1). */
function asCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}
