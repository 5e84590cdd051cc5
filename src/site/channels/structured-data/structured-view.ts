import type { Thing } from 'schema-dts';
import type { Locale } from '../../../i18n/locale.ts';
import type { CollectionName } from '../../../schemas/collection-names.ts';
import type { AnyEntry, Entry } from '../../model/entry.ts';
import type { Graph } from '../../model/graph.ts';
import { withOffset } from '../../../edtf/time-zone.ts';
import { galleryView } from '../../parts/gallery-view.ts';
import { pictureView } from '../../parts/picture-view.ts';
import { eventNode, seriesNode } from './event-node.ts';
import { nodeId, pageOf } from './node-id.ts';
import { organisationNode } from './organisation-node.ts';
import { type PictureNode, pictureNode } from './picture-node.ts';
import { placeNode } from './place-node.ts';
import { projectNode } from './project-node.ts';
import { publisherNode, websiteId, websiteNode } from './site-nodes.ts';
import { documentNode, galleryNode, newsNode, publicationNode } from './work-nodes.ts';

/** What a page tells machines, in the words of schema.org, but for what only the finished page knows. */
export interface StructuredView {
  /** The site, its publisher, and what the page is about. */
  nodes: Exclude<Thing, string>[];
  /** Pictures that the nodes speak of; they join them once they have files. */
  pictures: PictureNode[];
  /** Lasting name of the site. */
  website: string;
  /** Lasting name of what the page is about. */
  main?: string;
  /** When the page's entry was published and changed, as exact as is known. */
  published?: string;
  modified?: string;
}

/**
 * What a page tells machines.
 * @param locale language of the page
 * @param shared full address of the picture for sharing, for entries without one of their own
 * @param entry whose page it is, if it is an entry's
 */
export function structuredView(site: Graph, locale: Locale, shared: string, entry?: AnyEntry): StructuredView {
  const own = entry && entryNode(site, entry, shared);
  const { timeZone } = site.settings;
  const { pubDate, updatedDate } = entry && 'pubDate' in entry.data ? entry.data : {};
  return {
    nodes: [websiteNode(site, locale), publisherNode(site, locale), ...(own?.node ? [own.node] : [])].filter(isNode),
    pictures: own?.pictures ?? [],
    website: websiteId(site, locale),
    ...(entry && own?.node && { main: nodeId(site, entry) }),
    ...(pubDate !== undefined && { published: withOffset(pubDate, timeZone) }),
    ...(updatedDate !== undefined && { modified: withOffset(updatedDate, timeZone) }),
  };
}

function isNode(thing: Thing): thing is Exclude<Thing, string> {
  return typeof thing !== 'string';
}

/** What a page says of its entry, with the pictures of which it speaks. */
interface EntryNode {
  node?: Thing;
  pictures: PictureNode[];
}

/** The picture of an entry as a node names it, and the node of that picture where the entry has one of its own. */
interface Cover {
  image: string | { '@id': string };
  pictures: PictureNode[];
}

const entryNodes: {
  [Name in CollectionName]: (site: Graph, entry: Entry<Name>, cover: Cover) => EntryNode;
} = {
  projects: (site, entry, { image, pictures }) => ({ node: projectNode(site, entry, image), pictures }),
  meetings: (site, entry, { image, pictures }) => ({ node: eventNode(site, entry, image), pictures }),
  workshops: (site, entry, { image, pictures }) => ({ node: eventNode(site, entry, image), pictures }),
  galleries: (site, entry) => {
    const { credit, licence, photos } = galleryView(site, entry);
    const rights = { credit, licence };
    const pictures = photos.map((photo) => pictureNode(`${pageOf(site, entry)}#${photo.anchor}`, photo, true, rights));
    const images = pictures.flatMap(({ node: { '@id': id } }) => (id ? [{ '@id': id }] : []));
    return { node: galleryNode(site, entry, images), pictures };
  },
  news: (site, entry, { image, pictures }) => ({ node: newsNode(site, entry, image), pictures }),
  publications: (site, entry, { image, pictures }) => ({ node: publicationNode(site, entry, image), pictures }),
  documents: (site, entry, { image, pictures }) => ({ node: documentNode(site, entry, image), pictures }),
  // A plain page is about nothing but itself.
  pages: (_site, _entry, { pictures }) => ({ pictures }),
  organisations: (site, entry) => ({ node: organisationNode(site, entry), pictures: [] }),
  places: (site, entry) => ({ node: placeNode(site, entry), pictures: [] }),
  series: (site, entry) => ({ node: seriesNode(site, entry), pictures: [] }),
};

function entryNode<Name extends CollectionName>(site: Graph, entry: Entry<Name>, shared: string): EntryNode {
  const nodeOf: (site: Graph, entry: Entry<Name>, cover: Cover) => EntryNode = entryNodes[entry.collection];
  return nodeOf(site, entry, coverOf(site, entry, shared));
}

function coverOf(site: Graph, entry: Pick<Entry, 'collection' | 'slug' | 'locale' | 'data'>, shared: string): Cover {
  const cover = 'cover' in entry.data && entry.data.cover ? pictureView(entry.data.cover) : undefined;
  if (!cover || cover.image.format === 'svg') return { image: shared, pictures: [] };
  const id = `${pageOf(site, entry)}#cover`;
  return { image: { '@id': id }, pictures: [pictureNode(id, cover, false)] };
}
