import { resolve } from 'node:path';

/** What the environment may say about a build. */
export interface BuildInputs {
  /** Absolute path of the content root. */
  contentRoot: string;
  /** Absolute path of the output folder. */
  outDir: string;
  /** The value of `KRONIKA_TODAY`, where it is set. */
  today: string | undefined;
}

/**
 * Reads `KRONIKA_CONTENT`, `KRONIKA_OUT` and `KRONIKA_TODAY`; the one place that knows their names
 * and defaults, so that every command takes them alike.
 * @param environment as in `process.env`
 * @param projectRoot folder from which relative paths are meant
 */
export function buildInputs(environment: Record<string, string | undefined>, projectRoot: string): BuildInputs {
  return {
    contentRoot: resolve(projectRoot, environment['KRONIKA_CONTENT'] || 'content'),
    outDir: resolve(projectRoot, environment['KRONIKA_OUT'] || 'dist'),
    today: environment['KRONIKA_TODAY'] || undefined,
  };
}
