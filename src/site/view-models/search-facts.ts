import type { CollectionName } from '../../schemas/collection-names.ts';
import { placeOf, placesAround, projectOf } from '../model/belongings.ts';
import { type AnyEntry, isEvent } from '../model/entry.ts';
import { entryDate } from '../model/collection-facts.ts';
import type { Graph } from '../model/graph.ts';
import { cardView } from '../parts/card-view.ts';
import type { PictureView } from '../parts/picture-view.ts';

/** What the site's own search knows of an entry besides its text: to narrow, to order, and for result cards. */
export interface SearchFacts {
  kind: CollectionName;
  /** As exact as it is known, without the hour. */
  date?: string;
  /** Name of the town or, where none is known, of the venue. */
  place?: string;
  /** Short name of the project. */
  project?: string;
  picture?: PictureView;
}

/** What the search is told about an entry, in the entry's language. */
export function searchFacts(site: Graph, entry: AnyEntry): SearchFacts {
  const { locale, collection } = entry;
  const date = entryDate(entry)?.replace(/T.*/, '');
  const place = placeName(site, entry);
  const slug = projectOf(site, entry);
  const project = slug === undefined ? undefined : site.find('projects', slug, locale)?.data;
  const { picture } = cardView(site, entry, locale);
  return {
    kind: collection,
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(project && { project: project.shortTitle ?? project.title }),
    ...(picture && { picture }),
  };
}

/** Where an event is held, or the one that a gallery shows: people look for towns, not for halls. */
function placeName(site: Graph, entry: AnyEntry): string | undefined {
  if (entry.collection === 'galleries') {
    const event = entry.data.event && site.resolve(entry.data.event, entry.locale);
    return event && placeName(site, event);
  }
  if (entry.collection === 'places') return entry.data.name;
  if (!isEvent(entry)) return undefined;
  const slug = placeOf(entry);
  const { venue } = entry.data;
  if (slug === undefined) return venue && 'name' in venue ? venue.name : undefined;
  const around = placesAround(site, slug, entry.locale).flatMap((one) => site.find('places', one, entry.locale) ?? []);
  return (around.find(({ data }) => data.kind !== 'venue') ?? around[0])?.data.name;
}
