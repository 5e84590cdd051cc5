import type { z } from 'zod';
import type { Locale } from '../../i18n/locale.ts';
import type { partyField } from '../../schemas/fields/party.ts';
import type { personField } from '../../schemas/fields/person.ts';
import type { Graph } from '../graph.ts';
import { linkTo, type LinkView } from './link-view.ts';

type Party = z.output<typeof partyField>;
type Person = z.output<typeof personField>;

/** Somebody who organises, hosts or belongs: a link where it has an entry, else a name. */
export type PartyView = LinkView | { title: string };

/** Somebody who spoke, trained or represented an institution. */
export interface PersonView {
  name: string;
  role?: string;
  organisation?: PartyView;
  topic?: string;
}

/** A party; an organisation without an entry (which the check refuses) keeps its slug as name. */
export function partyView(site: Graph, party: Party, locale: Locale): PartyView {
  if ('name' in party) return { title: party.name };
  const organisation = site.find('organisations', party.slug, locale);
  return organisation ? linkTo(site, organisation, locale) : { title: party.slug };
}

/** A person with a link to their organisation. */
export function personView(site: Graph, { name, role, organisation, topic }: Person, locale: Locale): PersonView {
  return {
    name,
    ...(role && { role }),
    ...(organisation && { organisation: partyView(site, organisation, locale) }),
    ...(topic && { topic }),
  };
}
