import type { Entry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { type CardView, cardView } from '../parts/card-view.ts';
import { type EntryView, entryView } from '../parts/entry-view.ts';
import { relatedCards } from '../parts/related-cards.ts';

/** The page of a piece of news. */
export interface NewsView extends EntryView {
  kind: 'news-item';
  about: CardView[];
}

/** A piece of news with what it tells about. */
export function newsView(site: Graph, entry: Entry<'news'>): NewsView {
  const about = entry.data.about
    .map((reference) => site.resolve(reference, entry.locale))
    .flatMap((subject) => (subject ? [cardView(site, subject, entry.locale)] : []));
  return {
    ...entryView(site, entry),
    kind: 'news-item',
    about,
    related: relatedCards(site, entry, about),
  };
}
