import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, writeSite } from './write-site.ts';

let above = '';
beforeEach(async () => {
  above = await mkdtemp(join(tmpdir(), 'kronika-'));
});
afterEach(() => rm(above, { recursive: true, force: true }));

const files = new Map([
  ['package.json', '{}'],
  ['content/site.yaml', 'name: Kronika\n'],
  ['.gitignore', 'dist/\n'],
]);

/** Writes a site in a process of its own, which is sent a signal between two of its files. */
function killedBy(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL', folder: string): Promise<string | number | null> {
  const script = `
    import { writeSite } from ${JSON.stringify(join(import.meta.dirname, 'write-site.ts'))};
    function* files() {
      yield ['package.json', '{}'];
      process.kill(process.pid, '${signal}');
      for (let count = 0; count < 10_000; count += 1) yield ['content/' + count + '.md', 'a'];
    }
    await writeSite(process.argv[1], files());
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, folder], { stdio: 'ignore' });
  return new Promise((resolve) => {
    child.on('close', (code, by) => {
      resolve(by ?? code);
    });
  });
}

describe('a new site', () => {
  it('is written whole, with nothing beside it', async () => {
    await writeSite(join(above, 'strona'), files);
    expect(await readdir(above)).toEqual(['strona']);
    expect((await readdir(join(above, 'strona'))).sort()).toEqual(['.gitignore', 'content', 'package.json', 'public']);
  });

  it('goes below folders that are not there yet', async () => {
    await writeSite(join(above, 'a', 'b', 'strona'), files);
    expect(await readFile(join(above, 'a/b/strona/content/site.yaml'), 'utf8')).toBe('name: Kronika\n');
  });

  it('fills an empty folder, which stays the one that a shell stands in', async () => {
    const folder = join(above, 'strona');
    await mkdir(folder);
    const { ino } = await stat(folder);
    await writeSite(folder, files);
    expect((await stat(folder)).ino).toBe(ino);
    expect(await readdir(above)).toEqual(['strona']);
    expect(await readFile(join(folder, 'package.json'), 'utf8')).toBe('{}');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing when it is ended by %s', async (signal) => {
    expect(await killedBy(signal, join(above, 'strona'))).toBe(signal);
    expect(await readdir(above)).toEqual([]);
  });

  it('that is killed at once leaves no half of a site, and the next one clears up', async () => {
    await mkdir(join(above, '.strona.kronika-create-notes'));
    expect(await killedBy('SIGKILL', join(above, 'strona'))).toBe('SIGKILL');
    expect(await readdir(above)).not.toContain('strona');
    await writeSite(join(above, 'strona'), files);
    expect((await readdir(above)).sort()).toEqual(['.strona.kronika-create-notes', 'strona']);
  });

  it('that cannot be written whole leaves nothing', async () => {
    const wrong = new Map([...files, ['content', 'a folder has this name']]);
    await expect(writeSite(join(above, 'strona'), wrong)).rejects.toThrow(/EISDIR/);
    expect(await readdir(above)).toEqual([]);
  });

  it('never lies over a file', async () => {
    await writeSite(join(above, 'strona'), files);
    await expect(writeSite(join(above, 'strona'), files)).rejects.toThrow(FolderInUse);
    await expect(writeSite(join(above, 'strona', 'package.json'), files)).rejects.toThrow(FolderInUse);
  });
});
