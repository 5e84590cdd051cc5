/** An address that leads to another one for good. */
export interface Moved {
  /** The page that redirects where a host cannot: a file of the output, with slashes. */
  file: string;
  /** Where it leads: the path on the host with the site's folder, as links write it. */
  to: string;
}

/** Headers of all answers below a folder of the site. */
export interface FolderHeaders {
  /** Below the site's own folder, with a slash at its end; empty for all of the site. */
  folder: string;
  headers: Readonly<Record<string, string>>;
}

/** What a host owes to a site, whatever host it is. Each host's configuration is written from this, and from it alone. */
export interface Promises {
  /** Scheme and host: `https://example.org`. */
  origin: string;
  /** Folder of the site on its host, with a slash at both ends. */
  base: string;
  /** Headers by folder, the whole site first; a deeper folder's take the place of those above it, name by name. */
  headers: readonly FolderHeaders[];
  /** Pages for addresses that lead nowhere: the folder that each is for, below the base, and its file. */
  notFound: readonly { folder: string; file: string }[];
  /** Its files: paths with slashes, below the base. */
  files: readonly string[];
  /** Old addresses. */
  moved: readonly Moved[];
  /** Folders of pages that say that what was there is gone (410, RFC 9110, 15.5.11): plain parts, with a slash at the end. */
  gone: readonly string[];
  /** Whether texts lie compressed beside themselves, as `.br` and `.gz`. */
  isCompressed: boolean;
}

/** How long answers may be kept without asking again (RFC 9111). */
export const caching = {
  /** What bears its digest in its name never changes. */
  immutable: 'public, max-age=31536000, immutable',
  /** Everything else is asked for anew, and costs an answer without a body where it did not change. */
  revalidated: 'public, max-age=0, must-revalidate',
} as const;

/** The folder whose files bear their digest in their names. */
export const immutableFolder = '_astro/';

/** A file of configuration. */
export interface HostFile {
  /** Its path: in the site, at the root of the host, or in the folder beside the site. */
  path: string;
  text: string;
  /**
   * Where hosts look for it: `site`, within what is published; `host`, at the root of the host, which is the same where
   * the site lies there; `beside`, apart from the site, since nobody is to read it.
   */
  place: 'site' | 'host' | 'beside';
}

/** The header that says how long an answer may be kept; unlike the others it is of what is there alone. */
export const cacheHeader = 'Cache-Control';

/**
 * Headers of what stands below a folder: those of the site, with what deeper folders say in their place.
 * @param folder below the base, with a slash at its end
 */
export function headersOf({ headers }: Pick<Promises, 'headers'>, folder: string): Record<string, string> {
  const above = headers.filter((one) => folder.startsWith(one.folder));
  return {
    [cacheHeader]: folder === immutableFolder ? caching.immutable : caching.revalidated,
    ...Object.fromEntries(above.flatMap((one) => Object.entries(one.headers))),
  };
}

/** The folders below which headers differ, the whole site first. */
export function foldersWithHeaders({ headers }: Pick<Promises, 'headers'>): string[] {
  return [...new Set(['', ...headers.map(({ folder }) => folder), immutableFolder])];
}

/**
 * The addresses, below the base, that lead on because of an old one: a page that is the index of its folder is asked for
 * with and without the slash.
 */
export function askedPaths({ file }: Moved): string[] {
  const folder = file.replace(/(^|\/)index\.html$/, '$1');
  return folder === file ? [file] : [folder, folder.replace(/\/$/, ''), file].filter((path) => path !== '');
}

/**
 * The old addresses that lead where a configuration can write it without quoting: addresses of Kronika's own are plain
 * (RFC 3986, unreserved characters). The others are left to their pages.
 */
export function plainlyMoved({ moved }: Pick<Promises, 'moved'>): Moved[] {
  return moved.filter(({ to }) => /^\/[\w.~/-]*$/.test(to));
}

/** The first lines of a file of configuration, as a comment in its language. */
export function head({ origin, base }: Pick<Promises, 'origin' | 'base'>, ...more: readonly string[]): string[] {
  return [`${madeBy} for ${origin}${base}. The next build writes it anew.`, ...more];
}

/**
 * A text in double quotes as Apache, Caddy and nginx read it; what stands for a variable in nginx stays as it is. lighttpd
 * knows another sign before the quote alone.
 */
export function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** A text as a part of a regular expression that is that text alone (PCRE). */
export function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** How every file of configuration begins that a build may replace. */
export const madeBy = 'Written by Kronika';
