import type { Locale } from '../../i18n/locale.ts';
import { compareDates, hasCome } from './dates.ts';
import type { AnyEntry } from './entry.ts';
import { entryDate } from './collection-facts.ts';
import type { Graph } from './graph.ts';

/**
 * What was published or took place last, the newest first; nothing that is still to come.
 * @param count how many
 */
export function newestEntries(site: Graph, locale: Locale, count: number): AnyEntry[] {
  const dated: AnyEntry[] = [
    ...site.list('news', locale),
    ...site.list('meetings', locale),
    ...site.list('workshops', locale),
    ...site.list('galleries', locale),
    ...site.list('publications', locale),
    ...site.list('documents', locale),
  ];
  return dated
    .flatMap((entry) => {
      const date = entryDate(entry);
      return date !== undefined && hasCome(date, site.today) ? [{ entry, date }] : [];
    })
    .sort((a, b) => compareDates(b.date, a.date) || a.entry.slug.localeCompare(b.entry.slug, 'en'))
    .slice(0, count)
    .map(({ entry }) => entry);
}
