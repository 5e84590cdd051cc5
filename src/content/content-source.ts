import { compareDiagnostics, type Diagnostic } from './diagnostics/diagnostic.ts';
import { type Content, readContent, withSourceLines } from './read-content.ts';

/** A rule about all entries together, beyond what one reading can see. */
export type ContentRule = (content: Content) => Diagnostic[];

/** A content root that is read once and again only when it changed. */
export interface ContentSource {
  /** The last reading; reads on the first call. */
  content: () => Promise<Content>;
  /** Reads again. */
  refresh: () => Promise<Content>;
}

/**
 * Opens a content root.
 * @param root its absolute path
 * @param rules what is checked besides; entries that break a rule are left out like others with errors
 * @param today `KRONIKA_TODAY`, for rules about what is over and what is ahead; by default the clock
 */
export function contentSource(root: string, rules: readonly ContentRule[] = [], today?: string): ContentSource {
  let reading: Promise<Content> | undefined;
  const refresh = () => (reading = readContent(root, today).then((content) => withRules(content, rules)));
  return { content: () => reading ?? refresh(), refresh };
}

function withRules(content: Content, rules: readonly ContentRule[]): Content {
  const found = rules.flatMap((rule) => rule(content));
  const broken = new Set(found.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return {
    ...content,
    entries: content.entries.filter(({ file }) => !broken.has(file)),
    diagnostics: withSourceLines(content.root, [...content.diagnostics, ...found].sort(compareDiagnostics)),
  };
}
