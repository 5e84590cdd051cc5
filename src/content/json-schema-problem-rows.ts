import { diagnosticExamples } from './diagnostics/diagnostic-examples.ts';
import { diagnostic } from './diagnostics/diagnostic.ts';
import { type DiagnosticCode, diagnosticKinds } from './diagnostics/diagnostic-kinds.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';

const severities = { error: { pl: 'Błąd', en: 'Error' }, warning: { pl: 'Uwaga', en: 'Warning' } } as const;
const lines = { pl: 'Wiersze do wklejenia:', en: 'Lines to paste:' } as const;

/**
 * Every kind of problem with an example, under a heading of its own, so that `#picture-missing` leads to it.
 * @param language of the page
 */
export function problemRows(language: EditorLanguage): string[] {
  return Object.keys(diagnosticExamples)
    .filter(isCode)
    .flatMap((code) => {
      const { severity, message, paste } = diagnostic(code, { file: '' }, diagnosticExamples[code]);
      return [
        `### ${code}`,
        `**${severities[severity][language]}.** ${asPlainText(message[language])}`,
        ...(paste === undefined ? [] : [lines[language], `\`\`\`yaml\n${paste}\n\`\`\``]),
      ];
    });
}

function isCode(name: string): name is DiagnosticCode {
  return Object.hasOwn(diagnosticKinds, name);
}

/** Keeps Markdown from reading marks in a text. */
function asPlainText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#!|&]/g, '\\$&');
}
