import { firstOf } from '../edtf/edtf-date.ts';
import type { PageTable } from '../search/page-table.ts';
import type { FacetName } from '../search/search-types.ts';
import type { IndexedPage } from './indexed-pages.ts';

/** How many of the newest pages have their date told: more than a site announces at once. */
const datedPages = 200;

/** What results are ordered and narrowed by, for all pages of a language at once. */
export function pageTable(pages: readonly IndexedPage[]): PageTable {
  const date = ({ meta }: IndexedPage) => firstOf(meta['date'] ?? '');
  // Newest first; pages without a date come last. Of equals the address decides.
  const ordered = [...pages].sort((a, b) => order(date(b), date(a)) || order(a.url, b.url));
  const column = (name: FacetName) => {
    const values = [...new Set(ordered.flatMap(({ filters }) => filters[name] ?? []))].sort();
    return { values, pages: ordered.map(({ filters }) => values.indexOf(filters[name]?.[0] ?? '')) };
  };
  return {
    dates: ordered.slice(0, datedPages).map(date),
    ids: ordered.map(({ id }) => id),
    facets: { kind: column('kind'), project: column('project'), place: column('place'), year: column('year') },
  };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
