import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packageRoot } from '../package-root.ts';

/** The module, and its address below the base of the site. */
const source = join(packageRoot, 'src', 'search', 'client.ts');
const fileName = 'search/client.js';

/**
 * Gives the search an address of its own, so that any script in a page can import it. The results page
 * shares its code. A development server answers that address with the module as it is.
 */
export function searchClient(): Plugin {
  return {
    name: 'kronika:search-client',
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      this.emitFile({ type: 'chunk', id: source, fileName, preserveSignature: 'strict' });
    },
    configureServer(server) {
      server.middlewares.use(`${server.config.base}${fileName}`, (_, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(`export * from ${JSON.stringify(`${server.config.base}@fs${source}`)};`);
      });
    },
  };
}
