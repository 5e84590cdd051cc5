import { allOf } from './combine.ts';
import { excerptOf } from './excerpt.ts';
import { fold } from './fold.ts';
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
import { openSiteIndex, type PagefindPage, type SiteIndex } from './site-index.ts';
import { textWords } from './text-words.ts';

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

  const { passes, facets } = await narrowing(filters, index);
  signal?.throwIfAborted();
  const ids = [...scores.keys()].filter((id) => passes(id)).sort(sort === 'date' ? byDate : byScore);
  const { pages, mistaken } = await truePages(ids, offset + limit, index, answered);
  signal?.throwIfAborted();
  const hits = pages
    .slice(offset, offset + limit)
    .map(({ id, page }) => hitOf(page, scores.get(id) ?? 0, base, answered));

  const corrections = answered.flatMap(({ correction }) => correction ?? []);
  const used = replaced(query, corrections);
  return {
    hits,
    total: ids.length - mistaken.size,
    facets: facets([...scores.keys()].filter((id) => !mistaken.has(id))),
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

/** Tests pages by filters, and counts how many of some pages have each value: of those that the other filters leave. */
async function narrowing(
  filters: SearchFilters,
  index: SiteIndex,
): Promise<{ passes: (id: string) => boolean; facets: (ids: readonly string[]) => SearchOutcome['facets'] }> {
  const pages = await Promise.all(facetNames.map(async (name) => [name, await index.filterPages(name)] as const));
  const tests = pages.map(([name, values]) => {
    const chosen = filters[name] ?? [];
    return {
      name,
      test: (id: string) => chosen.length === 0 || chosen.some((value) => values.get(value)?.has(id) === true),
    };
  });
  const passes = (id: string, except?: FacetName) => tests.every(({ name, test }) => name === except || test(id));
  const counts = (name: FacetName, ids: readonly string[]) => {
    const others = ids.filter((id) => passes(id, name));
    const values = pages.find(([other]) => other === name)?.[1] ?? new Map<string, ReadonlySet<string>>();
    return [...values]
      .map(([value, those]) => ({ value, count: others.filter((id) => those.has(id)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    passes: (id) => passes(id),
    facets: (ids) => ({
      kind: counts('kind', ids),
      project: counts('project', ids),
      place: counts('place', ids),
      year: counts('year', ids),
    }),
  };
}

/**
 * The first so many pages that have the words looked for. Pagefind finds by stems, and unlike words may
 * share one (marsze, maszyna); the text of a page tells.
 */
async function truePages(
  ids: readonly string[],
  count: number,
  index: SiteIndex,
  parts: readonly AnsweredPart[],
): Promise<{ pages: { id: string; page: PagefindPage }[]; mistaken: ReadonlySet<string> }> {
  const pages: { id: string; page: PagefindPage }[] = [];
  const mistaken = new Set<string>();
  for (let next = 0; next < ids.length && pages.length < count;) {
    const some = ids.slice(next, next + count - pages.length);
    next += some.length;
    for (const { id, page } of await Promise.all(some.map(async (one) => ({ id: one, page: await index.page(one) })))) {
      const words = new Set(textWords(page.content).map(({ form }) => fold(form)));
      const isTrue = parts.every(({ hits, marks }) => !hits.has(id) || words.values().some(marks));
      if (isTrue) pages.push({ id, page });
      else mistaken.add(id);
    }
  }
  return { pages, mistaken };
}

function hitOf(
  { url, content, meta }: PagefindPage,
  score: number,
  base: string,
  parts: readonly AnsweredPart[],
): SearchHit {
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
