import type { Organisation } from '../../schemas/organisation.ts';
import type { ImageFile } from '../../schemas/fields/picture.ts';
import { organisationsOf } from '../belongings.ts';
import type { Entry } from '../entry.ts';
import { onceASeries } from '../event-series.ts';
import { nearestFirst } from '../event-state.ts';
import { events, type Graph } from '../graph.ts';
import { type CardView, cardView } from './card-view.ts';
import { placeLinks } from './event-view.ts';
import { linkTo, type LinkView } from './link-view.ts';
import { type PartyView, partyView } from './party-view.ts';

/** The page of an organisation. */
export interface OrganisationView {
  kind: 'organisation';
  title: string;
  shortName?: string;
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
export function organisationView(site: Graph, { data, slug, locale }: Entry<'organisations'>): OrganisationView {
  const projects = site.each('projects', locale);
  return {
    kind: 'organisation',
    title: data.name,
    ...(data.shortName !== undefined && { shortName: data.shortName }),
    ...(data.sector && { sector: data.sector }),
    ...(data.url !== undefined && { url: data.url }),
    ...(data.parent && { parent: partyView(site, data.parent, locale) }),
    ...(data.logo && { logo: data.logo }),
    places: placeLinks(site, data.place?.slug, locale),
    leads: projects
      .filter((project) => project.data.lead?.slug === slug)
      .map((project) => cardView(site, project, locale)),
    partnerIn: projects
      .filter(({ data: { partners, cooperation } }) =>
        [...partners.map(({ organisation }) => organisation), ...cooperation].some(
          (party) => 'slug' in party && party.slug === slug,
        ),
      )
      .map((project) => cardView(site, project, locale)),
    series: site
      .each('series', locale)
      .filter((series) => series.data.organisers.some((party) => 'slug' in party && party.slug === slug))
      .map((series) => cardView(site, series, locale)),
    parts: site
      .each('organisations', locale)
      .filter(({ data: { parent } }) => parent && 'slug' in parent && parent.slug === slug)
      .map((part) => linkTo(site, part, locale)),
    events: nearestFirst(
      onceASeries(
        site,
        events(site, locale).filter((event) => organisationsOf(event).includes(slug)),
      ),
      site.today,
    ).map((event) => cardView(site, event, locale)),
  };
}
