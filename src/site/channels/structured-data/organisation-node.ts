import type { Organization } from 'schema-dts';
import type { z } from 'zod';
import type { Locale } from '../../../i18n/locale.ts';
import type { partyField } from '../../../schemas/fields/party.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import type { Entry } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';
import { namedNode, pageOf } from './node-id.ts';
import { placeNode } from './place-node.ts';

type Party = z.output<typeof partyField>;

type OrganizationThing = Exclude<Organization, string>;

/** Types of organisations by their sector, where the vocabulary has one that is never too narrow. */
function typeOf(
  sector: Organisation['sector'],
): 'GovernmentOrganization' | 'NGO' | 'NewsMediaOrganization' | 'Organization' {
  switch (sector) {
    case 'public':
      return 'GovernmentOrganization';
    case 'social':
      return 'NGO';
    case 'media':
      return 'NewsMediaOrganization';
    default:
      return 'Organization';
  }
}

/** Somebody who organises, hosts or belongs, by name. */
export function partyNode(site: Graph, party: Party, locale: Locale): OrganizationThing {
  if ('name' in party) return { '@type': 'Organization', name: party.name };
  const organisation = site.find('organisations', party.slug, locale);
  return organisation
    ? { '@type': typeOf(organisation.data.sector), ...namedNode(site, organisation) }
    : { '@type': 'Organization', name: party.slug };
}

/** An organisation with an entry. Its own site stands for it; the page here tells of it. */
export function organisationNode(site: Graph, organisation: Entry<'organisations'>): OrganizationThing {
  const { data, locale } = organisation;
  const place = data.place && site.find('places', data.place.slug, locale);
  return {
    '@type': typeOf(data.sector),
    ...namedNode(site, organisation),
    ...(data.shortName !== undefined && { alternateName: data.shortName }),
    ...(data.url !== undefined && { url: data.url }),
    ...(data.parent && { parentOrganization: partyNode(site, data.parent, locale) }),
    ...(place && { location: placeNode(site, place) }),
    mainEntityOfPage: pageOf(site, organisation),
  };
}
