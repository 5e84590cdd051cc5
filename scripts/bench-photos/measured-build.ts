import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { PicturePhase } from './phase-log.ts';
import type { PhotoSite } from './photo-site.ts';

/** What a build took. */
export interface BuildCost {
  /** Of the whole build. */
  seconds: number;
  pictures: PicturePhase;
  /** Most memory at once. */
  megabytes: number;
}

/** What is measured: the site's own image service, and Astro's as it comes. */
export type Service = 'kronika' | 'astro';
const configurations = { kronika: 'kronika.config.mjs', astro: 'astro-default.config.mjs' };

/**
 * Builds a site in a process of its own.
 * @throws Error with the build's words when it fails
 */
export function measuredBuild({ root, outDir }: PhotoSite, service: Service): Promise<BuildCost> {
  const folder = join('scripts', 'bench-photos');
  const args = [join(folder, 'build-once.ts'), join(folder, configurations[service])];
  const env = { ...process.env, KRONIKA_CONTENT: root, KRONIKA_OUT: outDir, ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env });
    let words = '';
    const listen = (data: Buffer) => (words += data.toString());
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (code) => {
      const cost: unknown = code === 0 ? JSON.parse(words.trim().split('\n').at(-1) ?? '') : undefined;
      if (isCost(cost)) resolve(cost);
      else reject(new Error(words));
    });
  });
}

function isCost(value: unknown): value is BuildCost {
  return typeof value === 'object' && value !== null && 'seconds' in value && 'pictures' in value;
}
