import { z } from 'zod';
import type { Locale } from '../i18n/locale.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { type CollectionData, collectionSchemas } from '../schemas/collections.ts';
import type { ImageFile, SchemaContext } from '../schemas/fields/picture.ts';
import type { DocumentInput } from '../schemas/document.ts';
import type { GalleryInput } from '../schemas/gallery.ts';
import type { MeetingInput } from '../schemas/meeting.ts';
import type { NewsInput } from '../schemas/news.ts';
import type { OrganisationInput } from '../schemas/organisation.ts';
import type { PageInput } from '../schemas/page.ts';
import type { PlaceInput } from '../schemas/place.ts';
import type { ProjectInput } from '../schemas/project.ts';
import type { PublicationInput } from '../schemas/publication.ts';
import type { SeriesInput } from '../schemas/series.ts';
import { type SiteInput as SettingsInput, type SiteSettings, siteSchema } from '../schemas/site.ts';
import type { WorkshopInput } from '../schemas/workshop.ts';
import { asSlug } from '../content/as-slug.ts';
import type { Entry } from '../site/model/entry.ts';
import { type Graph, graph, type SiteInput } from '../site/model/graph.ts';

/** Reads a picture's path as a photograph of 1200 by 800 pixels. */
export const context = {
  image: () => z.string().transform((src): ImageFile => ({ src, width: 1200, height: 800, format: 'jpg' })),
} satisfies SchemaContext<z.ZodType>;

/** What an editor writes in an entry of each collection. */
export interface CollectionInputs {
  projects: ProjectInput;
  meetings: MeetingInput;
  workshops: WorkshopInput;
  galleries: GalleryInput;
  news: NewsInput;
  publications: PublicationInput;
  documents: DocumentInput;
  pages: PageInput;
  organisations: OrganisationInput;
  places: PlaceInput;
  series: SeriesInput;
}

/** The least that an entry of each collection must say. */
export const leastInputs: CollectionInputs = {
  projects: { title: 'Razem dla rynku pracy', description: 'Projekt partnerstwa.', period: {} },
  meetings: { title: 'Spotkanie', description: 'Spotkanie partnerstwa.', start: '2012-06-20', kind: 'partnership' },
  workshops: { title: 'Warsztaty', description: 'Warsztaty dla partnerów.', start: '2013-09-13' },
  galleries: { title: 'Galeria', description: 'Zdjęcia ze spotkania.' },
  news: { title: 'Aktualność', description: 'Co nowego.', pubDate: '2026-11-12' },
  publications: { title: 'Raport', description: 'Wyniki badania.', kind: 'report' },
  documents: { title: 'Regulamin', description: 'Zasady udziału.', kind: 'rules' },
  pages: { title: 'O nas', description: 'Kim jesteśmy.' },
  organisations: { name: 'Urząd Miasta' },
  places: { name: 'Legionowo', kind: 'town' },
  series: { title: 'Cykl warsztatów' },
};

/** What a test may say of an entry besides its fields. */
export interface Identity {
  /** By default made from the title or name. */
  slug?: string;
  locale?: Locale;
  digest?: string;
  hasBody?: boolean;
}

/** Fields and identity of an entry, all of them optional. */
export type Wanted<Name extends CollectionName> = Partial<CollectionInputs[Name]> & Identity;

function entry<Name extends CollectionName>(
  collection: Name,
  data: CollectionData[Name],
  name: string,
  { slug = asSlug(name), locale = 'pl', digest = 'digest', hasBody = false }: Identity,
): Entry<Name> {
  return { collection, slug, locale, digest, hasBody, opensWithDescription: false, data };
}

/** Takes the fields of an entry apart from its identity, and completes them. */
function split<Name extends CollectionName>(collection: Name, wanted: Wanted<Name>) {
  const { slug, locale, digest, hasBody, ...fields } = wanted;
  const identity: Identity = {
    ...(slug !== undefined && { slug }),
    ...(locale && { locale }),
    ...(digest !== undefined && { digest }),
    ...(hasBody !== undefined && { hasBody }),
  };
  return { identity, input: { ...leastInputs[collection], ...fields } };
}

