import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckedEntry } from '../source-entry.ts';
import { consentOf, pictureRows, whyHidden } from '../withdrawal.ts';
import type { DataPath } from '../yaml-source.ts';

/** How long before its end a consent is spoken of, in days. */
const notice = 30;

/** That a consent is over or soon will be is said where it is written. */
export function consents({ readable, today }: Pick<Content, 'readable' | 'today'>): Diagnostic[] {
  return readable.flatMap((checked) => [
    ...consentProblems(checked, checked.data, [], today),
    ...pictureRows(checked.data).flatMap(({ row, path }) => consentProblems(checked, row, path, today)),
  ]);
}

function consentProblems({ isOwn, place }: CheckedEntry, value: object, path: DataPath, today: string): Diagnostic[] {
  const { until } = consentOf(value);
  const field = [...path, 'consent', 'until'];
  const why = whyHidden(value, today);
  if (until === undefined || why === 'hidden' || !isOwn(field)) return [];
  if (why === 'consent') return [diagnostic('consent-over', place(field), { until })];
  const days = (Date.parse(until.slice(0, 10)) - Date.parse(today.slice(0, 10))) / 86_400_000;
  return days <= notice ? [diagnostic('consent-ending', place(field), { until })] : [];
}
