import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packageCache } from './package-cache.ts';

let folder: string;
let made: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kronika-packages-'));
  await mkdir(join(folder, 'node_modules', 'astro'), { recursive: true });
  made = 0;
});
afterEach(() => rm(folder, { recursive: true }));

/** A file of a site, as text that says what it was made of. */
async function fileOf(site: string, key: string): Promise<{ path: string; text: string }> {
  const path = await packageCache(join(folder, site))('krój.woff2', key, () => {
    made += 1;
    return Promise.resolve(Buffer.from(`z ${key}`));
  });
  return { path, text: await readFile(path, 'utf8') };
}

it('makes a file once for all sites of an installation, and another one of something else', async () => {
  expect((await fileOf('gmina', 'pl')).text).toBe('z pl');
  expect((await fileOf('powiat', 'pl')).text).toBe('z pl');
  expect(made).toBe(1);
  expect((await fileOf('powiat', 'uk')).text).toBe('z uk');
  expect(made).toBe(2);
});

it('makes a file anew that is not as it was left', async () => {
  const { path } = await fileOf('gmina', 'pl');
  await writeFile(path, 'z p');
  expect(await fileOf('gmina', 'pl')).toEqual({ path, text: 'z pl' });
  expect(made).toBe(2);
});
