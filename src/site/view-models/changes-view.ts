import type { Locale } from '../../i18n/locale.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { href } from '../model/addresses.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { changesFeedPath } from '../channels/feeds/changes-feed.ts';
import { linkTo, type LinkView } from '../parts/link-view.ts';
import { type ChangeView, latestChanges } from '../parts/record-view.ts';

/** A change with its place on the page that it is of. */
export interface ListedChangeView extends ChangeView {
  page: LinkView;
  collection: CollectionName;
}

/** The page with the latest changes of the site. */
export interface ChangesView {
  kind: 'changes';
  /** Newest day first. */
  days: { date: string; changes: ListedChangeView[] }[];
  feedHref: string;
}

/**
 * The latest changes of a language, day by day.
 * @param entries of the language
 */
export function changesView(site: Graph, locale: Locale, entries: readonly AnyEntry[]): ChangesView {
  const days = new Map<string, ListedChangeView[]>();
  for (const { entry, change } of latestChanges(site, entries)) {
    const day = change.date.slice(0, 10);
    const page = linkTo(site, entry, locale);
    const listed = {
      ...change,
      page: { ...page, href: `${page.href}#${change.anchor}` },
      collection: entry.collection,
    };
    days.set(day, [...(days.get(day) ?? []), listed]);
  }
  return {
    kind: 'changes',
    days: [...days].map(([date, changes]) => ({ date, changes })),
    feedHref: href(changesFeedPath(locale, site), site),
  };
}
