import type { Locale } from '../../i18n/locale.ts';
import type { Section } from '../../schemas/section-names.ts';
import type { ListKind } from '../model/collection-facts.ts';
import type { Wording } from '../model/wording.ts';
import type { CardView } from '../parts/card-view.ts';
import type { ChannelView } from './channel-view.ts';
import type { FiltersView } from './filters-view.ts';
import type { LinkView } from '../parts/link-view.ts';
import type { NewsletterView } from './newsletter-view.ts';

/** Where a reader stands in a list of several pages. */
export interface PaginationView {
  page: number;
  total: number;
  pages: { number: number; href: string }[];
}

/** A page of a list. */
export interface ListView {
  kind: 'list';
  section: Section;
  /** The tag whose list it is. */
  tag?: string;
  /** The year that narrows the list. */
  year?: string;
  /** The kind of entries that narrows the list. */
  entryKind?: ListKind;
  /** The project or place that narrows the list. */
  subject?: Wording;
  /** Events ahead, soonest first; only lists of events have them, on their first page. */
  upcoming?: CardView[];
  /** Entries of this page: of events those behind us, else all. */
  entries: CardView[];
  /** Links to other years, kinds, projects and places of the same list. */
  filters: FiltersView;
  pagination: PaginationView;
  /** Its feed, on the first page of a list that has one. */
  channels?: ChannelView;
}

/** The list of all tags. */
export interface TagsView {
  kind: 'tags';
  tags: (LinkView & { count: number })[];
}

/** A section to browse, named in the language of the page. */
export interface SectionLinkView {
  section: Section;
  href: string;
}

/** The search page. */
export interface SearchView {
  kind: 'search';
  /** Base path of the site, below which the index lies. */
  base: string;
  /** For those who find nothing. */
  newest: CardView[];
  /** Sections to browse for those without JavaScript. */
  sections: SectionLinkView[];
  /** Whether anything is written in the language, of whose words there would be forms. */
  hasWords: boolean;
}

/** The page of the newsletter, or the one after signing up. */
export interface NewsletterPageView {
  kind: 'newsletter' | 'subscribed';
  form?: NewsletterView;
  /** Issues that were sent, the newest first. */
  issues: CardView[];
  homeHref: string;
}

/** A page for addresses that lead nowhere. */
export interface NotFoundView {
  kind: 'not-found';
  /** The site's map, in which the page looks for what was meant. */
  mapHref: string;
  homeHref: string;
  searchHref: string;
  sections: SectionLinkView[];
  /** Home pages in the other languages: many hosts show one such page for all of them. */
  languages: { locale: Locale; homeHref: string }[];
}
