import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from './content.ts';
import { compareDiagnostics, type Diagnostic } from './diagnostics/diagnostic.ts';
import type { DiagnosticCode } from './diagnostics/diagnostic-kinds.ts';
import type { Rule } from './rules/rule.ts';

/**
 * Content with what rules say of it. Entries that break one are left out like those that could not be read, and
 * translations with their originals, on which they stand.
 * @param content one reading, or what other rules left of it
 * @param rules in any order: none of them changes the content
 */
export async function judged(content: Content, rules: readonly Rule[]): Promise<Content> {
  const found: Diagnostic[] = [];
  for (const rule of rules) found.push(...(await rule(content)));
  const told = withoutEchoes([...content.diagnostics, ...found]).sort(compareDiagnostics);
  const broken = new Set(told.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const fallen = new Set(
    content.read.filter(({ sources }) => sources.some((file) => broken.has(file))).map(({ parsed }) => parsed.file),
  );
  return {
    ...content,
    // The same list where none is left out: what is made from a list of entries is kept with it.
    entries: fallen.size === 0 ? content.entries : content.entries.filter(({ file }) => !fallen.has(file)),
    diagnostics: asReported(content.root, told),
  };
}

/**
 * A value that is empty because of what YAML takes for a comment is told once, as that; so is an older name beside
 * its new one, which no schema knows, and the name of a copy beside what it is a copy of.
 */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const at = ({ file, line }: Diagnostic) => `${file}:${line ?? ''}`;
  const placesOf = (kind: DiagnosticCode) => new Set(diagnostics.filter(({ code }) => code === kind).map(at));
  const cut = placesOf('value-cut');
  const twice = placesOf('field-renamed-twice');
  const copies = new Set(diagnostics.filter(({ code }) => code === 'entry-copy').map(({ file }) => file));
  return diagnostics.filter(
    (problem) =>
      !(problem.code === 'file-name' && copies.has(problem.file)) &&
      !(problem.code === 'empty-field' && cut.has(at(problem))) &&
      !(problem.code === 'unknown-field' && twice.has(at(problem))),
  );
}

/** What keeps a part of the content from being read at all, or as it was meant. */
const unreadable: readonly string[] = [
  'folder-unreadable',
  'file-unreadable',
  'kronika-too-old',
] satisfies DiagnosticCode[];

/** Whether a problem keeps a part of the content from being read. */
export function isUnreadable({ code }: Diagnostic): boolean {
  return unreadable.includes(code);
}

/**
 * Diagnostics as editors are told them: each with the line that it stands in. While a part of the content cannot be
 * read, nobody knows what is wrong with the rest, so that alone is told.
 * @param root the content root
 */
function asReported(root: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const first = diagnostics.filter(isUnreadable);
  if (first.length > 0) return first;
  const texts = new Map<string, string[]>();
  const linesOf = (file: string) => {
    const known = texts.get(file);
    if (known) return known;
    const lines = readFileSync(join(root, file), 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\n|\r/);
    texts.set(file, lines);
    return lines;
  };
  return diagnostics.map((problem) => {
    const source =
      problem.line === undefined || problem.source !== undefined ? undefined : linesOf(problem.file)[problem.line - 1];
    return source === undefined ? problem : { ...problem, source };
  });
}
