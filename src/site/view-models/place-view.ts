import type { Place } from '../../schemas/place.ts';
import { placeOf, placesAround } from '../model/belongings.ts';
import type { Entry, EventEntry } from '../model/entry.ts';
import { onceASeries } from '../model/event-series.ts';
import { nearestFirst } from '../model/event-state.ts';
import { events } from '../model/events.ts';
import type { Graph } from '../model/graph.ts';
import { takenOver } from '../model/taken-over.ts';
import type { Wording } from '../model/wording.ts';
import { type CardView, cardView } from '../parts/card-view.ts';
import { mapLink } from '../parts/map-link.ts';
import { placeLinks } from '../parts/event-view.ts';
import { linkTo, type LinkView } from '../parts/link-view.ts';

/** The page of a place. */
export interface PlaceView {
  kind: 'place';
  title: string;
  placeKind: Place['kind'];
  address?: Wording;
  /** Address of a map that shows it. */
  mapHref?: string;
  access: Place['access'];
  within: LinkView[];
  contains: LinkView[];
  organisations: LinkView[];
  /** Those ahead first. */
  events: CardView[];
}

/** A place with what happened in it and in the places that it holds. */
export function placeView(site: Graph, entry: Entry<'places'>): PlaceView {
  const { data, slug, locale } = entry;
  const within = placeLinks(site, data.within?.slug, locale);
  const mapHref = mapLink({ ...data, within: within.map(({ title }) => title) });
  return {
    kind: 'place',
    title: data.name,
    placeKind: data.kind,
    ...(data.address !== undefined && { address: { text: data.address, lang: takenOver(site, entry).address } }),
    ...(mapHref !== undefined && { mapHref }),
    access: data.access,
    within,
    contains: site
      .each('places', locale)
      .filter((place) => place.data.within?.slug === slug)
      .map((place) => linkTo(site, place, locale)),
    organisations: site
      .each('organisations', locale)
      .filter((organisation) => organisation.data.place?.slug === slug)
      .map((organisation) => linkTo(site, organisation, locale)),
    events: nearestFirst(onceASeries(site, eventsIn(site, entry)), site.today).map((event) =>
      cardView(site, event, locale),
    ),
  };
}

/** What happens in a place and in the places that it holds, oldest first. */
export function eventsIn(site: Graph, { slug, locale }: Entry<'places'>): EventEntry[] {
  const isHere = (other: string | undefined) => other !== undefined && placesAround(site, other, locale).includes(slug);
  return events(site, locale).filter((event) => isHere(placeOf(event)));
}
