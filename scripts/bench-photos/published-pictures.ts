import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { PhotoSite } from './photo-site.ts';
import { type Luma, ssim } from './ssim.ts';

/** The files of one width and format, on average. */
export interface PublishedSize {
  /** `webp 800` */
  name: string;
  files: number;
  bytes: number;
  /** Likeness to the original, made as small without being encoded. */
  likeness: number;
}

/**
 * Measures the files that a build made of photographs.
 * @param site built
 * @param looked photographs whose likeness is measured, counted from the first
 * @returns by format and width
 */
export async function publishedSizes({ outDir, originals }: PhotoSite, looked: number): Promise<PublishedSize[]> {
  const sizes = new Map<string, { bytes: number; files: number; likenesses: number[] }>();
  const folder = join(outDir, '_astro');
  for (const file of (await readdir(folder)).sort()) {
    const photo = Number(/^photo-(\d+)\..*\.(?:avif|webp|jpg)$/.exec(file)?.[1]);
    const original = originals[photo - 1];
    if (!original) continue;
    const bytes = await readFile(join(folder, file));
    const { width } = await sharp(bytes).metadata();
    const name = `${file.slice(file.lastIndexOf('.') + 1)} ${width}`;
    const size = sizes.get(name) ?? { bytes: 0, files: 0, likenesses: [] };
    sizes.set(name, size);
    size.bytes += bytes.length;
    size.files += 1;
    if (photo <= looked) size.likenesses.push(ssim(await luma(original, width), await luma(bytes, width)));
  }
  return [...sizes]
    .map(([name, { bytes, files, likenesses }]) => ({
      name,
      files,
      bytes: bytes / files,
      likeness: likenesses.reduce((sum, one) => sum + one, 0) / likenesses.length,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
}

/** Light alone, which eyes see sharpest; of an original in full before it is made small. */
async function luma(file: Buffer, width: number): Promise<Luma> {
  const { data, info } = await sharp(file)
    .resize({ width, fastShrinkOnLoad: false })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
