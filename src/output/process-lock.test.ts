import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holderOf, type LockHolder, takeLock } from './process-lock.ts';
import { processMark } from './process-mark.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kronika-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const once = { limit: 0 };
const here = { pid: process.pid, mark: processMark(process.pid), host: hostname(), id: 'a' };

/** Lays a lock there as a process has left it. */
function left(holder: LockHolder, secondsAgo = 0): void {
  writeFileSync(path, JSON.stringify(holder));
  const time = new Date(Date.now() - secondsAgo * 1000);
  utimesSync(path, time, time);
}

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['--version']).pid;

describe('a lock', () => {
  it('is held by one at a time, and leaves nothing behind', async () => {
    const lock = await takeLock(path, once);
    expect(holderOf(path)?.pid).toBe(process.pid);
    expect(await takeLock(path, once)).toBeUndefined();
    lock?.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is waited for, which is said once, and passes on when it is given back', async () => {
    const first = await takeLock(path, once);
    const said: number[] = [];
    const second = takeLock(path, { limit: 10_000, onWait: ({ pid }) => said.push(pid) });
    setTimeout(() => first?.release(), 250);
    expect(await second).toBeDefined();
    expect(said).toEqual([process.pid]);
  });

  it('is taken by one of many that want what a dead process left', async () => {
    left({ ...here, pid: ended() });
    const locks = await Promise.all(Array.from({ length: 8 }, () => takeLock(path, once)));
    expect(locks.filter((lock) => lock !== undefined)).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it.each<[string, () => void, boolean]>([
    ['a process that runs', () => left(here), false],
    ['a process that has ended', () => left({ ...here, pid: ended() }), true],
    ['a process whose number another one has now', () => left({ ...here, mark: 'another start' }), true],
    ['another machine that renews it', () => left({ ...here, pid: ended(), host: 'elsewhere' }), false],
    ['another machine that is silent', () => left({ ...here, pid: ended(), host: 'elsewhere' }, 600), true],
  ])('of %s', async (_situation, leave, isFree) => {
    leave();
    expect((await takeLock(path, once)) !== undefined).toBe(isFree);
  });

  it('that is not whole counts for as long as it may be half-written', async () => {
    writeFileSync(path, '{"pid": 1');
    expect(await takeLock(path, once)).toBeUndefined();
    const time = new Date(Date.now() - 60_000);
    utimesSync(path, time, time);
    expect(await takeLock(path, once)).toBeDefined();
  });

  it('that somebody else holds by now is not taken from them', async () => {
    const lock = await takeLock(path, once);
    left({ ...here, id: 'other' });
    lock?.release();
    expect(existsSync(path)).toBe(true);
  });
});
