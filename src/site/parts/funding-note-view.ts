import type { Locale } from '../../i18n/locale.ts';
import type { FundingSource } from '../../schemas/fields/funding.ts';
import { amountsOf } from '../../schemas/project.ts';
import { projectsOf } from '../model/belongings.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { takenOver } from '../model/taken-over.ts';
import { linkTo } from './link-view.ts';
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
  /** Language of the project's title, where it is not the language of the page. */
  projectLang?: Locale | undefined;
  /** Language of the payers' words, likewise. */
  fundingLang?: Locale | undefined;
}

/**
 * The notes of an entry: one for each project that it tells of and that names its payers; none for the
 * project itself.
 */
export function fundingNotes(site: Graph, entry: AnyEntry): FundingNoteView[] {
  if (entry.collection === 'projects') return [];
  return projectsOf(site, entry)
    .flatMap((slug) => site.find('projects', slug, entry.locale) ?? [])
    .map((project) => {
      const { slug, data } = project;
      const langs = takenOver(site, project, entry.locale);
      const funding = fundingOf(site, slug, entry.locale);
      return {
        project: data.shortTitle ?? data.title,
        projectLang: data.shortTitle === undefined ? linkTo(site, project, entry.locale).lang : langs.shortTitle,
        fundingLang: langs.funding,
        payers: funding.map(({ source, programme, fund }) => ({
          source,
          details: [programme, fund].filter(Boolean).join(', '),
        })),
        statements: funding.flatMap(({ statement }) => statement ?? []),
        hashtags: hashtagsOf(site, slug, entry.locale),
      };
    })
    .filter(({ payers }) => payers.length > 0);
}

/** Hashtags by which European Funds are claimed; handbook 2021–2027, ch. 11.1. */
const fundsTags = /^#(?:FunduszeUE|FunduszeEuropejskie)$/i;

/** The hashtags of a project, as long as its payers may be named; those of European Funds only where they pay. */
export function hashtagsOf(site: Graph, slug: string, locale: Locale): string[] {
  const project = site.find('projects', slug, locale)?.data;
  if (!project) return [];
  const funding = fundingOf(site, slug, locale);
  if (amountsOf(project).length > 0 && funding.length === 0) return [];
  return project.hashtags.filter((tag) => funding.length > 0 || !fundsTags.test(tag));
}
