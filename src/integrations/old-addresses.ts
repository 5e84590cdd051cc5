import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { decodeAddress } from '../content/decode-address.ts';
import type { ContentSource } from '../content/content-source.ts';
import type { Content } from '../content/content.ts';
import type { Message } from '../content/new-entry/message.ts';
import type { Moved } from '../hosting/promises.ts';
import { texts } from '../i18n/texts.ts';
import { folderOf } from '../site/rules/address-claims.ts';
import { contentGraph } from '../site/model/content-graph.ts';
import { redirectPage } from '../site/pages/redirect-page.ts';
import { redirects } from '../site/pages/routes.ts';
import type { RedirectView } from '../site/view-models/page-view.ts';

/**
 * Writes the pages at old addresses, and answers them in a development server. They are written here and
 * not by a route because a route's address cannot hold every sign that an old address has. Stands after
 * the search index, which is not to find them.
 * @param source the content root
 * @param moved takes what was written, for hosts that can redirect by themselves
 */
export function oldAddresses(source: ContentSource, moved: Moved[] = []): AstroIntegration {
  let base = '/';
  return {
    name: 'kronika:old-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        let known: { content: Content; pages: Map<string, string> } | undefined;
        server.middlewares.use((request, response, next) => {
          const answer = async () => {
            const content = await source.content();
            if (known?.content !== content) {
              const pages = redirectsOf(content).map((view) => [folderOf(view.path), pageOf(view)] as const);
              known = { content, pages: new Map(pages) };
            }
            const [path = ''] = (request.originalUrl ?? '').split('?');
            const page = path.startsWith(base)
              ? known.pages.get(folderOf(decodeAddress(path.slice(base.length))))
              : undefined;
            if (page === undefined) return next();
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(page);
          };
          answer().catch(next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        const content = await source.content();
        for (const view of redirectsOf(content)) {
          const file = join(outDir, view.file);
          try {
            await mkdir(dirname(file), { recursive: true });
            // What the build made is never written over.
            await writeFile(file, pageOf(view), { flag: 'wx' });
            moved.push({ file: view.file, to: view.target.href });
          } catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            logger.warn(notWritten(view.path, reason)[content.settings?.editors.language ?? 'pl']);
          }
        }
      },
    },
  };
}

function notWritten(path: string, reason: string): Message {
  return {
    pl: `Pod dawnym adresem /${path} nic nie powstało: ${reason}`,
    en: `Nothing stands at the old address /${path}: ${reason}`,
  };
}

function redirectsOf(content: Content): RedirectView[] {
  const site = contentGraph(content);
  return site ? redirects(site) : [];
}

function pageOf(view: RedirectView): string {
  return redirectPage(view, texts(view.locale).redirect);
}
