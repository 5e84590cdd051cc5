import type { Locale } from '../../i18n/locale.ts';
import type { FundingSource } from '../../schemas/fields/funding.ts';
import { projectOf } from '../belongings.ts';
import type { AnyEntry } from '../entry.ts';
import type { Graph } from '../graph.ts';
import { fundingOf } from '../publicity/funding-of.ts';

/** Who pays for what a page tells, for a sentence in its text. */
export interface FundingNoteView {
  /** Title of the project that the entry belongs to. */
  project: string;
  payers: {
    source: FundingSource;
    /** Programme and fund, as far as they are known. */
    details: string;
  }[];
  /** The payers' own words. */
  statements: string[];
  hashtags: string[];
}

/** The note for an entry that belongs to a project with named payers; none for the project itself. */
export function fundingNoteView(site: Graph, entry: AnyEntry): FundingNoteView | undefined {
  const slug = entry.collection === 'projects' ? undefined : projectOf(site, entry);
  const project = slug === undefined ? undefined : site.find('projects', slug, entry.locale);
  const funding = project ? fundingOf(site, project.slug, entry.locale) : [];
  if (!project || funding.length === 0) return undefined;
  return {
    project: project.data.shortTitle ?? project.data.title,
    payers: funding.map(({ source, programme, fund }) => ({
      source,
      details: [programme, fund].filter(Boolean).join(', '),
    })),
    statements: funding.flatMap(({ statement }) => statement ?? []),
    hashtags: hashtagsOf(site, project.slug, entry.locale),
  };
}

/** The hashtags of a project, as long as its payers may be named. */
export function hashtagsOf(site: Graph, slug: string, locale: Locale): string[] {
  const project = site.find('projects', slug, locale)?.data;
  if (!project) return [];
  return project.funding.length > 0 && fundingOf(site, slug, locale).length === 0 ? [] : project.hashtags;
}
