import sharp from 'sharp';
import type { Pixels } from './decode-picture.ts';

/** Formats that pictures are published in. */
export type PictureFormat = 'avif' | 'webp' | 'jpg' | 'png';

/**
 * How each format is written, so that all look alike. The figures are means of photographs of 12
 * megapixels: SSIM against the pixels before encoding, size, processor time; `npm run bench:photos`
 * measures the first two again.
 *
 * - WebP at 1200 px: 0.963, 75 kB, 34 ms. With the encoder's own effort 4: 0.964, 69 kB, 86 ms.
 * - AVIF at 1200 px: 0.964, 66 kB, 55 ms. With the encoder's own effort it takes seconds.
 * - JPEG at 800 px: 0.967, 55 kB, 8 ms, where WebP is 0.968, 44 kB, 17 ms.
 */
export const encoders = {
  avif: { quality: 56, effort: 0, chromaSubsampling: '4:2:0' },
  webp: { quality: 80, effort: 2 },
  jpg: { quality: 72 },
  png: { compressionLevel: 9 },
} as const;

/** WebP up to this width in pixels is written with more care: that costs little there, and small pictures lose most. */
export const careful = { width: 200, effort: 4 } as const;

/** Pixels of width up to which a JPEG appears as a whole at first: in pages, but not where it is a download. */
export const progressiveWidth = 1600;

/**
 * Writes pixels as a file without any data beside them.
 * @param pixels upright, in sRGB; in a JPEG, which knows no transparency, they stand on white
 * @param format of the file
 * @param quality 1 to 100, in place of the format's own
 */
export function encodePicture({ data, ...raw }: Pixels, format: PictureFormat, quality?: number): Promise<Buffer> {
  const picture = sharp(data, { raw });
  const own = quality === undefined ? {} : { quality };
  switch (format) {
    case 'avif':
      return picture.avif({ ...encoders.avif, ...own }).toBuffer();
    case 'webp':
      return picture
        .webp({ ...encoders.webp, effort: raw.width <= careful.width ? careful.effort : encoders.webp.effort, ...own })
        .toBuffer();
    case 'jpg':
      return picture
        .flatten({ background: '#ffffff' })
        .jpeg({ ...encoders.jpg, progressive: raw.width <= progressiveWidth, ...own })
        .toBuffer();
    case 'png':
      return picture.png(encoders.png).toBuffer();
  }
}
