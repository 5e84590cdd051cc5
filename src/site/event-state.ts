import { isPast } from './dates.ts';
import type { EventEntry } from './entry.ts';

/**
 * Whether an event is still ahead or going on. One without an end counts as going on until the end
 * of its day.
 * @param data the event's times
 * @param today `YYYY-MM-DDTHH:mm`
 */
export function isUpcoming({ start, end }: Pick<EventEntry['data'], 'start' | 'end'>, today: string): boolean {
  return !isPast(end ?? start.slice(0, 10), today);
}

/** Whether people can be expected to come: ahead, and neither cancelled nor waiting for a new date. */
export function takesPlace({ data }: EventEntry, today: string): boolean {
  return isUpcoming(data, today) && data.status !== 'cancelled' && data.status !== 'postponed';
}

/** Whether an event was held: it is over, and was neither cancelled nor put off. */
export function wasHeld({ data }: EventEntry, today: string): boolean {
  return !isUpcoming(data, today) && data.status !== 'cancelled' && data.status !== 'postponed';
}
