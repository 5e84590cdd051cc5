import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';

/**
 * Which team of a project a meeting is of, from 0. A meeting names its team in its own language, which is
 * not always that of the page, so the names of all languages count.
 * @returns undefined where the project has no such team
 */
export function teamOf(site: Graph, projectSlug: string, { data: { team } }: Entry<'meetings'>): number | undefined {
  if (team === undefined) return undefined;
  for (const locale of site.locales) {
    const teams = site.find('projects', projectSlug, locale)?.data.teams ?? [];
    const index = teams.findIndex(({ name }) => name === team);
    if (index >= 0) return index;
  }
  return undefined;
}
