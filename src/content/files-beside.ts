import { posix } from 'node:path';
import { decodeAddress } from './decode-address.ts';

/** Finds a file below the content root by its path there, however its letters are put together; undefined for none. */
export type FindFile = (path: string | undefined) => string | undefined;

/**
 * What is to be written for a path of Windows, whose steps are parted by `\`.
 * @returns undefined for other paths
 */
export function withSlashes(written: string): string | undefined {
  const path = decodeAddress(written);
  return path.includes('\\') && !/^[a-z]:/i.test(path) ? `./${posix.normalize(path.replaceAll('\\', '/'))}` : undefined;
}

/**
 * Finds files whose names were typed. macOS writes a letter and its mark apart (NFD), editors type them as one (NFC).
 * @param paths every file below the content root
 * @returns what gives the path as the disk has it
 */
export function fileFinder(paths: readonly string[]): FindFile {
  const existing = new Map(paths.map((path) => [path.normalize('NFC'), path]));
  return (path) => (path === undefined ? undefined : existing.get(path.normalize('NFC')));
}
