import { collation } from '../../i18n/collation.ts';
import type { Locale } from '../../i18n/locale.ts';
import { placeOf, placesAround, projectsOf } from './belongings.ts';
import { type AnyEntry, type EventEntry, isEvent } from './entry.ts';
import type { ListedSection } from './filled-sections.ts';
import type { Graph } from './graph.ts';
import { groupKey, type ListGroup, type ListGroups, type ListSubject } from './list-groups.ts';
import { takenOver } from './taken-over.ts';
import type { Wording } from './wording.ts';

/** Sections whose entries can be of a project, and those whose entries happen in a place. */
export const sectionsBySubject = {
  project: ['meetings', 'workshops', 'galleries', 'news', 'publications', 'documents', 'series'],
  place: ['meetings', 'workshops'],
} as const satisfies Record<ListSubject['is'], readonly ListedSection[]>;

/**
 * Sorts the entries of a section into the lists of each project, and events into those of each place. An
 * entry that tells of several projects stands in the list of each. Where all are of one project, or in one
 * place, a list of its own would say nothing, and there is none.
 * @param entries of one section and language; each list keeps their order
 * @returns projects by title, then places by name
 */
export function subjectGroups(site: Graph, locale: Locale, entries: readonly AnyEntry[]): ListGroups {
  const projects = groupsBy(site, locale, entries, (entry) =>
    // A project stands in no list of its own entries.
    entry.collection === 'projects' ? [] : projectsOf(site, entry).map((slug) => ({ is: 'project', slug })),
  );
  const places = groupsBy(site, locale, entries, (entry) =>
    isEvent(entry) ? townOf(site, entry).map((slug) => ({ is: 'place', slug })) : [],
  );
  return new Map([projects, places].flatMap((groups) => (groups.length < 2 ? [] : groups)));
}

function groupsBy(
  site: Graph,
  locale: Locale,
  entries: readonly AnyEntry[],
  subjectsOf: (entry: AnyEntry) => ListSubject[],
): [string, ListGroup & { title: Wording }][] {
  const groups = new Map<string, ListGroup & { title: Wording }>();
  for (const entry of entries) {
    for (const subject of subjectsOf(entry)) {
      const key = groupKey({ subject });
      const title = groups.get(key)?.title ?? titleOf(site, locale, subject);
      if (!title) continue;
      const group = groups.get(key) ?? { narrowing: { subject }, entries: [], title };
      group.entries.push(entry);
      groups.set(key, group);
    }
  }
  const inOrder = collation(locale);
  return [...groups].sort(([, a], [, b]) => inOrder(a.title.text, b.title.text));
}

/** What a project or place is called; undefined for one that readers cannot see. */
function titleOf(site: Graph, locale: Locale, { is, slug }: ListSubject): Wording | undefined {
  if (is === 'place') {
    const place = site.find('places', slug, locale);
    return place && { text: place.data.name, ...(place.locale !== locale && { lang: place.locale }) };
  }
  const project = site.find('projects', slug, locale);
  if (!project) return undefined;
  const { title, shortTitle } = project.data;
  const lang = shortTitle === undefined ? project.locale : (takenOver(site, project).shortTitle ?? project.locale);
  return { text: shortTitle ?? title, ...(lang !== locale && { lang }) };
}

/** The town in whose list an event stands: the nearest place around its venue that is more than a building. */
function townOf(site: Graph, event: EventEntry): string[] {
  const own = placeOf(event);
  if (own === undefined) return [];
  const around = placesAround(site, own, event.locale);
  const town = around.find((slug) => {
    const kind = site.find('places', slug, event.locale)?.data.kind;
    return kind !== undefined && kind !== 'venue';
  });
  return [town ?? own];
}
