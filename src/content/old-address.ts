/** Why nothing can stand at an old address on a static host. */
export type AddressFault =
  | 'query'
  | 'anchor'
  | 'two-slashes'
  | 'slash'
  | 'steps'
  | 'invisible'
  | 'hidden'
  | 'percent'
  | 'encoding'
  | 'sign'
  | 'server'
  | 'long';

/** An address that an old site had, as a static host looks it up. */
export interface OldAddress {
  /** Path below the base, decoded, without its first slash. */
  path: string;
  /** The file of the output that a host finds there, from the output folder. */
  file: string;
}

/** Names by which hosts know their own settings at the root of a site: IIS, Netlify, Cloudflare, GitHub Pages. */
const serverFiles = new Set(['web.config', '_headers', '_redirects', '_routes.json', '_worker.js', 'cname']);

/** Most bytes of a file's name on the file systems of hosts, and of a whole path that all of them take. */
const limits = { name: 255, path: 1000 };

/**
 * What an old address means to a static host, which decodes it once and looks for a file of that name.
 * A page stands as a file where its ending is one that hosts serve as HTML; everywhere else as the index
 * of a folder, so that an address such as `/news.php` is served as a page and not offered for download.
 * @param written from the root of the site, escaped (`/aktualno%C5%9Bci`) or not (`/aktualności`)
 * @returns the address, or why nothing can stand there, with the address to write in its place where it is known
 */
export function oldAddress(written: string): OldAddress | { fault: AddressFault; suggestion?: string } {
  const [withoutAnchor = '', ...anchors] = written.split('#');
  if (withoutAnchor.includes('?')) return { fault: 'query' };
  if (anchors.length > 0) return { fault: 'anchor', suggestion: withoutAnchor };
  if (written.includes('\\')) return { fault: 'slash', suggestion: written.replaceAll('\\', '/') };
  if (/%(?![\da-f]{2})/i.test(written))
    return { fault: 'percent', suggestion: written.replace(/%(?![\da-f]{2})/gi, '%25') };
  const path = decoded(written);
  if (path === undefined) return { fault: 'encoding' };
  if (/%2f|%5c/i.test(written)) return { fault: 'slash' };
  const fault = readings(path)
    .map(faultOf)
    .find((found) => found !== undefined);
  if (fault === 'two-slashes') return { fault, suggestion: withoutHost(written).replace(/\/{2,}/g, '/') };
  if (fault) return { fault };
  const below = path.slice(1);
  const isFile = /\.html?$/i.test(below);
  const file = isFile ? below : `${below === '' ? '' : below.replace(/\/?$/, '/')}index.html`;
  return isLong(file) ? { fault: 'long' } : { path: below, file };
}

/** The path of an address that begins with a host: `//example.org/strona`. */
function withoutHost(written: string): string {
  return written.replace(/^\/\/[^/]*\.[^/]*(?=\/)/, '');
}

/** A path and what it becomes where something decodes it once more than it should. */
function readings(path: string): string[] {
  const next = decoded(path);
  return next === undefined || next === path ? [path] : [path, ...readings(next)];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function faultOf(path: string): AddressFault | undefined {
  const names = path.split('/').slice(1);
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u.test(path)) return 'invisible';
  if (names.some((name) => /^\.\.?$/.test(name.trim()))) return 'steps';
  if (path.includes('\\')) return 'slash';
  if (path.includes('//')) return 'two-slashes';
  if (names.some((name) => name.startsWith('.'))) return 'hidden';
  if (/[<>:"|?*#]/.test(path)) return 'sign';
  return serverFiles.has((names[0] ?? '').toLowerCase()) ? 'server' : undefined;
}

function isLong(file: string): boolean {
  const length = (text: string) => new TextEncoder().encode(text).length;
  return length(file) > limits.path || file.split('/').some((name) => length(name) > limits.name);
}
