import type { Locale } from '../../i18n/locale.ts';
import { entryPath, href } from '../model/addresses.ts';
import { type AnyEntry, entryTitle } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';

/** A link to a page of the site. */
export interface LinkView {
  href: string;
  title: string;
  /** Language of the page behind the link, where it is not the language of this page. */
  lang?: Locale;
  /** Language of the title, where it is neither the language of this page nor that of the page behind the link. */
  titleLang?: Locale;
}

/**
 * A link to an entry.
 * @param entry the entry
 * @param locale language of the page on which the link stands
 * @param title other words than the entry's own
 */
export function linkTo(site: Graph, entry: AnyEntry, locale: Locale, title?: string): LinkView {
  return {
    href: href(entryPath(entry.collection, entry.slug, entry.locale, site), site),
    title: title ?? entryTitle(entry),
    ...(entry.locale !== locale && { lang: entry.locale }),
  };
}
