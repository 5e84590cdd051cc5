import type { Locale } from '../../i18n/locale.ts';
import { type CollectionName, collectionNames } from '../../schemas/collection-names.ts';
import type { AnyEntry } from './entry.ts';
import type { Graph } from './graph.ts';

/** Entries of a collection in a language; a switch keeps each collection's own type. */
export function listOf(site: Graph, name: CollectionName, locale: Locale): AnyEntry[] {
  switch (name) {
    case 'projects':
      return site.list(name, locale);
    case 'meetings':
      return site.list(name, locale);
    case 'workshops':
      return site.list(name, locale);
    case 'galleries':
      return site.list(name, locale);
    case 'news':
      return site.list(name, locale);
    case 'publications':
      return site.list(name, locale);
    case 'pages':
      return site.list(name, locale);
    case 'organisations':
      return site.list(name, locale);
    case 'places':
      return site.list(name, locale);
    case 'series':
      return site.list(name, locale);
  }
}

/** Every entry of a language, collection by collection. */
export function entriesIn(site: Graph, locale: Locale): AnyEntry[] {
  return collectionNames.flatMap((name) => listOf(site, name, locale));
}
