import { instantOf } from '../../edtf/time-zone.ts';
import { comesAt, hasCome, isPast, pastFrom } from './dates.ts';
import type { Entry } from './entry.ts';
import type { SiteInput } from './graph.ts';

/** Where a document stands, as far as its entry tells. */
export interface DocumentStanding {
  is: 'planned' | 'open' | 'closed' | 'decided' | 'replaced';
  /** The day or minute that matters: when a planned call opens, until when an open one takes applications. */
  date?: string;
  /** The instant until which this holds, in UTC. */
  until?: string;
}

/**
 * Where a document stands on the day of the build. Of a call without dates nothing is claimed, and one that
 * names its beginning alone is open until somebody says otherwise.
 * @returns undefined for a document of which neither its age nor its time is told
 */
export function documentStanding(
  { replacedBy, opens, closes, result }: Entry<'documents'>['data'],
  { today, settings: { timeZone } }: Pick<SiteInput, 'today' | 'settings'>,
): DocumentStanding | undefined {
  const instant = (moment: string) => instantOf(moment, timeZone).toISOString();
  if (replacedBy) return { is: 'replaced' };
  if (result !== undefined) return { is: 'decided' };
  if (opens === undefined && closes === undefined) return undefined;
  if (closes !== undefined && isPast(closes, today)) return { is: 'closed' };
  if (opens !== undefined && !hasCome(opens, today))
    return { is: 'planned', date: opens, until: instant(comesAt(opens)) };
  return { is: 'open', ...(closes !== undefined && { date: closes, until: instant(pastFrom(closes)) }) };
}
