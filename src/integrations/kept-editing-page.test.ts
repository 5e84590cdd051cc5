import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, relative } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../package-root.ts';
import { keptEditingPage, pageSources } from './kept-editing-page.ts';

const source = join(packageRoot, 'src');

/** Own modules that a module brings along, itself too; types alone are in no bundle. */
function bundled(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(file, 'utf8').replace(/^(?:import|export) type [^;]*;$/gm, '');
  for (const [, path = ''] of text.matchAll(/(?:from|import)[ (]'(\.[^']*)'/g)) {
    const module = join(dirname(file), path);
    if (existsSync(module)) bundled(module, found);
  }
  return found;
}

it('the bundle of the editing page is made anew when anything changes that is in it', () => {
  const modules = [...bundled(join(source, 'editing/page/main.ts'))].map((file) => relative(source, file));
  expect(modules).toContain('schemas/collections.ts');
  expect(modules.filter((module) => !pageSources.some((pattern) => matchesGlob(module, pattern)))).toEqual([]);
});

it('another version of the CMS has a bundle of its own', async () => {
  const keys: string[] = [];
  const refuse = (_name: string, key: string) => {
    keys.push(key);
    return Promise.reject(new Error('asked'));
  };
  for (const manifest of ['package.json', 'tsconfig.json'])
    await expect(keptEditingPage(packageRoot, join(packageRoot, manifest), refuse)).rejects.toThrow('asked');
  expect(new Set(keys).size).toBe(2);
});
