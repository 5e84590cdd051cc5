import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listName, openKeptFolder } from './kept-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kronika-kept-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const write = async (path: string, text: string) => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
};
const isThere = (path: string) =>
  readFile(join(folder, path)).then(
    () => true,
    () => false,
  );

/** A build that keeps two files. */
async function firstBuild(): Promise<void> {
  const kept = await openKeptFolder(folder);
  await write('dist/tematy/zażółć/index.html', 'strona');
  await write('assets/a.webp', 'obraz');
  await kept.settle();
}

describe('kept files', () => {
  it('are believed when they are as they were left', async () => {
    await firstBuild();
    expect((await openKeptFolder(folder)).dropped).toBe(0);
    // Opened and broken off before anything was written.
    expect((await openKeptFolder(folder)).dropped).toBe(0);
    expect(await isThere('assets/a.webp')).toBe(true);
  });

  it.each([
    ['cut', () => write('assets/a.webp', 'obr')],
    ['changed, of the same size', () => write('assets/a.webp', 'obrax')],
    ['that of another', () => write('assets/a.webp', 'strona')],
    [
      'a link to its own bytes',
      async () => {
        await write('../kronika-kept-copy', 'obraz');
        await rm(join(folder, 'assets/a.webp'));
        await symlink(join(folder, '../kronika-kept-copy'), join(folder, 'assets/a.webp'));
      },
    ],
  ])('are dropped when one is %s', async (_, harm) => {
    await firstBuild();
    await harm();
    expect((await openKeptFolder(folder)).dropped).toBe(1);
    expect(await isThere('assets/a.webp')).toBe(false);
    expect(await isThere('dist/tematy/zażółć/index.html')).toBe(true);
  });

  it('are none where a folder stands in place of a file', async () => {
    await firstBuild();
    await rm(join(folder, 'assets/a.webp'));
    await mkdir(join(folder, 'assets/a.webp/b'), { recursive: true });
    await openKeptFolder(folder);
    await expect(writeFile(join(folder, 'assets/a.webp'), 'x')).rejects.toThrow('ENOENT');
    await write('assets/a.webp', 'obraz');
  });

  it('are not believed without their list', async () => {
    await firstBuild();
    await rm(join(folder, listName));
    expect((await openKeptFolder(folder)).dropped).toBe(2);
  });

  it('of a build that broke off are those that hold what was noted', async () => {
    await firstBuild();
    const kept = await openKeptFolder(folder);
    await kept.expect('assets/b.webp', Buffer.from('nowy obraz'));
    await write('assets/b.webp', 'nowy obraz');
    await kept.expect('assets/c.webp', Buffer.from('drugi obraz'));
    await write('assets/c.webp', 'drugi');
    await write('dist/index.html', 'strona w połowie');
    expect(await kept.unfinished()).toEqual(['assets/c.webp']);
    // Killed while the last note was written.
    const list = await readFile(join(folder, listName), 'utf8');
    await writeFile(join(folder, listName), list.slice(0, -5));
    expect((await openKeptFolder(folder)).dropped).toBe(2);
    expect(await isThere('assets/b.webp')).toBe(true);
  });

  it('need no folder at first', async () => {
    await rm(folder, { recursive: true });
    expect((await openKeptFolder(folder)).dropped).toBe(0);
  });
});
