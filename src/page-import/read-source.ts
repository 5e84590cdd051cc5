import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fetchFile, type FetchedFile, type FetchFault } from './fetch-file.ts';
import { limits } from './limits.ts';
import { isPrivateAddress } from './private-address.ts';

/**
 * Reads a file that a page names.
 * @param address whole
 * @param bytes how many it may have at most
 */
export type ReadFile = (address: URL, bytes: number) => Promise<FetchedFile | FetchFault>;

/** Reads files of the web. @param isPrivateAllowed whether the own computer and network may be asked */
export function fromWeb(isPrivateAllowed: boolean): ReadFile {
  const isRefused = isPrivateAllowed ? () => false : isPrivateAddress;
  return (address, bytes) => fetchFile(address, { bytes, seconds: limits.seconds, isRefused });
}

/**
 * Reads what a browser saved beside a page, and else the web: no page makes other files of the computer known.
 * @param page absolute path of the saved page
 */
export function besideFile(page: string, web: ReadFile): ReadFile {
  return async (address, bytes) => {
    if (address.protocol !== 'file:') return web(address, bytes);
    try {
      const folder = await realpath(dirname(page));
      const path = await realpath(fileURLToPath(address));
      if (!path.startsWith(folder + sep)) return { fault: 'outside' };
      const { size } = await stat(path);
      if (size > bytes) return { fault: 'too-large', bytes };
      return { address: pathToFileURL(path), bytes: await readFile(path), type: '' };
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { fault: 'missing' };
      return { fault: 'unreachable', words: error instanceof Error ? error.message : String(error) };
    }
  };
}
