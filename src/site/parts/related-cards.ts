import type { AnyEntry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { relatedEntries } from '../model/related-entries.ts';
import { type CardView, cardView } from './card-view.ts';
import { linkTo, type LinkView } from './link-view.ts';

/**
 * Entries to go on to from the page of an entry.
 * @param linked what that page links to anyway
 * @returns at most three, those with most in common first
 */
export function relatedCards(site: Graph, entry: AnyEntry, linked: readonly (LinkView | undefined)[]): CardView[] {
  const { locale } = entry;
  const addresses = new Set(linked.map((link) => link?.href));
  return relatedEntries(site, entry, (other) => addresses.has(linkTo(site, other, locale).href)).map((other) =>
    cardView(site, other, locale),
  );
}
