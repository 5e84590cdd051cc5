import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The collections of a site and what pages share with them, below `src/`. */
const ofCollections = /[\\/]src[\\/](?:collections|schemas[\\/].+)\.ts$/;

/**
 * Lets the collections of a site be modules that run already. Astro loads a site's collections through Vite, which
 * would read, transform and run once more what they stand on. They take `defineCollection` from `astro/content/config`:
 * `astro:content` brings eighty modules of Astro's renderer with it. Both together were three seconds of the processor
 * in each build. Bundles, of pages and for browsers, are not touched.
 * @param packageRoot absolute path of the package
 */
export function nativeModules(packageRoot: string): AstroIntegration {
  const sources = join(packageRoot, 'src') + sep;
  const plugin: Plugin = {
    name: 'kronika:native-modules',
    enforce: 'pre',
    load: {
      filter: { id: ofCollections },
      async handler(id) {
        const { name, mode } = this.environment;
        if (name === 'client' || mode !== 'dev' || !id.startsWith(sources)) return undefined;
        const running = runningModule(relative(sources, id));
        const module: unknown = await import(running.href);
        if (typeof module !== 'object' || module === null) return undefined;
        const names = Object.keys(module);
        return `import { createRequire } from 'node:module';
export const { ${names.join(', ')} } = createRequire(import.meta.url)(${JSON.stringify(fileURLToPath(running))});`;
      },
    },
  };
  return {
    name: 'kronika:native-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** A module as Node runs it: its TypeScript in the project itself, what was compiled of it in a package. */
function runningModule(path: string): URL {
  const name = path.slice(0, -extname(path).length).replaceAll(sep, '/');
  return new URL(`../${name}${extname(import.meta.url)}`, import.meta.url);
}
