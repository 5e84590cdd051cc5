import { type CollectionEntry, type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import { today } from '../content/local-moment.ts';
import { type Locale, isLocale } from '../i18n/locale.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { CollectionData } from '../schemas/collections.ts';
import type { AnyEntry, Entry } from '../site/model/entry.ts';
import { type Graph, graph, type LogoFile } from '../site/model/graph.ts';
import { opensWith } from '../site/parts/opening.ts';
import { type PageRoute, pageRoutes } from '../site/pages/routes.ts';
import type { BodyView } from '../site/parts/entry-view.ts';
import type { PageView } from '../site/view-models/page-view.ts';
import { type PublishedLogo, publishedLogo } from './_logo.ts';
import { detachPictures } from './_detach-pictures.ts';

/** What the site's configuration and the environment say about this build. */
async function inputs() {
  const entry = await getEntry('inputs', 'build');
  if (!entry)
    throw new Error('There are no inputs: the collections in src/content.config.ts must be those of Kronika.');
  return entry.data;
}

/** The site of this build, or of this minute in a development server. */
let joined: { minute: number; site: Promise<Graph>; routes?: Promise<PageRoute[]> } | undefined;

/**
 * Joins Astro's collections, the settings and today's date to the site's graph, once a build.
 * @throws Error when there are no settings
 */
export function loadSite(): Promise<Graph> {
  return siteNow().site;
}

/** Every page of the site; what it shows is made once, when it is asked for. */
export function loadRoutes(): Promise<PageRoute[]> {
  const now = siteNow();
  return (now.routes ??= now.site.then(pageRoutes));
}

/** Every page of the site with all that it shows. */
export async function loadPages(): Promise<PageView[]> {
  return (await loadRoutes()).map(({ view }) => view());
}

/**
 * A development server loads this module anew after each save, together with the collections that it imports; only the
 * time goes on without a save.
 */
function siteNow() {
  const minute = __KRONIKA_SHOWS_HIDDEN__ ? Math.floor(Date.now() / 60_000) : 0;
  if (joined?.minute !== minute) joined = { minute, site: readSite() };
  return joined;
}

/** The folder with the content, for files that are handed out as they are. */
export async function contentRoot(): Promise<string> {
  return (await inputs()).contentRoot;
}

/** The folder of the package, for what lies in it or below its `node_modules`. */
export async function packageRoot(): Promise<string> {
  return (await inputs()).packageRoot;
}

/** An entry's text as a component, `Content`, and its headings. */
export async function bodyOf({ collection, id }: BodyView) {
  const entry = await getEntry(collection, id);
  return entry && (await render(entry));
}

async function readSite(): Promise<Graph> {
  const settings = (await getEntry('settings', 'site'))?.data;
  if (!settings) throw new Error('There are no settings: mend site.yaml as the report says.');
  const files = await filled('files');
  const changes = await filled('changes');
  const logo = settings.logo && (await publishedLogo(settings.logo, await contentRoot()));
  return graph({
    entries: await readEntries(),
    files: new Map(files.map(({ id, data }) => [id, data])),
    changes: new Map(changes.map(({ id, data }) => [id, data.changes])),
    settings,
    ...(logo && { logo: { light: fileOf(logo.light), ...(logo.dark && { dark: fileOf(logo.dark) }) } }),
    today: today((await inputs()).today, settings.timeZone),
    preview: (await inputs()).preview,
    showHidden: __KRONIKA_SHOWS_HIDDEN__,
  });
}

/** What pages say of a logo, without its bytes. */
function fileOf({ path, width, height }: PublishedLogo): LogoFile {
  return { path, width, height };
}

/** Entries of a collection; none is asked for of one that is known to be empty. */
async function filled<Name extends CollectionKey>(collection: Name): Promise<CollectionEntry<Name>[]> {
  return (await inputs()).filled.includes(collection) ? getCollection(collection) : [];
}

/** Collection by collection, so that the compiler compares what Astro gives with what the site takes, and misses none. */
const readers: { [Name in CollectionName]: () => Promise<Entry<Name>[]> } = {
  projects: async () => (await filled('projects')).map((entry) => siteEntry('projects', entry, entry.data)),
  meetings: async () => (await filled('meetings')).map((entry) => siteEntry('meetings', entry, entry.data)),
  workshops: async () => (await filled('workshops')).map((entry) => siteEntry('workshops', entry, entry.data)),
  galleries: async () => (await filled('galleries')).map((entry) => siteEntry('galleries', entry, entry.data)),
  news: async () => (await filled('news')).map((entry) => siteEntry('news', entry, entry.data)),
  publications: async () => (await filled('publications')).map((entry) => siteEntry('publications', entry, entry.data)),
  documents: async () => (await filled('documents')).map((entry) => siteEntry('documents', entry, entry.data)),
  pages: async () => (await filled('pages')).map((entry) => siteEntry('pages', entry, entry.data)),
  organisations: async () =>
    (await filled('organisations')).map((entry) => siteEntry('organisations', entry, entry.data)),
  places: async () => (await filled('places')).map((entry) => siteEntry('places', entry, entry.data)),
  series: async () => (await filled('series')).map((entry) => siteEntry('series', entry, entry.data)),
};

async function readEntries(): Promise<AnyEntry[]> {
  const read = await Promise.all(Object.values(readers).map((entries): Promise<AnyEntry[]> => entries()));
  return read.flat();
}

type Stored = Pick<CollectionEntry<CollectionName>, 'id' | 'digest' | 'rendered'>;

function siteEntry<Name extends CollectionName>(
  collection: Name,
  { id, digest, rendered }: Stored,
  data: CollectionData[Name],
): Entry<Name> {
  detachPictures(data);
  const [language = '', slug = ''] = String(id).split('/');
  const locale: Locale = isLocale(language) ? language : 'pl';
  const hasBody = Boolean(rendered?.html.trim());
  const description = 'description' in data ? data.description : undefined;
  const opensWithDescription = description !== undefined && opensWith(rendered?.html ?? '', description);
  return { collection, slug, locale, digest: String(digest), hasBody, opensWithDescription, data };
}
