import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import {
  astroProgram,
  type BuildResult,
  buildSiteOrFail,
  cacheOf,
  clearCache,
  fixtureSite,
  type FixtureSite,
  siteEnvironment,
  testDay,
} from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { markdown, settings } from './fixtures.ts';

/** A picture that takes an encoder some time. */
const noise = (width: number) =>
  sharp({
    create: { width, height: 600, channels: 3, background: '#777', noise: { type: 'gaussian', mean: 120, sigma: 60 } },
  })
    .jpeg()
    .toBuffer();

/** Every file below a folder with its bytes. */
async function bytesBelow(folder: string): Promise<Map<string, string>> {
  const paths = await filesBelow(folder);
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, (await readFile(join(folder, path))).toString('base64')] as const),
    ),
  );
}

/** Paths of files that are not alike. */
function differences(a: Map<string, string>, b: Map<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();
}

/** How many pictures a build encoded. */
function encoded({ stdout }: BuildResult): number {
  return Number(/plików \d+, w tym nowych (\d+)/.exec(stdout)?.[1]);
}

/** How many kept files a build did not believe. */
function notBelieved({ stdout }: BuildResult): number {
  return Number(/przerwane budowanie, zrobione na nowo: (\d+)/.exec(stdout)?.[1] ?? 0);
}

type Damage = (file: Buffer, other: Buffer) => Buffer | undefined;

/** What happens to files: undefined where one is gone. */
const damages: Record<string, Damage> = {
  cut: (file) => file.subarray(0, file.length >> 1),
  emptied: () => Buffer.alloc(0),
  random: (file) => Buffer.alloc(file.length, '9\u0007x'),
  'one sign changed': (file) => Buffer.from(file.map((byte, index) => (index === file.length >> 1 ? byte ^ 1 : byte))),
  'that of another': (_, other) => other,
  gone: () => undefined,
};

/** Does each damage to files of a folder, one after another; the last file stays whole. Returns how many are left there with other bytes. */
async function damage(folder: string, kinds: Record<string, Damage>): Promise<number> {
  const whole = await bytesBelow(folder);
  const paths = [...whole.keys()];
  const last = whole.get(paths.at(-1) ?? '') ?? '';
  let left = 0;
  for (const [index, apply] of Object.values(kinds).entries()) {
    const path = paths[index];
    if (path === undefined || index >= Math.max(1, paths.length - 1)) break;
    const bytes = whole.get(path) ?? '';
    const before = Buffer.from(bytes, 'base64');
    // The same picture out of a JPEG and out of a PNG has the same bytes: taking the one for the other is no damage.
    const other = [...whole.values()].findLast((one) => one !== bytes) ?? last;
    const made = apply(before, Buffer.from(other, 'base64'));
    await (made ? writeFile(join(folder, path), made) : rm(join(folder, path)));
    if (made && !made.equals(before)) left += 1;
  }
  return left;
}

let site: FixtureSite;
let clean: Map<string, string>;
let pictures: number;

/** Builds, and says of each page whether it was rendered or restored. All builds are called alike, as Astro's cache asks. */
const build = () => buildSiteOrFail(site, testDay, ['--verbose']);

beforeAll(async () => {
  const photos = await Promise.all([800, 900, 1000, 1100].map(noise));
  site = await fixtureSite('kept-files', {
    'site.yaml': settings,
    'galleries/a/index.md': markdown('title: Zdjęcia\ndescription: Ze spotkania.\ndate: 2012-06-20'),
    'galleries/a/photos.yaml': photos.map((_, index) => `- src: ./${index}.jpg\n  decorative: true\n`).join(''),
    ...Object.fromEntries(photos.map((bytes, index) => [`galleries/a/${index}.jpg`, bytes])),
    'news/b/index.md': markdown('title: B\ndescription: Opis.\npubDate: 2024-01-01', '![Sala](./sala.png)'),
    'news/b/sala.png': await sharp(photos[0]).png().toBuffer(),
  });
  await clearCache(site);
  pictures = encoded(await build());
  clean = await bytesBelow(site.outDir);
});

