import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Command } from './command.ts';

const manifest = z.object({ bin: z.object({ astro: z.string() }) });

/**
 * A command that Astro carries out in the site's folder, in a process of its own: it ends processes as it
 * sees fit, and its own options go on to it.
 * @param name as in `astro build`
 */
export function astroCommand(name: 'build' | 'dev' | 'preview'): Command {
  return (argv, { cwd, env, err }) => {
    const file = findPackageJSON('astro', join(cwd, 'package.json'));
    if (file === undefined) {
      err('Astro is not installed here: run npm install.');
      return Promise.resolve(1);
    }
    const bin = join(dirname(file), manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).bin.astro);
    const child = spawn(process.execPath, [bin, name, ...argv], {
      cwd,
      env: { ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: 'inherit',
    });
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        resolve(code ?? 1);
      });
    });
  };
}
