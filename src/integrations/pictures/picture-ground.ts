import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import type { PictureGround } from '../../schemas/fields/picture.ts';
import { hexOfChannels, oklchOf } from '../../colours/oklch.ts';

/** Steps of lightness, and of hue around its circle; `picture-ground.css` has a class for each. */
const steps = { lightness: 10, hue: 12 };

/** Chroma below which a colour is taken for a grey. */
const greyChroma = 0.015;

const cached = z.object({ lightness: z.int(), hue: z.int().nullable() });

/**
 * The mean colour of a picture, to stand in its place until it is drawn.
 * @param file path of the picture
 * @param digest of its bytes; what was found is kept by it
 * @param folder where findings are kept
 * @returns undefined for a picture through which its ground would be seen
 * @throws when the bytes are no picture that sharp reads
 */
export async function pictureGround(file: string, digest: string, folder: string): Promise<PictureGround | undefined> {
  const known = join(folder, `${digest}.json`);
  if (existsSync(known)) return cached.optional().parse(JSON.parse(readFileSync(known, 'utf8')) ?? undefined);
  const ground = await meanColour(file);
  mkdirSync(folder, { recursive: true });
  writeFileSync(known, JSON.stringify(ground ?? null));
  return ground;
}

async function meanColour(file: string): Promise<PictureGround | undefined> {
  // Damage is told where the picture is encoded.
  const picture = sharp(file, { failOn: 'none' });
  if ((await picture.metadata()).hasAlpha) return undefined;
  const [red = 0, green = 0, blue = 0] = await picture.resize(1, 1).toColourspace('srgb').raw().toBuffer();
  const { lightness, chroma, hue } = oklchOf(hexOfChannels(red, green, blue));
  return {
    lightness: Math.round(lightness * steps.lightness),
    hue: chroma < greyChroma || hue === null ? null : Math.round((hue / 360) * steps.hue) % steps.hue,
  };
}
