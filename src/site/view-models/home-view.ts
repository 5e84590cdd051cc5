import type { Locale } from '../../i18n/locale.ts';
import { href, sectionPath } from '../model/addresses.ts';
import { documentStanding } from '../model/document-standing.ts';
import type { AnyEntry, Entry, MarkdownEntry } from '../model/entry.ts';
import { onceASeries } from '../model/event-series.ts';
import type { Graph } from '../model/graph.ts';
import { projectStatus, type ProjectStatus } from '../model/project-status.ts';
import type { Project } from '../../schemas/project.ts';
import type { HomeSection } from '../../schemas/site.ts';
import { takenOver } from '../model/taken-over.ts';
import type { Wording } from '../model/wording.ts';
import { type CardView, cardView } from '../parts/card-view.ts';
import { upcomingEvents } from '../parts/event-view.ts';
import { linkTo, type LinkView } from '../parts/link-view.ts';
import { type NewsletterView, newsletterView } from './newsletter-view.ts';
import { type PictureView, pictureView } from '../parts/picture-view.ts';
import { timeline, type TimelineView } from './timeline.ts';

/** The project that opens the home page. */
export interface LeadProjectView extends LinkView {
  description: string;
  /** Absent where nobody knows. */
  status?: ProjectStatus;
  isExample: boolean;
  period: { start?: string; end?: string };
  area?: Wording;
  /** Figures of what came of it or, until then, of what is planned. */
  results: Project['results'];
  areResultsPlanned: boolean;
  /** Language of their labels, where it is not the language of the page. */
  resultsLang?: Locale | undefined;
  picture?: PictureView;
  timeline: TimelineView;
}

/** A gallery with its first photographs. */
export interface GalleryTeaserView extends CardView {
  pictures: PictureView[];
}

/** The home page of a language. */
export interface HomeView {
  kind: 'home';
  title: string;
  tagline?: Wording;
  description?: Wording;
  project?: LeadProjectView;
  /** Parts below the opening, in order. Those that are left out hold nothing. */
  sections: readonly HomeSection[];
  /** Events ahead, the soonest first: some more than are shown, for when the first ones are over. */
  upcoming: CardView[];
  /** Calls that are open or still to open, the first to close at the top. */
  calls: CardView[];
  news: CardView[];
  featured: CardView[];
  galleries: GalleryTeaserView[];
  newsletter?: NewsletterView;
  /** Meetings have one where there are any. */
  links: { news: string; galleries: string; meetings?: string };
}

/** How many photographs of a gallery the home page shows. */
const picturesOfGallery = 5;

/** How many events ahead the home page knows; its style shows the first few of them. */
const eventsAhead = 12;

/** How many of them are shown at first. */
const eventsShown = 4;

/** The home page. */
export function homeView(site: Graph, locale: Locale): HomeView {
  const project = leadProject(site, locale);
  const { sections, ...limits } = site.settings.home;
  const has = (section: HomeSection) => sections.includes(section);
  const newsletter = has('newsletter') ? newsletterView(site, locale) : undefined;
  const news = has('news') ? site.list('news', locale).slice(0, limits.news) : [];
  const upcoming = onceASeries(site, has('events') ? upcomingEvents(site, locale) : []).slice(0, eventsAhead);
  // What stands further up the page is not named there again.
  const before = sections.slice(0, sections.indexOf('featured'));
  const above = new Set<AnyEntry>([
    ...(before.includes('events') ? upcoming.slice(0, eventsShown) : []),
    ...(before.includes('news') ? news : []),
  ]);
  const { name, tagline, description } = site.settings;
  const section = (of: 'news' | 'galleries' | 'meetings') => href(sectionPath(of, locale, site), site);
  return {
    kind: 'home',
    title: site.inLocale(name, locale),
    ...(tagline !== undefined && { tagline: site.wording(tagline, locale) }),
    ...(description !== undefined && { description: site.wording(description, locale) }),
    ...(project && { project: leadProjectView(site, project, locale) }),
    sections,
    upcoming: upcoming.map((event) => cardView(site, event, locale)),
    calls: has('calls') ? openCalls(site, locale).map((call) => cardView(site, call, locale)) : [],
    news: news.map((item) => cardView(site, item, locale)),
    featured: (has('featured') ? featuredEntries(site, locale, project) : [])
      .filter((entry) => !above.has(entry))
      .map((entry) => cardView(site, entry, locale)),
    galleries: site
      .each('galleries', locale)
      .filter(({ data }) => data.photos.length > 0)
      .slice(0, has('galleries') ? limits.galleries : 0)
      .map((gallery) => ({
        ...cardView(site, gallery, locale),
        pictures: gallery.data.photos.slice(0, picturesOfGallery).map((photo) => pictureView(photo)),
      })),
    ...(newsletter && { newsletter }),
    links: {
      news: section('news'),
      galleries: section('galleries'),
      ...(site.list('meetings', locale).length > 0 && { meetings: section('meetings') }),
    },
  };
}

function openCalls(site: Graph, locale: Locale): Entry<'documents'>[] {
  return site
    .list('documents', locale)
    .filter(({ data }) => ['planned', 'open'].includes(documentStanding(data, site)?.is ?? ''))
    .reverse();
}

/** The project named in the settings, or else the newest one that runs, or else the newest one. */
function leadProject(site: Graph, locale: Locale): Entry<'projects'> | undefined {
  const named = site.settings.home.project;
  const projects = site.each('projects', locale);
  return (
    (named && site.find('projects', named.slug, locale)) ??
    projects.find(({ data }) => projectStatus(data, site.today) === 'running') ??
    projects[0]
  );
}

function leadProjectView(site: Graph, project: Entry<'projects'>, locale: Locale): LeadProjectView {
  const { data } = project;
  const langs = takenOver(site, project, locale);
  const { start, end } = data.period;
  const status = projectStatus(data, site.today);
  const areResultsPlanned = data.results.length === 0;
  return {
    ...linkTo(site, project, locale),
    description: data.description,
    ...(status && { status }),
    isExample: data.example,
    period: { ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
    ...(data.area !== undefined && { area: { text: data.area, lang: langs.area } }),
    results: (areResultsPlanned ? data.plannedResults : data.results)
      .filter(({ value }) => value !== undefined)
      .slice(0, 4),
    areResultsPlanned,
    resultsLang: areResultsPlanned ? langs.plannedResults : langs.results,
    ...(data.cover && { picture: pictureView(data.cover, langs.cover) }),
    timeline: timeline(site, project, locale),
  };
}

/** Entries that the settings name, then those that call themselves featured; the lead project is there already. */
function featuredEntries(site: Graph, locale: Locale, lead: Entry<'projects'> | undefined): AnyEntry[] {
  const named = site.settings.home.featured.flatMap((reference) => site.resolve(reference, locale) ?? []);
  const all: MarkdownEntry[] = [
    ...site.each('projects', locale),
    ...site.each('meetings', locale),
    ...site.each('workshops', locale),
    ...site.each('galleries', locale),
    ...site.each('news', locale),
    ...site.each('publications', locale),
    ...site.each('documents', locale),
    ...site.each('pages', locale),
  ];
  const marked = all.filter(({ data }) => data.featured);
  return [...new Set([...named, ...marked])].filter((entry) => entry !== lead);
}
