import type { Texts } from '../i18n/pl.ts';
import type { EventView } from '../site/view-models/event-view.ts';

/** What is to be said of an event now: that it was cancelled or moved, or that it is ahead. */
export function eventNow(
  { status, isUpcoming }: Pick<EventView, 'status' | 'isUpcoming'>,
  t: Texts,
): string | undefined {
  if (status !== 'scheduled') return t.eventStatus[status];
  return isUpcoming ? t.list.upcoming : undefined;
}
