import type { Locale } from '../../i18n/locale.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import type { AnyEntry, Entry, EventEntry } from './entry.ts';
import { events } from './events.ts';
import type { Graph } from './graph.ts';
import { onceALanguage } from './once-a-language.ts';

const projectFinders: { [Name in CollectionName]: (site: Graph, entry: Entry<Name>) => string | undefined } = {
  projects: (_, { slug }) => slug,
  meetings: projectOfEvent,
  workshops: projectOfEvent,
  galleries: (site, { data, locale }) => {
    const event = data.event && site.resolve(data.event, locale);
    return data.project?.slug ?? (event && projectOf(site, event));
  },
  news: (site, { data, locale }) =>
    data.project?.slug ??
    data.about
      .map((reference) => site.resolve(reference, locale))
      .map((subject) => subject && subject.collection !== 'news' && projectOf(site, subject))
      .find((slug) => typeof slug === 'string'),
  publications: (_, { data }) => data.project?.slug,
  documents: (_, { data }) => data.project?.slug,
  pages: () => undefined,
  organisations: () => undefined,
  places: () => undefined,
  series: (_, { data }) => data.project?.slug,
};

function projectOfEvent(site: Graph, { data, locale }: EventEntry): string | undefined {
  const series = data.series && site.find('series', data.series.slug, locale);
  return data.project?.slug ?? series?.data.project?.slug;
}

/**
 * The slug of the project that an entry belongs to, by its own word or through its event, its series
 * or the first entry that it tells about.
 */
export function projectOf<Name extends CollectionName>(site: Graph, entry: Entry<Name>): string | undefined {
  const find: (site: Graph, entry: Entry<Name>) => string | undefined = projectFinders[entry.collection];
  return find(site, entry);
}

/**
 * Slugs of all projects that an entry tells of, its own first: news may be about events of several, and
 * a gallery may show the event of another project than its own.
 */
export function projectsOf(site: Graph, entry: AnyEntry): string[] {
  const own = projectOf(site, entry);
  const others = subjectsOf(site, entry).flatMap((subject) => projectOf(site, subject) ?? []);
  return [...new Set([...(own === undefined ? [] : [own]), ...others])];
}

/** Entries that an entry is about; of news alone those that are no news. */
export function subjectsOf(site: Graph, { collection, data, locale }: AnyEntry): AnyEntry[] {
  const references = collection === 'news' ? data.about : collection === 'galleries' && data.event ? [data.event] : [];
  return references
    .flatMap((reference) => site.resolve(reference, locale) ?? [])
    .filter((subject) => subject.collection !== 'news');
}

/** What a project has, each entry once and in the language asked for where it exists in it. */
export interface Belongings {
  /** Oldest first. */
  events: EventEntry[];
  series: Entry<'series'>[];
  galleries: Entry<'galleries'>[];
  publications: Entry<'publications'>[];
  documents: Entry<'documents'>[];
  news: Entry<'news'>[];
}

/** What belongs to a project. */
export function belongingsOf(site: Graph, projectSlug: string, locale: Locale): Belongings {
  return belongingsIn(site, locale).get(projectSlug) ?? none();
}

/** Asking every entry for each project would take minutes on a large site. */
const belongingsIn = onceALanguage(sortByProject);

function sortByProject(site: Graph, locale: Locale): ReadonlyMap<string, Belongings> {
  const projects = new Map<string, Belongings>();
  const give = <One extends AnyEntry>(entries: readonly One[], of: (belongings: Belongings) => One[]) => {
    for (const entry of entries) {
      for (const slug of projectsOf(site, entry)) {
        const belongings = projects.get(slug) ?? none();
        projects.set(slug, belongings);
        of(belongings).push(entry);
      }
    }
  };
  give(events(site, locale), (to) => to.events);
  give(site.each('series', locale), (to) => to.series);
  give(site.each('galleries', locale), (to) => to.galleries);
  give(site.each('publications', locale), (to) => to.publications);
  give(site.each('documents', locale), (to) => to.documents);
  give(site.each('news', locale), (to) => to.news);
  return projects;
}

function none(): Belongings {
  return { events: [], series: [], galleries: [], publications: [], documents: [], news: [] };
}

/** Slugs of a place and of everything that holds it, the nearest first; a circle ends where it closes. */
export function placesAround(site: Graph, slug: string, locale: Locale): string[] {
  const around: string[] = [];
  let next: string | undefined = slug;
  while (next !== undefined && !around.includes(next)) {
    around.push(next);
    next = site.find('places', next, locale)?.data.within?.slug;
  }
  return around;
}

/** The slug of the place where an event is held. */
export function placeOf({ data: { venue } }: EventEntry): string | undefined {
  if (venue === undefined) return undefined;
  return 'slug' in venue ? venue.slug : venue.place?.slug;
}

/** Slugs of the organisations that an event names as organisers, hosts, sponsors, or homes of its speakers. */
export function organisationsOf(event: EventEntry): string[] {
  const { organisers = [], hosts = [], sponsors = [], speakers = [], guests = [] } = event.data;
  const trainers = event.collection === 'workshops' ? (event.data.trainers ?? []) : [];
  const parts = event.collection === 'meetings' ? (event.data.parts ?? []) : [];
  const signatories = event.collection === 'meetings' ? (event.data.signatories ?? []) : [];
  const people = [...speakers, ...guests, ...trainers, ...parts.flatMap((part) => part.speakers ?? [])];
  return [
    ...organisers,
    ...hosts,
    ...sponsors,
    ...signatories,
    ...people.map(({ organisation }) => organisation),
  ].flatMap((party) => (party && 'slug' in party ? [party.slug] : []));
}
