import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What tells a process from a later one that was given the same number: the moment it began, as the
 * system tells it.
 * @param pid number of the process
 * @returns undefined where there is no such process, or where the system does not tell
 */
export function processMark(pid: number): string | undefined {
  if (process.platform === 'linux') return linuxStart(pid);
  if (process.platform === 'win32') return undefined;
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() || undefined : undefined;
}

/** Field 22 of `/proc/<pid>/stat` (proc(5)); the second one, the name, may hold spaces and brackets. */
function linuxStart(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/**
 * Whether a process still runs.
 * @param pid its number
 * @param mark what `processMark` said of it, where it said something
 */
export function isRunning(pid: number, mark: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else may not be asked, but is there.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return mark === undefined || processMark(pid) === mark;
}
