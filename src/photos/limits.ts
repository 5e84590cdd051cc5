import { largestSide, mostPhotoPixels } from '../schemas/picture-limits.ts';

/** What a photograph may be at most; more is refused before it is decoded. */
export const limits = {
  pixels: mostPhotoPixels,
  /** Bytes of the file; it is held in memory. */
  bytes: 300_000_000,
  /** Pixels of the longer side of what is kept. */
  side: largestSide,
} as const;
