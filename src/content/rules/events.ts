import { certainPart } from '../../edtf/edtf-date.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckedEntry } from '../source-entry.ts';

/** Events fall into their project's period, and only what is over has results. */
export function events({ readable, today }: Pick<Content, 'readable' | 'today'>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const periods = new Map<string, { start?: string | undefined; end?: string | undefined }>();
  for (const { entry } of readable) {
    if (entry.collection === 'projects' && 'period' in entry.data) periods.set(entry.slug, entry.data.period);
  }
  for (const { entry, isOwn, place } of readable) {
    if (!isEvent(entry) || !isOwn(['start'])) continue;
    const { start, project, outcomes, participants } = entry.data;
    const period = project && periods.get(project.slug);
    if (project && period && !contains(period, start)) {
      found.push(
        diagnostic('outside-project-period', place(['start']), {
          field: 'start',
          value: start,
          project: project.slug,
          period: [period.start ?? '…', period.end ?? '…'].join(' – '),
        }),
      );
    }
    const hasCome = participants?.count !== undefined || participants?.groups?.length;
    const result = outcomes?.length ? 'outcomes' : hasCome ? 'participants' : undefined;
    if (result && isAhead(start, today))
      found.push(diagnostic('results-before-event', place([result], 'key'), { field: result, value: start }));
  }
  return found;
}

/** What a meeting or a workshop says. */
export type EventData = Extract<CheckedEntry['entry']['data'], { start: string }>;

/** Whether an entry is a meeting or a workshop. */
export function isEvent(entry: CheckedEntry['entry']): entry is CheckedEntry['entry'] & { data: EventData } {
  return entry.collection === 'meetings' || entry.collection === 'workshops';
}

/** Dates are compared as far as both are certain. */
function contains({ start, end }: { start?: string | undefined; end?: string | undefined }, date: string): boolean {
  return (start === undefined || compare(date, start) >= 0) && (end === undefined || compare(date, end) <= 0);
}

function compare(a: string, b: string): number {
  const [first, second] = [certainPart(a) ?? '', certainPart(b) ?? ''];
  const length = Math.min(first.length, second.length);
  const [left, right] = [first.slice(0, length), second.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function isAhead(start: string, today: string): boolean {
  const certain = certainPart(start);
  return certain !== undefined && certain > today.slice(0, certain.length);
}
