import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markName, readMark } from './output-mark.ts';
import { workFolder } from './output-problem.ts';
import { takeLock } from './process-lock.ts';
import { ForeignFileInTheWay, mendOutput, OutputBusy, swapOutput, WorkFolderForeign } from './swap-output.ts';

let home: string;
let output: string;
const once = { limit: 0 };
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kronika-swap-'));
  output = join(home, 'dist');
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** Writes texts by path; an ending slash makes an empty folder. */
function lay(folder: string, files: Record<string, string>): string {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(path.endsWith('/') ? join(folder, path) : dirname(join(folder, path)), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Puts a site in its place. */
async function publish(files: Record<string, string>) {
  await rm(join(home, 'rendered'), { recursive: true, force: true });
  return swapOutput(lay(join(home, 'rendered'), files), output, once);
}

/** Texts by path; an empty folder has a slash at its end. Without the mark. */
function found(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((item): [string, string][] => {
      const path = join(item.parentPath, item.name);
      const name = path.slice(folder.length + 1).replaceAll('\\', '/');
      if (name === markName) return [];
      if (!item.isDirectory()) return [[name, readFileSync(path, 'utf8')]];
      return readdirSync(path).length === 0 ? [[`${name}/`, '']] : [];
    }),
  );
}

describe('a new site', () => {
  it('comes to a place that is not there, and leaves nothing beside it', async () => {
    expect(await publish({ 'index.html': 'a', 'a/b.html': 'b', 'empty/': '' })).toEqual({
      files: 2,
      changed: 2,
      kept: [],
    });
    expect(found(output)).toEqual({ 'index.html': 'a', 'a/b.html': 'b', 'empty/': '' });
    expect(readdirSync(home).sort()).toEqual(['dist']);
  });

  it('comes to an empty folder and keeps its rights', async () => {
    mkdirSync(output);
    chmodSync(output, 0o2755);
    await publish({ 'index.html': 'a' });
    expect(statSync(output).mode & 0o7777).toBe(0o2755);
  });

  it('takes the place of the former one with all that is gone, and keeps the files that are the same', async () => {
    await publish({ 'index.html': 'a', 'old/b.html': 'b', 'same.html': 'c', 'size.html': 'd', 'folder/': '' });
    const { ino, mtimeMs } = statSync(join(output, 'same.html'));
    const result = await publish({ 'index.html': 'a2', 'same.html': 'c', 'size.html': 'e', old: 'now a file' });
    expect(result).toEqual({ files: 4, changed: 3, kept: [] });
    expect(found(output)).toEqual({ 'index.html': 'a2', 'same.html': 'c', 'size.html': 'e', old: 'now a file' });
    const now = statSync(join(output, 'same.html'));
    expect({ ino: now.ino, mtimeMs: now.mtimeMs, nlink: now.nlink }).toEqual({ ino, mtimeMs, nlink: 1 });
  });

  it('changes no file of a former site that somebody keeps by links', async () => {
    await publish({ 'index.html': 'a', 'b.html': 'b' });
    mkdirSync(join(home, 'backup'));
    for (const name of ['index.html', 'b.html', markName]) linkSync(join(output, name), join(home, 'backup', name));
    const before = readMark(join(home, 'backup'));
    await publish({ 'index.html': 'new', 'b.html': 'b', 'c.html': 'c' });
    expect(found(join(home, 'backup'))).toEqual({ 'index.html': 'a', 'b.html': 'b' });
    expect([before?.wrote('c.html'), readMark(join(home, 'backup'))?.wrote('c.html')]).toEqual([false, false]);
  });

  it('has the same mark whatever was there before, and tells no names in it', async () => {
    await publish({ 'index.html': 'a', 'secret-page/index.html': 'b' });
    const first = readFileSync(join(output, markName), 'utf8');
    await publish({ 'index.html': 'b' });
    await publish({ 'index.html': 'c', 'secret-page/index.html': 'd' });
    expect(readFileSync(join(output, markName), 'utf8')).toBe(first);
    expect(first).not.toContain('secret');
  });
});

describe('what is not Kronika’s in an output folder', () => {
  it('stays where it is, and is told by its topmost path', async () => {
    await publish({ 'index.html': 'a', 'news/a.html': 'b' });
    lay(output, {
      'list.txt': 'do burmistrza',
      'notes/x/y.txt': 'y',
      '.git/refs/': '',
      'news/own.txt': 'o',
      'free/': '',
    });
    const { kept } = await publish({ 'index.html': 'c' });
    expect(kept).toEqual(['.git', 'free', 'list.txt', 'news/own.txt', 'notes']);
    expect(found(output)).toEqual({
      'index.html': 'c',
      'list.txt': 'do burmistrza',
      'notes/x/y.txt': 'y',
      '.git/refs/': '',
      'news/own.txt': 'o',
      'free/': '',
    });
    expect((await publish({ 'index.html': 'd' })).kept).toEqual(['.git', 'free', 'list.txt', 'news', 'notes']);
    expect(readdirSync(home).sort()).toEqual(['dist']);
  });

  it('may share a folder with the new site', async () => {
    await publish({ 'index.html': 'a' });
    lay(output, { 'news/own.txt': 'o' });
    await publish({ 'index.html': 'a', 'news/a.html': 'b' });
    expect(found(output)).toEqual({ 'index.html': 'a', 'news/a.html': 'b', 'news/own.txt': 'o' });
  });

  it.each([
    ['a file where the new site has one', { 'b.html': 'own' }, { 'b.html': 'b' }, 'b.html'],
    ['a file where the new site has a folder', { news: 'own' }, { 'news/a.html': 'b' }, 'news'],
    ['a folder where the new site has a file', { 'news/own.txt': 'own' }, { news: 'b' }, 'news'],
  ])('stops a build before anything changes: %s', async (_situation, own: Record<string, string>, site, path) => {
    await publish({ 'index.html': 'a' });
    lay(output, own);
    await expect(publish({ 'index.html': 'c', ...site })).rejects.toEqual(new ForeignFileInTheWay(path));
    expect(found(output)).toEqual({ 'index.html': 'a', ...own });
    expect(readdirSync(home).sort()).toEqual(['dist', 'rendered']);
  });
});

describe('a process that was killed', () => {
  /** Lays things as they are at some moment of a swap: `last` and `next` beside the output folder. */
  async function killed({ last, next }: { last?: Record<string, string>; next?: Record<string, string> }) {
    const work = workFolder(output);
    if (last) {
      await publish(last);
      mkdirSync(work);
      renameSync(output, join(work, 'last'));
    }
    lay(work, { 'kronika.txt': '' });
    if (next) lay(join(work, 'next'), next);
  }

  it('while it laid the new site out has changed nothing', async () => {
    await publish({ 'index.html': 'a' });
    lay(workFolder(output), { 'kronika.txt': '', 'next/index.html': 'ha' });
    await mendOutput(output);
    expect(found(output)).toEqual({ 'index.html': 'a' });
    expect(readdirSync(home).sort()).toEqual(['dist']);
  });

  it('between the two renames has the former site put back', async () => {
    await killed({ last: { 'index.html': 'a' }, next: { 'index.html': 'b' } });
    await mendOutput(output);
    expect(found(output)).toEqual({ 'index.html': 'a' });
    expect(existsSync(workFolder(output))).toBe(false);
  });

  it('between the two renames, where somebody made an empty folder since, has it put back too', async () => {
    await killed({ last: { 'index.html': 'a' } });
    mkdirSync(output);
    await mendOutput(output);
    expect(found(output)).toEqual({ 'index.html': 'a' });
  });

  it('before the former site was put away has that done, and nothing lost that is not Kronika’s', async () => {
    await killed({ last: { 'index.html': 'a', 'old.html': 'o' } });
    lay(join(workFolder(output), 'last'), { 'list.txt': 'do burmistrza' });
    renameSync(workFolder(output), join(home, 'aside'));
    await publish({ 'index.html': 'b' });
    renameSync(join(home, 'aside'), workFolder(output));
    await mendOutput(output);
    expect(found(output)).toEqual({ 'index.html': 'b', 'list.txt': 'do burmistrza' });
    expect(readdirSync(home).sort()).toEqual(['dist']);
  });

  it('while a former site without its mark was being removed leaves nothing of it', async () => {
    await publish({ 'index.html': 'b' });
    const removing = { 'kronika.txt': '', 'gone/old.html': 'a' };
    lay(workFolder(output), removing);
    await mendOutput(output);
    expect(found(output)).toEqual({ 'index.html': 'b' });
    expect(readdirSync(home).sort()).toEqual(['dist']);
    lay(workFolder(output), removing);
    expect((await publish({ 'index.html': 'c' })).kept).toEqual([]);
    expect(readdirSync(home).sort()).toEqual(['dist']);
  });

  it('is mended by the next build as well', async () => {
    await killed({ last: { 'index.html': 'a', 'b.html': 'b' }, next: { 'index.html': 'half' } });
    expect(await publish({ 'index.html': 'c', 'b.html': 'b' })).toMatchObject({ files: 2, changed: 1 });
    expect(found(output)).toEqual({ 'index.html': 'c', 'b.html': 'b' });
  });
});

describe('another process', () => {
  it('that is at it is not disturbed', async () => {
    await publish({ 'index.html': 'a' });
    lay(workFolder(output), { 'kronika.txt': '', 'next/index.html': 'ha' });
    const lock = await takeLock(join(workFolder(output), 'lock'), once);
    await mendOutput(output);
    expect(existsSync(join(workFolder(output), 'next/index.html'))).toBe(true);
    await expect(publish({ 'index.html': 'b' })).rejects.toBeInstanceOf(OutputBusy);
    expect(found(output)).toEqual({ 'index.html': 'a' });
    lock?.release();
    await publish({ 'index.html': 'c' });
    expect(found(output)).toEqual({ 'index.html': 'c' });
  });

  it('puts its site in the same place before or after, never between', async () => {
    const sites = ['a', 'b', 'c', 'd'].map((text) => {
      const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.html`, text]));
      return swapOutput(lay(join(home, `rendered-${text}`), files), output, { limit: 10_000 });
    });
    await Promise.all(sites);
    expect(new Set(Object.values(found(output))).size).toBe(1);
  });
});

it('a folder in which sites change places is not touched when somebody else has put something there', async () => {
  await publish({ 'index.html': 'a' });
  lay(workFolder(output), { 'next/list.txt': 'do burmistrza' });
  await expect(publish({ 'index.html': 'b' })).rejects.toBeInstanceOf(WorkFolderForeign);
  await expect(mendOutput(output)).rejects.toBeInstanceOf(WorkFolderForeign);
  expect(found(output)).toEqual({ 'index.html': 'a' });
  expect(found(workFolder(output))).toEqual({ 'next/list.txt': 'do burmistrza' });
});
