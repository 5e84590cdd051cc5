import type { Entry } from '../entry.ts';
import type { Graph } from '../graph.ts';
import { type CardView, cardView } from './card-view.ts';
import { type EntryView, entryView } from './entry-view.ts';
import { type PictureView, pictureView } from './picture-view.ts';

/** The page of a gallery. */
export interface GalleryView extends EntryView {
  kind: 'gallery';
  date?: string;
  event?: CardView;
  photos: PictureView[];
  credit?: string;
  licence?: string;
}

/** A gallery with all its photographs and the event that it shows. */
export function galleryView(site: Graph, entry: Entry<'galleries'>): GalleryView {
  const { data, locale } = entry;
  const event = data.event && site.resolve(data.event, locale);
  return {
    ...entryView(site, entry),
    kind: 'gallery',
    ...(data.date !== undefined && { date: data.date }),
    ...(event && { event: cardView(site, event, locale) }),
    photos: data.photos.map(pictureView),
    ...(data.credit !== undefined && { credit: data.credit }),
    ...(data.licence !== undefined && { licence: data.licence }),
  };
}
