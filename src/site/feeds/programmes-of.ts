import type { Locale } from '../../i18n/locale.ts';
import type { Graph } from '../graph.ts';

/** Who pays for what an entry tells of, in words, and the tags of social media that belong to it. */
export interface Programmes {
  names: string[];
  hashtags: string[];
}

/**
 * The programmes that pay for a project; undefined where none is known.
 * @param projectSlug the project that an entry belongs to
 */
export function programmesOf(site: Graph, projectSlug: string | undefined, locale: Locale): Programmes | undefined {
  const project = projectSlug === undefined ? undefined : site.find('projects', projectSlug, locale);
  if (!project || project.data.funding.length === 0) return undefined;
  return {
    names: project.data.funding.map(({ programme, fund }) =>
      fund === undefined ? programme : `${programme} (${fund})`,
    ),
    hashtags: project.data.hashtags,
  };
}
