import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  devDependencies: z.object({ node: z.string() }),
});

/** Where a new site takes Kronika from. */
export interface KronikaSource {
  /** What its package.json depends on. */
  dependency: string;
  /** Version of Node that the site brings: the one that the package is tested on. */
  node: string;
  /** Package files that the site brings in `vendor/`. */
  vendored: string[];
}

/**
 * Where npm will find this very version: the registry, if it holds it, or else a package file made of the
 * package as it lies here, which the site then brings along.
 * @param packageRoot absolute path of the package's folder
 * @throws Error with npm's words when the package cannot be packed
 */
export async function kronikaSource(packageRoot: string): Promise<KronikaSource> {
  const text = await readFile(join(packageRoot, 'package.json'), 'utf8');
  const { name, version, devDependencies } = manifest.parse(JSON.parse(text));
  const { node } = devDependencies;
  if (await isPublished(name, version)) return { dependency: `^${version}`, node, vendored: [] };
  const folder = await mkdtemp(join(tmpdir(), 'kronika-'));
  // An installed package is compiled already, and has no compiler.
  const isCompiled = await access(join(packageRoot, 'src', 'testing')).then(
    () => false,
    () => true,
  );
  const { stdout } = await npm([
    'pack',
    packageRoot,
    '--json',
    '--pack-destination',
    folder,
    ...(isCompiled ? ['--ignore-scripts'] : []),
  ]);
  const packed = z.array(z.object({ filename: z.string() })).parse(JSON.parse(stdout.slice(stdout.indexOf('['))));
  const file = join(folder, basename(packed[0]?.filename ?? ''));
  return { dependency: `file:vendor/${basename(file)}`, node, vendored: [file] };
}

/** Whether the registry holds a version; without a network it counts as not there. */
async function isPublished(name: string, version: string): Promise<boolean> {
  try {
    const { stdout } = await npm([
      'view',
      `${name}@${version}`,
      'version',
      '--fetch-retries=0',
      '--fetch-timeout=5000',
    ]);
    return stdout.trim() === version;
  } catch {
    return false;
  }
}

function npm(args: readonly string[]) {
  // Windows runs npm through a command file.
  const isWindows = process.platform === 'win32';
  return run(isWindows ? 'npm.cmd' : 'npm', args, { shell: isWindows, maxBuffer: 64_000_000 });
}
