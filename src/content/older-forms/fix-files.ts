import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../diagnostics/diagnostic-kinds.ts';
import { rewriteFile } from '../rewrite-file.ts';
import { type NameChange, renameInText } from './rename-in-text.ts';

/** What was done with the older names of one file. */
export interface FixedFile {
  /** Path relative to the content root. */
  file: string;
  made: NameChange[];
  /** Why the rest stays: something else stands there now, or the file cannot be written. */
  left?: 'changed' | 'unwritable';
}

/** Problems that have one sure mending: another name in the same place. */
const fixable: readonly string[] = ['field-renamed', 'value-renamed'] satisfies DiagnosticCode[];

/**
 * Writes the new names of what was renamed, and nothing else. Each file is written beside its place and moved
 * there, so that it is either whole or as it was; one that somebody saved meanwhile is left to them.
 * @param root the content root
 * @param diagnostics as the check found them
 */
export async function fixFiles(root: string, diagnostics: readonly Diagnostic[]): Promise<FixedFile[]> {
  const byFile = Map.groupBy(
    diagnostics.filter(({ code }) => fixable.includes(code)),
    ({ file }) => file,
  );
  const fixed: FixedFile[] = [];
  for (const [file, found] of byFile) fixed.push(await fixFile(root, file, found));
  return fixed;
}

async function fixFile(root: string, file: string, found: readonly Diagnostic[]): Promise<FixedFile> {
  const path = join(root, file);
  const changes = found.flatMap(({ value, suggestion, ...place }) =>
    value === undefined || suggestion === undefined ? [] : [{ ...place, from: value, to: suggestion }],
  );
  let made: NameChange[] = [];
  const unwritten = await rewriteFile(path, (text) => {
    const renamed = renameInText(text, changes);
    made = renamed.made;
    return made.length === 0 ? undefined : renamed.text;
  });
  if (unwritten !== undefined) return { file, made: [], left: unwritten };
  return { file, made, ...(made.length < changes.length && { left: 'changed' }) };
}
