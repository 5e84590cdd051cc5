import { fill } from '../../i18n/fill.ts';
import { plural, type PluralForms } from '../../i18n/plural.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What the page says, handed over by its markup. */
interface Words {
  loading: string;
  none: string;
  failed: string;
  empty: string;
  kinds: Record<string, string>;
  results: PluralForms;
}

/** What this element uses of Pagefind's own client. */
interface Pagefind {
  options: (options: { baseUrl?: string }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string | null,
    options: { filters?: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** How many results are shown before the reader asks for more. */
const step = 10;

/** The search page: reads query and kind from its form and its address, and lists what Pagefind finds. */
class SearchPage extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #turn = 0;
  #shown = step;

  connectedCallback(): void {
    const { form, input, select, more } = this.#parts();
    const address = new URL(location.href);
    input.value = address.searchParams.get('q') ?? '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#start('push');
    });
    select.addEventListener('change', () => this.#start('push'));
    let timer: number | undefined;
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => this.#start('replace'), 250);
    });
    more.addEventListener('click', () => {
      const next = this.#shown;
      this.#shown += step;
      void this.#search().then(() => this.querySelectorAll<HTMLElement>('.results a')[next]?.focus());
    });
    addEventListener('popstate', () => {
      const { searchParams } = new URL(location.href);
      input.value = searchParams.get('q') ?? '';
      select.value = searchParams.get('kind') ?? '';
      void this.#search();
    });
    if (input.value || address.searchParams.get('kind'))
      void this.#fillKinds(address.searchParams.get('kind') ?? '').then(() => this.#search());
    else input.focus();
  }

  #parts() {
    const find = <Element extends HTMLElement>(selector: string, kind: new () => Element): Element => {
      const found = this.querySelector(selector);
      if (!(found instanceof kind)) throw new Error(`kronika-search: ${selector} is missing`);
      return found;
    };
    return {
      form: find('form', HTMLFormElement),
      input: find('input', HTMLInputElement),
      filter: find('.filter', HTMLElement),
      select: find('select', HTMLSelectElement),
      status: find('.status', HTMLElement),
      results: find('.results', HTMLElement),
      more: find('.more', HTMLButtonElement),
    };
  }

  get #words(): Words {
    // Written by SearchForm.astro, whose words have just this shape.
    return JSON.parse(this.dataset['words'] ?? '{}') as Words;
  }

  #load(): Promise<Pagefind> {
    const folder = this.dataset['index'] ?? '/pagefind/';
    this.#pagefind ??= import(/* @vite-ignore */ `${folder}pagefind.js`).then(async (pagefind: Pagefind) => {
      await pagefind.init();
      return pagefind;
    });
    return this.#pagefind;
  }

  async #fillKinds(chosen: string): Promise<void> {
    const { select, filter } = this.#parts();
    if (select.options.length > 1) return;
    const { kinds } = this.#words;
    const counts = await this.#load()
      .then((pagefind) => pagefind.filters())
      .catch((): Record<string, Record<string, number>> => ({}));
    for (const kind of Object.keys(counts['kind'] ?? {})) select.add(new Option(kinds[kind] ?? kind, kind));
    select.value = [...select.options].some(({ value }) => value === chosen) ? chosen : '';
    filter.hidden = select.options.length < 3;
  }

  #start(how: 'push' | 'replace'): void {
    const { input, select } = this.#parts();
    const address = new URL(location.href);
    address.search = '';
    if (input.value.trim()) address.searchParams.set('q', input.value.trim());
    if (select.value) address.searchParams.set('kind', select.value);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#shown = step;
    void this.#fillKinds(select.value).then(() => this.#search());
  }

  async #search(): Promise<void> {
    const { input, select, status, results, more } = this.#parts();
    const words = this.#words;
    const turn = ++this.#turn;
    const query = input.value.trim();
    if (!query && !select.value) {
      results.replaceChildren();
      more.hidden = true;
      status.textContent = words.empty;
      return;
    }
    status.textContent = words.loading;
    try {
      const pagefind = await this.#load();
      const filters = select.value ? { filters: { kind: select.value } } : {};
      const found = await pagefind.search(query || null, filters);
      const data = await Promise.all(found.results.slice(0, this.#shown).map((result) => result.data()));
      // An answer to an older question never replaces a newer one.
      if (turn !== this.#turn) return;
      results.replaceChildren(...data.map((one) => this.#item(one)));
      more.hidden = found.results.length <= this.#shown;
      const count = found.results.length;
      status.textContent = count === 0 ? words.none : fill(plural(this.#locale, count, words.results), { count });
    } catch {
      if (turn === this.#turn) status.textContent = words.failed;
      this.#pagefind = undefined;
    }
  }

  get #locale(): Locale {
    const { locale } = this.dataset;
    return locale === 'en' || locale === 'uk' ? locale : 'pl';
  }

  #item({ url, excerpt, meta }: Found): HTMLLIElement {
    const item = document.createElement('li');
    const kind = document.createElement('p');
    kind.className = 'kind';
    kind.textContent = [meta['kind'], meta['date']].filter(Boolean).join(' · ');
    const title = document.createElement('h2');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta['title'] ?? url;
    title.append(link);
    const text = document.createElement('p');
    // Pagefind escapes the page's text and adds nothing but <mark>.
    text.innerHTML = excerpt;
    item.append(kind, title, text);
    return item;
  }
}

customElements.define('kronika-search', SearchPage);
