import type { Locale } from '../../i18n/locale.ts';
import type { Graph } from '../model/graph.ts';
import type { Wording } from '../model/wording.ts';
import type { KnownFunding } from './funding-of.ts';
import { ruleSets } from './rule-sets.ts';

/** Somebody who takes reports of irregularities. */
export interface ReportTo {
  title: Wording;
  href: string;
  /** The address to write to, where it is no page. */
  email?: string;
}

/**
 * Where irregularities in a project are reported, as the settings say: of money of the European Union alone.
 * @param funding of the project, as far as it may be told
 */
export function irregularitiesOf(site: Graph, funding: readonly KnownFunding[], locale: Locale): ReportTo[] {
  if (!funding.some(({ source }) => ruleSets[source].marks.includes('eu'))) return [];
  return site.settings.irregularities.map(({ title, to }) => ({
    title: site.wording(title, locale),
    ...(/^https?:/i.test(to) ? { href: to } : { href: `mailto:${to}`, email: to }),
  }));
}
