import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Blob, Face as FontFace } from 'harfbuzzjs';
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
 * Cuts the typeface of headings to the languages of a site.
 * @param languages the languages of the site
 * @param packageRoot folder of the package, from which the typeface is found
 * @param keep keeps the files; it is told all that one is made of
 * @returns the files in the order in which a style sheet must name them
 */
export async function cutFaces(
  languages: readonly Locale[],
  packageRoot: string,
  keep: (name: string, key: string, make: () => Promise<Uint8Array>) => Promise<string>,
): Promise<CutFace[]> {
  const font = await readFile(fontFile(600, packageRoot));
  const available = [...new FontFace(new Blob(font)).collectUnicodes()];
  const ofFont = hash('sha256', font);
  return Promise.all(
    facesFor(languages, available).map(async ({ name, text, range }: Face) => {
      const key = JSON.stringify([ofFont, text, features, unused]);
      return { name, file: await keep(`${name}.woff2`, key, () => cut(font, text)), range };
    }),
  );
}

async function cut(font: Buffer, text: string): Promise<Uint8Array> {
  // Loaded where something is to be cut alone: it brings three programs of its own.
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(font, text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: true,
    dropTables: unused,
  });
}
