import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { collectionNames } from '../../schemas/collection-names.ts';

/** Signs that a name cannot have on every disk, or that mean something to one. */
const foreignSigns = /[\\<>:"|?*\p{Cc}]/u;

/** Names that Windows keeps for devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The absolute path of a file that may be read and written: one in the folder of a collection, not hidden, and behind
 * no link, wherever that would lead.
 * @param root absolute path of the content root
 * @param path below it, with slashes
 * @returns undefined for every other path
 */
export async function safePath(root: string, path: string): Promise<string | undefined> {
  const names = path.split('/');
  if (names.length < 2 || !collectionNames.some((name) => name === names[0])) return undefined;
  // What begins with a dot is hidden, or a step upwards; Windows drops dots and spaces at the end.
  const isPlain = (name: string) => /^[^.]/.test(name) && !/[. ]$/.test(name) && !foreignSigns.test(name);
  if (!names.every((name) => isPlain(name) && !devices.test(name))) return undefined;
  const file = join(root, ...names);
  const state = await lstat(file).catch(() => undefined);
  if (state && !state.isFile()) return undefined;
  const [home, folder] = await Promise.all([realpath(root), nearestFolder(dirname(file))]);
  const expected = join(home, ...names.slice(0, -1));
  // Each folder on the way is itself, as far as it is there already.
  const isItself = `${expected}${sep}`.startsWith(`${folder}${sep}`);
  return isItself && `${folder}${sep}`.startsWith(`${home}${sep}`) ? file : undefined;
}

/** The real path of the nearest folder upwards that is there. */
async function nearestFolder(folder: string): Promise<string> {
  const found = await realpath(folder).catch(() => undefined);
  if (found !== undefined || dirname(folder) === folder) return found ?? folder;
  return nearestFolder(dirname(folder));
}
