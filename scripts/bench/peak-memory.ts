import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/* Loaded into every process of a measured run: it notes, at its end, how many megabytes it had at most. */
const folder = process.env['KRONIKA_BENCH_PEAKS'];
if (folder !== undefined)
  process.on('exit', () => {
    writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS / 1024));
  });
