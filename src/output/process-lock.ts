import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { errorCode } from './error-code.ts';
import { isRunning, processMark } from './process-mark.ts';

/** Who holds a lock. */
export interface LockHolder {
  pid: number;
  /** What tells the process from a later one of the same number. */
  mark?: string | undefined;
  host: string;
  /** Tells one lock from the next of the same process. */
  id: string;
}

/** A lock that is held. It is also given back when the process ends. */
export interface Lock {
  release: () => void;
}

/** How a lock is waited for. */
export interface Patience {
  /** How long, in milliseconds; 0 tries once. */
  limit: number;
  /** Called once, when somebody else holds the lock. */
  onWait?: (holder: LockHolder) => void;
}

const holderSchema = z.object({
  pid: z.int().positive(),
  mark: z.string().optional(),
  host: z.string(),
  id: z.string(),
});

/** How often a held lock is renewed, and after how long one is dead whose process cannot be asked; in milliseconds. */
const pulse = { every: 10_000, dead: 120_000 };

/** How often a waiting process looks, in milliseconds. */
const look = 100;

/** How long a lock may be half-written, in milliseconds. */
const writing = 5_000;

/**
 * Takes a lock: a file that one process at a time can make. What a killed process left is known by its
 * number and start, and on another machine, whose processes cannot be asked, by not being renewed.
 * @param path of the file; its folder must be there
 * @param patience how long to wait for another process
 * @returns undefined when another process kept it for all that time
 * @throws when the file cannot be written
 */
export async function takeLock(path: string, { limit, onWait }: Patience): Promise<Lock | undefined> {
  const own: LockHolder = { pid: process.pid, mark: processMark(process.pid), host: hostname(), id: randomUUID() };
  const start = performance.now();
  let hasSaid = false;
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(own), { flag: 'wx' });
      return held(path, own);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    const holder = holderOf(path);
    if (isDead(path, holder)) {
      takeAway(path, holder);
      continue;
    }
    if (performance.now() - start >= limit) return undefined;
    if (!hasSaid && holder) {
      hasSaid = true;
      onWait?.(holder);
    }
    await wait(look);
  }
}

/**
 * Who holds a lock.
 * @param path of the file
 * @returns undefined when nobody does, or the file is not yet whole
 */
export function holderOf(path: string): LockHolder | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function held(path: string, own: LockHolder): Lock {
  const renew = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {
      // Whoever took the file away knows why; what is under way is safe without it.
    }
  }, pulse.every);
  renew.unref();
  const release = () => {
    clearInterval(renew);
    process.off('exit', release);
    if (holderOf(path)?.id === own.id) rmSync(path, { force: true });
  };
  process.once('exit', release);
  return { release };
}

function isDead(path: string, holder: LockHolder | undefined): boolean {
  const age = ageOf(path);
  if (age === undefined) return false;
  if (!holder) return age > writing;
  return holder.host === hostname() ? !isRunning(holder.pid, holder.mark) : age > pulse.dead;
}

function ageOf(path: string): number | undefined {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}

/** Takes a dead lock away, unless somebody else did so and holds a new one. */
function takeAway(path: string, dead: LockHolder | undefined): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (holderOf(aside)?.id === dead?.id) rmSync(aside, { force: true });
  else renameSync(aside, path);
}
