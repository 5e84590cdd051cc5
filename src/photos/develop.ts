import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import sharp, { type OutputInfo } from 'sharp';
import { limits } from './limits.ts';

/** A photograph as it is seen: upright, sRGB, 8 bits, without transparency. */
export interface UprightPhoto {
  /** Digest of its measures and pixels; the same for every file that shows the same. */
  pixels: string;
  data: Buffer;
  info: OutputInfo;
}

/** How many photographs are worked on at once: one for each core, as many as Node's pool has threads. */
export const atOnce = Math.min(availableParallelism(), 4);

/** Shares the cores among the photographs that are worked on at once, and keeps no decoded picture longer. */
export function shareCores(): void {
  sharp.cache(false);
  sharp.concurrency(Math.max(1, Math.floor(availableParallelism() / atOnce)));
}

/** A digest of several parts, long enough that no two photographs ever share one. */
export function digest(...parts: (Uint8Array | string)[]): string {
  const all = createHash('sha256');
  for (const part of parts) all.update(part);
  return all.digest('hex').slice(0, 32);
}

/**
 * Decodes a photograph. Colours go through the profiles that it carries; what shows through is white.
 * @param bytes of the file
 * @throws when they are damaged, end too soon or hold more pixels than the limit
 */
export async function upright(bytes: Uint8Array): Promise<UprightPhoto> {
  const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: limits.pixels })
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: digest(`${info.width} ${info.height} ${info.channels} `, data), data, info };
}

/**
 * The JPEG that is kept: bounded, never enlarged, without any metadata; a plain JPEG without a profile is sRGB.
 * Quality 90 without subsampled colour loses nothing that shows after the site encodes it again.
 */
export function asJpeg({ data, info: { width, height, channels } }: UprightPhoto): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels }, limitInputPixels: limits.pixels })
    .resize({ width: limits.side, height: limits.side, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer();
}
