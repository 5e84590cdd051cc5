/** Folders in which a build keeps files of its own; the names of some are known at its end alone. */
export const ownFolders = ['files/', 'social/', 'pagefind/', 'search/', '_astro/', 'data/', 'admin/'];

/** Files that every build writes besides pages. */
export const ownFiles: readonly string[] = [
  'robots.txt',
  'headers.json',
  'sitemap-index.xml',
  'sitemap-0.xml',
  'site.webmanifest',
  'favicon.svg',
  'favicon.ico',
  'apple-touch-icon.png',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-512.png',
  'search/client.js',
];

/**
 * Files at the root of which a build knows at its end alone whether they are, or how they are called: parts of the
 * sitemap, the logo, the commit of a site that is edited in a browser.
 */
const knownAtEnd = /^(?:build\.json|sitemap-\d+\.xml|logo-(?:light|dark)\.[\da-f]+\.[a-z]+)$/;

/**
 * What of a build's own an address would be, whatever the names of its files turn out to be: a folder that it keeps, or
 * a file of which it knows at its end alone.
 * @param path below the base
 * @returns the folder or the file; undefined where the address is nobody's
 */
export function ownPlace(path: string): string | undefined {
  const name = path.toLowerCase();
  return ownFolders.find((folder) => `${name}/`.startsWith(folder)) ?? (knownAtEnd.test(name) ? name : undefined);
}
