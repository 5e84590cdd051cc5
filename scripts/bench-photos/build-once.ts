import { performance } from 'node:perf_hooks';
import { build } from 'astro';
import { picturePhase } from './phase-log.ts';

/*
 * Builds the site that the environment names, in a process of its own, with the configuration given as
 * argument, and prints what it took as the last line.
 */
const start = performance.now();
await build({ configFile: process.argv[2] ?? 'astro.config.mjs' });
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    pictures: picturePhase(),
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
