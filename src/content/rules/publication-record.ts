import { markdownCollections } from '../../schemas/collection-names.ts';
import type { RecordPart } from '../diagnostics/kinds/record.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { settingsFile } from '../read-settings.ts';
import type { RuleContext } from './rule.ts';

/**
 * The record of entries is complete where that is a duty: who publishes, who answers for the text, who
 * put it on the site, since when (act on access to public information of 6 September 2001, art. 8, 6).
 * A repository that does not tell its whole history has no dates to show; that is said.
 */
export function publicationRecord({ entries, settings, history, report }: RuleContext): void {
  reportFault(history, report);
  const { record, publisher } = settings ?? {};
  if (!record?.duty) return;
  const code = record.duty === 'bip' ? 'record-incomplete-bip' : 'record-incomplete';
  if (publisher === undefined) report(diagnostic(code, { file: settingsFile }, { missing: ['publisher'] }));
  // Where there is a history, what is not in it yet will be when it is published.
  const hasHistory = history.fault !== undefined || history.changes.size > 0;
  for (const { parsed, entry } of entries) {
    // A translation takes its record over from the original.
    if (parsed.path.locale !== undefined || !markdownCollections.some((name) => name === entry.collection)) continue;
    const { data } = entry;
    const missing: RecordPart[] = [
      ...(record.responsible === undefined && !has(data, 'responsible') ? (['responsible'] as const) : []),
      ...(record.publishedBy === undefined && !has(data, 'publishedBy') && !(record.names && hasHistory)
        ? (['publishedBy'] as const)
        : []),
      ...(!has(data, 'pubDate') && !hasHistory ? (['pubDate'] as const) : []),
    ];
    if (missing.length > 0) report(diagnostic(code, { file: parsed.file }, { missing }));
  }
}

function reportFault({ fault }: RuleContext['history'], report: RuleContext['report']): void {
  if (fault?.kind === 'shallow') report(diagnostic('history-shallow', { file: settingsFile }, {}));
  else if (fault) report(diagnostic('history-unreadable', { file: settingsFile }, fault));
}

function has(data: object, field: RecordPart): boolean {
  return Reflect.get(data, field) !== undefined;
}
