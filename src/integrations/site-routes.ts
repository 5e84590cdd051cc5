import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Message } from '../content/new-entry/message.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { absolute, type Addresses, isHostRoot } from '../site/model/addresses.ts';

/**
 * Gives a site the pages, feeds and files of Kronika. `src/pages/` of the site is left to pages of its
 * own. Routes lie in `src/routes/` of the package and are named as Astro names pages:
 * `[...page]/rss.xml.ts` answers `/rss.xml` and `/aktualnosci/rss.xml`; what begins with `_` is no route.
 * @param packageRoot absolute path of the package's folder
 * @param site its addresses: below a folder nobody would read a robots.txt (RFC 9309, section 2.3)
 * @param language of the editors
 */
export function siteRoutes(packageRoot: string, site: Addresses, language: EditorLanguage): AstroIntegration {
  const folder = join(packageRoot, 'src', 'routes');
  return {
    name: 'kronika:routes',
    hooks: {
      'astro:config:setup': ({ injectRoute, addMiddleware }) => {
        const files = routeFiles(folder).filter((file) => file !== 'robots.txt.ts' || isHostRoot(site));
        for (const file of files) injectRoute({ pattern: routePattern(file), entrypoint: join(folder, file) });
        addMiddleware({ entrypoint: join(packageRoot, 'src', 'middleware.ts'), order: 'post' });
      },
      'astro:build:done': ({ logger }) => {
        if (!isHostRoot(site)) logger.info(robotsWords(site)[language]);
      },
    },
  };
}

function robotsWords(site: Addresses): Message {
  const line = `Sitemap: ${absolute('sitemap-index.xml', site)}`;
  return {
    pl: `Wyszukiwarki czytają robots.txt tylko spod głównego adresu serwera. Poproś osobę, która opiekuje się ${site.origin}, o dopisanie tam wiersza: ${line}`,
    en: `Robots read robots.txt at the root of a host alone. Ask whoever keeps ${site.origin} to add: ${line}`,
  };
}

function routeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|ts)$/.test(file) && !file.endsWith('.test.ts'))
    .filter((file) => !file.split(/[\\/]/).some((part) => part.startsWith('_')))
    .sort();
}

/** The pattern that Astro would give to a page of that path: without its last ending. */
function routePattern(file: string): string {
  const { dir, name } = parse(file.replaceAll('\\', '/'));
  return `/${dir && `${dir}/`}${name}`;
}
