import { asSlug } from '../../content/as-slug.ts';
import { decodeAddress } from '../../content/decode-address.ts';
import type { Entry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { takenOver } from '../model/taken-over.ts';
import { type CardView, cardView } from './card-view.ts';
import { type EntryView, entryView } from './entry-view.ts';
import { type PictureView, pictureView } from './picture-view.ts';
import { relatedCards } from './related-cards.ts';

/** A photograph of a gallery. */
export interface PhotoView extends PictureView {
  /** Its id on the page, after its file's name, so that a link to it survives another order. */
  anchor: string;
}

/** The page of a gallery. */
export interface GalleryView extends EntryView {
  kind: 'gallery';
  date?: string;
  event?: CardView;
  photos: PhotoView[];
  credit?: string;
  licence?: string;
}

/** A gallery with all its photographs and the event that it shows. */
export function galleryView(site: Graph, entry: Entry<'galleries'>): GalleryView {
  const { data, locale } = entry;
  const langs = takenOver(site, entry);
  const shown = data.event && site.resolve(data.event, locale);
  const event = shown && cardView(site, shown, locale);
  return {
    ...entryView(site, entry),
    kind: 'gallery',
    ...(data.date !== undefined && { date: data.date }),
    ...(event && { event }),
    related: relatedCards(site, entry, [event]),
    photos: photoViews(data.photos.map((photo) => pictureView(photo, langs.photos))),
    ...(data.credit !== undefined && { credit: data.credit }),
    ...(data.licence !== undefined && { licence: data.licence }),
  };
}

/** Gives every photograph an anchor of its own; files of one name are told apart in their order. */
function photoViews(pictures: readonly PictureView[]): PhotoView[] {
  const taken = new Set<string>();
  return pictures.map((picture) => {
    const name = ['foto', asSlug(fileName(picture.image.src))].filter(Boolean).join('-');
    let anchor = name;
    for (let number = 2; taken.has(anchor); number += 1) anchor = `${name}-${number}`;
    taken.add(anchor);
    return { ...picture, anchor };
  });
}

/** The name of a picture's file from its address: without folder, question, ending, and the hash of its bytes. */
function fileName(address: string): string {
  const file = decodeAddress(address.replace(/[?#].*$/, '')).replace(/^.*\//, '');
  return file.replace(/\.[^.]*$/, '').replace(/\.[\w-]{8}$/, '');
}
