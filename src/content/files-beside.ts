/** Finds a file below the content root by its path there, however its letters are put together; undefined for none. */
export type FindFile = (path: string | undefined) => string | undefined;

/**
 * Finds files whose names were typed. macOS writes a letter and its mark apart (NFD), editors type them as one (NFC).
 * @param paths every file below the content root
 * @returns what gives the path as the disk has it
 */
export function fileFinder(paths: readonly string[]): FindFile {
  const existing = new Map(paths.map((path) => [path.normalize('NFC'), path]));
  return (path) => (path === undefined ? undefined : existing.get(path.normalize('NFC')));
}
