import type { Locale } from '../../i18n/locale.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { homePath, href, sectionPath } from '../model/addresses.ts';
import type { Graph } from '../model/graph.ts';
import type { Wording } from '../model/wording.ts';
import { type LinkView, linkTo } from '../parts/link-view.ts';

/** The page at the address of one that was taken off on purpose. */
export interface GoneView {
  kind: 'gone';
  /** When, as exact as it is known. */
  date?: string;
  reason?: Wording;
  /** What comes closest to it. */
  instead?: LinkView;
  homeHref: string;
  searchHref: string;
}

/** What readers are told of a page that was taken off; an entry that they do not see is not named to them. */
export function goneView(site: Graph, locale: Locale, { date, reason, to }: SiteSettings['gone'][number]): GoneView {
  const entry = typeof to === 'object' ? site.resolve(to, locale) : undefined;
  return {
    kind: 'gone',
    ...(date !== undefined && { date }),
    ...(reason !== undefined && { reason: site.wording(reason, locale) }),
    ...(entry && { instead: linkTo(site, entry, locale) }),
    ...(typeof to === 'string' && { instead: { href: to, title: to.replace(/^https?:\/\//, '').replace(/\/$/, '') } }),
    homeHref: href(homePath(locale, site), site),
    searchHref: href(sectionPath('search', locale, site), site),
  };
}
