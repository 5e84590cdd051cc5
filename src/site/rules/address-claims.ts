import { pageSegments } from '../../i18n/languages.ts';

/** Something that has an address. */
interface Claim {
  /** Path below the base. */
  path: string;
  owner: string;
  /** Whether it is a file by itself, not the index of a folder. */
  isFile: boolean;
}

/** Why two addresses cannot both be: they are one, they differ in capitals alone, or one is a file and the other within it. */
export type Clash = Claim & { reason: 'same' | 'case' | 'folder' };

/** Pages of a list after its first; how many there are depends on the day. */
const furtherPage = new RegExp(`^(.*)/(?:${pageSegments().join('|')})/\\d+$`);

/** Which addresses are given away, as the file system of any host would see them. */
export class AddressClaims {
  readonly #claims = new Map<string, Claim>();
  /** Folders that hold something, each with one claim below it. */
  readonly #folders = new Map<string, Claim>();

  /**
   * Gives an address away.
   * @param path below the base; the index of a folder has a slash at its end, or nothing
   * @param owner as a message names it
   */
  add(path: string, owner: string, isFile = path !== '' && !path.endsWith('/')): void {
    const claim = { path, owner, isFile };
    const key = keyOf(path);
    if (!this.#claims.has(key)) this.#claims.set(key, claim);
    for (const folder of above(key)) if (!this.#folders.has(folder)) this.#folders.set(folder, claim);
  }

  /** What stands against another address. */
  against(path: string, isFile: boolean): Clash | undefined {
    const key = keyOf(path);
    const [, list] = furtherPage.exec(key) ?? [];
    const same = this.#claims.get(key) ?? (list && this.#claims.has(list) ? own(path) : undefined);
    if (same) return { ...same, reason: isSame(same.path, path) ? 'same' : 'case' };
    const within = above(key)
      .flatMap((folder) => this.#claims.get(folder) ?? [])
      .find((claim) => claim.isFile);
    const clash = within ?? (isFile ? this.#folders.get(key) : undefined);
    return clash && { ...clash, reason: 'folder' };
  }
}

function own(path: string): Claim {
  return { path, owner: `/${path}`, isFile: false };
}

/**
 * A path without what says the same: the name of an index, and the slash at the end.
 * @param path below the base
 */
export function folderOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1').replace(/\/$/, '');
}

function isSame(one: string, other: string): boolean {
  return folderOf(one).normalize('NFC') === folderOf(other).normalize('NFC');
}

/** Disks of macOS and Windows do not tell capitals apart, macOS not the ways to write an accent. */
function keyOf(path: string): string {
  return folderOf(path).normalize('NFC').toLowerCase();
}

function above(key: string): string[] {
  const names = key.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
