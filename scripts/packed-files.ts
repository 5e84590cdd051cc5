import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** What npm would put into the package. */
export interface PackedFiles {
  /** Paths from the package's root. */
  paths: string[];
  /** Bytes of the package file. */
  packed: number;
  /** Bytes of the files in it. */
  unpacked: number;
}

const listing = z
  .array(z.object({ size: z.int(), unpackedSize: z.int(), files: z.array(z.object({ path: z.string() })) }))
  .length(1);

/**
 * Asks npm which files the package has, without packing them.
 * @param isCompiled whether to compile first, as packing does; otherwise what was compiled before is counted
 * @throws Error with npm's words
 */
export async function packedFiles(isCompiled: boolean): Promise<PackedFiles> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['pack', '--dry-run', '--json', ...(isCompiled ? [] : ['--ignore-scripts'])];
  const { stdout } = await promisify(execFile)(npm, args, {
    cwd: join(import.meta.dirname, '..'),
    shell: process.platform === 'win32',
    maxBuffer: 64_000_000,
  });
  // What the compiler says stands before the list.
  const [pack] = listing.parse(JSON.parse(stdout.slice(stdout.search(/^\[/m))));
  if (!pack) throw new Error('npm listed no package.');
  return { paths: pack.files.map(({ path }) => path), packed: pack.size, unpacked: pack.unpackedSize };
}
