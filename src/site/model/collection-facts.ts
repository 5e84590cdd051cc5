import { openEnd } from '../../edtf/edtf-date.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { type Document, documentKinds } from '../../schemas/document.ts';
import { type Meeting, meetingKinds } from '../../schemas/meeting.ts';
import { type Publication, publicationKinds } from '../../schemas/publication.ts';
import type { Entry } from './entry.ts';

/** A kind of entry that has a list of its own. */
export type ListKind = Meeting['kind'] | Publication['kind'] | Document['kind'];

/** What the site must know of a collection to put its entries in order and into lists. */
export interface CollectionFacts<Name extends CollectionName> {
  /** The date by which an entry stands in lists; undefined for what has none. */
  date: (data: Entry<Name>['data']) => string | undefined;
  /** Fields of which the first that is there says in which year's list an entry stands; none where there are no such lists. */
  yearFields: readonly string[];
  /** The kinds by which its list can be narrowed, in the order in which they are offered. */
  kinds: readonly ListKind[];
  /** How its list is ordered: by date, the newest first, or by name. */
  order: 'date' | 'name';
  /** Whether its entries happen at a time, so that lists set apart what is ahead. */
  isHappening: boolean;
}

/** Every collection. What pages show of it is in `pages/entry-pages.ts`, what machines are told in `structured-view.ts`. */
export const collectionFacts: { [Name in CollectionName]: CollectionFacts<Name> } = {
  projects: {
    date: ({ period, pubDate }) => period.start ?? (period.end === openEnd ? undefined : period.end) ?? pubDate,
    yearFields: [],
    kinds: [],
    order: 'date',
    isHappening: false,
  },
  meetings: {
    date: ({ start }) => start,
    yearFields: ['start'],
    kinds: meetingKinds,
    order: 'date',
    isHappening: true,
  },
  workshops: { date: ({ start }) => start, yearFields: ['start'], kinds: [], order: 'date', isHappening: true },
  galleries: {
    date: ({ date, pubDate }) => date ?? pubDate,
    yearFields: ['date', 'pubDate'],
    kinds: [],
    order: 'date',
    isHappening: false,
  },
  news: { date: ({ pubDate }) => pubDate, yearFields: ['pubDate'], kinds: [], order: 'date', isHappening: false },
  publications: {
    // Of two dates that agree the more exact one serves.
    date: ({ year, pubDate }) => (year === undefined || pubDate?.startsWith(year) ? pubDate : year),
    yearFields: ['year', 'pubDate'],
    kinds: publicationKinds,
    order: 'date',
    isHappening: false,
  },
  documents: {
    // A call stands by the day on which it closes, so that those still open come first.
    date: ({ closes, opens, validFrom, pubDate }) => closes ?? opens ?? validFrom ?? pubDate,
    yearFields: ['closes', 'opens', 'validFrom', 'pubDate'],
    kinds: documentKinds,
    order: 'date',
    isHappening: false,
  },
  pages: { date: ({ pubDate }) => pubDate, yearFields: [], kinds: [], order: 'date', isHappening: false },
  organisations: { date: () => undefined, yearFields: [], kinds: [], order: 'name', isHappening: false },
  places: { date: () => undefined, yearFields: [], kinds: [], order: 'name', isHappening: false },
  series: { date: () => undefined, yearFields: [], kinds: [], order: 'name', isHappening: false },
};

/** The date by which an entry stands in lists; undefined for what has none. */
export function entryDate<Name extends CollectionName>({
  collection,
  data,
}: Pick<Entry<Name>, 'collection' | 'data'>): string | undefined {
  const facts: CollectionFacts<Name> = collectionFacts[collection];
  return facts.date(data);
}
