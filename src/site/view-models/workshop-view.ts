import type { Locale } from '../../i18n/locale.ts';
import type { Workshop } from '../../schemas/workshop.ts';
import type { Entry } from '../entry.ts';
import type { Graph } from '../graph.ts';
import { plannedIn, workshopsOf } from '../workshop-series.ts';
import { type CardView, cardView, seriesPlace, type SeriesPlaceView } from './card-view.ts';
import { type EntryView, entryView } from './entry-view.ts';
import { type EventView, eventView } from './event-view.ts';
import { linkTo, type LinkView } from './link-view.ts';
import { type PersonView, personView } from './party-view.ts';

/** A place in a series: a workshop, or a number that has no entry yet. */
export interface SeriesStepView {
  number: number;
  workshop?: CardView;
  isCurrent: boolean;
}

/** A workshop's series and its place in it. */
export interface WorkshopSeriesView extends SeriesPlaceView {
  link: LinkView;
  steps: SeriesStepView[];
  previous?: LinkView;
  next?: LinkView;
}

/** The page of a workshop. */
export interface WorkshopView extends EntryView, EventView {
  kind: 'workshop';
  series?: WorkshopSeriesView;
  topics: NonNullable<Workshop['topics']>;
  trainers: PersonView[];
}

/** A workshop with its series, its place in it, the one before and the one after. */
export function workshopView(site: Graph, entry: Entry<'workshops'>): WorkshopView {
  const { data, locale } = entry;
  const series = workshopSeriesView(site, entry);
  return {
    ...entryView(site, entry),
    ...eventView(site, entry),
    kind: 'workshop',
    ...(series && { series }),
    topics: data.topics ?? [],
    trainers: (data.trainers ?? []).map((person) => personView(site, person, locale)),
  };
}

function workshopSeriesView(site: Graph, entry: Entry<'workshops'>): WorkshopSeriesView | undefined {
  const { data, locale } = entry;
  const place = seriesPlace(site, data, locale);
  const series = data.series && site.find('series', data.series.slug, locale);
  if (!place || !series) return undefined;
  const neighbour = (number: number) =>
    workshopsOf(site, series.slug, locale).find((other) => other.data.number === number);
  const [previous, next] = [neighbour(place.number - 1), neighbour(place.number + 1)];
  return {
    ...place,
    link: linkTo(site, series, locale),
    steps: seriesSteps(site, series, locale, place.number),
    ...(previous && { previous: linkTo(site, previous, locale) }),
    ...(next && { next: linkTo(site, next, locale) }),
  };
}

/**
 * Every place of a series, also those without an entry.
 * @param locale language of the page
 * @param current the number of the workshop whose page it is
 */
export function seriesSteps(site: Graph, series: Entry<'series'>, locale: Locale, current?: number): SeriesStepView[] {
  const workshops = workshopsOf(site, series.slug, locale);
  return Array.from({ length: plannedIn(series, workshops) }, (_, index) => {
    const number = index + 1;
    const workshop = workshops.find(({ data }) => data.number === number);
    return {
      number,
      isCurrent: number === current,
      ...(workshop && { workshop: cardView(site, workshop, locale) }),
    };
  });
}
