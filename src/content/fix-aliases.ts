import { join } from 'node:path';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { rewriteFile, type Unwritten } from './rewrite-file.ts';
import { withAlias } from './with-alias.ts';

/** What was done with the lost addresses of one entry. */
export interface FixedAliases {
  /** Path relative to the content root. */
  file: string;
  /** The addresses that were added. */
  added: string[];
  /** Why the rest is not: the file changed, its fields are written in an unusual way, or it cannot be written. */
  left?: Unwritten;
}

/**
 * Writes into entries the addresses that they had under other names. What was deleted gets none: only its editor knows
 * whether that was meant.
 * @param root the content root
 * @param diagnostics as the check found them
 */
export async function fixAliases(root: string, diagnostics: readonly Diagnostic[]): Promise<FixedAliases[]> {
  const lost = diagnostics.filter(({ code }) => code === 'address-lost');
  const fixed: FixedAliases[] = [];
  for (const [file, found] of Map.groupBy(lost, (problem) => problem.file)) {
    const added: string[] = [];
    const wanted = found.flatMap(({ value }) => value ?? []);
    const unwritten = await rewriteFile(join(root, file), (before) => {
      let text = before;
      for (const alias of wanted) {
        const changed = withAlias(text, alias, /\.mdx?$/.test(file));
        if (changed === undefined) continue;
        text = changed;
        added.push(alias);
      }
      return added.length === 0 ? undefined : text;
    });
    if (unwritten !== undefined) fixed.push({ file, added: [], left: unwritten });
    else fixed.push({ file, added, ...(added.length < wanted.length && { left: 'changed' }) });
  }
  return fixed;
}
