import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { reduceDrawing } from '../content/drawing/reduce-drawing.ts';
import { besideEntry } from '../content/entry-files.ts';
import { settingsFile } from '../content/read-settings.ts';
import type { SiteLogo } from '../schemas/site-logo.ts';
import type { LogoFile } from '../site/model/graph.ts';

/** The room that a logo gets, in px, and how many points a px may have on a screen. */
const room = { width: 320, height: 56, density: 3 };

/** A logo as it is published. */
export interface PublishedLogo extends LogoFile {
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
}

/**
 * The files of a site's logo, ready to be published: a drawing with nothing but what draws, a picture in the size in
 * which it is shown and without its camera's data. Their names change with what they show.
 * @param root absolute path of the content root
 * @throws when a file cannot be read; the check tells of it before
 */
export async function publishedLogo(
  { light, dark }: SiteLogo,
  root: string,
): Promise<{ light: PublishedLogo; dark?: PublishedLogo }> {
  const fileOf = async (scheme: string, path: string) =>
    published(scheme, await readFile(join(root, besideEntry(settingsFile, path) ?? path)));
  return { light: await fileOf('light', light), ...(dark !== undefined && { dark: await fileOf('dark', dark) }) };
}

async function published(scheme: string, bytes: Buffer): Promise<PublishedLogo> {
  const { autoOrient, format } = await sharp(bytes).metadata();
  const isDrawing = format === 'svg';
  const scale = Math.min(room.width / autoOrient.width, room.height / autoOrient.height, isDrawing ? Infinity : 1);
  const [width, height] = [autoOrient.width, autoOrient.height].map((side) => Math.max(1, Math.round(side * scale)));
  const body = isDrawing ? reduceDrawing(bytes).text : new Uint8Array(await scaled(bytes));
  const name = `logo-${scheme}.${hash('sha256', body).slice(0, 8)}.${isDrawing ? 'svg' : 'webp'}`;
  return { path: name, width: width ?? 1, height: height ?? 1, body, type: isDrawing ? 'image/svg+xml' : 'image/webp' };
}

function scaled(bytes: Buffer): Promise<Buffer> {
  const [width, height] = [room.width * room.density, room.height * room.density];
  return sharp(bytes)
    .autoOrient()
    .resize({ width, height, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 90 })
    .toBuffer();
}
