import { fill } from '../../i18n/fill.ts';
import { isLocale, type Locale } from '../../i18n/locale.ts';
import { plural, type PluralForms } from '../../i18n/plural.ts';
import type { SearchEngine, SearchOutcome } from '../../search/search-types.ts';
import { resultCard } from './result-card.ts';
import { type FacetWords, SearchFacets } from './search-facets.ts';
import { questionAddress, readQuestion, type SearchQuestion } from './search-question.ts';

/** What the page says, handed over by its markup. */
interface Words extends FacetWords {
  /** Names of kinds of entries, of one of them. */
  kinds: Readonly<Record<string, string>>;
  loading: string;
  none: string;
  noneNarrowed: string;
  failed: string;
  offline: string;
  empty: string;
  corrected: string;
  insist: string;
  without: string;
  place: string;
  page: string;
  results: PluralForms;
}

/** Results on one page. */
const pageSize = 10;

/** Milliseconds of quiet after which what is being typed is looked for. */
const pause = 150;

/** Milliseconds before a search that has not answered says so. */
const patience = 300;

/** The search page: asks the engine what its form and its address say, and shows what was found. */
class SearchPage extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #running: AbortController | undefined;

  connectedCallback(): void {
    const words = this.#words;
    const input = this.#part('#search-query', HTMLInputElement);
    const facets = new SearchFacets(this.#part('.facets', HTMLElement), words);
    const sort = this.#part('[name=sort]', HTMLSelectElement);
    const narrow = this.#part('.narrow', HTMLDetailsElement);
    narrow.open = matchMedia('(width >= 56rem)').matches;

    const asked = (): SearchQuestion => ({
      query: input.value.trim(),
      filters: facets.chosen,
      sort: sort.value === 'date' ? 'date' : 'relevance',
      page: 1,
      asTyped: false,
    });
    // While a question is being typed its address changes in place; the one before stays behind it.
    let isUnfinished = false;
    const go = (question: SearchQuestion, willChange = false) => {
      const address = location.pathname + questionAddress(question);
      const isNew = location.search !== '' && address !== location.pathname + location.search;
      if (isNew && !isUnfinished) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      isUnfinished = willChange;
    };
    const show = (question: SearchQuestion, typing = false) => this.#show(question, facets, typing);
    const follow = () => {
      isUnfinished = false;
      const question = readQuestion(location.search);
      input.value = question.query;
      sort.value = question.sort;
      return show(question);
    };

    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(timer);
      // Filters belong to the question that they were chosen for.
      const question = { ...asked(), filters: input.value.trim() === this.#query ? facets.chosen : {} };
      go(question);
      void show(question);
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const question = { ...asked(), filters: {} };
        go(question, true);
        void show(question, true);
      }, pause);
    });
    for (const part of [this.#part('.facets', HTMLElement), sort]) {
      part.addEventListener('change', () => {
        const question = { ...asked(), asTyped: readQuestion(location.search).asTyped };
        go(question);
        void show(question);
      });
    }
    // Links to other questions and pages are followed without loading the page anew.
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) && event.button === 0;
      if (!link || !isPlain || !link.matches('[data-question]')) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      void follow().then(() => this.#part('.status', HTMLElement).focus());
    });
    this.#part('.retry', HTMLButtonElement).addEventListener('click', () => void follow());
    addEventListener('popstate', () => void follow());
    addEventListener('online', () => {
      if (!this.#part('.retry', HTMLButtonElement).hidden) void follow();
    });

    void follow();
    if (location.search === '') input.focus();
  }

  disconnectedCallback(): void {
    this.#running?.abort();
  }

  /** The question that is answered on the page. */
  #query = '';

  get #words(): Words {
    // Written by SearchForm.astro, whose words have just this shape.
    return JSON.parse(this.dataset['words'] ?? '{}') as Words;
  }

  get #locale(): Locale {
    const { locale } = this.dataset;
    return locale !== undefined && isLocale(locale) ? locale : 'pl';
  }

  #part<Part extends HTMLElement>(selector: string, type: new () => Part): Part {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`kronika-search: ${selector} is missing`);
    return found;
  }

  /** The engine; one that could not be loaded is asked for again the next time. */
  #load(): Promise<SearchEngine> {
    const place = { base: this.dataset['base'] ?? '/', locale: this.#locale };
    this.#engine ??= import('../../search/open-search.ts').then(({ openSearch }) => openSearch(place));
    this.#engine.catch(() => (this.#engine = undefined));
    return this.#engine;
  }

  /** Answers a question; one that comes later puts an end to it. */
  async #show(question: SearchQuestion, facets: SearchFacets, typing: boolean): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    const words = this.#words;
    const { query, filters, sort, page, asTyped } = question;
    if (!query && Object.keys(filters).length === 0) {
      this.#query = '';
      facets.clear();
      this.#clear();
      this.#say(words.empty);
      return;
    }
    const waiting = setTimeout(() => {
      this.#say(words.loading);
    }, patience);
    try {
      const engine = await this.#load();
      const offset = (page - 1) * pageSize;
      const kinds = words.sections;
      const outcome = await engine.find(query, {
        filters,
        sort,
        typing,
        asTyped,
        kinds,
        limit: pageSize,
        offset,
        signal,
      });
      if (signal.aborted) return;
      const last = Math.ceil(outcome.total / pageSize);
      // Results may have become fewer since the address was shared.
      if (page > last && last > 0) return await this.#show({ ...question, page: last }, facets, typing);
      this.#query = query;
      facets.show(query, outcome.facets, filters);
      this.#answer(question, outcome);
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      this.#clear();
      this.#say(navigator.onLine ? words.failed : words.offline);
      this.#part('.retry', HTMLButtonElement).hidden = false;
    } finally {
      clearTimeout(waiting);
    }
  }

  #say(text: string): void {
    this.#part('.status', HTMLElement).textContent = text;
  }

  /** Takes away what an earlier question left. */
  #clear(): void {
    this.#part('.results', HTMLElement).replaceChildren();
    for (const name of [
      '.results',
      '.correction',
      '.plain',
      '.retry',
      '.order',
      '.pages',
      '.nothing',
      '.meant',
      '.narrow',
    ])
      this.#part(name, HTMLElement).hidden = true;
  }

  #answer(question: SearchQuestion, outcome: SearchOutcome): void {
    const { hits, total, correction, without, suggestions, isPlain } = outcome;
    const words = this.#words;
    const isNarrowed = Object.keys(question.filters).length > 0;
    this.#clear();
    const card = this.#part('template.card', HTMLTemplateElement);
    const cards = hits.map((hit) => resultCard(card, hit, words.kinds, this.#locale));
    const results = this.#part('.results', HTMLElement);
    results.append(...cards);
    results.hidden = cards.length === 0;

    const pages = Math.ceil(total / pageSize);
    const place = question.page > 1 ? [fill(words.place, { page: question.page, pages })] : [];
    const count = fill(plural(this.#locale, total, words.results), { count: total });
    const none = isNarrowed ? words.noneNarrowed : words.none;
    const corrected = correction ? [fill(words.corrected, { query: correction.used })] : [];
    const leftOut = without && total > 0 ? [fill(words.without, { words: without.join(', ') })] : [];
    this.#say([...corrected, ...leftOut, total === 0 ? none : [count, ...place].join(', ')].join(' '));

    if (correction) {
      const insist = this.#part('.correction', HTMLElement);
      insist.hidden = false;
      const exact = { ...question, query: correction.typed, page: 1, asTyped: true };
      insist.replaceChildren(questionLink(exact, fill(words.insist, { query: correction.typed })));
    }
    this.#part('.plain', HTMLElement).hidden = !isPlain;
    this.#part('.order', HTMLElement).hidden = total < 2;
    this.#part('.narrow', HTMLElement).hidden = this.#part('.facets', HTMLElement).childElementCount === 0;
    this.#showPages(question, pages);

    this.#part('.nothing', HTMLElement).hidden = total > 0;
    const meant = suggestions.map((query) => {
      const item = document.createElement('li');
      item.append(questionLink({ ...question, query, page: 1, asTyped: false }, query));
      return item;
    });
    this.#part('.meant', HTMLElement).hidden = meant.length === 0;
    this.#part('.meant ul', HTMLElement).replaceChildren(...meant);
  }

  #showPages(question: SearchQuestion, pages: number): void {
    const nav = this.#part('.pages', HTMLElement);
    nav.hidden = pages < 2;
    // A few pages on both sides of the one that is shown, and the ends.
    const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
      (page) => page === 1 || page === pages || Math.abs(page - question.page) <= 2,
    );
    nav.replaceChildren(
      ...near.map((page) => {
        const link = questionLink({ ...question, page }, String(page));
        link.setAttribute('aria-label', fill(this.#words.page, { number: page }));
        if (page === question.page) link.setAttribute('aria-current', 'page');
        return link;
      }),
    );
  }
}

function questionLink(question: SearchQuestion, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = questionAddress(question) || location.pathname;
  link.dataset['question'] = '';
  link.textContent = text;
  return link;
}

customElements.define('kronika-search', SearchPage);
