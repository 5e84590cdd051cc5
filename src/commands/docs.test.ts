import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spokenIo } from '../testing/spoken-io.ts';
import { run } from './docs.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'kronika-docs-'));
  await mkdir(join(cwd, 'content'));
  await writeFile(join(cwd, 'content', 'site.yaml'), 'name: Kronika\neditors: { language: en }\n');
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function docs(): Promise<{ code: number; err: string }> {
  const { io, err } = spokenIo(cwd);
  const code = await run([], io);
  return { code, err: err() };
}

describe('kronika docs', () => {
  it('writes hints for code editors', async () => {
    expect(await docs()).toEqual({ code: 0, err: '' });
    expect(await readdir(join(cwd, '.astro', 'collections'))).toContain('collections.json');
  });

  it.each(['.astro', '.astro/collections'])('writes nothing where %s leads elsewhere', async (link) => {
    await mkdir(join(cwd, 'elsewhere', 'collections'), { recursive: true });
    await writeFile(join(cwd, 'elsewhere', 'collections.json'), 'mine');
    if (link.includes('/')) await mkdir(join(cwd, '.astro'));
    await symlink(join(cwd, 'elsewhere'), join(cwd, link));
    expect(await docs()).toMatchObject({ code: 2, err: expect.stringContaining('leads to another place') as string });
    expect(await readFile(join(cwd, 'elsewhere', 'collections.json'), 'utf8')).toBe('mine');
    expect(await readdir(join(cwd, 'elsewhere', 'collections'))).toEqual([]);
  });

  it('says what is in the way', async () => {
    await writeFile(join(cwd, '.astro'), '');
    expect(await docs()).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is a file where a folder') as string,
    });
    await rm(join(cwd, '.astro'));
    await mkdir(join(cwd, '.astro', 'collections', 'collections.json'), { recursive: true });
    expect(await docs()).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is a folder where the file') as string,
    });
  });
});
