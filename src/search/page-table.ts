import type { Locale } from '../i18n/locale.ts';
import { type FacetCount, type FacetName, facetNames, type SearchFilters } from './search-types.ts';

/** What results are ordered and narrowed by, for all pages of a language: `search/pl.pages.json`. */
export interface PageTable {
  /** As Pagefind knows the pages, newest first. */
  ids: string[];
  /** Dates of the first ones, in that order, by which those are known that lie ahead; '' where there is none. */
  dates: string[];
  /** Values of each filter, and for each page in that order the index of its value; -1 for none. */
  facets: Record<FacetName, { values: string[]; pages: number[] }>;
}

/** Pages with what results are ordered and narrowed by. */
export interface Pages {
  /** Ids, newest first. */
  newest: readonly string[];
  /** Place in that order. */
  rank(id: string): number;
  /** Whether a page is of a day that has not gone by. */
  isAhead(id: string, today: string): boolean;
  /** Key of the kind of a page; undefined for one of none. */
  kind(id: string): string | undefined;
  /** Whether filters leave a page; a value that nothing has leaves none. */
  passes(id: string, filters: SearchFilters): boolean;
  /** How many of some pages have each value: of those that the other filters leave. */
  counts(ids: readonly string[], filters: SearchFilters): Record<FacetName, FacetCount[]>;
}

/** Loads the table of pages; rejects when it is missing or not whole. */
export async function openPages(base: string, locale: Locale): Promise<Pages> {
  const response = await fetch(`${base}search/${locale}.pages.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const table: unknown = await response.json();
  if (!isPageTable(table)) throw new RangeError('The table of pages has another form than this code knows.');
  return pagesOf(table);
}

/** Makes a table answer questions. */
export function pagesOf({ ids, dates, facets }: PageTable): Pages {
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  const rank = (id: string) => ranks.get(id) ?? ids.length;
  const valueOf = (name: FacetName, id: string) => facets[name].values[facets[name].pages[rank(id)] ?? -1];
  const passes = (id: string, filters: SearchFilters, except?: FacetName) =>
    facetNames.every((name) => {
      const chosen = filters[name] ?? [];
      const value = valueOf(name, id);
      return name === except || chosen.length === 0 || (value !== undefined && chosen.includes(value));
    });
  const countsOf = (name: FacetName, some: readonly string[], filters: SearchFilters) => {
    const those = Map.groupBy(
      some.filter((id) => passes(id, filters, name)),
      (id) => valueOf(name, id),
    );
    return [...those]
      .flatMap(([value, { length }]) => (value === undefined ? [] : [{ value, count: length }]))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    newest: ids,
    rank,
    isAhead: (id, today) => (dates[rank(id)] ?? '') >= today,
    kind: (id) => valueOf('kind', id),
    passes: (id, filters) => passes(id, filters),
    counts: (some, filters) => ({
      kind: countsOf('kind', some, filters),
      project: countsOf('project', some, filters),
      place: countsOf('place', some, filters),
      year: countsOf('year', some, filters),
    }),
  };
}

function isPageTable(value: unknown): value is PageTable {
  if (typeof value !== 'object' || value === null) return false;
  if (!('ids' in value) || !('dates' in value) || !('facets' in value)) return false;
  const { ids, dates, facets } = value;
  if (!Array.isArray(ids) || !Array.isArray(dates) || typeof facets !== 'object' || facets === null) return false;
  return facetNames.every((name) => {
    const column: unknown = Reflect.get(facets, name);
    if (typeof column !== 'object' || column === null || !('values' in column) || !('pages' in column)) return false;
    return Array.isArray(column.values) && Array.isArray(column.pages) && column.pages.length === ids.length;
  });
}
