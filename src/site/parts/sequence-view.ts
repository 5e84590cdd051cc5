import { certainPart } from '../../edtf/edtf-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import { belongingsOf, projectOf } from '../model/belongings.ts';
import type { Entry, EventEntry } from '../model/entry.ts';
import { eventsOfSeries, inOrder, numberOf, plannedIn } from '../model/event-series.ts';
import type { Graph } from '../model/graph.ts';
import { teamOf } from '../model/teams.ts';
import { type CardView, cardView } from './card-view.ts';
import { linkTo, type LinkView } from './link-view.ts';

/** A place in a series: an event, or a number that has no entry yet. */
export interface SeriesStepView {
  number: number;
  event?: CardView;
  isCurrent: boolean;
}

/** What an event is one of: a series, the meetings of a task team, or those of a whole partnership. */
export interface SequenceView {
  of: EventEntry['collection'];
  kind: 'series' | 'team' | 'partnership';
  /** The page of the series. */
  link?: LinkView;
  /** Which one it is, where its editors counted. */
  number?: number;
  /** How many there are to be, where that is known. */
  planned?: number;
  /** Every number of a series, where all its events have one. */
  steps: SeriesStepView[];
  previous?: LinkView;
  next?: LinkView;
}

/**
 * What an event is one of, and which come before and after it. What is not certain is left out: the
 * number where nobody counted, and a neighbour whose date may as well be on the other side.
 */
export function sequenceView(site: Graph, event: EventEntry): SequenceView | undefined {
  const found = sequenceOf(site, event);
  if (!found) return undefined;
  const { locale, collection } = event;
  const { kind, series, planned, events } = found;
  const number = numberOf(event);
  const before = neighbour(event, [...events].reverse(), -1);
  const after = neighbour(event, events, 1);
  return {
    of: collection,
    kind,
    ...(series && { link: linkTo(site, series, locale) }),
    ...(number !== undefined && { number }),
    ...(planned !== undefined && planned > 0 && { planned }),
    steps: series ? seriesSteps(site, series, locale, event) : [],
    ...(before && { previous: linkTo(site, before, locale) }),
    ...(after && { next: linkTo(site, after, locale) }),
  };
}

interface Sequence {
  kind: SequenceView['kind'];
  series?: Entry<'series'>;
  planned?: number | undefined;
  /** In order. */
  events: EventEntry[];
}

function sequenceOf(site: Graph, event: EventEntry): Sequence | undefined {
  const { locale, data } = event;
  const series = data.series && site.find('series', data.series.slug, locale);
  if (series) {
    const events = eventsOfSeries(site, series.slug, locale);
    return { kind: 'series', series, planned: plannedIn(series, events), events };
  }
  const slug = projectOf(site, event);
  if (event.collection === 'workshops' || slug === undefined) return undefined;
  const project = site.find('projects', slug, locale);
  const { kind } = event.data;
  if (!project || (kind !== 'partnership' && kind !== 'task-team')) return undefined;
  const team = teamOf(site, slug, event);
  if (kind === 'task-team' && team === undefined) return undefined;
  const events = belongingsOf(site, slug, locale).events.filter(
    (other) =>
      other.collection === 'meetings' &&
      other.data.kind === kind &&
      !other.data.series &&
      (kind === 'partnership' || teamOf(site, slug, other) === team),
  );
  return kind === 'partnership'
    ? { kind, planned: project.data.plannedMeetings, events: inOrder(events) }
    : { kind: 'team', planned: project.data.teams[team ?? 0]?.plannedMeetings, events: inOrder(events) };
}

/**
 * The event beside another one: the next number or, where one of them has none, the next that takes place
 * on a date that is certain to lie on its side.
 * @param list from the nearest on
 * @param side -1 before it, 1 after it
 */
function neighbour(event: EventEntry, list: readonly EventEntry[], side: -1 | 1): EventEntry | undefined {
  const number = numberOf(event);
  const isSame = ({ collection, slug }: EventEntry) => collection === event.collection && slug === event.slug;
  const rest = list.slice(list.findIndex(isSame) + 1);
  if (number !== undefined && list.every((other) => numberOf(other) !== undefined))
    return rest.find((other) => numberOf(other) === number + side);
  const held = rest.find(({ data: { status } }) => status !== 'cancelled' && status !== 'postponed');
  return held && isCertain(event.data.start, held.data.start, side) ? held : undefined;
}

/** Whether a date is on a side of another one, as far as both are certain. */
function isCertain(date: string, other: string, side: -1 | 1): boolean {
  const [known, otherKnown] = [certainPart(date) ?? '', certainPart(other) ?? ''];
  const length = Math.min(known.length, otherKnown.length);
  const [a, b] = [known.slice(0, length), otherKnown.slice(0, length)];
  return side === 1 ? b > a : b < a;
}

/**
 * Every place of a series whose events are all counted, also those without an entry.
 * @param locale language of the page
 * @param current the event whose page it is
 */
export function seriesSteps(
  site: Graph,
  series: Entry<'series'>,
  locale: Locale,
  current?: EventEntry,
): SeriesStepView[] {
  const events = eventsOfSeries(site, series.slug, locale);
  if (events.some((event) => numberOf(event) === undefined)) return [];
  return Array.from({ length: plannedIn(series, events) }, (_, index) => {
    const number = index + 1;
    const event = events.find((one) => numberOf(one) === number);
    return {
      number,
      isCurrent: current !== undefined && number === numberOf(current),
      ...(event && { event: cardView(site, event, locale) }),
    };
  });
}
