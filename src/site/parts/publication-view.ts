import type { Publication } from '../../schemas/publication.ts';
import type { Entry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { type AttachmentView, attachmentView, type EntryView, entryView } from './entry-view.ts';
import { relatedCards } from './related-cards.ts';

/** The page of a publication. */
export interface PublicationView extends EntryView {
  kind: 'publication';
  publicationKind: Publication['kind'];
  /** May be assumed, as in EDTF. */
  year?: string;
  publisher?: string;
  isbn?: string;
  file?: AttachmentView;
  url?: string;
}

/** A publication with where to get it. */
export function publicationView(site: Graph, entry: Entry<'publications'>): PublicationView {
  const { data } = entry;
  return {
    ...entryView(site, entry),
    kind: 'publication',
    publicationKind: data.kind,
    ...(data.year !== undefined && { year: data.year }),
    ...(data.publisher !== undefined && { publisher: data.publisher }),
    ...(data.isbn !== undefined && { isbn: data.isbn }),
    ...(data.file !== undefined && { file: attachmentView(site, data.file, data.title) }),
    ...(data.url !== undefined && { url: data.url }),
    related: relatedCards(site, entry, []),
  };
}
