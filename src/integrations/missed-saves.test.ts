import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookForMissedSaves, savedBetween, stampsOf } from './missed-saves.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kronika-'));
  await writeFile(join(root, 'site.yaml'), 'name: Kronika\n');
  await writeFile(join(root, 'texts.pl.yaml'), 'menu: Spis\n');
});
afterEach(() => rm(root, { recursive: true }));

describe('what was saved between two looks at a content root', () => {
  it('is nothing where nothing was', () => {
    expect(savedBetween(stampsOf(root), stampsOf(root))).toEqual([]);
  });

  it('is what changed, what is new and what is gone', async () => {
    const before = stampsOf(root);
    await writeFile(join(root, 'site.yaml'), 'name: Kronika nowa\n');
    await writeFile(join(root, 'nowa.md'), '');
    await rm(join(root, 'texts.pl.yaml'));
    expect(savedBetween(before, stampsOf(root)).sort()).toEqual(['nowa.md', 'site.yaml', 'texts.pl.yaml']);
  });
});

describe('a server that has just started', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('looks a few times, ever more rarely, and then leaves it to its watcher', () => {
    const look = vi.fn();
    lookForMissedSaves(look);
    vi.advanceTimersByTime(4_000);
    expect(look).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(3_600_000);
    expect(look).toHaveBeenCalledTimes(6);
  });

  it('looks no more when it has ended', () => {
    const look = vi.fn();
    const end = lookForMissedSaves(look);
    end();
    vi.advanceTimersByTime(60_000);
    expect(look).not.toHaveBeenCalled();
  });
});
