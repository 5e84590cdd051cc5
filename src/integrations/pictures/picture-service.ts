import { hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { baseService } from 'astro/assets';
import type { ImageTransform, LocalImageService } from 'astro';
import sharp from 'sharp';
import { pictureWidths } from '../../components/picture-widths.ts';
import { largestSide } from '../../schemas/picture-limits.ts';
import { careful, encodePicture, encoders, type PictureFormat, progressiveWidth } from './encode-picture.ts';
import { picturesUnderWay } from './pictures-under-way.ts';
import type { Shape } from './shape-picture.ts';
import { readStandIn } from './stand-in.ts';

// Pictures are encoded side by side; threads within one would only get in each other's way.
sharp.concurrency(1);
sharp.cache(false);
const pictures = picturesUnderWay(availableParallelism());

/** Part of every file's name, so that a cache never serves what other settings or encoders made. */
const recipe = hash('sha256', JSON.stringify([encoders, careful, progressiveWidth, largestSide, sharp.versions])).slice(
  0,
  8,
);

/** Astro's image service for this site: every file of a picture from one decoding, without any data beside the pixels. */
const service: LocalImageService = {
  ...baseService,
  propertiesToHash: [...(baseService.propertiesToHash ?? []), 'recipe'],
  validateOptions: async (options, config, logger) =>
    Object.assign((await baseService.validateOptions?.(inRoom(options), config, logger)) ?? options, { recipe }),
  getHTMLAttributes: async (options, config, logger) => {
    const attributes: Record<string, unknown> = { ...(await baseService.getHTMLAttributes?.(options, config, logger)) };
    delete attributes['recipe'];
    return attributes;
  },
  transform: async (file, transform, { service: { config } }, logger) => {
    const { format, quality }: Record<string, unknown> = transform;
    // A drawing is sharp at any size and stays as it is.
    if (format === 'svg') return { data: file, format };
    const output = pictureFormat(format);
    try {
      const data = await pictures.shaped(file, pictureFile(file, config), shapeOf(transform), (pixels) =>
        encodePicture(pixels, output, Number(quality) || undefined),
      );
      return { data, format: output };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const name = readStandIn(file)?.path ?? transform.src;
      // Astro ends the build, but tells only the name that the picture has there.
      logger.error(`The picture ${name} cannot be read (${reason}). Save it anew as JPEG, PNG or WebP.`);
      throw error;
    }
  },
};

/** A picture in a text says only what room it has; it gets the widths that fit there. A drawing fits every room. */
function inRoom(options: ImageTransform): ImageTransform {
  const { src, sizes, widths }: { src: ImageTransform['src']; sizes?: unknown; widths?: unknown } = options;
  if (typeof src === 'string' || typeof sizes !== 'string' || widths !== undefined) return options;
  if (src.format === 'svg') return Object.assign({}, options, { sizes: undefined });
  const fitting = pictureWidths(sizes, src.width);
  const width = fitting.at(-1) ?? src.width;
  return Object.assign({}, options, { widths: fitting, width, height: Math.round((width * src.height) / src.width) });
}

/** What an address or a component asked for. Of a width alone Astro makes both measures; the picture knows its own height. */
function shapeOf({ width, height, fit, position }: Record<string, unknown>): Shape {
  const measure = (value: unknown) => (typeof value === 'number' ? value : undefined);
  if (typeof fit !== 'string') return width === undefined ? { height: measure(height) } : { width: measure(width) };
  const place = typeof position === 'string' ? position : undefined;
  return { width: measure(width), height: measure(height), fit, position: place };
}

/**
 * The picture itself, or the path of that which a few bytes stand for.
 * @param configuration of the service, which names the content root
 */
function pictureFile(file: Uint8Array, { contentRoot }: Record<string, unknown>): Uint8Array | string {
  const { path } = readStandIn(file) ?? {};
  return path === undefined || typeof contentRoot !== 'string' ? file : join(contentRoot, path);
}

function pictureFormat(format: unknown): PictureFormat {
  if (format === 'avif' || format === 'png') return format;
  return format === 'jpg' || format === 'jpeg' ? 'jpg' : 'webp';
}

export default service;