/** A project that has neither a beginning nor an end. */
export function project(wanted: Wanted<'projects'> = {}): Entry<'projects'> {
  const { identity, input } = split('projects', wanted);
  const data = collectionSchemas.projects(context).parse(input);
  return entry('projects', data, data.title, identity);
}

/** A meeting of a partnership on 20 June 2012. */
export function meeting(wanted: Wanted<'meetings'> = {}): Entry<'meetings'> {
  const { identity, input } = split('meetings', wanted);
  const data = collectionSchemas.meetings(context).parse(input);
  return entry('meetings', data, data.title, identity);
}

/** A workshop outside any series, on 13 September 2013. */
export function workshop(wanted: Wanted<'workshops'> = {}): Entry<'workshops'> {
  const { identity, input } = split('workshops', wanted);
  const data = collectionSchemas.workshops(context).parse(input);
  return entry('workshops', data, data.title, identity);
}

/** A gallery without photographs. */
export function gallery(wanted: Wanted<'galleries'> = {}): Entry<'galleries'> {
  const { identity, input } = split('galleries', wanted);
  const data = collectionSchemas.galleries(context).parse(input);
  return entry('galleries', data, data.title, identity);
}

/** A piece of news of 12 November 2026. */
export function news(wanted: Wanted<'news'> = {}): Entry<'news'> {
  const { identity, input } = split('news', wanted);
  const data = collectionSchemas.news(context).parse(input);
  return entry('news', data, data.title, identity);
}

/** A report without a date. */
export function publication(wanted: Wanted<'publications'> = {}): Entry<'publications'> {
  const { identity, input } = split('publications', wanted);
  const data = collectionSchemas.publications(context).parse(input);
  return entry('publications', data, data.title, identity);
}

/** Rules without a date. */
export function document(wanted: Wanted<'documents'> = {}): Entry<'documents'> {
  const { identity, input } = split('documents', wanted);
  const data = collectionSchemas.documents(context).parse(input);
  return entry('documents', data, data.title, identity);
}

/** A plain page that the footer does not list. */
export function page(wanted: Wanted<'pages'> = {}): Entry<'pages'> {
  const { identity, input } = split('pages', wanted);
  const data = collectionSchemas.pages(context).parse(input);
  return entry('pages', data, data.title, identity);
}

/** An organisation of which only the name is known. */
export function organisation(wanted: Wanted<'organisations'> = {}): Entry<'organisations'> {
  const { identity, input } = split('organisations', wanted);
  const data = collectionSchemas.organisations(context).parse(input);
  return entry('organisations', data, data.name, identity);
}

/** A town. */
export function place(wanted: Wanted<'places'> = {}): Entry<'places'> {
  const { identity, input } = split('places', wanted);
  const data = collectionSchemas.places().parse(input);
  return entry('places', data, data.name, identity);
}

/** A series of which neither plan nor workshops are known. */
export function series(wanted: Wanted<'series'> = {}): Entry<'series'> {
  const { identity, input } = split('series', wanted);
  const data = collectionSchemas.series().parse(input);
  return entry('series', data, data.title, identity);
}

/** Settings of a Polish site at the root of example.org. */
export function settings(wanted: Partial<SettingsInput> = {}): SiteSettings {
  return siteSchema.parse({ name: 'Kronika', address: 'https://example.org/', ...wanted });
}

/** A site at noon on 22 November 2026, as readers see it. */
export function site(wanted: Partial<SiteInput> = {}): Graph {
  return graph({
    entries: [],
    files: new Map(),
    changes: new Map(),
    settings: settings(),
    today: '2026-11-22T12:00',
    showHidden: false,
    ...wanted,
  });
}
