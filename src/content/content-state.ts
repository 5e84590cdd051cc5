import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** Files of a content root at a moment, each with when it was last written and its size in bytes. */
export type ContentState = ReadonlyMap<string, string>;

/**
 * The files of a content root as they are now.
 * @param root absolute path
 */
export function contentState(root: string): ContentState {
  return new Map(
    listFiles(root).map((path) => {
      const facts = statSync(join(root, path), { throwIfNoEntry: false });
      return [path, facts ? `${facts.mtimeMs} ${facts.size}` : ''];
    }),
  );
}

/**
 * Files that came, went or changed between two moments, in order.
 * @param before the earlier moment
 * @param after the later one
 */
export function changedFiles(before: ContentState, after: ContentState): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}
