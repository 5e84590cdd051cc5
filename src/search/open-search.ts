import { allOf, isAnsweredBy } from './combine.ts';
import { excerptOf } from './excerpt.ts';
import { fold } from './fold.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import { openPages, type Pages } from './page-table.ts';
import { type AnsweredPart, answeredParts, type Sources, withJoinedNames } from './part-hits.ts';
import { queryParts, type WordPart } from './query-parts.ts';
import {
  facetNames,
  type SearchEngine,
  type SearchHit,
  type SearchOptions,
  type SearchOutcome,
  type SearchPlace,
  SearchUnavailable,
} from './search-types.ts';
import { withoutSilentSigns } from './silent-signs.ts';
import { openSiteIndex, unlessUnavailable, type PagefindPage, type SiteIndex } from './site-index.ts';
import { textWords } from './text-words.ts';

/** How much more a page is worth to a reader that tells of what one can still go to. */
const whatIsAhead = 1.3;

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
  // All are loaded side by side; without a lexicon the search is plain, and the next query asks for it again.
  const table = unlessUnavailable(() => openPages(base, locale));
  const [index, pages] = await Promise.all([openSiteIndex(base, table), table, lexicon().catch(() => undefined)]);

  const find = async (typed: string, options: SearchOptions = {}): Promise<SearchOutcome> => {
    options.signal?.throwIfAborted();
    const query = withoutSilentSigns(typed);
    try {
      return await findIn({ index, lexicon: await lexicon(), locale }, pages, base, query, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      if (error instanceof SearchUnavailable) throw error;
      return findIn({ index, lexicon: undefined, locale }, pages, base, query, options);
    }
  };
  return { find, search: async (query, options) => (await find(query, options)).hits };
}

async function findIn(
  sources: Sources,
  pages: Pages,
  base: string,
  asked: string,
  { filters = {}, limit = 10, offset = 0, sort = 'relevance', typing, asTyped, kinds = {}, signal }: SearchOptions,
): Promise<SearchOutcome> {
  const { index, lexicon, locale } = sources;
  const query = lexicon ? await withJoinedNames(asked, lexicon) : asked;
  const parts = queryParts(query, locale);
  const isFiltered = facetNames.some((name) => (filters[name]?.length ?? 0) > 0);
  const isOpen = typing === true && /[\p{L}\p{N}]$/u.test(query);
  const answered = await answeredParts(parts, sources, { asTyped, typing: isOpen });
  signal?.throwIfAborted();

  if (parts.length === 0 && isFiltered) await index.all();
  const { nowhere, rest, isAnswer } = restOf(answered, asTyped);
  const scores =
    parts.length > 0 ? allOf(isAnswer ? rest : answered) : new Map(isFiltered ? pages.newest.map((id) => [id, 0]) : []);
  const byDate = (a: string, b: string) => pages.rank(a) - pages.rank(b);
  const today = new Date().toISOString().slice(0, 10);
  const named = kindsNamed(answered, kinds);
  const isAhead = (id: string) => pages.isAhead(id, today);
  // Of a kind that is asked for by its name, the word in a title says little: readers look for what they can go to.
  const isNext = (id: string) => isAhead(id) && named.has(pages.kind(id) ?? '');
  const worth = (id: string) => (scores.get(id) ?? 0) * (isAhead(id) ? whatIsAhead : 1);
  const byScore = (a: string, b: string) =>
    Number(isNext(b)) - Number(isNext(a)) || worth(b) - worth(a) || byDate(a, b);
  const ids = [...scores.keys()].filter((id) => pages.passes(id, filters)).sort(sort === 'date' ? byDate : byScore);
  const { found, mistaken } = await truePages(ids, offset + limit, index, answered);
  signal?.throwIfAborted();
  const hits = found
    .slice(offset, offset + limit)
    .map(({ id, page }) => hitOf(page, scores.get(id) ?? 0, base, answered));

  const corrections = answered.flatMap(({ correction }) => correction ?? []);
  const used = replaced(query, corrections);
  return {
    hits,
    total: ids.length - mistaken.size,
    facets: pages.counts(
      [...scores.keys()].filter((id) => !mistaken.has(id)),
      filters,
    ),
    ...(corrections.length > 0 && { correction: { typed: query, used } }),
    ...(isAnswer && { without: nowhere.map(({ text }) => text) }),
    suggestions: [
      ...answered.flatMap(({ similar }) =>
        similar ? similar.forms.map((form) => replaced(query, [...corrections, { part: similar.part, form }])) : [],
      ),
      ...(!isAnswer && nowhere.length > 0 && rest.length > 0
        ? [replaced(query, [...corrections, ...nowhere.map((part) => ({ part, form: '' }))]).trim()]
        : []),
    ],
    isPlain: lexicon === undefined,
  };
}

/** Keys of the kinds whose name is all that is asked for, in any of its forms. */
function kindsNamed([only, ...more]: readonly AnsweredPart[], kinds: Readonly<Record<string, string>>): Set<string> {
  if (!only?.word || more.length > 0) return new Set();
  const isNamed = (name: string) => textWords(name).every(({ form }) => only.marks(fold(form)));
  return new Set(Object.entries(kinds).flatMap(([key, name]) => (isNamed(name) ? [key] : [])));
}

/** Words that no page has, the other parts of the query, and whether these are answered without them. */
function restOf(
  answered: readonly AnsweredPart[],
  asTyped = false,
): { nowhere: WordPart[]; rest: AnsweredPart[]; isAnswer: boolean } {
  const missing = answered.filter(({ word, hits }) => word && hits.size === 0);
  const rest = answered.filter(({ hits }) => hits.size > 0);
  // A quotation, a number or a date is meant as it stands.
  const isRestAll = missing.length + rest.length === answered.length;
  return {
    nowhere: missing.flatMap(({ word }) => word ?? []),
    rest,
    isAnswer: !asTyped && isRestAll && missing.length > 0 && isAnsweredBy(rest, missing),
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

/**
 * The first so many pages that have the words looked for. Pagefind finds by stems, and unlike words may
 * share one (marsze, maszyna); the text of a page tells.
 */
async function truePages(
  ids: readonly string[],
  count: number,
  index: SiteIndex,
  parts: readonly AnsweredPart[],
): Promise<{ found: { id: string; page: PagefindPage }[]; mistaken: ReadonlySet<string> }> {
  const found: { id: string; page: PagefindPage }[] = [];
  const mistaken = new Set<string>();
  for (let next = 0; next < ids.length && found.length < count;) {
    const some = ids.slice(next, next + count - found.length);
    next += some.length;
    for (const { id, page } of await Promise.all(some.map(async (one) => ({ id: one, page: await index.page(one) })))) {
      const words = new Set(textWords(page.content).map(({ form }) => fold(form)));
      const isTrue = parts.every(({ hits, marks }) => !hits.has(id) || words.values().some(marks));
      if (isTrue) found.push({ id, page });
      else mistaken.add(id);
    }
  }
  return { found, mistaken };
}

function hitOf(
  { url, content, meta }: PagefindPage,
  score: number,
  base: string,
  parts: readonly AnsweredPart[],
): SearchHit {
  const { title = url, kind = '', date, place, image, image_alt: alt = '', image_fit: fit } = meta;
  return {
    url,
    address: url.slice(base.length),
    score,
    title,
    excerpt: excerptOf(content, title, (word) => parts.some(({ marks }) => marks(word))),
    kind,
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(image !== undefined && { image: { src: image, alt, ...(fit === 'whole' && { fit }) } }),
  };
}
