import type { z } from 'zod';
import type { Locale } from '../../i18n/locale.ts';
import type { ImageFile, pictureField } from '../../schemas/fields/picture.ts';

type Picture = z.output<ReturnType<typeof pictureField<z.ZodType<ImageFile>>>>;

/** A picture as a page shows it. */
export interface PictureView {
  image: ImageFile;
  /** What it shows; empty for one that only decorates, or whose description is still to be written. */
  alt: string;
  isAltPending?: true;
  caption?: string;
  credit?: string;
  /** The point that stays in sight where it is cut: shares of its width and height. */
  focus?: readonly number[];
  /** Shown whole also where others are cut. */
  fit?: 'whole';
  /** Language of its words, where it is not the language of the page. */
  lang?: Locale | undefined;
}

/**
 * A picture from an entry's fields.
 * @param lang language of its words, where it is not that of the page
 */
export function pictureView(
  { src, alt = '', altPending, caption, credit, focus, fit }: Picture,
  lang?: Locale,
): PictureView {
  return {
    image: src,
    alt,
    ...(altPending && { isAltPending: true }),
    ...(caption && { caption }),
    ...(credit && { credit }),
    ...(focus && { focus }),
    ...(fit && { fit }),
    ...(lang && { lang }),
  };
}
