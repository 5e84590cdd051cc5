import type { Thing } from 'schema-dts';
import type { Locale } from '../../../i18n/locale.ts';
import type { AnyEntry } from '../../model/entry.ts';
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
import { galleryNode, newsNode, publicationNode } from './work-nodes.ts';

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

/** The node of an entry with its pictures; a plain page is about nothing but itself. */
function entryNode(site: Graph, entry: AnyEntry, shared: string): { node?: Thing; pictures: PictureNode[] } {
  const cover = 'cover' in entry.data && entry.data.cover ? pictureView(entry.data.cover) : undefined;
  const coverId = `${pageOf(site, entry)}#cover`;
  const image = cover && cover.image.format !== 'svg' ? { '@id': coverId } : shared;
  const pictures = cover && image !== shared ? [pictureNode(coverId, cover, false)] : [];
  switch (entry.collection) {
    case 'projects':
      return { node: projectNode(site, entry, image), pictures };
    case 'meetings':
    case 'workshops':
      return { node: eventNode(site, entry, image), pictures };
    case 'news':
      return { node: newsNode(site, entry, image), pictures };
    case 'publications':
      return { node: publicationNode(site, entry, image), pictures };
    case 'galleries': {
      const { credit, licence, photos } = galleryView(site, entry);
      const rights = { credit, licence };
      const shown = photos.map((photo) => pictureNode(`${pageOf(site, entry)}#${photo.anchor}`, photo, true, rights));
      return {
        node: galleryNode(
          site,
          entry,
          shown.flatMap(({ node: { '@id': id } }) => (id ? [{ '@id': id }] : [])),
        ),
        pictures: shown,
      };
    }
    case 'organisations':
      return { node: organisationNode(site, entry), pictures: [] };
    case 'places':
      return { node: placeNode(site, entry), pictures: [] };
    case 'series':
      return { node: seriesNode(site, entry), pictures: [] };
    case 'pages':
      return { pictures };
  }
}
