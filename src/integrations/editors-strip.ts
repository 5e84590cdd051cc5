import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../content/content-source.ts';
import { isFromHere } from '../editing/local/local-api.ts';
import { stripReport } from '../editing/strip/strip-report.ts';
import { reloadTiming } from '../editing/strip/reload-timing.ts';
import { reloadCount } from './reload-count.ts';

/** The file at which a page's strip asks for what it shows; it is there in the development server alone. */
const reportFile = 'kronika-strip.json';

/**
 * Shows editors, below each page of the development server, what is wrong with its entry, whether readers see it, and
 * how long it is. No build has anything of it, and no other computer is told of the files of this one.
 * @param source the content root
 * @param packageRoot absolute path of the package
 * @param hasForms whether `kronika edit` was called
 */
export function editorsStrip(
  source: ContentSource,
  { packageRoot, hasForms }: { packageRoot: string; hasForms: boolean },
): AstroIntegration {
  let base = '/';
  return {
    name: 'kronika:editors-strip',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, injectScript }) => {
        if (command !== 'dev') return;
        base = config.base.replace(/\/?$/, '/');
        updateConfig({ vite: { define: { __KRONIKA_STRIP__: JSON.stringify(base + reportFile) } } });
        injectScript('page', `import ${JSON.stringify(join(packageRoot, 'src', 'editing', 'strip', 'strip.ts'))};`);
      },
      'astro:server:setup': ({ server }) => {
        const reloads = reloadCount(server);
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.originalUrl ?? '', 'http://localhost');
          if (url.pathname !== base + reportFile) {
            // The one header whose content a page can read of itself.
            response.setHeader('Server-Timing', `${reloadTiming};dur=${reloads()}`);
            next();
            return;
          }
          if (!isFromHere(request)) {
            response.writeHead(403).end();
            return;
          }
          source
            .content()
            .then((content) => {
              const report = stripReport(content, url.searchParams.get('page') ?? '', hasForms);
              response.writeHead(report ? 200 : 404, {
                'Content-Type': 'application/json',
                'Cache-Control': 'no-store',
              });
              response.end(JSON.stringify(report && { ...report, admin: `${base}admin/`, reloads: reloads() }));
            })
            .catch(next);
        });
      },
    },
  };
}
