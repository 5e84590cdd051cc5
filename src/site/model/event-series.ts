import { compareDates } from './dates.ts';
import type { AnyEntry, Entry, EventEntry } from './entry.ts';
import { isEvent } from './entry.ts';
import { isUpcoming } from './event-state.ts';
import { events } from './events.ts';
import type { Graph } from './graph.ts';
import type { Locale } from '../../i18n/locale.ts';
import { onceALanguage } from './once-a-language.ts';

/** Which event of its series or kind it is; undefined where nobody counted. */
export function numberOf(event: EventEntry): number | undefined {
  return event.collection === 'workshops' ? event.data.number : event.data.ordinal;
}

/**
 * The events of a series, each once: in the order of their numbers where all have one, or else of their
 * dates.
 */
export function eventsOfSeries(site: Graph, seriesSlug: string, locale: Locale): EventEntry[] {
  return [...(eventsBySeries(site, locale).get(seriesSlug) ?? [])];
}

const eventsBySeries = onceALanguage((site, locale): ReadonlyMap<string, EventEntry[]> => {
  const found = new Map<string, EventEntry[]>();
  for (const event of events(site, locale)) {
    const slug = event.data.series?.slug;
    if (slug !== undefined) found.set(slug, [...(found.get(slug) ?? []), event]);
  }
  return new Map([...found].map(([slug, list]) => [slug, inOrder(list)]));
});

/** Events that follow each other, by their numbers where all have one, or else by their dates. */
export function inOrder(list: readonly EventEntry[]): EventEntry[] {
  const areNumbered = list.every((event) => numberOf(event) !== undefined);
  return [...list].sort(
    (a, b) =>
      (areNumbered ? (numberOf(a) ?? 0) - (numberOf(b) ?? 0) : 0) ||
      compareDates(a.data.start, b.data.start) ||
      (a.slug < b.slug ? -1 : 1),
  );
}

/** How many events a series has: as planned, or as many as there are numbers. */
export function plannedIn(series: Entry<'series'>, entries: readonly EventEntry[]): number {
  return Math.max(series.data.planned ?? 0, ...entries.map((event) => numberOf(event) ?? 0));
}

/**
 * Leaves one of the equal dates of a series that recurs: the nearest one ahead, or else the latest. Dates
 * with a title of their own stay.
 * @param entries in any order, which is kept
 */
export function onceASeries<One extends AnyEntry>(site: Graph, entries: readonly One[]): One[] {
  const nearest = new Map<string, One & EventEntry>();
  for (const entry of entries) {
    const key = recurrenceKey(site, entry);
    if (key === undefined || !isEvent(entry)) continue;
    const other = nearest.get(key);
    if (!other || isNearer(entry, other, site.today)) nearest.set(key, entry);
  }
  return entries.filter((entry) => {
    const key = recurrenceKey(site, entry);
    return key === undefined || nearest.get(key) === entry;
  });
}

/** What equal dates of a recurring series have in common; undefined for all other entries. */
function recurrenceKey(site: Graph, entry: AnyEntry): string | undefined {
  if (!isEvent(entry) || !entry.data.series) return undefined;
  const series = site.find('series', entry.data.series.slug, entry.locale);
  return series?.data.recurrence === undefined ? undefined : `${series.slug}\n${entry.locale}\n${entry.data.title}`;
}

function isNearer(a: EventEntry, b: EventEntry, today: string): boolean {
  const [aheadA, aheadB] = [isUpcoming(a.data, today), isUpcoming(b.data, today)];
  if (aheadA !== aheadB) return aheadA;
  const order = compareDates(a.data.start, b.data.start);
  return aheadA ? order < 0 : order > 0;
}

const representatives = onceALanguage(
  (site, locale) =>
    new Set<AnyEntry>(onceASeries(site, [...site.list('meetings', locale), ...site.list('workshops', locale)])),
);

/** Whether another date of a recurring series stands for an entry that has nothing of its own to say. */
export function isRepeat(site: Graph, entry: AnyEntry): boolean {
  return isEvent(entry) && !entry.hasBody && !representatives(site, entry.locale).has(entry);
}
