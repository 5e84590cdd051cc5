import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askGit } from '../content/git-command.ts';
import { ownValue } from '../content/own-value.ts';
import { fileStamps, type FileStamp, itemsOf } from './file-stamps.ts';
import type { LastBuild } from './last-build.ts';
import { hostingFolder } from '../output/hosting-folder.ts';

/** How a build was called. */
export interface Call {
  /** Arguments after the name of the command. */
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
}

/** A digest of all that a site is made from but the day, and until when a change of it might not show in it. */
export interface Inputs {
  digest: string;
  /** Milliseconds since 1970. */
  settled: number;
}

/** Options that say how a build goes on and not what it writes. */
const passing = new Set(['--force', '--verbose', '--silent']);

/** Files by which package managers know what they installed. */
const installed = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml', '.yarn-integrity'];

/** Variables that a build reads; those of the site's own code are besides. */
const known = /^(?:KRONIKA_(?:CONTENT|OUT|PREVIEW)|PUBLIC_.*|VITE_.*|PAGEFIND_.*)$/;

/**
 * Puts all together that a site is made from: its folder, its content with what git tells of it, the package, what is
 * installed, and how the build was called. Files count by their times and sizes, as git's own index has it.
 * @param scope the folders, and the names of variables that the site's own code reads
 * @param call how the build is called
 */
export function inputsDigest(
  { siteRoot, contentRoot, publicDir, packageRoot, outputs, variables }: LastBuild['scope'],
  { argv, env }: Call,
): Inputs {
  const hash = createHash('sha256');
  let settled = 0;
  const add = (...facts: readonly (string | undefined)[]) => void hash.update(`${JSON.stringify(facts)}\n`);
  const addFiles = (stamps: readonly FileStamp[]) => {
    for (const stamp of stamps) {
      add(stamp.path, stamp.content, stamp.file);
      settled = Math.max(settled, stamp.settled);
    }
  };
  add(process.version, process.platform, process.arch, ...argv.filter((option) => !passing.has(option)));
  for (const name of [...new Set([...Object.keys(env), ...variables])].sort())
    if (known.test(name) || variables.includes(name)) add(name, ownValue(env, name));
  add('NODE_ENV', env['NODE_ENV'] ?? 'production');
  const folders = [
    { path: siteRoot, without: outputs },
    { path: publicDir, without: outputs, whole: true },
    // Pages may lie in folders whose names begin with a dot: `.well-known`.
    { path: join(siteRoot, 'src'), without: outputs, whole: true },
    { path: contentRoot, without: outputs },
    ...['src', 'compiled', 'package.json'].map((name) => ({ path: join(packageRoot, name) })),
    ...[siteRoot, packageRoot].flatMap(installations).map((path) => ({ path })),
    ...linkedPackages(siteRoot).map((path) => ({ path })),
  ];
  for (const folder of folders) {
    add(folder.path);
    addFiles(fileStamps(folder));
  }
  const git = askGit(contentRoot, ['rev-parse', 'HEAD', '--is-shallow-repository', '--show-toplevel']);
  add(JSON.stringify('words' in git ? git : git.output.toString()));
  const top = 'words' in git ? undefined : git.output.toString().split('\n')[2];
  if (top !== undefined)
    for (const name of ['.mailmap', '.git-blame-ignore-revs']) addFiles(fileStamps({ path: join(top, name) }));
  return { digest: hash.digest('hex'), settled };
}

/** What package managers know of what is installed, from a folder upwards. */
function installations(folder: string): string[] {
  const here = installed.map((name) => join(folder, 'node_modules', name));
  return dirname(folder) === folder ? here : [...here, ...installations(dirname(folder))];
}

/**
 * Packages that are no copies but links to folders in which somebody works (`npm link`, workspaces, `file:`), from a
 * folder upwards. What links lead to within `node_modules` is a package manager's own.
 */
function linkedPackages(folder: string): string[] {
  const linksIn = (path: string): string[] =>
    itemsOf(path).flatMap((item) => {
      const inner = join(path, item.name);
      if (item.name.startsWith('@') && item.isDirectory()) return linksIn(inner);
      return item.isSymbolicLink() ? realPath(inner).filter((target) => !/[\\/]node_modules[\\/]/.test(target)) : [];
    });
  const here = linksIn(join(folder, 'node_modules'));
  return dirname(folder) === folder ? here : [...here, ...linkedPackages(dirname(folder))];
}

function realPath(path: string): string[] {
  try {
    return [realpathSync(path)];
  } catch {
    return [];
  }
}

/**
 * A digest of an output folder as it lies there, with what servers are told beside it, by sizes and times: a file that somebody changed, removed or added
 * by hand makes another one.
 */
export function outputDigest(output: string): string {
  const hash = createHash('sha256');
  for (const folder of [output, hostingFolder(output)])
    for (const { path, content } of fileStamps({ path: folder, whole: true })) hash.update(`${path}\n${content}\n`);
  return hash.digest('hex');
}

/**
 * Names in capitals in the site's own code, any of which may be a variable of the environment.
 * @param siteRoot absolute path of the site
 * @param without absolute paths of folders below it that hold no code
 */
export function variablesIn(siteRoot: string, without: readonly string[]): string[] {
  const names = new Set<string>();
  const code = [
    ...fileStamps({ path: siteRoot, without }).map(({ path }) => join(siteRoot, path)),
    ...fileStamps({ path: join(siteRoot, 'src'), without, whole: true }).map(({ path }) => join(siteRoot, 'src', path)),
  ].filter((path) => /\.(?:[cm]?[jt]sx?|astro|mdx|vue|svelte)$/.test(path));
  for (const path of new Set(code))
    for (const [name] of readFileSync(path, 'utf8').matchAll(/\b[A-Z][A-Z0-9_]{2,}\b/g)) names.add(name);
  // The day is compared by itself.
  names.delete('KRONIKA_TODAY');
  return [...names].sort();
}
