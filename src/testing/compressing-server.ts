import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import sirv from 'sirv';
import { type FixtureSite, projectRoot } from './build-site.ts';
import { filesBelow } from './built-page.ts';
import { listen, type RunningServer } from './static-server.ts';

const compress = promisify(gzip);

/** Files that get smaller; pictures, fonts and the parts of the search index are compressed already. */
const text = /\.(?:html|css|js|json|svg|xml|txt|webmanifest)$/;

/**
 * Serves a built site over HTTP/1.1 as a careful static host does: text compressed with gzip, which
 * every host knows, and files whose names carry their hash kept for a year.
 */
export async function serveCompressed({ outDir }: Pick<FixtureSite, 'outDir'>): Promise<RunningServer> {
  const folder = join(projectRoot, '.test-sites', 'compressed');
  await rm(folder, { recursive: true, force: true });
  await cp(outDir, folder, { recursive: true });
  for (const file of (await filesBelow(folder)).filter((name) => text.test(name))) {
    const path = join(folder, file);
    await writeFile(`${path}.gz`, await compress(await readFile(path)));
  }
  const serve = sirv(folder, {
    gzip: true,
    setHeaders: (response, path) => {
      const kept = path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'max-age=600';
      response.setHeader('Cache-Control', `public, ${kept}`);
    },
  });
  return listen(
    createServer((request, response) => {
      serve(request, response, () => {
        response.statusCode = 404;
        response.end('Not found');
      });
    }),
  );
}
