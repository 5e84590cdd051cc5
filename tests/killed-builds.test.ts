import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { workFolder } from '../src/output/output-problem.ts';
import {
  astroProgram,
  buildSiteOrFail,
  cacheOf,
  clearCache,
  fixtureSite,
  type FixtureSite,
  siteEnvironment,
  writeFiles,
} from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { news, settings } from './fixtures.ts';

const kills = 10;
let site: FixtureSite;
let cacheDir: string;
/** Files of the site by their digests: as it was before anything was changed, and as a clean build makes it afterwards. */
let former: Map<string, string>;
let clean: Map<string, string>;
/** How long the last build took that came to its end, in milliseconds. */
let whole: number;

/** Every file below a folder with its bytes. */
async function bytesBelow(folder: string): Promise<Map<string, string>> {
  const read = async (path: string) => [path, (await readFile(join(folder, path))).toString('base64')] as const;
  return new Map(await Promise.all((await filesBelow(folder)).map(read)));
}

/** Paths of files that are not alike. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();
}

/** What is served; between the two renames of a swap the former site lies beside its place. */
function served(): Promise<Map<string, string>> {
  return bytesBelow(existsSync(site.outDir) ? site.outDir : join(workFolder(site.outDir), 'last'));
}

/** Starts a build and ends it after a time; returns whether it was still at work. */
async function killedBuild(signal: 'SIGKILL' | 'SIGINT', after: number): Promise<boolean> {
  const child = spawn(process.execPath, [astroProgram, 'build'], {
    cwd: site.folder,
    env: { ...siteEnvironment(site) },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const start = performance.now();
  const timer = setTimeout(() => child.kill(signal), after);
  const code = await ended;
  clearTimeout(timer);
  // The machine has less to do now, or more is kept: the next ones are ended sooner.
  if (code === 0) whole = Math.min(whole, performance.now() - start);
  return code !== 0;
}

beforeAll(async () => {
  const photo = (sigma: number) =>
    sharp({
      create: {
        width: 700,
        height: 500,
        channels: 3,
        background: '#777',
        noise: { type: 'gaussian', mean: 120, sigma },
      },
    })
      .jpeg()
      .toBuffer();
  const cover = 'cover:\n  src: ./sala.jpg\n  alt: Pełna sala.';
  site = await fixtureSite('killed-builds', {
    'site.yaml': settings,
    'news/a/index.md': news('A', '2024-01-01', cover),
    'news/a/sala.jpg': await photo(40),
  });
  cacheDir = cacheOf(site);
  const change = {
    'news/a/index.md': news('A zmienione', '2024-01-01', cover),
    'news/b/index.md': news('B', '2024-02-02', cover),
    'news/b/sala.jpg': await photo(60),
  };

  // The site after the change, from nothing.
  const before = await Promise.all(
    ['news/a/index.md', 'news/a/sala.jpg'].map(async (path) => [path, await readFile(join(site.root, path))] as const),
  );
  await writeFiles(site, change);
  await clearCache(site);
  await buildSiteOrFail(site);
  clean = await bytesBelow(site.outDir);

  await rm(join(site.root, 'news'), { recursive: true });
  await rm(site.outDir, { recursive: true });
  await writeFiles(site, Object.fromEntries(before));
  await clearCache(site);
  const start = performance.now();
  await buildSiteOrFail(site);
  whole = performance.now() - start;
  former = await bytesBelow(site.outDir);
  expect(differences(former, clean)).not.toEqual([]);
  await writeFiles(site, change);
});

test(`${kills} builds that are killed leave the former site as it was, and the next one is as from nothing`, async () => {
  let cut = 0;
  for (let index = 0; index < kills; index += 1) {
    const after = Math.round(whole * ((index + Math.random()) / kills));
    const signal = index % 2 === 0 ? 'SIGKILL' : 'SIGINT';
    const isCut = await killedBuild(signal, after);
    if (isCut) cut += 1;
    const found = await served();
    // One that came to its end before the signal has put the new site there.
    const expected = isCut && differences(found, clean).length > 0 ? former : clean;
    expect(differences(found, expected), `${signal} after ${after} of ${whole} ms`).toEqual([]);
  }
  expect(cut).toBeGreaterThanOrEqual(kills / 2);
  await buildSiteOrFail(site);
  expect(differences(await bytesBelow(site.outDir), clean)).toEqual([]);
  expect(existsSync(workFolder(site.outDir))).toBe(false);
}, 300_000);

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut short', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['foreign', (bytes) => Buffer.alloc(Math.max(bytes.length, 9), '\u0000{]x')],
])('a cache in which every file is %s gives the same site', async (_situation, damage) => {
  const files = await filesBelow(cacheDir);
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) await writeFile(join(cacheDir, file), damage(await readFile(join(cacheDir, file))));
  await buildSiteOrFail(site);
  expect(differences(await bytesBelow(site.outDir), clean)).toEqual([]);
});
