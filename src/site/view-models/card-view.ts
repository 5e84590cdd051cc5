import type { Locale } from '../../i18n/locale.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { placeOf } from '../belongings.ts';
import { type AnyEntry, isEvent, isMarkdownEntry, type MarkdownEntry } from '../entry.ts';
import { aheadUntil } from '../event-state.ts';
import { entryDate, type Graph } from '../graph.ts';
import { type Hidden, hiddenBecause } from '../visibility.ts';
import { plannedIn, workshopsOf } from '../workshop-series.ts';
import type { Meeting } from '../../schemas/meeting.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Place } from '../../schemas/place.ts';
import type { Publication } from '../../schemas/publication.ts';
import { linkTo, type LinkView } from './link-view.ts';
import { type PictureView, pictureView } from './picture-view.ts';

/** Where a workshop stands in its series. */
export interface SeriesPlaceView {
  number: number;
  planned: number;
}

/** An entry in short, for lists. */
export interface CardView extends LinkView {
  collection: CollectionName;
  description?: string;
  /** A word or two that say what sort of text it is. */
  kicker?: string;
  /** By which it stands in lists, as exact as it is known. */
  date?: string;
  end?: string;
  picture?: PictureView;
  /** Name of the town or venue. */
  place?: string;
  /** The instant until which an event is ahead, in UTC; absent for what is over and for other entries. */
  aheadUntil?: string;
  status?: 'cancelled' | 'postponed' | 'moved';
  series?: SeriesPlaceView;
  meetingKind?: Meeting['kind'];
  publicationKind?: Publication['kind'];
  sector?: Organisation['sector'];
  placeKind?: Place['kind'];
  /** How many photographs a gallery has. */
  photos?: number;
  hidden?: Hidden;
}

/**
 * An entry in short.
 * @param locale language of the page on which it is listed
 */
export function cardView(site: Graph, entry: AnyEntry, locale: Locale): CardView {
  const date = entryDate(entry);
  return {
    ...linkTo(site, entry, locale),
    collection: entry.collection,
    ...(date !== undefined && { date }),
    ...('description' in entry.data && entry.data.description !== undefined && { description: entry.data.description }),
    ...markdownFacts(site, entry, locale),
    ...eventFacts(site, entry, locale),
    ...(entry.collection === 'meetings' && { meetingKind: entry.data.kind }),
    ...(entry.collection === 'publications' && { publicationKind: entry.data.kind }),
    ...(entry.collection === 'organisations' && entry.data.sector && { sector: entry.data.sector }),
    ...(entry.collection === 'places' && { placeKind: entry.data.kind }),
    ...(entry.collection === 'galleries' && { photos: entry.data.photos.length }),
  };
}

function markdownFacts(site: Graph, entry: AnyEntry, locale: Locale): Partial<CardView> {
  if (!isMarkdownEntry(entry)) return {};
  const hidden = hiddenBecause(entry.data, site.today);
  const cover = coverOf(site, entry, locale);
  const { kicker } = entry.data;
  return {
    ...(kicker !== undefined && { kicker }),
    ...(cover && { picture: pictureView(cover) }),
    ...(hidden && { hidden }),
  };
}

/** An entry's picture: its own, a gallery's first, or for news that of what it tells about. */
function coverOf(site: Graph, entry: MarkdownEntry, locale: Locale): MarkdownEntry['data']['cover'] {
  if (entry.data.cover) return entry.data.cover;
  if (entry.collection === 'galleries') return entry.data.photos[0];
  if (entry.collection !== 'news') return undefined;
  const subjects = entry.data.about
    .flatMap((reference) => site.resolve(reference, locale) ?? [])
    .filter(isMarkdownEntry);
  return subjects
    .filter(({ collection }) => collection !== 'news')
    .map((subject) => coverOf(site, subject, locale))
    .find((cover) => cover !== undefined);
}

function eventFacts(site: Graph, entry: AnyEntry, locale: Locale): Partial<CardView> {
  if (!isEvent(entry)) return {};
  const { data } = entry;
  const until = aheadUntil(data, site);
  const slug = placeOf(entry);
  const place = slug === undefined ? undefined : site.find('places', slug, locale)?.data.name;
  const series = entry.collection === 'workshops' ? seriesPlace(site, entry.data, locale) : undefined;
  return {
    ...(data.end !== undefined && { end: data.end }),
    ...(until !== undefined && { aheadUntil: until }),
    ...(data.status !== 'scheduled' && { status: data.status }),
    ...(place !== undefined && { place }),
    ...(series && { series }),
  };
}

/** A workshop's place in its series; undefined where it stands alone. */
export function seriesPlace(
  site: Graph,
  { series, number }: { series?: { slug: string } | undefined; number?: number | undefined },
  locale: Locale,
): SeriesPlaceView | undefined {
  const found = series && site.find('series', series.slug, locale);
  if (!found || number === undefined) return undefined;
  return { number, planned: plannedIn(found, workshopsOf(site, found.slug, locale)) };
}
