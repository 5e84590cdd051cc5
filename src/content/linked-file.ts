import { decodeAddress } from './decode-address.ts';
import { besideEntry } from './entry-files.ts';
import { entryPath } from './entry-path.ts';
import { settingsFile } from './read-settings.ts';

/**
 * The path that a link in a text means by its place beside the entry: `./raport.pdf`, `../inny/index.md`.
 * @param entryFile path of the entry, relative to the content root
 * @param url as it was written
 * @returns relative to the content root, whether or not there is such a file; undefined for an address, and for what
 *   lies outside the root
 */
export function linkedPath(entryFile: string, url: string): string | undefined {
  const [path = ''] = url.split(/[?#]/);
  if (path === '' || path.endsWith('/') || path.startsWith('/') || /^[a-z][a-z\d+.-]*:/i.test(path)) return undefined;
  return besideEntry(entryFile, decodeAddress(path));
}

/**
 * The file to download that a link in a text means: `./raport.pdf`, `../wspolne/wzor.docx`.
 * @returns as `linkedPath`; undefined also for files that are read and never handed out
 */
export function linkedFile(entryFile: string, url: string): string | undefined {
  const file = linkedPath(entryFile, url);
  return file === undefined || file === settingsFile || entryPath(file) ? undefined : file;
}
