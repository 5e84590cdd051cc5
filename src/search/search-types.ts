import type { Locale } from '../i18n/locale.ts';

/** What results can be narrowed by. */
export const facetNames = ['kind', 'project', 'place', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values of one filter are alternatives; filters add up. */
export type SearchFilters = Partial<Record<FacetName, readonly string[]>>;

export interface SearchOptions {
  filters?: SearchFilters;
  /** How many hits to return; 10 when not given. */
  limit?: number;
  /** How many hits to leave out before them. */
  offset?: number;
  /** By relevance when not given; by date puts the newest first. */
  sort?: 'relevance' | 'date';
  /** The reader is still typing: the last word may be the beginning of one. */
  typing?: boolean;
  /** The reader insists on these words: nothing is corrected. */
  asTyped?: boolean;
  /** Names of kinds by their keys, as readers know them: of a kind that is asked for by its name alone, what lies ahead stands first. */
  kinds?: Readonly<Record<string, string>>;
  /** Ends the search; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** A stretch of an excerpt; `marked` where it is one of the words looked for, in any of its forms. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** One page found, as a result card shows it. */
export interface SearchHit {
  /** Address with the base path, as a link takes it. */
  url: string;
  /** Path below the base: "spotkania/2012-06-20-legionowo/". */
  address: string;
  score: number;
  title: string;
  excerpt: ExcerptPart[];
  /** Collection of the entry, the key of its name in the interface texts. */
  kind: string;
  /** Date as exact as it is known: "2012", "2012-06", "2012-06-20". */
  date?: string;
  place?: string;
  /** `whole` is shown whole, others may be cut. */
  image?: { src: string; alt: string; fit?: 'whole' };
}

/** A value of a filter, with the number of pages found that have it. */
export interface FacetCount {
  value: string;
  count: number;
}

/** The answer to a query. */
export interface SearchOutcome {
  hits: SearchHit[];
  /** Pages found in all, of which `hits` are a part. */
  total: number;
  facets: Record<FacetName, FacetCount[]>;
  /** The query as typed, and as it was understood, where a word was taken for a slip. */
  correction?: { typed: string; used: string };
  /** Words as typed that no page has: the pages found answer the rest of the query. */
  without?: string[];
  /** Whole queries that the reader may have meant; offered, never applied. */
  suggestions: string[];
  /** The lexicon could not be read, so this is what Pagefind finds by itself. */
  isPlain: boolean;
}

/** The search of one language of the site. */
export interface SearchEngine {
  /**
   * Finds pages of the site and what a results page says about them.
   * Rejects with the signal's reason when it was ended, and with SearchUnavailable when the index fails.
   */
  find(query: string, options?: SearchOptions): Promise<SearchOutcome>;
  /** The hits of `find` alone. */
  search(query: string, options?: Pick<SearchOptions, 'filters' | 'limit'>): Promise<SearchHit[]>;
}

/** What `openSearch` takes. */
export interface SearchPlace {
  /** Base path of the site, with a slash at both ends: "/" or "/chronicle/". */
  base: string;
  locale: Locale;
}

/** The search index cannot be loaded, or is not whole. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
}
