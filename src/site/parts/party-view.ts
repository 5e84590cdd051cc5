import type { z } from 'zod';
import type { Locale } from '../../i18n/locale.ts';
import type { partyField } from '../../schemas/fields/party.ts';
import type { personField } from '../../schemas/fields/person.ts';
import type { Graph } from '../model/graph.ts';
import { linkTo, type LinkView } from './link-view.ts';

type Party = z.output<typeof partyField>;
type Person = z.output<typeof personField>;

/** Somebody who organises, hosts or belongs: a link where it has an entry, else a name. */
export type PartyView = LinkView | NameView;

/** A name without a page. */
export interface NameView {
  title: string;
  /** Language of the name, where it is not the language of the page. */
  lang?: Locale | undefined;
}

/** Somebody who spoke, trained or represented an institution. */
export interface PersonView {
  name: string;
  role?: string;
  organisation?: PartyView;
  topic?: string;
  /** Language of these words, where it is not the language of the page. */
  lang?: Locale | undefined;
}

/**
 * A party; an organisation without an entry (which the check refuses) keeps its slug as name.
 * @param lang language in which a name is written, where it is not that of the page
 */
export function partyView(site: Graph, party: Party, locale: Locale, lang?: Locale): PartyView {
  if ('name' in party) return { title: party.name, ...(lang && { lang }) };
  const organisation = site.find('organisations', party.slug, locale);
  return organisation ? linkTo(site, organisation, locale) : { title: party.slug };
}

/**
 * A person with a link to their organisation.
 * @param lang language in which the words are written, where it is not that of the page
 */
export function personView(
  site: Graph,
  { name, role, organisation, topic }: Person,
  locale: Locale,
  lang?: Locale,
): PersonView {
  return {
    name,
    ...(role && { role }),
    ...(organisation && { organisation: partyView(site, organisation, locale, lang) }),
    ...(topic && { topic }),
    ...(lang && { lang }),
  };
}
