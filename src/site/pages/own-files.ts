/** Folders in which a build keeps files of its own; the names of some are known at its end alone. */
export const ownFolders = ['files/', 'social/', 'pagefind/', 'search/', '_astro/', 'data/', 'admin/'];

/** Files that every build writes besides pages. */
export const ownFiles: readonly string[] = [
  'robots.txt',
  'headers.json',
  'build.json',
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

/** Files at the root whose names a build numbers, or makes of what is in them: parts of the sitemap, the logo. */
const numbered = /^(?:sitemap-\d+\.xml|logo-(?:light|dark)\.[\da-f]+\.[a-z]+)$/;

/**
 * What of a build's own an address would be, whatever the names of its files turn out to be: a folder that it keeps, or
 * a file that it numbers.
 * @param path below the base
 * @returns the folder or the file; undefined where the address is nobody's
 */
export function ownPlace(path: string): string | undefined {
  const name = path.toLowerCase();
  return ownFolders.find((folder) => `${name}/`.startsWith(folder)) ?? (numbered.test(name) ? name : undefined);
}
