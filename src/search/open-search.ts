import { allOf } from './combine.ts';
import { excerptOf } from './excerpt.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import { type AnsweredPart, answeredParts, type Sources } from './part-hits.ts';
import { queryParts, type WordPart } from './query-parts.ts';
import {
  facetNames,
  type FacetName,
  type SearchEngine,
  type SearchFilters,
  type SearchHit,
  type SearchOptions,
  type SearchOutcome,
  type SearchPlace,
  SearchUnavailable,
} from './search-types.ts';
import { openSiteIndex, type SiteIndex } from './site-index.ts';

/** Engines by base and language; opening one twice opens it once. */
const engines = new Map<string, Promise<SearchEngine>>();

/**
 * Opens the search of a site in one language: Pagefind's index, and the lexicon of word forms.
 * Rejects with SearchUnavailable when the index cannot be loaded; another call tries again.
 */
export function openSearch({ base, locale }: SearchPlace): Promise<SearchEngine> {
  const key = `${base} ${locale}`;
  const engine = engines.get(key) ?? openEngine({ base, locale });
  engines.set(key, engine);
  engine.catch(() => engines.delete(key));
  return engine;
}

async function openEngine({ base, locale }: SearchPlace): Promise<SearchEngine> {
  let opening: Promise<Lexicon> | undefined;
  const lexicon = () => {
    opening ??= openLexicon(base, locale);
    opening.catch(() => (opening = undefined));
    return opening;
  };
  // Both are loaded side by side; without a lexicon the search is plain, and the next query asks for it again.
  const [index] = await Promise.all([openSiteIndex(base), lexicon().catch(() => undefined)]);

  const find = async (query: string, options: SearchOptions = {}): Promise<SearchOutcome> => {
    options.signal?.throwIfAborted();
    try {
      return await findIn({ index, lexicon: await lexicon(), locale }, base, query, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      if (error instanceof SearchUnavailable) throw error;
      return findIn({ index, lexicon: undefined, locale }, base, query, options);
    }
  };
  return { find, search: async (query, options) => (await find(query, options)).hits };
}

async function findIn(
  sources: Sources,
  base: string,
  query: string,
  { filters = {}, limit = 10, offset = 0, sort = 'relevance', typing, asTyped, signal }: SearchOptions,
): Promise<SearchOutcome> {
  const { index, lexicon, locale } = sources;
  const parts = queryParts(query, locale);
  const isFiltered = facetNames.some((name) => (filters[name]?.length ?? 0) > 0);
  const isOpen = typing === true && /[\p{L}\p{N}]$/u.test(query);
  const answered = await answeredParts(parts, sources, { asTyped, typing: isOpen });
  signal?.throwIfAborted();

  const newest = parts.length === 0 && !isFiltered ? [] : await index.newestFirst();
  const ranks = new Map(newest.map((id, rank) => [id, rank]));
  const rank = (id: string) => ranks.get(id) ?? newest.length;
  const scores = parts.length > 0 ? allOf(answered) : new Map(newest.map((id) => [id, 0]));
  const byDate = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : 1);
  const byScore = (a: string, b: string) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || byDate(a, b);

  const { ids, facets } = await narrow([...scores.keys()], filters, index);
  signal?.throwIfAborted();
  const shown = ids.sort(sort === 'date' ? byDate : byScore).slice(offset, offset + limit);
  const hits = await Promise.all(shown.map((id) => hitOf(id, scores.get(id) ?? 0, index, base, answered)));
  signal?.throwIfAborted();

  const corrections = answered.flatMap(({ correction }) => correction ?? []);
  const used = replaced(query, corrections);
  return {
    hits,
    total: ids.length,
    facets,
    ...(corrections.length > 0 && { correction: { typed: query, used } }),
    suggestions: answered.flatMap(({ similar }) =>
      similar ? similar.forms.map((form) => replaced(query, [...corrections, { part: similar.part, form }])) : [],
    ),
    isPlain: lexicon === undefined,
  };
}

/** A query with some of its words replaced. */
function replaced(query: string, corrections: readonly { part: WordPart; form: string }[]): string {
  return [...corrections]
    .sort((a, b) => b.part.start - a.part.start)
    .reduce(
      (text, { part: { start, text: word }, form }) => text.slice(0, start) + form + text.slice(start + word.length),
      query,
    );
}

/** Pages that filters leave, and how many there are of each value: of those that the other filters leave. */
async function narrow(
  ids: readonly string[],
  filters: SearchFilters,
  index: SiteIndex,
): Promise<{ ids: string[]; facets: SearchOutcome['facets'] }> {
  const pages = await Promise.all(facetNames.map(async (name) => [name, await index.filterPages(name)] as const));
  const passes = new Map(
    pages.map(([name, values]) => {
      const chosen = filters[name] ?? [];
      return [name, (id: string) => chosen.length === 0 || chosen.some((value) => values.get(value)?.has(id) === true)];
    }),
  );
  const left = (except?: FacetName) =>
    ids.filter((id) => facetNames.every((name) => name === except || passes.get(name)?.(id) === true));
  const counts = (name: FacetName) => {
    const others = left(name);
    const values = pages.find(([other]) => other === name)?.[1] ?? new Map<string, ReadonlySet<string>>();
    return [...values]
      .map(([value, those]) => ({ value, count: others.filter((id) => those.has(id)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    ids: left(),
    facets: { kind: counts('kind'), project: counts('project'), place: counts('place'), year: counts('year') },
  };
}

async function hitOf(
  id: string,
  score: number,
  index: SiteIndex,
  base: string,
  parts: readonly AnsweredPart[],
): Promise<SearchHit> {
  const { url, content, meta } = await index.page(id);
  const { title = url, kind = '', date, place, image, image_alt: alt = '' } = meta;
  return {
    url,
    address: url.slice(base.length),
    score,
    title,
    excerpt: excerptOf(content, title, (word) => parts.some(({ marks }) => marks(word))),
    kind,
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(image !== undefined && { image: { src: image, alt } }),
  };
}
