import sharp, { type FitEnum } from 'sharp';
import type { Pixels } from './decode-picture.ts';
import { ownValue } from '../../content/own-value.ts';

/** What a page wants of a picture, in Astro's words: pixels, and how they are filled. */
export interface Shape {
  width?: number | undefined;
  height?: number | undefined;
  /** How a shape that is not the picture's own is filled. */
  fit?: string | undefined;
  /** What stays when something is cut away: a place, or sharp's `attention` or `entropy`. */
  position?: string | undefined;
}

/** Astro's words, which are those of CSS, in sharp's. */
const fits: Record<string, keyof FitEnum> = {
  fill: 'fill',
  cover: 'cover',
  contain: 'inside',
  'scale-down': 'inside',
};

/**
 * Makes a picture smaller; never larger.
 * @param pixels of the whole picture
 * @param shape wanted; where it names no known `fit`, the picture keeps its own shape within it
 */
export async function shapePicture(pixels: Pixels, { width, height, fit, position }: Shape): Promise<Pixels> {
  const { data, ...raw } = pixels;
  if (width === undefined && height === undefined) return pixels;
  if (width === raw.width && (height === undefined || height === raw.height)) return pixels;
  const shaped = await sharp(data, { raw })
    .resize({ width, height, position, fit: ownValue(fits, fit ?? '') ?? 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: shaped.data, width: shaped.info.width, height: shaped.info.height, channels: raw.channels };
}
