/** Digests of files by their paths, as `sha256sum` writes them: a line each, the digest, two spaces, the path. */
export type DigestList = Map<string, string>;

/**
 * Reads a list. A line that is cut, damaged or anything else counts for nothing; of two lines for one
 * path the later is right, since lines are added while a build runs.
 * @param text of the list
 */
export function parseDigestList(text: string): DigestList {
  const list: DigestList = new Map();
  for (const line of text.split('\n')) {
    const [, digest, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (digest !== undefined && path !== undefined) list.set(path, digest);
  }
  return list;
}

/** Writes a list in the order of paths, so that equal files have equal lists. */
export function formatDigestList(list: DigestList): string {
  return [...list]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => digestLine(path, digest))
    .join('');
}

/** One line of a list. */
export function digestLine(path: string, digest: string): string {
  return `${digest}  ${path}\n`;
}
