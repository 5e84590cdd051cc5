import type { Texts } from '../i18n/pl/texts.ts';
import type { EventView } from '../site/parts/event-view.ts';

/** Words about now, and the instant until which they hold; without one they hold for good. */
export interface NowWords {
  now?: string;
  nowUntil?: string;
}

/** What is to be said of an event now: that it was cancelled or moved, or that it is ahead. */
export function eventNow({ status, aheadUntil }: Pick<EventView, 'status' | 'aheadUntil'>, t: Texts): NowWords {
  if (status !== 'scheduled') return { now: t.eventStatus[status] };
  return aheadUntil === undefined ? {} : { now: t.list.upcoming, nowUntil: aheadUntil };
}
