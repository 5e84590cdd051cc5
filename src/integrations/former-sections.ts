import { constants, copyFile, glob, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { decodeAddress } from '../content/decode-address.ts';
import type { ContentSource } from '../content/content-source.ts';
import type { Moved } from '../hosting/promises.ts';
import { texts } from '../i18n/texts.ts';
import { errorCode } from '../output/error-code.ts';
import { absolute, addresses, type Addresses, href } from '../site/model/addresses.ts';
import { type FormerSection, formerSections } from '../site/pages/former-sections.ts';
import { redirectPage } from '../site/pages/redirect-page.ts';

/**
 * Keeps the addresses that sections had before: each page that lay there sends on to where it is now, and what
 * programs fetch (feeds, calendars, data) stays there as well, since they follow no page. Stands after the search
 * index, which is not to find them, and after the old addresses of entries, which count before these.
 * @param source the content root
 * @param moved takes what was written, for hosts that can redirect by themselves
 */
export function formerSectionPages(source: ContentSource, moved: Moved[] = []): AstroIntegration {
  let base = '/';
  return {
    name: 'kronika:former-sections',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const answer = async () => {
            const [address = ''] = (request.url ?? '').split('?');
            const path = address.startsWith(base) ? decodeAddress(address.slice(base.length)) : undefined;
            const { site, sections } = await sectionsOf(source);
            const former = sections.find(({ from }) => path !== undefined && `${path}/`.startsWith(from));
            if (path === undefined || !site || !former) return next();
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(pageFor(former, path.slice(former.from.length), site));
          };
          answer().catch(next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const { site, sections } = await sectionsOf(source);
        if (!site) return;
        for (const former of sections) {
          const folder = join(outDir, former.to);
          const found = await Array.fromAsync(glob('**/*.{html,xml,json,ics}', { cwd: folder }));
          // A former address may lie within the new one.
          for (const path of found
            .map((file) => file.replaceAll('\\', '/'))
            .filter((file) => !isWithin(former, file))) {
            const target = join(outDir, former.from, path);
            await mkdir(dirname(target), { recursive: true });
            const rest = path.replace(/(^|\/)index\.html$/, '$1');
            const isPage = path.endsWith('.html');
            const written = isPage
              ? writeFile(target, pageFor(former, rest, site), { flag: 'wx' })
              : copyFile(join(folder, path), target, constants.COPYFILE_EXCL);
            if ((await written.then(() => true, unlessThere)) && isPage)
              moved.push({ file: `${former.from}${path}`, to: href(encodeURI(`${former.to}${rest}`), site) });
          }
        }
      },
    },
  };
}

function isWithin({ from, to }: FormerSection, path: string): boolean {
  return `${to}${path}`.startsWith(from);
}

/** The page at a former address. */
function pageFor({ section, locale, to }: FormerSection, rest: string, site: Addresses): string {
  const path = encodeURI(`${to}${rest}`);
  const words = texts(locale);
  const target = { href: href(path, site), title: words.sections[section] };
  return redirectPage({ target, canonical: absolute(path, site), locale }, words.redirect);
}

async function sectionsOf(source: ContentSource): Promise<{ site?: Addresses; sections: FormerSection[] }> {
  const { settings } = await source.content();
  if (!settings) return { sections: [] };
  const site = addresses(settings);
  return { site, sections: formerSections(settings, site) };
}

/** What stands at an address in its own right stays. */
function unlessThere(error: unknown): false {
  if (errorCode(error) !== 'EEXIST') throw error;
  return false;
}
