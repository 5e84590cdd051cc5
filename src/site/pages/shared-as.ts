import type { Locale } from '../../i18n/locale.ts';
import type { Section } from '../../schemas/section-names.ts';
import { homePath, sectionPath } from '../model/addresses.ts';
import type { Graph } from '../model/graph.ts';

/** As much of a page as it takes to say which picture it is shared with. */
interface SharedPage {
  locale: Locale;
  /** Path below the base, with its slash. */
  path: string;
  /** The section whose entries it lists, whole or in part. */
  listOf?: Section | undefined;
  /** Nobody is meant to find it. */
  isUnlisted: boolean;
}

/**
 * Path of the page with whose picture a page is shared: an entry and a section have their own, years, kinds, tags and
 * further pages of a list that of their section, and what nobody is meant to find that of the home page.
 */
export function sharedAs(site: Graph, { locale, path, listOf, isUnlisted }: SharedPage): string {
  if (isUnlisted) return homePath(locale, site);
  return listOf === undefined ? path : sectionPath(listOf, locale, site);
}
