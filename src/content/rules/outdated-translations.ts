import { diagnostic } from '../diagnostics/diagnostic.ts';
import { lastChanges } from '../git-record.ts';
import { entryKey } from '../source-entry.ts';
import type { RuleContext } from './rule.ts';

/** A translation is not older than its original, by the record of changes. Without a record nothing is said. */
export function outdatedTranslations({ root, entries, report }: RuleContext): void {
  const translations = entries.filter(({ draft }) => draft.path.locale !== undefined);
  if (translations.length === 0) return;
  const changed = lastChanges(root);
  const originals = new Map(
    entries.filter(({ draft }) => draft.path.locale === undefined).map(({ draft }) => [entryKey(draft), draft.file]),
  );
  for (const { draft } of translations) {
    const original = originals.get(entryKey(draft));
    const before = changed.get(draft.file);
    const after = original === undefined ? undefined : changed.get(original);
    if (original === undefined || before === undefined || after === undefined || before >= after) continue;
    report(diagnostic('translation-outdated', { file: draft.file }, { original, date: day(after), own: day(before) }));
  }
}

function day(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
