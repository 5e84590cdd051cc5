import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packedFiles } from './packed-files.ts';

const root = join(import.meta.dirname, '..');

const manifest = z.object({ name: z.string(), version: z.string(), dependencies: z.record(z.string(), z.string()) });

it('what npm create takes starts a site with the same version', () => {
  const read = (folder: string) => manifest.parse(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')));
  const { name, version } = read('.');
  expect(read('scripts/create-kronika')).toMatchObject({ version, dependencies: { [name]: version } });
});

describe('the package', async () => {
  const { paths } = await packedFiles(false);
  const sources = paths.filter((path) => path.startsWith('src/'));

  it('holds what a site imports, and what create copies', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        'package.json',
        'LICENSE',
        'src/collections.ts',
        'src/routes/[...path].astro',
        'scripts/template/gitignore',
        'docs/przewodnik-redaktora.md',
        'docs/editors-guide.md',
        'docs/schemas/site.schema.json',
      ]),
    );
  });

  it('holds no test, fixture, sample, photograph or source map', () => {
    const foreign =
      /\.test\.|\.map$|^(?:content|tests|public)\/|src\/(?:testing|content\.config)|fixture|\.(?:jpe?g|png|webp|avif|gif)$/;
    expect(paths.filter((path) => foreign.test(path))).toEqual([]);
  });

  it('holds every file that a source in it imports', () => {
    const packed = new Set(sources);
    const missing = sources
      .filter((path) => /\.(?:ts|astro)$/.test(path))
      .flatMap((path) =>
        [...readFileSync(join(root, path), 'utf8').matchAll(/(?:from|import\(?)\s*'(\.[^'?]+)/g)]
          .map(([, to]) => posix.join(posix.dirname(path), to ?? ''))
          .filter((to) => !packed.has(to))
          .map((to) => `${path} → ${to}`),
      );
    expect(missing).toEqual([]);
  });
});
