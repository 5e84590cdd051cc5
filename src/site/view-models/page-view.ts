import type { Locale } from '../../i18n/locale.ts';
import type { Section } from '../../schemas/section-names.ts';
import type { ListKind } from '../model/collection-facts.ts';
import type { StructuredView } from '../channels/structured-data/structured-view.ts';
import type { DocumentView } from '../parts/document-view.ts';
import type { FeedsView } from './feeds-view.ts';
import type { AccessibilityView } from './accessibility-view.ts';
import type { ChangesView } from './changes-view.ts';
import type { GalleryView } from '../parts/gallery-view.ts';
import type { GoneView } from './gone-view.ts';
import type { HomeView } from './home-view.ts';
import type { LinkView } from '../parts/link-view.ts';
import type { ListView, NewsletterPageView, NotFoundView, SearchView, TagsView } from './list-view.ts';
import type { MeetingView } from './meeting-view.ts';
import type { NewsView } from './news-view.ts';
import type { OrganisationView } from './organisation-view.ts';
import type { PlaceView } from './place-view.ts';
import type { PlainPageView } from './plain-page-view.ts';
import type { PrivacyView } from './privacy-view.ts';
import type { ProjectView } from './project-view.ts';
import type { PublicationView } from '../parts/publication-view.ts';
import type { SearchFacts } from './search-facts.ts';
import type { RecordView } from '../parts/record-view.ts';
import type { SeriesView } from './series-view.ts';
import type { ShellView } from './shell-view.ts';
import type { SocialView } from './social-view.ts';
import type { WorkshopView } from './workshop-view.ts';

/** What stands between header and footer, told apart by `kind`. */
export type ContentView =
  | HomeView
  | ListView
  | TagsView
  | ChangesView
  | AccessibilityView
  | PrivacyView
  | SearchView
  | NewsletterPageView
  | FeedsView
  | NotFoundView
  | GoneView
  | ProjectView
  | MeetingView
  | WorkshopView
  | GalleryView
  | NewsView
  | PublicationView
  | DocumentView
  | PlainPageView
  | OrganisationView
  | PlaceView
  | SeriesView;

/** What search engines and those who share a page are told about it. */
export interface HeadView {
  /** The page's own title; absent where the interface has a word for it, as for lists. */
  title?: string;
  description?: string;
  canonical: string;
  alternates: { locale: Locale; href: string }[];
  /** Full address of the picture for sharing. */
  image: string;
  type: 'website' | 'article';
  /** Kept out of search engines. */
  noindex?: true;
}

/** A step of the way from the home page to a page. */
export interface CrumbView {
  href: string;
  title?: string;
  /** Language of the title, where it is not the language of the page. */
  titleLang?: Locale | undefined;
  section?: Section;
  /** The kind of entries whose list it is. */
  entryKind?: ListKind;
}

/** Everything that a page shows: plain data, the same for the same content, settings and day. */
export interface PageView {
  /** Path below the base, without slashes at its ends. */
  path: string;
  shell: ShellView;
  head: HeadView;
  crumbs: CrumbView[];
  content: ContentView;
  /** What the page tells machines; absent from what search engines are kept from. */
  structured?: StructuredView;
  /** Who published the entry and when; of entries alone. */
  record?: RecordView;
  /** What the picture for sharing shows besides the title. */
  social: SocialView;
  /** What the site's own search knows of the page; absent for pages that it does not index. */
  search?: SearchFacts;
}

/** A page that only points to another. */
export interface RedirectView {
  /** The old path below the base, decoded. */
  path: string;
  /** The file of the output that stands there. */
  file: string;
  locale: Locale;
  target: LinkView;
  canonical: string;
}
