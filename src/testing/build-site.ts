import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { buildInputs } from '../content/build-inputs.ts';

/** Folder of the project. */
export const projectRoot = join(import.meta.dirname, '..', '..');

/** Where fixture sites are laid out; a name keeps its place, so its cache is found again. */
const workshop = join(projectRoot, '.test-sites');

/** The day on which fixture sites are built, unless a test says otherwise. */
export const testDay = '2026-11-22T12:00';

/** A content root of a test, and where its build is written. */
export interface FixtureSite {
  /** Folder of the site, in which it is built; Astro keeps what it knows of a site below it. */
  folder: string;
  /** Its content. */
  root: string;
  outDir: string;
}

/** The sample site; `tests/build-sites.ts` builds it before the tests run. */
export const sampleSite: FixtureSite = {
  folder: projectRoot,
  root: join(projectRoot, 'content'),
  outDir: join(workshop, 'sample', 'dist'),
};

/** Content of a small site with entries in every collection, pictures, attachments, translations and a newsletter. */
export const frozenContent = join(projectRoot, 'src', 'testing', 'frozen', '1.0.0-rc.1', 'content');

/** The Astro command, as a program for Node. */
export const astroProgram = join(projectRoot, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** What a build said and how it ended. */
export interface BuildResult {
  /** Exit code. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Lays out a site from texts and copies of files, in place of what a former run left. It has a folder of its own, as
 * sites that are made with the package have, so that sites are built side by side.
 * @param name of the site, after its situation
 * @param files texts by path below the root; bytes for pictures
 */
export async function fixtureSite(name: string, files: Record<string, string | Uint8Array>): Promise<FixtureSite> {
  const site = siteNamed(name);
  const { folder } = site;
  await rm(site.root, { recursive: true, force: true });
  await rm(site.outDir, { recursive: true, force: true });
  await mkdir(join(folder, 'src'), { recursive: true });
  const own = (file: string, from: string) => JSON.stringify(relative(from, join(projectRoot, 'src', file)));
  await writeFile(
    join(folder, 'astro.config.mjs'),
    `import { kronika } from ${own('kronika.ts', folder)};\nexport default kronika();\n`,
  );
  await writeFile(
    join(folder, 'src', 'content.config.ts'),
    `export { collections } from ${own('collections.ts', join(folder, 'src'))};\n`,
  );
  await writeFiles(site, files);
  return site;
}

/**
 * Where a site of a test lies.
 * @param name as it was given to `fixtureSite`
 */
export function siteNamed(name: string): FixtureSite {
  const folder = join(workshop, name);
  return { folder, root: join(folder, 'content'), outDir: join(folder, 'dist') };
}

/** Adds or replaces files of a content root. */
export async function writeFiles({ root }: FixtureSite, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** Forgets what former builds of a site left in its cache. */
export async function clearCache(site: FixtureSite): Promise<void> {
  await rm(cacheOf(site), { recursive: true, force: true });
}

/** The folder in which builds of a site keep what the next one may use. */
export function cacheOf({ folder, root }: FixtureSite): string {
  return buildInputs({ KRONIKA_CONTENT: root }, folder).cacheDir;
}

/** The environment that points every command at a fixture site. */
export function siteEnvironment({ root, outDir }: FixtureSite, today = testDay): Record<string, string | undefined> {
  return {
    ...outerEnvironment(),
    KRONIKA_CONTENT: root,
    KRONIKA_OUT: outDir,
    KRONIKA_TODAY: today,
    ASTRO_TELEMETRY_DISABLED: '1',
    FORCE_COLOR: undefined,
    NO_COLOR: '1',
  };
}

/** The environment without what vitest and npm say to the code under test: a command of its own knows none of it. */
export function outerEnvironment(): Record<string, string | undefined> {
  const inner = /^(?:npm_.*|NODE_ENV|VITEST.*|DEV|PROD|MODE|SSR|TEST|BASE_URL)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !inner.test(name)));
}

/**
 * Builds a site with the real command.
 * @param options such as `--verbose`, with which it says of each page whether it was rendered or restored
 */
export function buildSite(site: FixtureSite, today = testDay, options: readonly string[] = []): Promise<BuildResult> {
  const args = [astroProgram, 'build', ...options];
  return runProgram(process.execPath, args, { cwd: site.folder, env: siteEnvironment(site, today) });
}

/** Builds a site and fails with the build's own words when it does not succeed. */
export async function buildSiteOrFail(
  site: FixtureSite,
  today = testDay,
  options: readonly string[] = [],
): Promise<BuildResult> {
  const result = await buildSite(site, today, options);
  if (result.code !== 0) throw new Error(`The build of ${site.root} failed:\n${result.stdout}\n${result.stderr}`);
  return result;
}

/** Runs a script of the project with this Node and collects what it says. */
export function runCommand(args: string[], environment: Record<string, string | undefined>): Promise<BuildResult> {
  return runProgram(process.execPath, args, { cwd: projectRoot, env: environment });
}

/** Runs a program and collects what it says. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env }: { cwd: string; env: Record<string, string | undefined> },
): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}
