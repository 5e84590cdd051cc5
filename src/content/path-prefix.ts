import { isAbsolute, relative } from 'node:path';

/**
 * What stands before the paths of a report, so that a terminal opens them from where its reader is.
 * @param root the content root
 * @param from the folder of the reader
 * @returns with a slash at its end: `content/`, or the whole path of a root elsewhere
 */
export function pathPrefix(root: string, from: string): string {
  const path = relative(from, root);
  return `${path.startsWith('..') || isAbsolute(path) ? root : path}/`.replaceAll('\\', '/');
}
