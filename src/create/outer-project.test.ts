import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outerProject } from './outer-project.ts';

it('the project around a folder is the nearest one above it, never its own', async () => {
  const root = await mkdtemp(join(tmpdir(), 'kronika-'));
  await mkdir(join(root, 'outer', 'content', 'deep'), { recursive: true });
  await writeFile(join(root, 'outer', 'package.json'), '{}');
  expect(outerProject(join(root, 'outer'))).toBeUndefined();
  expect(outerProject(join(root, 'outer', 'not', 'there', 'yet'))).toBe(join(root, 'outer'));
  await writeFile(join(root, 'outer', 'content', 'site.yaml'), '');
  expect(outerProject(join(root, 'outer', 'content', 'deep', 'site'))).toBe(join(root, 'outer', 'content'));
  await rm(root, { recursive: true });
});
