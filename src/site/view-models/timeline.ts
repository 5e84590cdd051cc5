import { openEnd } from '../../edtf/edtf-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { belongingsOf } from '../model/belongings.ts';
import { comesAt, compareDates, hasCome, isPast, pastFrom } from '../model/dates.ts';
import type { AnyEntry, Entry, EventEntry } from '../model/entry.ts';
import { numberOf, onceASeries } from '../model/event-series.ts';
import { entryDate } from '../model/collection-facts.ts';
import type { Graph } from '../model/graph.ts';
import { instantOf } from '../../edtf/time-zone.ts';
import { type CardView, cardView } from '../parts/card-view.ts';
import { linkTo, type LinkView } from '../parts/link-view.ts';

/** A gallery at a stop. */
export interface StopGalleryView extends LinkView {
  /** How many photographs it has. */
  photos: number;
}

/** A stop on a project's path. */
export interface StopView extends Pick<CardView, 'entryKind' | 'status' | 'photos'> {
  /** As exact as it is known; of today, the day since which it has stood where it stands. */
  date: string;
  /** What stands there; `start`, `today` and `end` belong to the project itself. */
  kind: 'start' | 'today' | 'end' | CollectionName;
  link?: LinkView;
  state: 'past' | 'now' | 'ahead';
  /** The instant from which a stop ahead lies behind, in UTC. */
  comes?: string;
  /** Galleries of an event. */
  galleries: readonly StopGalleryView[];
}

/** A project's path through time. */
export interface TimelineView {
  stops: StopView[];
  /** The site's, in which a day begins. */
  timeZone: string;
}

/**
 * A project's path from start to end, with every event, publication and gallery on it that has a
 * date and, while it runs, today. A gallery of an event stands with its event.
 */
export function timeline(site: Graph, project: Entry<'projects'>, locale: Locale): TimelineView {
  const { start, end: stated } = project.data.period;
  const end = stated === openEnd ? undefined : stated;
  const { events, galleries, publications } = belongingsOf(site, project.slug, locale);
  const galleriesOf = ({ collection, slug }: AnyEntry) =>
    galleries.filter(({ data: { event } }) => event?.to === collection && event.slug === slug);
  const withEvent = new Set(events.flatMap(galleriesOf));
  const alone = galleries.filter((gallery) => !withEvent.has(gallery));
  const placed = placesOf(events, end);
  const eventStops = onceASeries(site, events).map((event) => ({
    event,
    stop: eventStop(site, event, locale, galleriesOf(event)),
  }));
  const entryStops = [...alone, ...publications].flatMap((entry) => entryStop(site, entry, locale));
  const bounds: StopView[] = [
    ...(start === undefined ? [] : [{ kind: 'start', galleries: [], ...beginning(site, start) } as const]),
    ...(end === undefined ? [] : [{ kind: 'end', galleries: [], ...ending(site, end) } as const]),
  ];
  const all = [...bounds, ...eventStops.map(({ stop }) => stop), ...entryStops];
  const eventOf = new Map(eventStops.map(({ event, stop }) => [stop, event]));
  const placeOfStop = (stop: StopView) => {
    const event = eventOf.get(stop);
    return (event && placed.get(event)) ?? placeOf(stop, end);
  };
  const numberOfStop = (stop: StopView) => numberIn(eventOf.get(stop));
  const isRunning = all.some(({ state }) => state === 'past') && all.some(({ state }) => state === 'ahead');
  // Which day today is, the browser writes: otherwise the page would be another one each day.
  const since = all
    .filter(({ state }) => state === 'past')
    .map(({ date }) => comesAt(date).slice(0, 10))
    .sort()
    .at(-1);
  const now: StopView[] =
    isRunning && since !== undefined ? [{ date: since, kind: 'today', state: 'now', galleries: [] }] : [];
  // What is over comes before today and what is ahead after it, also where dates are not exact.
  const order = { past: 0, now: 1, ahead: 2 };
  return {
    timeZone: site.settings.timeZone,
    stops: [...all, ...now].sort(
      (a, b) =>
        order[a.state] - order[b.state] ||
        compareDates(placeOfStop(a), placeOfStop(b)) ||
        rank(a) - rank(b) ||
        numberOfStop(a) - numberOfStop(b) ||
        compareDates(a.link?.href ?? '', b.link?.href ?? ''),
    ),
  };
}

