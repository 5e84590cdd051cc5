import type { Locale } from '../../i18n/locale.ts';
import { palette } from '../../colours/palette.ts';
import { homePath, socialPath } from '../model/addresses.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { type CardView, cardView } from '../parts/card-view.ts';

/** What a picture says of an entry besides its title. */
export interface SocialEntryView extends Pick<
  CardView,
  'collection' | 'date' | 'place' | 'status' | 'series' | 'entryKind'
> {
  /** Still ahead. */
  isUpcoming?: true;
}

/** The picture that stands for a page where somebody shares it. */
export interface SocialView {
  /** Path of the picture below the base. */
  path: string;
  locale: Locale;
  siteName: string;
  /** Colour as `#rrggbb`. */
  accent: string;
  /** The home page has a project's path at its foot in place of the site's name. */
  isHome: boolean;
  /** A few words under the name of the site; on the home page alone. */
  tagline?: string;
  entry?: SocialEntryView;
}

/**
 * What the picture of a page shows, but for the page's title.
 * @param page where the page stands
 * @param entry whose page it is, if it is an entry's
 */
export function socialView(site: Graph, page: { locale: Locale; path: string }, entry?: AnyEntry): SocialView {
  const { settings } = site;
  const isHome = page.path === homePath(page.locale, site);
  return {
    path: socialPath(page.path),
    locale: page.locale,
    siteName: site.inLocale(settings.name, page.locale),
    accent: palette(settings.colours.accent).light.accent,
    isHome,
    ...(isHome && settings.tagline !== undefined && { tagline: site.inLocale(settings.tagline, page.locale) }),
    ...(entry && { entry: socialEntryView(cardView(site, entry, page.locale)) }),
  };
}

function socialEntryView(card: CardView): SocialEntryView {
  const { collection, date, place, aheadUntil, status, series, entryKind } = card;
  return {
    collection,
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(aheadUntil !== undefined && { isUpcoming: true }),
    ...(status && { status }),
    ...(series && { series }),
    ...(entryKind && { entryKind }),
  };
}
