import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commit, git, initialise } from '../testing/git-history.ts';
import { builtCommit } from './built-commit.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kronika-commit-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the commit that a site is built from', () => {
  const files = { 'content/site.yaml': 'name: Kronika\n', 'README.md': 'Kronika\n' };
  const root = () => join(folder, 'content');

  it('is the last one of the repository, with its time in UTC', async () => {
    initialise(folder);
    await commit(folder, { date: '2026-11-20T10:00:00+01:00', files });
    await commit(folder, { date: '2026-11-21T10:00:00+01:00', files: { 'README.md': 'Inny\n' } });
    expect(builtCommit(root())).toEqual({
      commit: git(folder, ['rev-parse', 'HEAD']).trim(),
      time: '2026-11-21T09:00:00.000Z',
    });
  });

  it('does not hold what is not committed, of the content alone', async () => {
    initialise(folder);
    await commit(folder, { date: '2026-11-20T10:00:00+01:00', files });
    writeFileSync(join(folder, 'README.md'), 'Zmiana\n');
    expect(builtCommit(root())).not.toHaveProperty('uncommitted');
    writeFileSync(join(root(), 'nowy.md'), 'Nowy\n');
    expect(builtCommit(root())).toMatchObject({ uncommitted: true });
  });

  it('is unknown outside a repository, before the first commit, and where git passes the content by', async () => {
    expect(builtCommit(folder)).toBeUndefined();
    initialise(folder);
    writeFileSync(join(folder, 'site.yaml'), 'name: Kronika\n');
    expect(builtCommit(folder)).toBeUndefined();
    writeFileSync(join(folder, '.gitignore'), 'site.yaml\n');
    await commit(folder, { date: '2026-11-20T10:00:00+01:00' });
    expect(builtCommit(folder)).toBeUndefined();
  });
});
