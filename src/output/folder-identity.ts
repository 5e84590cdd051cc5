import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A path with the links in it followed and its letters as the disk has them, as far as it is there.
 * @param path absolute
 */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

/** Whether the last part of a path is a link, wherever it leads. */
export function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * What a folder is known by, however it is reached: by links, other letters, or as a mounted copy.
 * @param path absolute
 * @returns undefined when nothing is there, or it cannot be asked
 */
function identity(path: string): string | undefined {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    return found && `${found.dev}:${found.ino}`;
  } catch {
    return undefined;
  }
}

/**
 * Whether a path is a folder or lies within it.
 * @param path absolute; need not be there
 * @param folder absolute
 */
export function isWithinFolder(path: string, folder: string): boolean {
  const wanted = identity(folder);
  const real = realPath(folder);
  for (let place = realPath(path); ; place = dirname(place)) {
    if (place === real || (wanted !== undefined && identity(place) === wanted)) return true;
    if (dirname(place) === place) return false;
  }
}
