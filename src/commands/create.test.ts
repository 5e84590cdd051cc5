import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spokenIo } from '../testing/spoken-io.ts';
import { runKronika } from './run-kronika.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'kronika-'));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

async function call(...argv: string[]): Promise<{ code: number; said: string }> {
  const { io, out, err } = spokenIo(cwd);
  const code = await runKronika(argv, io);
  return { code, said: [out(), err()].filter((text) => text !== '').join('\n') };
}

describe('kronika', () => {
  it('takes no name that every object has for a command', async () => {
    expect((await call('constructor')).code).toBe(2);
  });
});

describe('kronika create', () => {
  it('explains itself', async () => {
    const { code, said } = await call('create', '--help', '--lang', 'en');
    expect(code).toBe(0);
    expect(said).toContain('Starts a new site in a folder that is absent or empty.');
  });

  it('asks nobody where nobody sits at a terminal', async () => {
    const { code, said } = await call('create', 'site');
    expect(code).toBe(2);
    expect(said).toMatch(/^Nie ma kogo pytać.*--yes/);
    expect(await readdir(cwd)).toEqual([]);
  });

  it('wants one folder', async () => {
    expect((await call('create', '--yes', '--lang', 'en')).said).toMatch(/^Name the folder/);
    const { code, said } = await call('create', 'our', 'site', '--yes', '--lang', 'en');
    expect(code).toBe(2);
    expect(said).toMatch(/^Name one folder .*: our site/);
    expect(await readdir(cwd)).toEqual([]);
  });

  it('tells a wrong answer before it does anything', async () => {
    const { code, said } = await call('create', 'site', '--yes', '--lang', 'en', '--address', 'here');
    expect(code).toBe(2);
    expect(said).toContain('Address "here"');
    expect(await readdir(cwd)).toEqual([]);
  });

  it('does not touch a folder in which something lies', async () => {
    await mkdir(join(cwd, 'full'));
    await writeFile(join(cwd, 'full', 'list.txt'), 'do not lose');
    const { code, said } = await call('create', 'full', '--yes', '--lang', 'pl');
    expect(code).toBe(2);
    expect(said).toContain('nie jest pusty');
    expect(await readdir(join(cwd, 'full'))).toEqual(['list.txt']);
    expect(await readdir(cwd)).toEqual(['full']);
  });

  it.each([
    ['ą'.repeat(200), 'Nazwa folderu jest za długa'],
    ['strona #1', 'jest znak #'],
    ['100%/strona', 'jest znak %'],
    ["Anna's", "jest znak '"],
    ['a:b', 'jest znak :'],
    ['strona\u0007', 'jest znak U+0007'],
  ])('tells of the folder %j, before it does anything', async (folder, words) => {
    const before = await readdir(cwd);
    const { code, said } = await call('create', folder, '--yes', '--lang', 'pl');
    expect(code).toBe(2);
    expect(said).toContain(words);
    expect(await readdir(cwd)).toEqual(before);
  });
});
