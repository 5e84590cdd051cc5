import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { runChild } from './run-child.ts';

const manifest = z.object({ version: z.string(), bin: z.object({ kronika: z.string() }) });

/** Another copy of Kronika than the one that runs. */
export interface OtherCopy {
  version: string;
  /** Absolute path of what runs its commands. */
  bin: string;
}

/**
 * The copy of Kronika that a site brings, where it is another one than this: a command called from anywhere
 * else, as one installed for the whole machine, must not read the content by other rules than the build.
 * @param cwd absolute path of the site
 * @param packageRoot absolute path of this copy
 * @returns undefined where the site brings none, or none that is whole
 */
export function otherCopy(cwd: string, packageRoot: string): OtherCopy | undefined {
  try {
    const file = createRequire(join(cwd, 'package.json')).resolve('kronika/package.json');
    const root = dirname(realpathSync(file));
    if (root === realpathSync(packageRoot)) return undefined;
    const { version, bin } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
    const path = join(root, bin.kronika);
    return existsSync(path) ? { version, bin: path } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Lets another copy carry out a command.
 * @param argv name of the command, and its arguments
 * @param world folder and environment of the command
 * @returns its exit code
 */
export async function handOver(
  { bin }: OtherCopy,
  argv: readonly string[],
  world: { cwd: string; env: Readonly<Record<string, string | undefined>> },
): Promise<number> {
  return (await runChild([bin, ...argv], world)).code;
}
