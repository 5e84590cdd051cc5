import { join } from 'node:path';

/**
 * Absolute path of the package's folder, in which `src/` lies: the project's own here, one below
 * `node_modules` on a site that uses Kronika. For what Node itself loads; code that Vite bundles has
 * moved by the time it runs, and is given the path.
 */
export const packageRoot = join(import.meta.dirname, '..');
