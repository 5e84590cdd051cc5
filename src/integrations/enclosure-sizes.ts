import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { decodeAddress } from '../content/decode-address.ts';
import { absolute, type Addresses } from '../site/model/addresses.ts';
import { filesBelow } from './files-below.ts';
import { enclosedPictures, withEnclosureSizes } from '../site/channels/feeds/enclosure-sizes.ts';

/**
 * Tells readers of feeds how large the pictures are. Astro encodes pictures after it has written the
 * feeds that name them, so only at the end of a build are their sizes known.
 * @param site how the site's addresses are made
 */
export function enclosureSizes(site: Addresses): AstroIntegration {
  const start = absolute('', site);
  return {
    name: 'kronika:enclosure-sizes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const sizes = new Map<string, number>();
        for (const file of (await filesBelow(outDir)).filter((path) => /(?:^|\/)(?:rss\.xml|feed\.json)$/.test(path))) {
          const feed = await readFile(join(outDir, file), 'utf8');
          const pictures = enclosedPictures(feed);
          for (const url of pictures.filter((one) => !sizes.has(one)))
            sizes.set(url, (await stat(join(outDir, decodeAddress(url.slice(start.length))))).size);
          if (pictures.length > 0) await writeFile(join(outDir, file), withEnclosureSizes(feed, sizes));
        }
      },
    },
  };
}
