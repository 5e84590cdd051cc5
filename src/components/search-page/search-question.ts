import { facetNames, type SearchFilters } from '../../search/search-types.ts';

/** What a reader asks, as the address of the search page carries it. */
export interface SearchQuestion {
  query: string;
  filters: SearchFilters;
  sort: 'relevance' | 'date';
  /** Page of the results, from 1. */
  page: number;
  /** The words are meant as they are typed. */
  asTyped: boolean;
}

/** More pages than any site has; a larger number is a slip or a joke. */
const lastPage = 1000;

/**
 * Reads a question from an address. Parameters that are not known are passed over, broken ones are
 * taken as they stand: `URLSearchParams` keeps a percent sign that begins no sequence.
 * @param search of an address, with or without its question mark
 */
export function readQuestion(search: string): SearchQuestion {
  const params = new URLSearchParams(search);
  const page = Number(params.get('page'));
  const chosen = facetNames.flatMap((name) => {
    const values = [...new Set(params.getAll(name))].filter((value) => value !== '');
    return values.length > 0 ? [[name, values] as const] : [];
  });
  return {
    query: (params.get('q') ?? '').trim(),
    filters: Object.fromEntries(chosen),
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
    asTyped: params.get('exact') === '1',
  };
}

/**
 * The address of a question: what goes without saying is left out, so that the same question has one address.
 * @returns beginning with a question mark; empty for no question
 */
export function questionAddress({ query, filters, sort, page, asTyped }: SearchQuestion): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const name of facetNames) for (const value of filters[name] ?? []) params.append(name, value);
  if (sort === 'date') params.set('sort', sort);
  if (asTyped) params.set('exact', '1');
  if (page > 1) params.set('page', String(page));
  const words = params.toString();
  return words && `?${words}`;
}
