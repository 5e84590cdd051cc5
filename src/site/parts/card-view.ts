import type { Locale } from '../../i18n/locale.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { placeOf } from '../model/belongings.ts';
import { type DocumentStanding, documentStanding } from '../model/document-standing.ts';
import {
  type AnyEntry,
  type Entry,
  type EventEntry,
  isEvent,
  isMarkdownEntry,
  type MarkdownEntry,
} from '../model/entry.ts';
import { eventsOfSeries, numberOf, plannedIn } from '../model/event-series.ts';
import { aheadUntil } from '../model/event-state.ts';
import { entryDate, type ListKind } from '../model/collection-facts.ts';
import type { Graph } from '../model/graph.ts';
import { type Hidden, hiddenBecause } from '../model/visibility.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Place } from '../../schemas/place.ts';
import { takenOver } from '../model/taken-over.ts';
import type { Wording } from '../model/wording.ts';
import { linkTo, type LinkView } from './link-view.ts';
import { type PictureView, pictureView } from './picture-view.ts';

/** Where an event stands in its series. */
export interface SeriesPlaceView {
  of: EventEntry['collection'];
  number: number;
  planned: number;
}

/** How the equal dates recur of which a card shows one. */
export interface RecurrenceView {
  words: Wording;
  /** The page with all of them. */
  link: LinkView;
}

/** An entry in short, for lists. */
export interface CardView extends LinkView {
  collection: CollectionName;
  description?: string;
  /** A word or two that say what sort of text it is. */
  kicker?: Wording;
  /** By which it stands in lists, as exact as it is known. */
  date?: string;
  end?: string;
  picture?: PictureView;
  /** Name of the town or venue. */
  place?: string;
  /** Language of that name, where it is not the language of the page. */
  placeLang?: Locale | undefined;
  /** The instant until which an event is ahead or a call is open, in UTC; absent for what is over and for other entries. */
  aheadUntil?: string;
  status?: 'cancelled' | 'postponed' | 'moved' | 'unconfirmed';
  series?: SeriesPlaceView;
  recurrence?: RecurrenceView;
  /** Of entries that have lists by kind. */
  entryKind?: ListKind;
  sector?: Organisation['sector'];
  placeKind?: Place['kind'];
  /** How many photographs a gallery has. */
  photos?: number;
  standing?: DocumentStanding;
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
    ...(entry.collection === 'meetings' && { entryKind: entry.data.kind }),
    ...(entry.collection === 'publications' && { entryKind: entry.data.kind }),
    ...(entry.collection === 'documents' && documentFacts(site, entry)),
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
    ...(kicker !== undefined && {
      kicker: { text: kicker, lang: takenOver(site, entry, locale).kicker },
    }),
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
  const place = slug === undefined ? undefined : site.find('places', slug, locale);
  return {
    ...(data.end !== undefined && { end: data.end }),
    ...(until !== undefined && { aheadUntil: until }),
    ...(data.status !== 'scheduled' && { status: data.status }),
    ...(place && { place: place.data.name, placeLang: linkTo(site, place, locale).lang }),
    ...seriesFacts(site, entry, locale),
  };
}

function documentFacts(site: Graph, { data }: Entry<'documents'>): Partial<CardView> {
  const standing = documentStanding(data, site);
  const { is, until } = standing ?? {};
  return {
    entryKind: data.kind,
    ...(standing && { standing }),
    ...(is === 'open' && until !== undefined && { aheadUntil: until }),
  };
}

/** Where an event stands in its series, and how that recurs. */
function seriesFacts(site: Graph, event: EventEntry, locale: Locale): Pick<CardView, 'series' | 'recurrence'> {
  const series = event.data.series && site.find('series', event.data.series.slug, locale);
  if (!series) return {};
  const { recurrence } = series.data;
  const number = numberOf(event);
  const planned = plannedIn(series, eventsOfSeries(site, series.slug, locale));
  return {
    ...(number !== undefined && { series: { of: event.collection, number, planned } }),
    ...(recurrence !== undefined && {
      recurrence: {
        words: { text: recurrence, lang: takenOver(site, series, locale).recurrence },
        link: linkTo(site, series, locale),
      },
    }),
  };
}
