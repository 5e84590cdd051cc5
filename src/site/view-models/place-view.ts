import type { Place } from '../../schemas/place.ts';
import { placeOf, placesAround } from '../belongings.ts';
import type { Entry } from '../entry.ts';
import { events, type Graph } from '../graph.ts';
import { type CardView, cardView } from './card-view.ts';
import { placeLinks } from './event-view.ts';
import { linkTo, type LinkView } from './link-view.ts';

/** The page of a place. */
export interface PlaceView {
  kind: 'place';
  title: string;
  placeKind: Place['kind'];
  address?: string;
  geo?: { lat: number; lon: number };
  access: Place['access'];
  within: LinkView[];
  contains: LinkView[];
  organisations: LinkView[];
  events: CardView[];
}

/** A place with what happened in it and in the places that it holds. */
export function placeView(site: Graph, { data, slug, locale }: Entry<'places'>): PlaceView {
  const isHere = (other: string | undefined) => other !== undefined && placesAround(site, other, locale).includes(slug);
  return {
    kind: 'place',
    title: data.name,
    placeKind: data.kind,
    ...(data.address !== undefined && { address: data.address }),
    ...(data.geo && { geo: data.geo }),
    access: data.access,
    within: placeLinks(site, data.within?.slug, locale),
    contains: site
      .each('places', locale)
      .filter((place) => place.data.within?.slug === slug)
      .map((place) => linkTo(site, place, locale)),
    organisations: site
      .each('organisations', locale)
      .filter((organisation) => organisation.data.place?.slug === slug)
      .map((organisation) => linkTo(site, organisation, locale)),
    events: events(site, locale)
      .filter((event) => isHere(placeOf(event)))
      .reverse()
      .map((event) => cardView(site, event, locale)),
  };
}
