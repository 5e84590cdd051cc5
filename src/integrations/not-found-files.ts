import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Locale } from '../i18n/locale.ts';
import { type Addresses, notFoundPath } from '../site/model/addresses.ts';

/**
 * Gives the pages for addresses that lead nowhere the names under which hosts look for them: Astro writes
 * `404.html` at the root alone, and any other page as the index of a folder.
 * @param site how addresses are made
 * @param locales languages of the site, the main one first
 */
export function notFoundFiles(site: Addresses, [, ...locales]: readonly Locale[]): AstroIntegration {
  return {
    name: 'kronika:not-found-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const locale of locales) {
          const file = join(fileURLToPath(dir), notFoundPath(locale, site));
          const written = join(file.replace(/\.html$/, ''), 'index.html');
          // A file of `public/` is the site's own word, as it is at the root.
          if (!existsSync(file)) await rename(written, file);
          await rm(dirname(written), { recursive: true, force: true });
        }
      },
    },
  };
}
