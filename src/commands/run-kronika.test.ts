import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../package-root.ts';
import { spokenIo } from '../testing/spoken-io.ts';
import { runKronika } from './run-kronika.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'kronika-'));
  await mkdir(join(cwd, 'content'));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

/** Calls a command in a folder with nothing but `content/`. */
async function call(argv: readonly string[], node?: string): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = spokenIo(cwd);
  const code = await runKronika(argv, io, node);
  return { code, out: out(), err: err() };
}

const commands = [
  'create',
  'dev',
  'build',
  'preview',
  'check',
  'new',
  'import',
  'photos',
  'report',
  'docs',
  'licences',
];

describe('kronika', () => {
  it.each(commands)('explains %s in the language of editors, or the one that was asked for', async (name) => {
    await writeFile(join(cwd, 'content', 'site.yaml'), 'name: Kronika\n');
    const inPolish = await call([name, '--help']);
    expect(inPolish).toMatchObject({ code: 0, err: '' });
    expect(inPolish.out).toMatch(/[ąćęłńóśźż]/);
    const asked = await call(['help', name]);
    expect(asked.out).toBe(inPolish.out);
    const inEnglish = await call([name, '--help', '--lang', 'en']);
    expect(inEnglish).toMatchObject({ code: 0, err: '' });
    expect(inEnglish.out).not.toMatch(/[ąćęłńóśźż]/);
    expect(inEnglish.out).toContain(name);
  });

  it.each(['build', 'check', 'report', 'licences'])('takes the language for %s from site.yaml', async (name) => {
    await writeFile(join(cwd, 'content', 'site.yaml'), 'name: Chronicle\neditors: { language: en }\n');
    expect((await call([name, '-h'])).out).toBe((await call([name, '--help', '--lang=en'])).out);
  });

  it('says its version', async () => {
    const { code, out } = await call(['--version']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+/)]);
  });

  it('lists its commands, each once', async () => {
    const { code, out } = await call(['--help']);
    expect(code).toBe(0);
    for (const name of commands) expect(out.match(new RegExp(`^  ${name} `, 'gm'))).toHaveLength(1);
  });

  it.each([
    ['crate', 'create'],
    ['chek', 'check'],
    ['biuld', 'build'],
    ['foto', undefined],
  ])('asked for %s, names the nearest command', async (name, meant) => {
    const { code, err } = await call([name]);
    expect(code).toBe(2);
    expect(/kronika (\w+)\?/.exec(err)?.[1]).toBe(meant);
  });

  it('lets the copy that a site brings do the work', async () => {
    const own = join(cwd, 'node_modules', 'kronika');
    await mkdir(own, { recursive: true });
    await writeFile(
      join(own, 'package.json'),
      JSON.stringify({ name: 'kronika', version: '9.9.9', bin: { kronika: './bin.cjs' } }),
    );
    await writeFile(
      join(own, 'bin.cjs'),
      "require('fs').writeFileSync('called.json', JSON.stringify(process.argv.slice(2))); process.exitCode = 7;",
    );
    expect((await call(['check', '--strict'])).code).toBe(7);
    expect(JSON.parse(await readFile(join(cwd, 'called.json'), 'utf8'))).toEqual(['check', '--strict']);
    await rm(join(cwd, 'node_modules'), { recursive: true });
  });

  it.each(['build', 'dev', 'preview'])('says that nothing is there for %s to work on', async (name) => {
    await writeFile(join(cwd, 'content', 'site.yaml'), 'name: Chronicle\neditors: { language: en }\n');
    const { code, err } = await call([name]);
    expect(code).toBe(2);
    expect(err).toMatch(/^No site is installed/);
  });

  it('says which Node it needs, as package.json does', async () => {
    const { code, err } = await call(['check'], '20.11.1');
    expect(code).toBe(2);
    const manifest = await readFile(join(packageRoot, 'package.json'), 'utf8');
    const needed = /"node": ">=(\d+\.\d+)/.exec(manifest)?.[1];
    expect(err).toContain(`Node ${needed}`);
    expect((await call(['create', '--help'], '20.11.1')).code).toBe(0);
  });
});
