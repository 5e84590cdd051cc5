import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { onSignal } from './on-signal.ts';

const run = promisify(execFile);

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  devDependencies: z.object({ node: z.string() }),
});

/** The environment, as in `process.env`. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Where a new site takes Kronika from. */
export interface KronikaSource {
  /** What its package.json depends on. */
  dependency: string;
  /** Version of Node that the site brings: the one that the package is tested on. */
  node: string;
  /** Package files that the site brings in `vendor/`. */
  vendored: string[];
  /** Whether the registry could not be asked, so that `npm install` will not reach it either. */
  isOffline: boolean;
  /** Removes what was made on the way; called once the site is written. */
  discard: () => Promise<void>;
}

/**
 * Where npm will find this very version: the registry, if it holds it, or else a package file made of the
 * package as it lies here, which the site then brings along.
 * @param packageRoot absolute path of the package's folder
 * @param env the environment that npm is called in
 * @param onPack called before packing, which takes a while where the package has to be compiled
 * @throws Error with npm's words when the package cannot be packed
 */
export async function kronikaSource(
  packageRoot: string,
  env: Environment,
  onPack: () => void = () => undefined,
): Promise<KronikaSource> {
  const text = await readFile(join(packageRoot, 'package.json'), 'utf8');
  const { name, version, devDependencies } = manifest.parse(JSON.parse(text));
  const { node } = devDependencies;
  const found = await lookUp(name, version, env);
  if (found === 'published')
    return { dependency: `^${version}`, node, vendored: [], isOffline: false, discard: () => Promise.resolve() };
  onPack();
  const folder = await mkdtemp(join(tmpdir(), 'kronika-'));
  const forget = onSignal(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const discard = async () => {
    await rm(folder, { recursive: true, force: true });
    forget();
  };
  try {
    // An installed package is compiled already, and has no compiler.
    const isCompiled = await access(join(packageRoot, 'src', 'testing')).then(
      () => false,
      () => true,
    );
    const { stdout } = await npm(
      ['pack', packageRoot, '--json', '--pack-destination', folder, ...(isCompiled ? ['--ignore-scripts'] : [])],
      env,
    );
    // What the compiler says stands before the list.
    const packed = z.array(z.object({ filename: z.string() })).parse(JSON.parse(stdout.slice(stdout.search(/^\[/m))));
    const file = join(folder, basename(packed[0]?.filename ?? ''));
    return {
      dependency: `file:vendor/${basename(file)}`,
      node,
      vendored: [file],
      isOffline: found === 'unreachable',
      discard,
    };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Whether the registry holds a version, or does not answer. */
async function lookUp(
  name: string,
  version: string,
  env: Environment,
): Promise<'published' | 'unknown' | 'unreachable'> {
  try {
    const { stdout } = await npm(
      // Called quietly, npm would not say why it fails.
      ['view', `${name}@${version}`, 'version', '--fetch-retries=0', '--fetch-timeout=5000', '--loglevel=error'],
      env,
    );
    return stdout.trim() === version ? 'published' : 'unknown';
  } catch (error) {
    const words = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    return /\bE404\b/.test(words) ? 'unknown' : 'unreachable';
  }
}

function npm(args: readonly string[], env: Environment) {
  // Windows runs npm through a command file.
  const isWindows = process.platform === 'win32';
  return run(isWindows ? 'npm.cmd' : 'npm', args, { env: { ...env }, shell: isWindows, maxBuffer: 64_000_000 });
}
