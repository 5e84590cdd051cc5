import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changedFiles, contentState } from './content-state.ts';

it('files that came, went or changed meanwhile are known by name', async () => {
  const root = await mkdtemp(join(tmpdir(), 'kronika-'));
  await mkdir(join(root, 'news'));
  for (const name of ['same.md', 'changed.md', 'gone.md']) await writeFile(join(root, 'news', name), 'text');
  const before = contentState(root);
  expect(changedFiles(before, contentState(root))).toEqual([]);
  await writeFile(join(root, 'news', 'changed.md'), 'other text');
  await writeFile(join(root, 'news', 'new.md'), 'text');
  await rm(join(root, 'news', 'gone.md'));
  expect(changedFiles(before, contentState(root))).toEqual(['news/changed.md', 'news/gone.md', 'news/new.md']);
  await rm(root, { recursive: true });
  expect(changedFiles(before, contentState(root))).toHaveLength(3);
});
