import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { installedLicence } from './installed-licence.ts';
import { licenceLines } from './licence-lines.ts';
import { shippedPackages } from './shipped-packages.ts';

const names = z.record(z.string(), z.string());
const src = join(import.meta.dirname, '..');

/** Packages that the files of a folder import with more than their types. */
function packagesImportedIn(folder: string): string[] {
  const files = readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const statement = /^(?:import|export) (?!type\b)[^;'"]*?\bfrom '([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm;
  return code.flatMap((file) =>
    [...readFileSync(join(src, folder, file), 'utf8').matchAll(statement)].map(
      ([, stated, loaded]) => stated ?? loaded ?? '',
    ),
  );
}

describe('shippedPackages', () => {
  const shipped = new Set(shippedPackages.map(({ name }) => name));

  it('names every package that the code of the browser imports', () => {
    const imported = ['components', 'search'].flatMap(packagesImportedIn);
    expect(imported).toContain('photoswipe');
    expect(imported.filter((name) => !name.startsWith('astro') && !shipped.has(name))).toEqual([]);
  });

  it('names packages of the project, each with a licence and its text', () => {
    const { dependencies, peerDependencies } = z
      .object({ dependencies: names, peerDependencies: names })
      .parse(JSON.parse(readFileSync(join(src, '..', 'package.json'), 'utf8')));
    for (const name of shipped) {
      expect(Object.keys({ ...dependencies, ...peerDependencies })).toContain(name);
      expect(installedLicence(name, import.meta.filename)?.texts, name).not.toEqual([]);
    }
  });

  it('leaves it to each site whether it takes a package that only the terms of the GPL allow to pass on', () => {
    const manifest = z
      .object({ dependencies: names, peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean() })) })
      .parse(JSON.parse(readFileSync(join(src, '..', 'package.json'), 'utf8')));
    const copyleft = [...shipped].filter((name) => installedLicence(name, import.meta.filename)?.isCopyleft);
    expect(copyleft).toEqual(['dictionary-uk']);
    expect(copyleft.filter((name) => name in manifest.dependencies)).toEqual([]);
    expect(copyleft.map((name) => manifest.peerDependenciesMeta[name]?.optional)).toEqual([true]);
  });

  it('warns of terms that a publisher cannot choose away', () => {
    const packages = shippedPackages.map((one) => ({
      ...one,
      installed: installedLicence(one.name, import.meta.filename),
    }));
    const lines = licenceLines(packages);
    expect(lines).toContain('dictionary-pl 2.0.0: (GPL-3.0 OR LGPL-3.0 OR MPL-2.0)');
    expect(lines.filter((line) => line.includes('passes them on under those terms'))).toEqual([
      expect.stringMatching(/^dictionary-uk is GPL-3\.0 only/),
    ]);
  });
});
