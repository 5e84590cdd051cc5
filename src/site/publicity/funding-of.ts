import type { Locale } from '../../i18n/locale.ts';
import type { Funding } from '../../schemas/fields/funding.ts';
import { amountsOf, type Project } from '../../schemas/project.ts';
import type { Graph } from '../model/graph.ts';
import { mayBeClaimed } from './standing.ts';

/** An amount whose source is known; without one an entry's own words are all there is. */
export type KnownFunding = Funding & { source: NonNullable<Funding['source']> };

/**
 * Who pays for a project, as far as it may be told today. Which rules hold, the dates and the signs
 * come from the original entry; names and words from the language asked for.
 * @param slug of the project
 */
export function fundingOf(site: Graph, slug: string, locale: Locale): KnownFunding[] {
  const original = site.find('projects', slug, site.mainLocale)?.data;
  const translated = site.find('projects', slug, locale)?.data;
  if (!original || !translated) return [];
  const [amounts, own] = [amountsOf(original), amountsOf(translated)];
  return claimed(original, site.today).map((one) => {
    const { programme, statement, region, fund } = own[amounts.indexOf(one)] ?? one;
    return { ...one, source: one.source ?? 'other', programme, statement, region, fund };
  });
}

/** Amounts of a project that may be told on a day, as its entry gives them. */
function claimed(project: Project, today: string): Funding[] {
  return amountsOf(project).filter((one) => mayBeClaimed(one, project, today));
}
