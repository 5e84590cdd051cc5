import { performance } from 'node:perf_hooks';
import type { AstroLoggerDestination } from 'astro';
import buildLog, { type BuildLogConfig } from '../../src/integrations/build-log.ts';

/** What the part of a build took in which Astro writes the files of pictures. */
export interface PicturePhase {
  seconds: number;
  /** Processor seconds, which other work on the machine changes less. */
  processor: number;
}

let start: { time: number; processor: NodeJS.CpuUsage } | undefined;
let phase: PicturePhase = { seconds: 0, processor: 0 };

/** The part as it was measured; nothing when there were no pictures. */
export function picturePhase(): PicturePhase {
  return phase;
}

/** The site's log, which also tells when Astro begins and ends with pictures. */
export default function phaseLog(config: BuildLogConfig): AstroLoggerDestination {
  const log = buildLog(config);
  return {
    write(message) {
      if (message.message.includes('generating optimized images')) {
        start = { time: performance.now(), processor: process.cpuUsage() };
      } else if (start && message.message.includes('Completed in')) {
        const { user, system } = process.cpuUsage(start.processor);
        phase = { seconds: (performance.now() - start.time) / 1000, processor: (user + system) / 1e6 };
        start = undefined;
      }
      log.write(message);
    },
  };
}
