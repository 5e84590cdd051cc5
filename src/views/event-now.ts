import type { Texts } from '../i18n/pl/texts.ts';
import type { EventView } from '../site/parts/event-view.ts';

/** Words about now, and the instant until which they hold; without one they hold for good. */
export interface NowWords {
  now?: string;
  nowUntil?: string;
}

/**
 * What is to be said of an event now: that it is ahead, or that nobody knows whether it was held. That it was
 * cancelled or moved stands in a banner of its own.
 */
export function eventNow({ status, aheadUntil }: Pick<EventView, 'status' | 'aheadUntil'>, t: Texts): NowWords {
  if (status === 'unconfirmed') return { now: t.eventStatus[status] };
  const isAhead = aheadUntil !== undefined && status !== 'cancelled' && status !== 'postponed';
  return isAhead ? { now: t.list.upcoming, nowUntil: aheadUntil } : {};
}
