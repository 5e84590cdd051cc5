import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Name of the file in an output folder by which Kronika knows what it wrote there. */
export const markName = '.kronika-output.json';

/** What an output folder holds that Kronika wrote. */
export interface OutputMark {
  /**
   * Whether Kronika wrote a file, or made an empty folder.
   * @param path relative to the output folder, with slashes
   */
  wrote: (path: string) => boolean;
}

const markSchema = z.object({ madeBy: z.literal('Kronika'), version: z.literal(1), paths: z.array(z.string()) });

/**
 * The name under which a path stands in the mark. A host serves the mark with the site, so it must tell
 * nobody which pages and files there are.
 */
function paperName(path: string): string {
  return hash('sha256', path.normalize('NFC'), 'base64url').slice(0, 16);
}

/**
 * Writes the mark, which says that all else in the folder was written by Kronika. The same paths give the same bytes.
 * @param folder the output folder
 * @param paths of files and empty folders, relative to it, with slashes
 */
export function writeMark(folder: string, paths: readonly string[]): void {
  const mark = {
    madeBy: 'Kronika',
    about: 'Kronika replaces only files that are listed here, as digests of their paths. Leave this file in its place.',
    version: 1,
    paths: paths.map(paperName).sort(),
  };
  writeFileSync(join(folder, markName), `${JSON.stringify(mark, null, 1)}\n`);
}

/**
 * Reads the mark of an output folder.
 * @param folder absolute path
 * @returns undefined when there is none, or it is not whole
 */
export function readMark(folder: string): OutputMark | undefined {
  try {
    const { paths } = markSchema.parse(JSON.parse(readFileSync(join(folder, markName), 'utf8')));
    const known = new Set(paths);
    return { wrote: (path) => path === markName || known.has(paperName(path)) };
  } catch {
    return undefined;
  }
}
