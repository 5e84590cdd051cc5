import type { Place as PlaceThing, PostalAddress } from 'schema-dts';
import type { Locale } from '../../../i18n/locale.ts';
import { placesAround } from '../../model/belongings.ts';
import type { Entry, EventEntry } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';
import { namedNode } from './node-id.ts';

/** A place with an entry: a county or municipality is an administrative area. */
export function placeNode(site: Graph, place: Entry<'places'>): Exclude<PlaceThing, string> {
  const { data, slug, locale } = place;
  const within = data.within && site.find('places', data.within.slug, locale);
  const facts = {
    ...namedNode(site, place),
    ...addressOf(site, data.address, slug, locale),
    ...(data.geo && { geo: { '@type': 'GeoCoordinates', latitude: data.geo.lat, longitude: data.geo.lon } as const }),
    ...(within && { containedInPlace: { '@type': 'Place', ...namedNode(site, within) } as const }),
  };
  return data.kind === 'county' || data.kind === 'municipality'
    ? { '@type': 'AdministrativeArea', ...facts }
    : { '@type': 'Place', ...facts };
}

/** Where an event is held; undefined where nothing is known of it. */
export function venueNode(site: Graph, { data: { venue }, locale }: EventEntry): PlaceThing | undefined {
  if (venue === undefined) return undefined;
  if (!('name' in venue)) {
    const { slug } = 'slug' in venue ? venue : venue.place;
    const place = site.find('places', slug, locale);
    return place && placeNode(site, place);
  }
  return {
    '@type': 'Place',
    name: venue.room === undefined ? venue.name : `${venue.name}, ${venue.room}`,
    ...addressOf(site, venue.address, venue.place?.slug, locale),
  };
}

/** An address from street and number, the town that a place is or lies in, and its county. */
function addressOf(
  site: Graph,
  street: string | undefined,
  placeSlug: string | undefined,
  locale: Locale,
): { address?: PostalAddress } {
  const around = (placeSlug === undefined ? [] : placesAround(site, placeSlug, locale)).flatMap(
    (slug) => site.find('places', slug, locale)?.data ?? [],
  );
  const town = around.find(({ kind }) => kind === 'town') ?? around.find(({ kind }) => kind === 'municipality');
  const county = around.find(({ kind }) => kind === 'county');
  if (street === undefined && !town && !county) return {};
  return {
    address: {
      '@type': 'PostalAddress',
      ...(street !== undefined && { streetAddress: street }),
      ...(town && { addressLocality: town.name }),
      ...(county && { addressRegion: county.name }),
    },
  };
}
