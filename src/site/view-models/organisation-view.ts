import type { Organisation } from '../../schemas/organisation.ts';
import type { ImageFile } from '../../schemas/fields/picture.ts';
import { organisationsOf } from '../model/belongings.ts';
import type { AnyEntry, Entry } from '../model/entry.ts';
import { onceASeries } from '../model/event-series.ts';
import { nearestFirst } from '../model/event-state.ts';
import { events } from '../model/events.ts';
import type { Graph } from '../model/graph.ts';
import { takenOver } from '../model/taken-over.ts';
import type { Wording } from '../model/wording.ts';
import { type CardView, cardView } from '../parts/card-view.ts';
import { placeLinks } from '../parts/event-view.ts';
import { linkTo, type LinkView } from '../parts/link-view.ts';
import { type PartyView, partyView } from '../parts/party-view.ts';

/** The page of an organisation. */
export interface OrganisationView {
  kind: 'organisation';
  title: string;
  shortName?: Wording;
  sector?: Organisation['sector'];
  url?: string;
  parent?: PartyView;
  logo?: ImageFile;
  /** Its town and what holds it. */
  places: LinkView[];
  leads: CardView[];
  partnerIn: CardView[];
  series: CardView[];
  /** Organisations that belong to it. */
  parts: LinkView[];
  /** Those ahead first. */
  events: CardView[];
}

/** An organisation with its projects and events. */
export function organisationView(site: Graph, entry: Entry<'organisations'>): OrganisationView {
  const { data, slug, locale } = entry;
  const langs = takenOver(site, entry);
  const { leads, partnerIn, series, events } = listsOf(site, entry);
  const cards = (entries: readonly AnyEntry[]) => entries.map((one) => cardView(site, one, locale));
  return {
    kind: 'organisation',
    title: data.name,
    ...(data.shortName !== undefined && { shortName: { text: data.shortName, lang: langs.shortName } }),
    ...(data.sector && { sector: data.sector }),
    ...(data.url !== undefined && { url: data.url }),
    ...(data.parent && { parent: partyView(site, data.parent, locale, langs.parent) }),
    ...(data.logo && { logo: data.logo }),
    places: placeLinks(site, data.place?.slug, locale),
    leads: cards(leads),
    partnerIn: cards(partnerIn),
    series: cards(series),
    parts: site
      .each('organisations', locale)
      .filter(({ data: { parent } }) => parent && 'slug' in parent && parent.slug === slug)
      .map((part) => linkTo(site, part, locale)),
    events: cards(nearestFirst(onceASeries(site, events), site.today)),
  };
}

/** Everything that the page of an organisation lists. */
export function entriesOfOrganisation(site: Graph, entry: Entry<'organisations'>): AnyEntry[] {
  const { leads, partnerIn, series, events } = listsOf(site, entry);
  return [...leads, ...partnerIn, ...series, ...events];
}

function listsOf(site: Graph, { slug, locale }: Entry<'organisations'>) {
  const projects = site.each('projects', locale);
  const isIt = (party: { slug: string } | { name: string }) => 'slug' in party && party.slug === slug;
  return {
    leads: projects.filter(({ data }) => data.lead?.slug === slug),
    partnerIn: projects.filter(({ data: { partners, cooperation } }) =>
      [...partners.map(({ organisation }) => organisation), ...cooperation].some(isIt),
    ),
    series: site.each('series', locale).filter(({ data }) => data.organisers.some(isIt)),
    events: events(site, locale).filter((event) => organisationsOf(event).includes(slug)),
  };
}
