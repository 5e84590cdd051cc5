import type { Entry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { type EntryView, entryView } from '../parts/entry-view.ts';

/** A plain page: about, privacy, a text easy to read. */
export interface PlainPageView extends EntryView {
  kind: 'plain-page';
}

/** A plain page. */
export function plainPageView(site: Graph, entry: Entry<'pages'>): PlainPageView {
  return { ...entryView(site, entry), kind: 'plain-page' };
}
