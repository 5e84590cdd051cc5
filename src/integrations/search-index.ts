import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';

/** Pagefind's own interface, 0.6 MB that this site has no use for: the search page is its own. */
const foreignInterface = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Folder of the index below the output folder. */
const folder = 'pagefind';

/**
 * Builds the search index at the end of a build, from the pages as they were written. A development
 * server has no written pages; it serves the index of the last build.
 */
export function searchIndex(): AstroIntegration {
  let outDir = '';
  let base = '/';
  return {
    name: 'kronika:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        base = config.base;
      },
      'astro:server:setup': async ({ server, logger }) => {
        const index = join(outDir, folder);
        const isBuilt = await access(index).then(
          () => true,
          () => false,
        );
        if (isBuilt) server.middlewares.use(`${base}${folder}`, sirv(index, { dev: true }));
        else logger.info('Search needs an index: run "npm run build" once, then start again.');
      },
      'astro:build:done': async ({ logger }) => {
        const started = performance.now();
        try {
          const pages = await writeIndex(outDir);
          logger.info(`Search index made from ${pages} pages in ${Math.round(performance.now() - started)} ms.`);
        } finally {
          // The indexer is a process of its own, which would keep the build from ending.
          await close();
        }
      },
    },
  };
}

async function writeIndex(path: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const found = await index.addDirectory({ path });
  const { files, errors: problems } = await index.getFiles();
  if (found.errors.length + problems.length > 0) {
    throw new Error(`The search index could not be made: ${[...found.errors, ...problems].join('; ')}`);
  }
  for (const { path: name, content } of files.filter((file) => !foreignInterface.test(file.path))) {
    const target = join(path, folder, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return found.page_count;
}
