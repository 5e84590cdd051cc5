import { isPast, pastFrom } from './dates.ts';
import type { EventEntry } from './entry.ts';
import type { SiteInput } from './graph.ts';
import { instantOf } from '../../edtf/time-zone.ts';

/**
 * Whether an event is still ahead or going on. One without an end counts as going on until the end
 * of its day.
 * @param data the event's times
 * @param today `YYYY-MM-DDTHH:mm`
 */
export function isUpcoming({ start, end }: Pick<EventEntry['data'], 'start' | 'end'>, today: string): boolean {
  return !isPast(lastDate({ start, end }), today);
}

/** The date with which an event is over. */
function lastDate({ start, end }: Pick<EventEntry['data'], 'start' | 'end'>): string {
  return end ?? start.replace(/T.*/, '');
}

/**
 * The instant from which an event that is ahead will be over, so that a page can be read long after
 * it was built.
 * @param data the event's times, local to the site's time zone
 * @returns ISO 8601 in UTC; undefined for what is over already
 */
export function aheadUntil(
  data: Pick<EventEntry['data'], 'start' | 'end'>,
  { today, settings: { timeZone } }: Pick<SiteInput, 'today' | 'settings'>,
): string | undefined {
  return isUpcoming(data, today) ? instantOf(pastFrom(lastDate(data)), timeZone).toISOString() : undefined;
}

/** Whether people can be expected to come: ahead, and neither cancelled nor waiting for a new date. */
export function takesPlace({ data }: EventEntry, today: string): boolean {
  return isUpcoming(data, today) && data.status !== 'cancelled' && data.status !== 'postponed';
}

/** Whether an event was held: it is over, was neither cancelled nor put off, and somebody knows of it. */
export function wasHeld({ data }: EventEntry, today: string): boolean {
  return !isUpcoming(data, today) && !['cancelled', 'postponed', 'unconfirmed'].includes(data.status);
}

/**
 * Events as people look for them: those ahead first, the soonest at the top, then those behind us, the
 * latest at the top.
 * @param entries oldest first
 */
export function nearestFirst<One extends EventEntry>(entries: readonly One[], today: string): One[] {
  const isAhead = ({ data }: One) => isUpcoming(data, today);
  return [...entries.filter(isAhead), ...entries.filter((entry) => !isAhead(entry)).reverse()];
}
