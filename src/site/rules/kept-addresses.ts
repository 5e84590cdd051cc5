import { asSlug } from '../../content/as-slug.ts';
import { isLocale, type Locale } from '../../i18n/locale.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { feedSections } from '../channels/channel-subject.ts';
import {
  type Addresses,
  calendarPath,
  entryPath,
  eventCalendarPath,
  feedPaths,
  homePath,
  sectionPath,
} from '../model/addresses.ts';
import { type Narrowing, narrowingSegments, narrowingsOf } from '../model/list-groups.ts';
import { kindOf } from '../model/list-kind.ts';
import { sectionsBySubject } from '../model/subject-groups.ts';
import { yearOf } from '../model/year-of.ts';

/** As much of an entry as its lists and channels depend on. */
export interface EntryFacts {
  collection: CollectionName;
  slug: string;
  locale: string;
  /** Its fields, as far as they are right; none of an entry that could not be read. */
  data: object;
}

/** Feeds and calendars that a site has as soon as there is something to tell: of everything and of sections. */
export function keptChannels(locales: readonly Locale[], site: Addresses): string[] {
  return locales.flatMap((locale) => [
    ...feedPaths(homePath(locale, site)),
    calendarPath(homePath(locale, site)),
    ...feedSections.flatMap((section) => feedPaths(sectionPath(section, locale, site))),
  ]);
}

/**
 * Addresses that may be there because of entries, now or once something more is said or mended: lists of their years,
 * kinds and tags, of a project or a place, and what programs fetch beside them. Nothing else may take them.
 * @param locales of the site: lists of a project or a place are in all of them
 */
export function keptAddresses(entries: readonly EntryFacts[], locales: readonly Locale[], site: Addresses): string[] {
  return entries.flatMap((entry) => [
    ...(isLocale(entry.locale) ? inLanguage(entry, entry.locale, site) : []),
    ...locales.flatMap((locale) => listsOfSubject(entry, locale, site)),
  ]);
}

function inLanguage({ collection, slug, data }: EntryFacts, locale: Locale, site: Addresses): string[] {
  const path = entryPath(collection, slug, locale, site);
  const listed: unknown = 'tags' in data ? data.tags : [];
  const tags = Array.isArray(listed) ? listed.map((tag) => sectionPath('tags', locale, site, asSlug(String(tag)))) : [];
  const listPath = (one: Narrowing) =>
    collection === 'pages' ? [] : [sectionPath(collection, locale, site, ...narrowingSegments(one, locale))];
  return [
    ...narrowingsOf(yearOf(collection, data), kindOf(collection, data)).flatMap(listPath),
    ...tags.flatMap((tag) => [tag, ...feedPaths(tag)]),
    ...(collection === 'projects' ? feedPaths(path) : []),
    ...(collection === 'projects' || collection === 'series' ? [calendarPath(path)] : []),
    ...(collection === 'meetings' || collection === 'workshops'
      ? [eventCalendarPath({ collection, slug, locale }, site)]
      : []),
  ];
}

function listsOfSubject({ collection, slug }: EntryFacts, locale: Locale, site: Addresses): string[] {
  const is = collection === 'projects' ? 'project' : collection === 'places' ? 'place' : undefined;
  if (!is) return [];
  return sectionsBySubject[is].map((section) =>
    sectionPath(section, locale, site, ...narrowingSegments({ subject: { is, slug } }, locale)),
  );
}
