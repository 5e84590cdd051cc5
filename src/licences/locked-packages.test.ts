import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const wanted = z.record(z.string(), z.string()).optional();
const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      dependencies: wanted,
      optionalDependencies: wanted,
    }),
  ),
});

const root = join(import.meta.dirname, '..', '..');
const { packages } = lockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
const { allowScripts } = z
  .object({ allowScripts: z.record(z.string(), z.boolean()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** Whether a package finds another as Node looks for it: in its own folder first, then in those above. */
function isLocked(name: string, from: string): boolean {
  const folders = from
    .split('/node_modules/')
    .map((_, depth, parts) => parts.slice(0, parts.length - depth).join('/node_modules/'));
  return [...folders, ''].some((folder) => Object.hasOwn(packages, `${folder}${folder && '/'}node_modules/${name}`));
}

describe('package-lock.json', () => {
  it('locks every package that one of its packages asks for, on any platform', () => {
    // npm ci ends with EUSAGE where one is missing.
    const missing = Object.entries(packages).flatMap(([path, { dependencies = {}, optionalDependencies = {} }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isLocked(name, path))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('knows the digest of every package', () => {
    expect(Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity)).toEqual([]);
  });

  it('lets no package run an install step but those that are allowed', () => {
    const names = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1) ?? path);
    expect(names.filter((name) => !Object.hasOwn(allowScripts, name))).toEqual([]);
  });
});
