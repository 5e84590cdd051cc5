import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** What the environment may say about a build. */
export interface BuildInputs {
  /** Absolute path of the content root. */
  contentRoot: string;
  /** Absolute path of the output folder. */
  outDir: string;
  /** The value of `KRONIKA_TODAY`, where it is set. */
  today: string | undefined;
  /** Absolute path of the cache; one for each content root, so that two never mix their pages. */
  cacheDir: string;
}

/**
 * Reads `KRONIKA_CONTENT`, `KRONIKA_OUT` and `KRONIKA_TODAY`; the one place that knows their names
 * and defaults, so that every command takes them alike.
 * @param environment as in `process.env`
 * @param projectRoot folder from which relative paths are meant
 */
export function buildInputs(environment: Record<string, string | undefined>, projectRoot: string): BuildInputs {
  const contentRoot = resolve(projectRoot, environment['KRONIKA_CONTENT'] || 'content');
  const name = createHash('sha256').update(contentRoot).digest('hex').slice(0, 12);
  return {
    contentRoot,
    outDir: resolve(projectRoot, environment['KRONIKA_OUT'] || 'dist'),
    today: environment['KRONIKA_TODAY'] || undefined,
    cacheDir: join(projectRoot, 'node_modules', '.astro', name),
  };
}
