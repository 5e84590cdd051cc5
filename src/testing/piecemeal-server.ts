import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sirv from 'sirv';
import type { FixtureSite } from './build-site.ts';
import { listen, type RunningServer } from './static-server.ts';

/** How long a page rests between two of its pieces, in milliseconds: long enough for a browser to paint what it has. */
const pause = 50;

/**
 * Serves a built site as a slow line does: a browser paints what it has of a page while more of it comes. What stands
 * above the page's own part comes at once, as it does from a host that compresses: it is in the first packets.
 * @param pieces in which the page's own part comes
 */
export function serveInPieces({ outDir }: Pick<FixtureSite, 'outDir'>, pieces: number): Promise<RunningServer> {
  const serve = sirv(outDir, { dev: true });
  return listen(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (!pathname.endsWith('/')) {
        serve(request, response);
        return;
      }
      void (async () => {
        const page = await readFile(join(outDir, decodeURIComponent(pathname), 'index.html'));
        const [main, end] = [page.indexOf('<main'), page.indexOf('</main>')];
        const size = Math.ceil((end - main) / pieces);
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.write(page.subarray(0, main));
        for (let start = main; start < end; start += size) {
          response.write(page.subarray(start, Math.min(start + size, end)));
          await setTimeout(pause);
        }
        response.end(page.subarray(end));
      })().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
    }),
  );
}
