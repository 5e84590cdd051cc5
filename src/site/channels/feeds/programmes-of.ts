import { projectsOf } from '../../model/belongings.ts';
import type { AnyEntry } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';
import { fundingOf } from '../../publicity/funding-of.ts';
import { hashtagsOf } from '../../parts/funding-note-view.ts';

/** Who pays for what an entry tells of, in words, and the tags of social media that belong to it. */
export interface Programmes {
  /** Title of the project, where the entry does not tell of that project alone. */
  project?: string;
  names: string[];
  hashtags: string[];
}

/** The programmes that pay for the projects that an entry tells of, as far as they may be told. */
export function programmesOf(site: Graph, entry: AnyEntry): Programmes[] {
  const { locale } = entry;
  const slugs = projectsOf(site, entry);
  return slugs
    .flatMap((slug) => site.find('projects', slug, locale) ?? [])
    .map(({ slug, data }) => ({
      ...(slugs.length > 1 && { project: data.shortTitle ?? data.title }),
      names: fundingOf(site, slug, locale).map(({ programme, fund }) =>
        fund === undefined ? programme : `${programme} (${fund})`,
      ),
      hashtags: hashtagsOf(site, slug, locale),
    }))
    .filter(({ names }) => names.length > 0);
}
