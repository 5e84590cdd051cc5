import { isLocale } from '../i18n/locale.ts';
import { openSearch } from './open-search.ts';
import type { SearchHit, SearchOptions } from './search-types.ts';

export { openSearch };

/**
 * Searches the site in the language of the page: what a script gets that imports `search/client.js` of a
 * built site. Rejects with an error named SearchUnavailable when the index cannot be loaded.
 * @param query words, a quotation, a date
 */
export async function search(
  query: string,
  options: Pick<SearchOptions, 'filters' | 'limit'> = {},
): Promise<SearchHit[]> {
  const { lang } = document.documentElement;
  const engine = await openSearch({ base: import.meta.env.BASE_URL, locale: isLocale(lang) ? lang : 'pl' });
  return engine.search(query, options);
}
