import { type FacetCount, type FacetName, facetNames, type SearchFilters } from '../../search/search-types.ts';

/** Words of the filters, by name. */
export interface FacetWords {
  facets: Record<FacetName, string>;
  /** Names of kinds of entries, of many of each. */
  sections: Readonly<Record<string, string>>;
  showAll: string;
}

/** Values of one filter that are shown before the reader asks for the rest. */
const few = 6;

/**
 * The filters as groups of boxes to tick, with the number of results that each would leave. While a
 * question stays the same its boxes stay too and only their numbers change, so that the box that a
 * reader stands on is never taken away.
 */
export class SearchFacets {
  readonly #room: HTMLElement;
  readonly #words: FacetWords;
  #query: string | undefined;

  /**
   * @param room element that is filled with the groups
   * @param words names of groups and values
   */
  constructor(room: HTMLElement, words: FacetWords) {
    this.#room = room;
    this.#words = words;
  }

  /** What is ticked. */
  get chosen(): SearchFilters {
    const chosen: Partial<Record<FacetName, string[]>> = {};
    for (const box of this.#boxes()) {
      const name = facetNames.find((one) => one === box.name);
      if (name && box.checked) (chosen[name] ??= []).push(box.value);
    }
    return chosen;
  }

  /**
   * Shows what a question can be narrowed by.
   * @param query whose results are counted
   * @param facets values and counts by filter
   * @param chosen values that are ticked; one that has no results is shown all the same, to be taken away
   */
  show(query: string, facets: Record<FacetName, readonly FacetCount[]>, chosen: SearchFilters): void {
    if (query !== this.#query) {
      this.#room.replaceChildren(
        ...facetNames.flatMap((name) => this.#group(name, facets[name], chosen[name] ?? []) ?? []),
      );
    }
    this.#query = query;
    for (const box of this.#boxes()) {
      const name = facetNames.find((one) => one === box.name);
      if (!name) continue;
      box.checked = chosen[name]?.includes(box.value) ?? false;
      const count = facets[name].find(({ value }) => value === box.value)?.count ?? 0;
      const place = box.closest('label')?.querySelector('.count');
      if (place) place.textContent = `(${count})`;
    }
  }

  /** Takes the filters away, until there is a question again. */
  clear(): void {
    this.#query = undefined;
    this.#room.replaceChildren();
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#room.querySelectorAll('input')];
  }

  #group(name: FacetName, found: readonly FacetCount[], chosen: readonly string[]): HTMLFieldSetElement | undefined {
    const missing = chosen.filter((one) => !found.some(({ value }) => value === one));
    const values = [...missing, ...found.map(({ value }) => value)];
    // A filter with one value narrows nothing.
    if (values.length < 2 && chosen.length === 0) return undefined;
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = this.#words.facets[name];
    const boxes = values.map((value) => this.#box(name, value));
    group.append(legend, ...boxes.slice(0, few));
    if (boxes.length > few) group.append(this.#rest(boxes.slice(few), values.slice(few), chosen));
    return group;
  }

  #rest(boxes: HTMLElement[], values: readonly string[], chosen: readonly string[]): HTMLDetailsElement {
    const rest = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = this.#words.showAll;
    rest.append(summary, ...boxes);
    rest.open = values.some((value) => chosen.includes(value));
    return rest;
  }

  #box(name: FacetName, value: string): HTMLLabelElement {
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', name, value });
    const words = document.createElement('span');
    words.textContent = (name === 'kind' && new Map(Object.entries(this.#words.sections)).get(value)) || value;
    const count = document.createElement('span');
    count.className = 'count';
    label.append(box, words, count);
    return label;
  }
}
