import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

/** What a program took, with all processes that it began. */
export interface RunCost {
  /** By the clock; of a busy machine this says little. */
  seconds: number;
  /** Of processors, its own and the system's for it. */
  processor: number;
  /** Most memory that one process had at once. */
  megabytes: number;
}

/** Prints, when a program ends, what the shell's children took of the processor: POSIX knows it in `times`. */
const shell = '"$@"; code=$?; times >&3; exit $code';
const peakMemory = pathToFileURL(join(import.meta.dirname, 'peak-memory.ts')).href;

/**
 * Runs a program of Node and measures it.
 * @param args its path and arguments
 * @throws Error with its words when it fails
 */
export async function measuredRun(
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<RunCost> {
  const peaks = await mkdtemp(join(tmpdir(), 'kronika-peaks-'));
  const started = performance.now();
  const child = spawn('/bin/sh', ['-c', shell, 'sh', process.execPath, ...args], {
    cwd,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `--import=${peakMemory}`,
      KRONIKA_BENCH_PEAKS: peaks,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let said = '';
  let times = '';
  const listen = (data: Buffer) => (said += data.toString());
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  child.stdio[3]?.on('data', (data: Buffer) => (times += data.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  try {
    if (code !== 0) throw new Error(said);
    const megabytes = await Promise.all(
      (await readdir(peaks)).map(async (name) => Number(await readFile(join(peaks, name), 'utf8'))),
    );
    return { seconds, processor: processorOf(times), megabytes: Math.max(0, ...megabytes) };
  } finally {
    await rm(peaks, { recursive: true, force: true });
  }
}

/** Seconds in the second line of what `times` prints: `1m2.345s 0m0.678s`, user and system of the children. */
function processorOf(times: string): number {
  const found = [...(times.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return found.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
