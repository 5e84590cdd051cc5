import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { mostPixels } from '../schemas/picture-limits.ts';
import { measurePicture, type PictureFacts, readableEndings } from './entry-files.ts';
import { forEachOf } from './for-each-of.ts';
import type { SoundPictures } from './sound-pictures.ts';

/** What is known of a picture, with what can only be told by reading all of it. */
export interface Measured extends PictureFacts {
  isDamaged: boolean;
  /** Whether it is a drawing that does not say how large it is. */
  hasNoSize: boolean;
}

/** The measures of pictures by their paths; of one that cannot be read, why. */
export type MeasuredPictures = ReadonlyMap<string, Measured | Error>;

/**
 * Measures every picture below the content root, used or not.
 * @param root the content root
 * @param paths every file below it
 * @param named files that are named as pictures, whatever they are
 * @param sound which pictures are whole
 */
export async function measuredPictures(
  root: string,
  paths: readonly string[],
  named: readonly string[],
  sound: SoundPictures,
): Promise<MeasuredPictures> {
  const pictures = paths.filter((path) => readableEndings.includes(extname(path).toLowerCase()));
  const measured = new Map<string, Measured | Error>();
  await forEachOf(new Set([...pictures, ...named]), async (file) => {
    const facts = await measure(join(root, file), sound).catch((error: unknown) =>
      error instanceof Error ? error : new Error(String(error)),
    );
    measured.set(file, facts);
  });
  return measured;
}

async function measure(path: string, sound: SoundPictures): Promise<Measured> {
  const facts = await measurePicture(path);
  const isDrawing = /\.svg$/i.test(path);
  const isWorthDecoding = !isDrawing && !facts.isCutShort && facts.width * facts.height <= mostPixels;
  return {
    ...facts,
    isDamaged: isWorthDecoding && !(await sound.isSound(path)),
    hasNoSize: isDrawing && !(await saysItsSize(path)),
  };
}

/** Asks the same reader that a build asks of drawings; it is large, and hardly any content needs it. */
async function saysItsSize(path: string): Promise<boolean> {
  const { imageMetadata } = await import('astro/assets/utils');
  return imageMetadata(await readFile(path), path).then(
    ({ width, height }) => width > 0 && height > 0,
    () => false,
  );
}
