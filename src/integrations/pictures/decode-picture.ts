import sharp from 'sharp';
import { largestSide } from '../../schemas/picture-limits.ts';

/** Pixels in sRGB, upright, one byte a channel. */
export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
  /** Three, or four with transparency. */
  channels: 3 | 4;
}

/**
 * Decodes a picture once for all that is made of it: upright, in sRGB, and no larger than needed.
 * Only pixels come out, so that nothing a camera wrote beside them can reach a page. Of a moving
 * picture it is the first frame.
 * @param file bytes or path of a picture in any format that sharp reads
 * @param side bound of the longer side in pixels; a smaller picture keeps its size
 * @throws when the bytes are no picture, or end before the picture does
 */
export async function decodePicture(file: Uint8Array | string, side = largestSide): Promise<Pixels> {
  const { data, info } = await sharp(file, { failOn: 'truncated' })
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels === 4 ? 4 : 3 };
}
