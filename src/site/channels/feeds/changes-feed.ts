import type { Locale } from '../../../i18n/locale.ts';
import { absolute, type Addresses, entryPath, homePath, sectionPath } from '../../model/addresses.ts';
import { type AnyEntry, entryTitle } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';
import { instantOf } from '../../../edtf/time-zone.ts';
import { type ChangeView, latestChanges } from '../../parts/record-view.ts';

/** One change as a feed tells it, before it has words. */
export interface ChangesFeedItem {
  /** Title of the entry. */
  title: string;
  change: ChangeView;
  /** Full address of the change on the entry's page; also the item's lasting identity. */
  link: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** Path of the feed of changes of a language, relative to the base. */
export function changesFeedPath(locale: Locale, site: Addresses): string {
  return `${homePath(locale, site)}changes.xml`;
}

/**
 * The latest changes of a language as items of a feed, newest first.
 * @param entries of the language
 */
export function changesFeed(
  site: Graph,
  locale: Locale,
  entries: readonly AnyEntry[],
): { siteName: string; page: string; items: ChangesFeedItem[] } {
  return {
    siteName: site.inLocale(site.settings.name, locale),
    page: absolute(sectionPath('changes', locale, site), site),
    items: latestChanges(site, entries).map(({ entry, change }) => ({
      title: entryTitle(entry),
      change,
      link: `${absolute(entryPath(entry.collection, entry.slug, entry.locale, site), site)}#${change.anchor}`,
      at: instantOf(change.date, site.settings.timeZone).toISOString(),
    })),
  };
}
