import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commit, git, initialise } from '../testing/git-history.ts';
import { gitRecord } from './git-record.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kronika-git-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Ten lines, of which one may be other than usual: a file that git knows again under another name. */
function text(line = 'Tekst.'): string {
  return `${['Wiersz.', line, ...Array.from({ length: 8 }, (_, index) => `Wiersz ${index}.`)].join('\n')}\n`;
}

/** The kinds of a file's changes with their days, newest first. */
function told(root: string, path: string): string[] {
  const found = gitRecord(root).changes.get(path) ?? [];
  return found.map(({ kind, at }) => `${kind} ${new Date(at * 1000).toISOString().slice(0, 10)}`);
}

describe('the record of a folder', () => {
  it('has who, when, why and what for readers of each change, newest first', async () => {
    initialise(folder);
    await commit(folder, { date: '2024-01-10T12:00:00+01:00', author: 'Anna Nowak', files: { 'a.md': text() } });
    await commit(folder, {
      date: '2024-03-02T12:00:00Z',
      author: 'Jan Żuk',
      message: 'Fix the hour\n\nIt was wrong.\n\nChange-Note: Poprawiono godzinę\n  spotkania.\n',
      files: { 'a.md': text('Inaczej.') },
    });
    expect(gitRecord(folder).changes.get('a.md')).toEqual([
      {
        commit: git(folder, ['rev-parse', 'HEAD']).trim(),
        at: Date.UTC(2024, 2, 2, 12) / 1000,
        authored: Date.UTC(2024, 2, 2, 12) / 1000,
        author: 'Jan Żuk',
        subject: 'Fix the hour',
        note: 'Poprawiono godzinę spotkania.',
        kind: 'changed',
      },
      {
        commit: git(folder, ['rev-parse', 'HEAD^']).trim(),
        at: Date.UTC(2024, 0, 10, 11) / 1000,
        authored: Date.UTC(2024, 0, 10, 11) / 1000,
        author: 'Anna Nowak',
        subject: 'Zmiany',
        kind: 'added',
      },
    ]);
  });

  it('follows a file through two names, and does not count a mere change of name', async () => {
    initialise(folder);
    await commit(folder, { date: '2024-01-01T12:00:00Z', files: { 'news/a.md': text() } });
    await commit(folder, { date: '2024-02-01T12:00:00Z', moves: { 'news/a.md': 'news/b/index.md' } });
    await commit(folder, {
      date: '2024-03-01T12:00:00Z',
      moves: { 'news/b/index.md': 'news/ż ółw/index.md' },
      files: { 'news/ż ółw/index.md': text('Inaczej.') },
    });
    expect(told(folder, 'news/ż ółw/index.md')).toEqual(['changed 2024-03-01', 'added 2024-01-01']);
  });

  it('tells a file from another that had its name before', async () => {
    initialise(folder);
    await commit(folder, { date: '2024-01-01T12:00:00Z', files: { 'a.md': text(), 'b.md': 'Całkiem co innego.\n' } });
    await commit(folder, { date: '2024-02-01T12:00:00Z', files: { 'b.md': undefined } });
    await commit(folder, { date: '2024-03-01T12:00:00Z', moves: { 'a.md': 'b.md' } });
    await commit(folder, { date: '2024-04-01T12:00:00Z', files: { 'a.md': 'Jeszcze inny tekst.\n' } });
    expect(told(folder, 'b.md')).toEqual(['added 2024-01-01']);
    expect(told(folder, 'a.md')).toEqual(['added 2024-04-01']);
  });

  it('keeps the history of two files that change names with each other', async () => {
    const other = 'Drugi tekst, całkiem inny niż pierwszy.\n';
    initialise(folder);
    await commit(folder, { date: '2024-01-01T12:00:00Z', files: { 'a.md': text() } });
    await commit(folder, { date: '2024-01-02T12:00:00Z', files: { 'b.md': other } });
    await commit(folder, { date: '2024-02-01T12:00:00Z', moves: { 'a.md': 'c.md' } });
    await commit(folder, { date: '2024-02-02T12:00:00Z', moves: { 'b.md': 'a.md' } });
    await commit(folder, { date: '2024-02-03T12:00:00Z', moves: { 'c.md': 'b.md' } });
    expect(told(folder, 'a.md')).toEqual(['added 2024-01-02']);
    expect(told(folder, 'b.md')).toEqual(['added 2024-01-01']);
  });

  it('leaves out commits that the repository says to ignore, yet follows their renames', async () => {
    initialise(folder);
    await commit(folder, { date: '2024-01-01T12:00:00Z', files: { 'a.md': text() } });
    await commit(folder, {
      date: '2024-02-01T12:00:00Z',
      moves: { 'a.md': 'b.md' },
      files: { 'b.md': text('Inaczej.') },
    });
    const ignored = git(folder, ['rev-parse', 'HEAD']).trim();
    await writeFile(join(folder, '.git-blame-ignore-revs'), `# formatowanie\n${ignored}\n`);
    expect(told(folder, 'b.md')).toEqual(['added 2024-01-01']);
  });

  it('takes names from the repository’s .mailmap', async () => {
    initialise(folder);
    await writeFile(join(folder, '.mailmap'), 'Zespół promocji <redakcja@example.org>\n');
    await commit(folder, { date: '2024-01-01T12:00:00Z', author: 'anowak77', files: { 'a.md': text() } });
    expect(
      gitRecord(folder)
        .changes.get('a.md')
        ?.map(({ author }) => author),
    ).toEqual(['Zespół promocji']);
  });

  it('is that of the content alone, in a repository that holds more', async () => {
    initialise(folder);
    await commit(folder, { date: '2024-01-01T12:00:00Z', files: { 'content/a.md': text(), 'src/x.ts': 'x\n' } });
    await commit(folder, { date: '2024-02-01T12:00:00Z', files: { 'src/x.ts': 'y\n' } });
    expect([...gitRecord(join(folder, 'content')).changes.keys()]).toEqual(['a.md']);
  });

  it('is that of its own repository, also within another one and when a hook of the other runs', async () => {
    initialise(folder);
    await commit(folder, { date: '2024-01-01T12:00:00Z', files: { 'README.md': text() } });
    const own = join(folder, 'content');
    await mkdir(own);
    initialise(own);
    await commit(own, { date: '2024-05-01T12:00:00Z', files: { 'a.md': text() } });
    vi.stubEnv('GIT_DIR', join(folder, '.git'));
    expect(told(own, 'a.md')).toEqual(['added 2024-05-01']);
  });

  it.each([
    ['outside any repository', () => undefined],
    ['in a repository without commits', () => initialise(folder)],
    [
      'that the repository ignores',
      async () => {
        initialise(folder);
        await commit(folder, { date: '2024-01-01T12:00:00Z', files: { '.gitignore': 'content/\n' } });
      },
    ],
  ])('is empty %s', async (_, prepare) => {
    await Promise.resolve(prepare());
    const root = join(folder, 'content');
    await mkdir(root);
    await writeFile(join(root, 'a.md'), text());
    expect(gitRecord(root)).toEqual({ isShallow: false, changes: new Map() });
  });

  it('has no dates in a clone without its whole history, which is known for one', async () => {
    const whole = join(folder, 'whole');
    await mkdir(whole);
    initialise(whole);
    await commit(whole, { date: '2024-01-01T12:00:00Z', files: { 'content/a.md': text() } });
    await commit(whole, { date: '2024-02-01T12:00:00Z', files: { 'content/a.md': text('Inaczej.') } });
    git(folder, ['clone', '--quiet', '--depth=1', `file://${whole}`, 'clone']);
    const clone = join(folder, 'clone');
    expect(gitRecord(join(clone, 'content'))).toEqual({ isShallow: true, changes: new Map() });
    git(clone, ['fetch', '--quiet', '--unshallow']);
    expect(told(join(clone, 'content'), 'a.md')).toEqual(['changed 2024-02-01', 'added 2024-01-01']);
  });
});
