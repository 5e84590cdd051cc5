import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { sources } from '../srcset.ts';

/** Attributes that lead to a file or a page of the site. */
const addresses = new Set(['href', 'src', 'poster', 'cite']);

/**
 * Puts addresses from the root of the site (`/projekty/…`) below its folder on the host, and those of files beside
 * the entry where the files are handed out.
 * @param tree of a text; changed in place
 * @param base folder of the site on its host, with a slash at both ends
 * @param download address of a file that a link names as written
 */
export function siteLinks(tree: Root, base: string, download?: (url: string) => string | undefined): void {
  const below = (url: string) => (/^\/(?!\/)/.test(url) && !url.startsWith(base) ? base + url.slice(1) : url);
  visit(tree, 'element', ({ properties, tagName }) => {
    const { href } = properties;
    if (tagName === 'a' && typeof href === 'string') properties['href'] = download?.(href) ?? href;
    for (const [name, url] of Object.entries(properties))
      if (addresses.has(name) && typeof url === 'string') properties[name] = below(url);
    const { srcSet } = properties;
    if (typeof srcSet === 'string')
      properties['srcSet'] = sources(srcSet)
        .map(({ url, size }) => below(url) + size)
        .join(', ');
  });
}
