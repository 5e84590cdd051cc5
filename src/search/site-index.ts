import type { Pages } from './page-table.ts';
import { SearchUnavailable } from './search-types.ts';

/** What this code uses of Pagefind's own client. */
interface PagefindModule {
  createInstance(): Pagefind;
}

interface Pagefind {
  search(query: string | null): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  /** Places in the page's text, counted in words as blanks part them. */
  words: number[];
  data(): Promise<PagefindPage>;
}

/** A page as its fragment describes it. */
export interface PagefindPage {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** How a page answers a word. */
export interface PageHit {
  score: number;
  /** Places in the page's text, counted in words as blanks part them. */
  places: readonly number[];
}

/** Pages, by their id in the index. */
export type PageHits = ReadonlyMap<string, PageHit>;

/** Pagefind's index of one language. */
export interface SiteIndex {
  /** Pages with just this form, or those that its stemmer takes for it, scored. */
  formHits(form: string): Promise<PageHits>;
  /** Pages with these words one after another. */
  phraseHits(phrase: string): Promise<PageHits>;
  /** What Pagefind finds by itself. */
  plainHits(query: string): Promise<PageHits>;
  /** A page that was found before. */
  page(id: string): Promise<PagefindPage>;
  /** All pages, in no order: what a query finds that only narrows. */
  all(): Promise<void>;
}

/** What there is to find where a language has no pages yet. */
const emptyIndex: SiteIndex = {
  formHits: () => Promise.resolve(new Map()),
  phraseHits: () => Promise.resolve(new Map()),
  plainHits: () => Promise.resolve(new Map()),
  page: (id) => Promise.reject(new SearchUnavailable(`There is no page ${id}.`)),
  all: () => Promise.resolve(),
};

/**
 * Opens Pagefind's index. Rejects with SearchUnavailable.
 * @param base of the site
 * @param table the pages of the language, while they are still being loaded
 */
export async function openSiteIndex(base: string, table: Promise<Pages>): Promise<SiteIndex> {
  return unlessUnavailable(async () => {
    const [module, { newest }] = await Promise.all([
      // Its type is what is used of it: the file is made by Pagefind, at the end of a build.
      import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then((loaded: PagefindModule) => loaded),
      table,
    ]);
    // Pagefind fails where it has no pages at all, and searches those of another language where it has none of this.
    if (newest.length === 0) return emptyIndex;
    const pagefind = module.createInstance();
    // The first call that tells whether the index can be read.
    await pagefind.search('');
    return siteIndex(pagefind);
  });
}

/** What an attempt gives; rejects with SearchUnavailable when it fails. */
export async function unlessUnavailable<Value>(attempt: () => Promise<Value>): Promise<Value> {
  try {
    return await attempt();
  } catch (cause) {
    throw new SearchUnavailable('The search index cannot be read.', { cause });
  }
}

function siteIndex(pagefind: Pagefind): SiteIndex {
  const found = new Map<string, PagefindResult>();
  const search = (query: string | null) =>
    unlessUnavailable(async () => {
      const { results } = await pagefind.search(query);
      for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
      return results;
    });
  // A page found only by what is known about it, such as the name of its picture, is not found.
  const inText = (results: PagefindResult[]): PageHits =>
    new Map(
      results.filter(({ words }) => words.length > 0).map(({ id, score, words }) => [id, { score, places: words }]),
    );
  const exactly = remembered(async (text: string) => inText(await search(`"${text}"`)));

  return {
    formHits: remembered(async (form: string) => {
      const [exact, scored] = await Promise.all([exactly(form), search(form)]);
      const scores = new Map(scored.map((result) => [result.id, result]));
      // Of a quotation Pagefind tells one place in each page, of a word all.
      return new Map(
        [...exact].map(([id, { places }]) => [
          id,
          { score: scores.get(id)?.score ?? 0, places: scores.get(id)?.words ?? places },
        ]),
      );
    }),
    phraseHits: exactly,
    plainHits: async (query) => inText(await search(query)),
    page: remembered((id: string) =>
      unlessUnavailable(async () => {
        const result = found.get(id);
        if (!result) throw new Error(`${id} was not found before.`);
        return result.data();
      }),
    ),
    all: remembered(async () => {
      await search(null);
    }),
  };
}

/** A function that answers a question once; what failed is asked again. */
function remembered<Question extends string | void, Answer>(
  ask: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  const answers = new Map<Question, Promise<Answer>>();
  return (question) => {
    const answer = answers.get(question) ?? ask(question);
    answers.set(question, answer);
    answer.catch(() => answers.delete(question));
    return answer;
  };
}
