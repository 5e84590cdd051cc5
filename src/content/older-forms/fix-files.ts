import { chmod, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../diagnostics/diagnostic-kinds.ts';
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
  const part = join(dirname(path), `.kronika-fix-${process.pid}.part`);
  try {
    const before = await readFile(path);
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(before);
    const { text, made } = renameInText(decoded, changes);
    if (made.length === 0) return { file, made, left: 'changed' };
    await writeFile(part, text, { flush: true });
    await chmod(part, (await stat(path)).mode);
    if (!before.equals(await readFile(path))) {
      await rm(part, { force: true });
      return { file, made: [], left: 'changed' };
    }
    await rename(part, path);
    return { file, made, ...(made.length < changes.length && { left: 'changed' }) };
  } catch {
    await rm(part, { force: true });
    return { file, made: [], left: 'unwritable' };
  }
}
