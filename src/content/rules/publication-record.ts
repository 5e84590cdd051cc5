import { markdownCollections } from '../../schemas/collection-names.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RecordPart } from '../diagnostics/kinds/record.ts';
import { settingsFile } from '../read-settings.ts';

/**
 * The record of entries is complete where that is a duty: who publishes, who answers for the text, who
 * put it on the site, since when (act on access to public information of 6 September 2001, art. 8, 6).
 * A repository that does not tell its whole history has no dates to show; that is said.
 */
export function publicationRecord({
  readable,
  settings,
  history,
}: Pick<Content, 'readable' | 'settings' | 'history'>): Diagnostic[] {
  const found = faultOf(history);
  const { record, publisher } = settings ?? {};
  if (!record?.duty) return found;
  const code = record.duty === 'bip' ? 'record-incomplete-bip' : 'record-incomplete';
  if (publisher === undefined) found.push(diagnostic(code, { file: settingsFile }, { missing: ['publisher'] }));
  // Where there is a history, what is not in it yet will be when it is published.
  const hasHistory = history.fault !== undefined || history.changes.size > 0;
  for (const { parsed, entry } of readable) {
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
    if (missing.length > 0) found.push(diagnostic(code, { file: parsed.file }, { missing }));
  }
  return found;
}

function faultOf({ fault }: Content['history']): Diagnostic[] {
  if (!fault) return [];
  return fault.kind === 'shallow'
    ? [diagnostic('history-shallow', { file: settingsFile }, {})]
    : [diagnostic('history-unreadable', { file: settingsFile }, fault)];
}

function has(data: object, field: RecordPart): boolean {
  return Reflect.get(data, field) !== undefined;
}
