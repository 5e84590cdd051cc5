import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Face as FontFace } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { Locale } from '../i18n/locale.ts';
import { type Face, type FaceName, facesFor } from './faces.ts';
import { fontFile } from './font-file.ts';

/** A part of the typeface, cut. */
export interface CutFace {
  name: FaceName;
  /** Path of its WOFF2 file. */
  file: string;
  range: string[];
}

/** What the style sheets ask for, and what letters need to stand right. */
const features = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk', 'lnum', 'tnum'];

/** Tables that say nothing to a browser, or only to one that hints. */
const unused = ['DSIG', 'STAT', 'gasp', 'prep'];

/**
 * Cuts the typeface of headings to the languages of a site. Files of a former build are used again.
 * @param languages the languages of the site
 * @param packageRoot folder of the package, from which the typeface is found
 * @param folder where the files are kept
 * @returns the files in the order in which a style sheet must name them
 */
export async function cutFaces(languages: readonly Locale[], packageRoot: string, folder: string): Promise<CutFace[]> {
  const font = await readFile(fontFile(600, packageRoot));
  const available = [...new FontFace(new Blob(font)).collectUnicodes()];
  await mkdir(folder, { recursive: true });
  return Promise.all(facesFor(languages, available).map((face) => cutFace(face, font, folder)));
}

async function cutFace({ name, text, range }: Face, font: Uint8Array, folder: string): Promise<CutFace> {
  const key = createHash('sha256').update(font).update(JSON.stringify({ text, features, unused })).digest('hex');
  const file = join(folder, `${name}-${key.slice(0, 12)}.woff2`);
  if (await isThere(file)) return { name, file, range };
  const cut = await subsetFont(font, text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: true,
    dropTables: unused,
  });
  // Written beside and moved, so that a build that is broken off leaves no half of a file.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, cut);
  await rename(draft, file);
  return { name, file, range };
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
