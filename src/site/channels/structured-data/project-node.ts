import type { MonetaryGrant, Project } from 'schema-dts';
import { certainPart } from '../../../edtf/edtf-date.ts';
import type { Entry } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';
import { fundingOf, type KnownFunding } from '../../publicity/funding-of.ts';
import { namedNode } from './node-id.ts';
import { partyNode } from './organisation-node.ts';

/**
 * A project (schema.org/Project, an organisation for a time): who belongs to it and who pays for it.
 * @param image lasting name of its picture, or the address of the one for sharing
 */
export function projectNode(
  site: Graph,
  project: Entry<'projects'>,
  image: string | { '@id': string },
): Exclude<Project, string> {
  const { data, locale } = project;
  const [begun, ended] = [data.period.start, data.period.end].map((date) => date && certainPart(date));
  const members = [...(data.lead ? [data.lead] : []), ...data.partners.map(({ organisation }) => organisation)];
  // What may not be claimed yet is not told to machines either.
  const funding = fundingOf(site, project.slug, locale);
  const grants = funding.map(grantNode);
  return {
    '@type': 'Project',
    ...namedNode(site, project),
    ...(data.shortTitle !== undefined && { alternateName: data.shortTitle }),
    description: data.description,
    ...(begun !== undefined && { foundingDate: begun }),
    ...(ended !== undefined && { dissolutionDate: ended }),
    ...(data.area !== undefined && { areaServed: data.area }),
    ...(members.length > 0 && { member: members.map((party) => partyNode(site, party, locale)) }),
    ...(grants.length > 0 && {
      funding: grants,
      funder: funding.map(({ programme, fund = programme }) => ({ '@type': 'Organization' as const, name: fund })),
    }),
    ...(data.tags.length > 0 && { keywords: data.tags }),
    image,
  };
}

/** The money that a programme gives: what the Union pays, or where that is not said the whole value. */
function grantNode({ programme, fund = programme, agreement, total, eu }: KnownFunding): MonetaryGrant {
  const money = eu ?? total;
  return {
    '@type': 'MonetaryGrant',
    name: programme,
    funder: { '@type': 'Organization', name: fund },
    ...(agreement !== undefined && { identifier: agreement }),
    ...(money && {
      amount: { '@type': 'MonetaryAmount', value: Number(money.amount), currency: money.currency },
    }),
  };
}