function eventStop(site: Graph, event: EventEntry, locale: Locale, galleries: readonly Entry<'galleries'>[]): StopView {
  const { entryKind, status, aheadUntil } = cardView(site, event, locale);
  return {
    date: event.data.start,
    kind: event.collection,
    link: linkTo(site, event, locale),
    state: aheadUntil === undefined ? 'past' : 'ahead',
    ...(aheadUntil !== undefined && { comes: aheadUntil }),
    ...(entryKind && { entryKind }),
    ...(status && { status }),
    galleries: galleries.map((gallery) => ({
      ...linkTo(site, gallery, locale),
      photos: gallery.data.photos.length,
    })),
  };
}

/** The stop of a publication or a gallery; none without a date. */
function entryStop(site: Graph, entry: Entry<'publications'> | Entry<'galleries'>, locale: Locale): StopView[] {
  const { date = dateOfEvent(site, entry, locale), entryKind, photos } = cardView(site, entry, locale);
  if (date === undefined) return [];
  return [
    {
      kind: entry.collection,
      link: linkTo(site, entry, locale),
      ...beginning(site, date),
      ...(entryKind && { entryKind }),
      ...(photos !== undefined && { photos }),
      galleries: [],
    },
  ];
}

/** The date of the event that a gallery shows; it serves where the gallery has none of its own. */
function dateOfEvent(site: Graph, entry: AnyEntry, locale: Locale): string | undefined {
  const event = entry.collection === 'galleries' && entry.data.event && site.resolve(entry.data.event, locale);
  return event ? entryDate(event) : undefined;
}

/** A date that has come as soon as its first minute has. */
function beginning({ today, settings }: Graph, date: string): Pick<StopView, 'date' | 'state' | 'comes'> {
  if (hasCome(date, today)) return { date, state: 'past' };
  return { date, state: 'ahead', comes: instantOf(comesAt(date), settings.timeZone).toISOString() };
}

/** A date that is ahead until its last minute is over. */
function ending({ today, settings }: Graph, date: string): Pick<StopView, 'date' | 'state' | 'comes'> {
  if (isPast(date, today)) return { date, state: 'past' };
  return { date, state: 'ahead', comes: instantOf(pastFrom(date), settings.timeZone).toISOString() };
}

/**
 * The moment at which a stop stands among others. What is known by its year or month stands last in
 * it, but no later than the project's end if it may have been before it.
 * @param end of the project
 */
function placeOf({ kind, date }: Pick<StopView, 'kind' | 'date'>, end: string | undefined): string {
  if (kind === 'start') return comesAt(date);
  const [first, last] = [comesAt(date), pastFrom(date)];
  const latest = end === undefined ? last : pastFrom(end);
  return first < latest && latest < last ? latest : last;
}

/**
 * Where the events of series stand that are known by their year or month alone: no later than the one
 * that follows by its number, where both may have been so.
 * @returns of such events alone
 */
function placesOf(events: readonly EventEntry[], end: string | undefined): ReadonlyMap<EventEntry, string> {
  const places = new Map<EventEntry, string>();
  const numbered = events.filter((event) => numberIn(event) > 0).sort((a, b) => numberIn(b) - numberIn(a));
  const following = new Map<string, string>();
  for (const event of numbered) {
    const series = event.data.series?.slug ?? '';
    const { start } = event.data;
    const own = placeOf({ kind: event.collection, date: start }, end);
    const next = following.get(series);
    const place = next !== undefined && comesAt(start) < next && next < own ? next : own;
    if (place !== own) places.set(event, place);
    following.set(series, place);
  }
  return places;
}

/** The number of an event in its series; 0 for whatever has none. */
function numberIn(event: EventEntry | undefined): number {
  return event?.data.series ? (numberOf(event) ?? 0) : 0;
}

function rank({ kind }: StopView): number {
  return kind === 'start' ? 0 : kind === 'end' ? 3 : kind === 'today' ? 2 : 1;
}
