import type { Locale } from '../../i18n/locale.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { belongingsOf } from '../belongings.ts';
import { compareDates, hasCome, isPast } from '../dates.ts';
import type { AnyEntry, Entry } from '../entry.ts';
import { isUpcoming } from '../event-state.ts';
import { entryDate, type Graph } from '../graph.ts';
import { linkTo, type LinkView } from './link-view.ts';

/** A stop on a project's path. */
export interface StopView {
  /** As exact as it is known. */
  date: string;
  /** What stands there; `start`, `today` and `end` belong to the project itself. */
  kind: 'start' | 'today' | 'end' | CollectionName;
  link?: LinkView;
  state: 'past' | 'now' | 'ahead';
}

/**
 * A project's path from start to end, with every event, gallery and publication on it and, while it
 * runs, today.
 */
export function timeline(site: Graph, project: Entry<'projects'>, locale: Locale): StopView[] {
  const { period } = project.data;
  const { events, galleries, publications } = belongingsOf(site, project.slug, locale);
  // A gallery of an event that is itself on the path would say the same day twice.
  const alone = galleries.filter(({ data }) => data.event === undefined);
  const stops = [...events, ...alone, ...publications].flatMap((entry) => stopOf(site, entry, locale));
  const bounds: StopView[] = [
    ...(period.start === undefined
      ? []
      : [{ date: period.start, kind: 'start', state: stateOf(period.start, site.today) } as const]),
    ...(period.end === undefined
      ? []
      : [{ date: period.end, kind: 'end', state: isPast(period.end, site.today) ? 'past' : 'ahead' } as const]),
  ];
  const all = [...bounds, ...stops];
  const isRunning = all.some(({ state }) => state === 'past') && all.some(({ state }) => state === 'ahead');
  const now: StopView[] = isRunning ? [{ date: site.today.slice(0, 10), kind: 'today', state: 'now' }] : [];
  // What is over comes before today and what is ahead after it, also where dates are not exact.
  const order = { past: 0, now: 1, ahead: 2 };
  return [...all, ...now].sort(
    (a, b) =>
      order[a.state] - order[b.state] ||
      compareDates(a.date, b.date) ||
      rank(a) - rank(b) ||
      compareDates(a.link?.href ?? '', b.link?.href ?? ''),
  );
}

function stopOf(site: Graph, entry: AnyEntry, locale: Locale): StopView[] {
  const date = entryDate(entry);
  if (date === undefined) return [];
  const isAhead =
    entry.collection === 'meetings' || entry.collection === 'workshops'
      ? isUpcoming(entry.data, site.today)
      : !hasCome(date, site.today);
  return [{ date, kind: entry.collection, link: linkTo(site, entry, locale), state: isAhead ? 'ahead' : 'past' }];
}

function stateOf(date: string, today: string): 'past' | 'ahead' {
  return hasCome(date, today) ? 'past' : 'ahead';
}

function rank({ kind }: StopView): number {
  return kind === 'start' ? 0 : kind === 'end' ? 3 : kind === 'today' ? 2 : 1;
}
