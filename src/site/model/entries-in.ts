import type { Locale } from '../../i18n/locale.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import type { AnyEntry } from './entry.ts';
import type { Graph } from './graph.ts';

/** Every entry of a language, collection by collection. */
export function entriesIn(site: Graph, locale: Locale): AnyEntry[] {
  return collectionNames.flatMap((name) => site.listAny(name, locale));
}
