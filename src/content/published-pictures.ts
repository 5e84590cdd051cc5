import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { largestSide } from '../schemas/picture-limits.ts';
import { compareDiagnostics, diagnostic, type Diagnostic } from './diagnostics/diagnostic.ts';
import { measurePicture, pictureEndings } from './entry-files.ts';
import { forEachOf } from './for-each-of.ts';
import { readPicture } from './picture-metadata/metadata-of-file.ts';
import { pictureMetadata } from './picture-metadata/picture-metadata.ts';
import { pictureType } from './picture-metadata/picture-type.ts';

/** Where the photographs come from that must not be published as they are. */
export interface Originals {
  /** The content root. */
  root: string;
  /** Every file below it. */
  paths: readonly string[];
  /** Whether a published file is one that is offered for download as it is. */
  isOffered: (path: string) => boolean;
}

/** What was found, and how much was looked at. */
export interface Inspection {
  diagnostics: Diagnostic[];
  /** How many pictures were opened. */
  pictures: number;
}

/**
 * Opens every picture among files that are published, whatever they are called: it must carry nothing
 * besides what it shows, be whole, and be no photograph in full size as it lies in the content root.
 * Drawings are published as they are.
 * @param folder absolute path of the folder that is published
 * @param paths files below it
 * @param isSound tells by path and bytes whether a picture is whole
 * @param originals without them only what pictures carry is looked at
 * @throws when a file cannot be read
 */
export async function inspectPictures(
  folder: string,
  paths: readonly string[],
  isSound: (path: string, bytes: Buffer) => Promise<boolean>,
  originals?: Originals,
): Promise<Inspection> {
  const isOriginal = originals ? await originalFinder(originals) : () => Promise.resolve(false);
  const diagnostics: Diagnostic[] = [];
  let pictures = 0;
  await forEachOf(paths, async (path) => {
    const bytes = await readPicture(join(folder, path));
    if (!bytes) return;
    pictures++;
    const found = pictureMetadata(bytes);
    if (found.length > 0) diagnostics.push(diagnostic('picture-metadata-published', { file: path }, { found }));
    else if (isDecoded(bytes) && !(await isSound(path, bytes)))
      diagnostics.push(diagnostic('picture-damaged-published', { file: path }, {}));
    else if (await isOriginal(path, bytes))
      diagnostics.push(diagnostic('picture-original-published', { file: path }, {}));
  });
  return { diagnostics: diagnostics.sort(compareDiagnostics), pictures };
}

/** Drawings and icons have no pixels of their own to be damaged. */
function isDecoded(bytes: Buffer): boolean {
  const type = pictureType(bytes);
  return type !== 'svg' && type !== 'ico';
}

/** Tells originals by their size first, so that hardly any is ever read. */
async function originalFinder({ root, paths, isOffered }: Originals) {
  const bySize = new Map<number, string[]>();
  await forEachOf(
    paths.filter((path) => !/\.svg$/i.test(path) && pictureEndings.includes(extname(path).toLowerCase())),
    async (path) => {
      const { size } = await stat(join(root, path));
      bySize.set(size, [...(bySize.get(size) ?? []), path]);
    },
  );
  return async (published: string, bytes: Buffer): Promise<boolean> => {
    if (isOffered(published)) return false;
    for (const path of bySize.get(bytes.length) ?? [])
      if (digest(await readFile(join(root, path))) === digest(bytes)) return isLarge(join(root, path));
    return false;
  };
}

/** An encoder may give back the very bytes that it was given; those of a large photograph it never does. */
async function isLarge(path: string): Promise<boolean> {
  const { width, height } = await measurePicture(path);
  return Math.max(width, height) > largestSide;
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
