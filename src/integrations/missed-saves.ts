import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../content/list-files.ts';

/** What the files of a content root were like when it was read: their size and time, by path. */
export type Stamps = ReadonlyMap<string, string>;

/** When it is looked again whether something was saved unseen, in seconds after a server started. */
const looks = [1, 2, 4, 8, 16, 32];

/**
 * What the files of a content root are like now.
 * @param root absolute path
 */
export function stampsOf(root: string): Stamps {
  return new Map(
    listFiles(root).map((path) => {
      const { size, mtimeMs } = statSync(join(root, path), { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };
      return [path, `${size} ${mtimeMs}`];
    }),
  );
}

/**
 * Paths of files that are not alike, or that only one of two has.
 * @param before what they were like
 * @param now what they are like
 */
export function savedBetween(before: Stamps, now: Stamps): string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path));
}

/**
 * Looks a few times after a development server started whether something was saved unseen. A watcher sees nothing
 * before it has found all files, and Astro drops a change that would start the server anew while it starts anew.
 * @param look tells what was saved, if anything was
 * @returns ends it
 */
export function lookForMissedSaves(look: () => void): () => void {
  const timers = looks.map((seconds) => setTimeout(look, seconds * 1000).unref());
  return () => {
    timers.forEach(clearTimeout);
  };
}
