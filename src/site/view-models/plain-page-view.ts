import type { Entry } from '../entry.ts';
import type { Graph } from '../graph.ts';
import { type EntryView, entryView } from './entry-view.ts';

/** A plain page: about, privacy, a text easy to read. */
export interface PlainPageView extends EntryView {
  kind: 'plain-page';
}

/** A plain page. */
export function plainPageView(site: Graph, entry: Entry<'pages'>): PlainPageView {
  return { ...entryView(site, entry), kind: 'plain-page' };
}
