import { appendFile, mkdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { nothingToBuild } from '../src/commands/nothing-to-build.ts';
import { inputsDigest, outputDigest } from '../src/last-build/inputs-digest.ts';
import { lastBuildFile, readLastBuild, writeLastBuild } from '../src/last-build/last-build.ts';
import { workFolder } from '../src/output/output-problem.ts';
import {
  type BuildResult,
  fixtureSite,
  type FixtureSite,
  projectRoot,
  runProgram,
  siteEnvironment,
  testDay,
} from '../src/testing/build-site.ts';
import { commit, initialise } from '../src/testing/git-history.ts';
import { markdown, news, settings } from './fixtures.ts';

const files = {
  'site.yaml': `${settings}editors: { language: en }\n`,
  'news/nowina.md': news('Nowina', '2026-07-01'),
  'meetings/narada.md': markdown(
    'title: Narada\ndescription: O czym.\nkind: partnership\nstart: 2026-12-01T10:00\nend: 2026-12-01T12:00',
  ),
};

let site: FixtureSite;
/** What the first build said. */
let first: BuildResult;

const env = (today = testDay) => siteEnvironment(site, today);

/** Runs the command as a person does. */
function build(today = testDay, ...argv: readonly string[]): Promise<BuildResult> {
  const bin = join(projectRoot, 'src', 'bin.ts');
  return runProgram(process.execPath, [bin, 'build', ...argv], { cwd: site.folder, env: env(today) });
}

/** What the command would say in place of building. */
const said = (argv: readonly string[] = [], more: Record<string, string> = {}, today = testDay) =>
  nothingToBuild(argv, { cwd: site.folder, env: { ...env(today), ...more } });

/** Takes all as it lies there for what the last build was made from and wrote. */
function takeForBuilt(): void {
  const last = readLastBuild(site.folder);
  if (!last) throw new Error('The build left no note.');
  const inputs = inputsDigest(last.scope, { argv: [], env: env() }).digest;
  writeLastBuild(site.folder, { ...last, inputs, written: outputDigest(last.output) });
}

beforeAll(async () => {
  site = await fixtureSite('unchanged-builds', files);
  for (const name of ['node_modules', 'public', 'src/components', 'src/pages', 'content/.git'])
    await rm(join(site.folder, name), { recursive: true, force: true });
  await put(join(site.folder, 'config/colours.svelte'), '// import.meta.env.MY_COLOUR\n');
  // What was written while a build began may have been read before or after.
  await new Promise((resolve) => setTimeout(resolve, 20));
  first = await build();
});

test('a build after which nothing changed does nothing, and says until when the site stays as it is', async () => {
  expect(first.code).toBe(0);
  expect(first.stdout).toContain('The site stays as it is until 2026-12-01 00:00 (Europe/Warsaw)');
  expect(first.stdout).toMatch(/\[kronika:stages\] [\d.]+ s: start .*bundle and pages [\d.]+ s \(\d+ %\)/);
  const page = join(site.outDir, 'index.html');
  const before = await stat(page);

  const second = await build();
  expect(second).toMatchObject({ code: 0, stderr: '' });
  expect(second.stdout).toContain('Nothing has changed since the last build: the site in dist is up to date.');
  expect(second.stdout).toContain('It will change by itself at 2026-12-01 00:00 at the earliest.');
  expect(await stat(page)).toEqual(before);

  const forced = await build(testDay, '--force');
  expect(forced.stdout).toContain('files in dist/, 0 new or changed.');
  expect(said()).toBeDefined();
});

test('its summary says for workflows until when the site holds', async () => {
  const summary: unknown = JSON.parse(await readFile(lastBuildFile(site.folder), 'utf8'));
  expect(summary).toMatchObject({ until: '2026-12-01T00:00', untilInstant: '2026-11-30T23:00:00.000Z' });
});

test.each([
  ['2026-11-30T23:59', true],
  ['2026-12-01T00:00', false],
  ['2030-01-01', false],
  ['2026-11-21', false],
])('on %s there is nothing to do: %s', (day, isNothing) => {
  takeForBuilt();
  expect(said([], {}, day) !== undefined).toBe(isNothing);
});

const entry = () => join(site.root, 'news', 'nowina.md');
const other = () => join(site.root, 'news', 'inna.md');
const output = (path: string) => join(site.outDir, path);

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** What may happen between two builds, by what a person would call it. */
const changes: Record<string, () => Promise<void>> = {
  'an entry is written again with as many signs, and its time put back': async () => {
    const { atime, mtime } = await stat(entry());
    await writeFile(entry(), (await readFile(entry(), 'utf8')).replace('Nowina', 'Zmiana'));
    await utimes(entry(), atime, mtime);
  },
  'an entry comes': () => put(join(site.root, 'news', 'druga.md'), news('Druga', '2026-07-02')),
  'an entry gets another name': () => rename(other(), join(site.root, 'news', 'trzecia.md')),
  'an entry goes': () => rm(other()),
  'a setting changes': () => appendFile(join(site.root, 'site.yaml'), 'tagline: Hasło\n'),
  'a folder of files is linked a second time': async () => {
    await put(join(site.folder, 'public/pliki/a.txt'), 'x');
    takeForBuilt();
    await symlink(join(site.folder, 'public/pliki'), join(site.folder, 'public/te-same'));
  },
  'a page of its own in a folder with a dot changes': () =>
    put(join(site.folder, 'src/pages/.well-known/stan.txt.ts'), 'export const GET = () => new Response("");'),
  'a package that is linked to it changes': async () => {
    const linked = join(site.folder, '..', 'unchanged-builds-linked');
    await put(join(linked, 'index.mjs'), 'export const a = 1;\n');
    await mkdir(join(site.folder, 'node_modules/@gmina'), { recursive: true });
    await rm(join(site.folder, 'node_modules/@gmina/lib'), { force: true });
    await symlink(linked, join(site.folder, 'node_modules/@gmina/lib'));
    takeForBuilt();
    await put(join(linked, 'index.mjs'), 'export const a = 22;\n');
  },
  'a file comes that is served as it is': () => put(join(site.folder, 'public/.well-known/security.txt'), 'Contact: x'),
  'a part of the site’s own changes': () => put(join(site.folder, 'src/components/Header.astro'), '<p>Nagłówek</p>'),
  'its configuration changes': () => appendFile(join(site.folder, 'astro.config.mjs'), '// Changed.\n'),
  'packages are installed': () => put(join(site.folder, 'node_modules/.package-lock.json'), '{}'),
  'its history begins': async () => {
    initialise(site.root);
    await commit(site.root, { date: '2026-11-01T10:00:00Z' });
  },
  'a page is changed by hand': () => appendFile(output('index.html'), '<!-- -->'),
  'a page is lost': () => rm(output('404.html')),
  'a file is put beside the pages': () => put(output('obcy.txt'), 'x'),
  'a build was killed while the site changed places': () => mkdir(workFolder(site.outDir)).then(() => undefined),
};

test.each(Object.keys(changes))('there is something to do when %s', async (name) => {
  await put(other(), news('Inna', '2026-07-03'));
  takeForBuilt();
  expect(said()).toBeDefined();
  await changes[name]?.();
  expect(said()).toBeUndefined();
  await rm(workFolder(site.outDir), { recursive: true, force: true });
});

test('there is something to do when it is called otherwise', async () => {
  takeForBuilt();
  expect(said()).toBeDefined();
  expect(said(['--verbose'])).toBeDefined();
  expect(said(['--force'])).toBeUndefined();
  expect(said(['--outDir', 'elsewhere'])).toBeUndefined();
  expect(said([], { MY_COLOUR: 'red' })).toBeUndefined();
  expect(said([], { KRONIKA_CONTENT: 'elsewhere' })).toBeUndefined();
  expect(said([], { KRONIKA_TODAY: 'tomorrow' })).toBeUndefined();

  const note = lastBuildFile(site.folder);
  await writeFile(note, (await readFile(note, 'utf8')).slice(0, 300));
  expect(said()).toBeUndefined();
});

test('there is always something to do where a site has pages of its own, which may read anything', async () => {
  await put(join(site.folder, 'src/pages/stan.txt.ts'), 'export const GET = () => new Response(String(Date.now()));\n');
  const { code, stdout } = await build();
  expect(code).toBe(0);
  expect(stdout).toContain('The site has pages of its own, which may change at any time');
  expect(said()).toBeUndefined();
});
