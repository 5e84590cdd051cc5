import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ContentFolder, shaOf } from '../editing/local/content-folder.ts';
import { savesFolder } from '../editing/local/saves.ts';
import { spokenIo } from '../testing/spoken-io.ts';
import { commit, initialise } from '../testing/git-history.ts';
import { run } from './undo.ts';

const page = '---\ntitle: O nas\ndescription: Kim jesteśmy.\n---\n';
const path = 'pages/o-nas/index.md';

let folder = '';
let cwd = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kronika-'));
  cwd = join(folder, 'site');
  await mkdir(join(cwd, 'tresc', 'pages', 'o-nas'), { recursive: true });
  await writeFile(join(cwd, 'tresc', path), page);
  // As `npm run edit` does in a site whose configuration names this folder.
  const content = new ContentFolder(join(cwd, 'tresc'), savesFolder(cwd));
  const sha = shaOf(Buffer.from(page));
  await content.change([{ operation: 'delete', path, bytes: Buffer.from(''), sha }], 'Usuń');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function undo(site: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = spokenIo(site);
  const code = await run(args, io);
  return { code, out: out(), err: err() };
}

it.each([true, false])('takes back in the folder that was saved to (with a folder content: %s)', async (hasOther) => {
  if (hasOther) await mkdir(join(cwd, 'content'));
  expect(await undo(cwd)).toMatchObject({ code: 0, out: expect.stringContaining(`\n  tresc/${path}`) as string });
  expect(await readFile(join(cwd, 'tresc', path), 'utf8')).toBe(page);
  if (hasOther) expect(await readdir(join(cwd, 'content'))).toEqual([]);
  expect((await undo(cwd)).code).toBe(1);
});

it('takes nothing back where that folder is gone, and keeps the save', async () => {
  await rename(join(cwd, 'tresc'), join(cwd, 'content'));
  const { code, err } = await undo(cwd);
  expect([code, err]).toEqual([
    1,
    `Nie cofnięto niczego, bo nie ma już folderu treści, do którego zapisano: ${join(cwd, 'tresc')}`,
  ]);
  await rename(join(cwd, 'content'), join(cwd, 'tresc'));
  expect((await undo(cwd)).code).toBe(0);
});

it('takes back in a copy of the site what was saved before it was copied, and leaves the first alone', async () => {
  const copy = join(folder, 'copy');
  await cp(cwd, copy, { recursive: true });
  expect((await undo(copy)).code).toBe(0);
  expect(await readFile(join(copy, 'tresc', path), 'utf8')).toBe(page);
  expect(await readdir(join(cwd, 'tresc', 'pages'))).toEqual([]);
});

it('goes back to the last other version in git, when it is told to, and keeps what stood there', async () => {
  const site = join(folder, 'in-git');
  const file = `content/${path}`;
  const onDisk = () => readFile(join(site, file), 'utf8');
  const older = { author: 'Anna Nowak', message: 'Pierwsza wersja', date: '2026-11-20T10:00:00+01:00' };
  initialise(site);
  await commit(site, { ...older, files: { [file]: page } });
  expect(await undo(site, '--yes', file)).toMatchObject({ code: 1, err: expect.stringContaining(file) as string });
  await commit(site, { date: '2026-11-21T10:00:00+01:00', files: { [file]: `${page}Nowsza.\n` } });
  // Nobody can be asked: the version is named, and nothing is done.
  const asked = await undo(site, file);
  expect([asked.code, asked.err]).toEqual([
    2,
    expect.stringContaining('2026-11-20 10:00, Anna Nowak: Pierwsza wersja'),
  ]);
  expect(await onDisk()).toBe(`${page}Nowsza.\n`);
  // What is not committed is gone back from to what was committed last, and is kept.
  await writeFile(join(site, file), `${page}Nie wysłane.\n`);
  expect((await undo(site, '--yes', file)).code).toBe(0);
  expect(await onDisk()).toBe(`${page}Nowsza.\n`);
  // A kept copy that is younger than git comes first.
  expect((await undo(site, '--yes', file)).out).toContain(`Cofnięto. Znowu takie jak przedtem:\n  ${file}`);
  expect(await onDisk()).toBe(`${page}Nie wysłane.\n`);
  // A file that is gone comes back as well.
  await rm(join(site, file));
  expect((await undo(site, '--yes', file)).code).toBe(0);
  expect(await onDisk()).toBe(`${page}Nowsza.\n`);
});

it.each(['../elsewhere.md', 'content/site.yaml', 'content/pages/../../package.json'])(
  'goes back with no file that is none of an entry: %s',
  async (file) => {
    const { code, err } = await undo(cwd, '--yes', file);
    expect([code, err]).toEqual([2, `To nie jest plik wpisu w folderze treści: ${file}`]);
  },
);

it('brings a gallery back with the list of its photographs, which goes with it', async () => {
  const root = join(cwd, 'tresc');
  const gallery = join(root, 'galleries/spacer');
  await mkdir(gallery, { recursive: true });
  await writeFile(join(gallery, 'index.md'), page);
  await writeFile(join(gallery, 'photos.yaml'), '- src: ./most.jpg\n');
  const sha = shaOf(Buffer.from(page));
  const taken = { operation: 'delete' as const, path: 'galleries/spacer/index.md', bytes: Buffer.from(''), sha };
  await new ContentFolder(root, savesFolder(cwd)).change([taken], 'Usuń');
  expect(await readdir(join(root, 'galleries'))).toEqual([]);
  expect((await undo(cwd)).code).toBe(0);
  expect(await readdir(gallery)).toEqual(['index.md', 'photos.yaml']);
});
