import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spokenIo } from '../testing/spoken-io.ts';
import { checkWith, run } from './check.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'kronika-'));
  await mkdir(join(cwd, 'content', 'meetings'), { recursive: true });
  await writeFile(join(cwd, 'content', 'site.yaml'), 'name: Kronika\n');
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

/** The check of a later version, which calls a field otherwise. */
const later = checkWith([{ in: 'meetings', field: 'location', to: 'venue', since: '1.2.0' }]);

async function call(check: typeof run, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = spokenIo(cwd, { KRONIKA_TODAY: '2026-11-29' });
  const code = await check(argv, io);
  return { code, out: out(), err: err() };
}

describe('check --fix', () => {
  const path = () => join(cwd, 'content', 'meetings', 'a.md');
  const older = '---\ntitle: A\ndescription: B.\nkind: other\nstart: 2012\nlocation: { name: Remiza } # tu\n---\n';

  it('says what it renames, and then how the content is', async () => {
    await writeFile(path(), older);
    expect((await call(later, '--strict')).code).toBe(1);
    expect(await call(later, '--fix', '--strict')).toEqual({
      code: 0,
      out: 'content/meetings/a.md:6  location → venue\nWszystko w porządku.\nPrzeczytane wpisy: 1.',
      err: '',
    });
    expect(await readFile(path(), 'utf8')).toBe(older.replace('location', 'venue'));
    expect((await call(later, '--fix', '--lang', 'en')).out).toMatch(/^There is nothing to change/);
  });

  it('keeps what is for programs apart', async () => {
    await writeFile(path(), older);
    const { out, err } = await call(later, '--fix', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ errors: 0, warnings: 0 });
    expect(err).toContain('location → venue');
  });

  it('mends nothing that has no sure mending', async () => {
    const wrong = older.replace('location', 'locaton');
    await writeFile(path(), wrong);
    const { code, out } = await call(run, '--fix');
    expect(code).toBe(1);
    expect(out).toMatch(/^Nie ma czego zmieniać/);
    expect(await readFile(path(), 'utf8')).toBe(wrong);
  });
});
