import { spawn } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildInputs } from '../content/build-inputs.ts';

/** Folder of the project. */
export const projectRoot = join(import.meta.dirname, '..', '..');

/** Where fixture sites are laid out; a name keeps its place, so its cache is found again. */
const workshop = join(projectRoot, '.test-sites');

/** The day on which fixture sites are built, unless a test says otherwise. */
export const testDay = '2026-11-22T12:00';

/** A content root of a test, and where its build is written. */
export interface FixtureSite {
  root: string;
  outDir: string;
}

/** The sample site; `tests/build-sample.ts` builds it before the tests run. */
export const sampleSite: FixtureSite = { root: join(projectRoot, 'content'), outDir: join(workshop, 'sample', 'dist') };

/** What a build said and how it ended. */
export interface BuildResult {
  /** Exit code. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Lays out a content root from texts and copies of files, in place of what a former run left.
 * @param name of the site, after its situation
 * @param files texts by path below the root; bytes for pictures
 */
export async function fixtureSite(name: string, files: Record<string, string | Uint8Array>): Promise<FixtureSite> {
  const site = { root: join(workshop, name, 'content'), outDir: join(workshop, name, 'dist') };
  await rm(site.root, { recursive: true, force: true });
  await rm(site.outDir, { recursive: true, force: true });
  await writeFiles(site, files);
  return site;
}

/** Lays out a copy of the sample site, with some files replaced. */
export async function copyOfSample(name: string, files: Record<string, string> = {}): Promise<FixtureSite> {
  const site = await fixtureSite(name, {});
  await cp(join(projectRoot, 'content'), site.root, { recursive: true });
  await writeFiles(site, files);
  return site;
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
export async function clearCache({ root }: FixtureSite): Promise<void> {
  await rm(buildInputs({ KRONIKA_CONTENT: root }, projectRoot).cacheDir, { recursive: true, force: true });
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

/** Builds a site with the real command. */
export function buildSite(site: FixtureSite, today = testDay): Promise<BuildResult> {
  return runCommand([join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], siteEnvironment(site, today));
}

/** Builds a site and fails with the build's own words when it does not succeed. */
export async function buildSiteOrFail(site: FixtureSite, today = testDay): Promise<BuildResult> {
  const result = await buildSite(site, today);
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