test('a build without a change believes all that is kept, and makes the one picture that is gone', async () => {
  const assets = join(cacheOf(site), 'assets');
  await rm(join(assets, (await readdir(assets))[0] ?? ''));
  const result = await build();
  expect([encoded(result), notBelieved(result)]).toEqual([1, 0]);
  for (const page of ['galerie/a', 'aktualnosci/b']) expect(result.stdout).toContain(`/${page}/index.html (restored)`);
  expect(differences(await bytesBelow(site.outDir), clean)).toEqual([]);
});

test('damaged pictures, pages, grounds and pictures for sharing are made anew and counted', async () => {
  const folders = (await readdir(cacheOf(site), { withFileTypes: true })).filter((item) => item.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(['assets', 'cards', 'dist', 'fonts', 'grounds']);
  let expected = 0;
  for (const { name } of folders) expected += await damage(join(cacheOf(site), name), damages);
  await writeFile(join(cacheOf(site), 'assets', 'foreign.webp'), 'foreign');
  await symlink('/dev/full', join(cacheOf(site), 'dist', 'link'));
  await mkdir(join(cacheOf(site), 'empty', 'folder'), { recursive: true });
  const result = await build();
  expect(notBelieved(result)).toBe(expected + 2);
  expect(encoded(result)).toBe(Object.keys(damages).length);
  expect(differences(await bytesBelow(site.outDir), clean)).toEqual([]);
});

test('damaged lists, those of another version, and none at all', async () => {
  const cache = cacheOf(site);
  const ofOtherVersion = async (name: string, pattern: RegExp, text: string) => {
    const before = await readFile(join(cache, name), 'utf8');
    expect(before).toMatch(pattern);
    await writeFile(join(cache, name), before.replace(pattern, text));
  };
  await ofOtherVersion('incremental-build.json', /"outputFile": "[^"]*index\.html"/, '"outputFile": "nowhere.html"');
  await ofOtherVersion('data-store.json', /Ze spotkania/, 'Z innej strony');
  expect(notBelieved(await build())).toBe(2);
  expect(differences(await bytesBelow(site.outDir), clean)).toEqual([]);

  const list = await readFile(join(cache, 'kept.sha256'), 'utf8');
  // A line is cut in the middle, and what followed it is lost.
  await writeFile(join(cache, 'kept.sha256'), list.slice(0, list.indexOf('assets/') + 300));
  const { stdout } = await build();
  expect(stdout).toMatch(/przerwane budowanie, zrobione na nowo: \d+/);
  expect(differences(await bytesBelow(site.outDir), clean)).toEqual([]);
}, 240_000);

test('a build that is killed while it encodes pictures leaves a cache of which the next one uses what is whole', async () => {
  await clearCache(site);
  const assets = join(cacheOf(site), 'assets');
  const child = spawn(process.execPath, [astroProgram, 'build', '--verbose'], {
    cwd: site.folder,
    env: { ...siteEnvironment(site) },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const written = () => readdir(assets).catch(() => []);
  while (child.exitCode === null && (await written()).length < 4) await new Promise((resume) => setTimeout(resume, 5));
  child.kill('SIGKILL');
  await ended;
  const left = await written();
  expect(left.length).toBeGreaterThanOrEqual(4);
  expect(left.length).toBeLessThan(pictures);
  // As a kill in the middle of a write leaves it.
  const half = join(assets, left[0] ?? '');
  await writeFile(half, (await readFile(half)).subarray(0, 100));

  const result = await build();
  expect(encoded(result)).toBeGreaterThan(0);
  expect(encoded(result)).toBeLessThan(pictures);
  // The pages were whole before the first picture was begun.
  expect(result.stdout).toContain('/galerie/a/index.html (restored)');
  expect(differences(await bytesBelow(site.outDir), clean)).toEqual([]);
}, 240_000);
