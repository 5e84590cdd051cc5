import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
    expect(gitRecord(root)).toEqual({ changes: new Map() });
  });

  it('is the same whatever git is set to, and whatever variables a program that calls it has set', async () => {
    initialise(folder);
    await commit(folder, { date: '2024-01-01T12:00:00Z', files: { 'news/żółw.md': text() } });
    await commit(folder, { date: '2024-02-01T12:00:00Z', moves: { 'news/żółw.md': 'news/a.md' } });
    await commit(folder, { date: '2024-03-01T12:00:00Z', files: { 'news/a.md': text('Inaczej.') } });
    const before = gitRecord(folder);
    expect(before.changes.get('news/a.md')).toHaveLength(2);
    const others = join(folder, '.git', 'mailmap');
    await writeFile(others, 'Ktoś inny <redakcja@example.org>\n');
    const settings = {
      'color.ui': 'always',
      'core.fsmonitor': 'false && rm -rf',
      'core.quotePath': 'true',
      'diff.external': 'false',
      'diff.noprefix': 'true',
      'diff.orderFile': 'nowhere',
      'diff.renames': 'false',
      'i18n.logOutputEncoding': 'ISO-8859-2',
      'log.abbrevCommit': 'true',
      'log.date': 'relative',
      'log.decorate': 'full',
      'log.follow': 'true',
      'log.mailmap': 'false',
      'log.showRoot': 'false',
      'log.showSignature': 'true',
      'mailmap.file': others,
      'trailer.separators': '=',
    };
    for (const [name, value] of Object.entries(settings)) git(folder, ['config', name, value]);
    await writeFile(join(folder, '.gitattributes'), '*.md diff=word\n');
    git(folder, ['config', 'diff.word.textconv', 'false']);
    const variables = {
      GIT_EXTERNAL_DIFF: 'false',
      GIT_DIR: '/nowhere',
      GIT_PAGER: 'false',
      GIT_TRACE: '1',
      LANG: 'pl_PL.UTF-8',
    };
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    expect(gitRecord(folder)).toEqual(before);
  });

  it.each([
    ['that the commit names', 'encoding ISO-8859-2\n'],
    ['that the commit does not name', ''],
  ])('has messages and names in an encoding %s', async (_, header) => {
    initialise(folder);
    await commit(folder, { date: '2024-01-01T12:00:00Z', files: { 'a.md': text() } });
    const tree = git(folder, ['rev-parse', 'HEAD^{tree}']).trim();
    const who = 'Żuk <a@example.org> 1704110400 +0000';
    // Bytes of ISO-8859-2, as older programs write them.
    const object = `tree ${tree}\nauthor ${who}\ncommitter ${who}\n${header}\nPrzyszło już 5 osób\n`;
    const bytes = [...object].map((sign) => ({ Ż: 0xaf, ł: 0xb3, ż: 0xbf, ó: 0xf3 })[sign] ?? sign.charCodeAt(0));
    await writeFile(join(folder, '.git', 'object'), Buffer.from(bytes));
    git(folder, ['update-ref', 'HEAD', git(folder, ['hash-object', '-t', 'commit', '-w', '.git/object']).trim()]);
    expect(gitRecord(folder).changes.get('a.md')).toMatchObject([{ author: 'Żuk', subject: 'Przyszło już 5 osób' }]);
  });

  it('counts neither modes nor line ends as changes, but a change of words beside them', async () => {
    initialise(folder);
    const other = text('Drugi.');
    await commit(folder, {
      date: '2024-01-01T12:00:00Z',
      files: { 'a.md': text(), 'b.md': other, 'c.md': text('Trzeci.') },
    });
    await chmod(join(folder, 'a.md'), 0o755);
    await commit(folder, {
      date: '2024-02-01T12:00:00Z',
      files: { 'b.md': other.replaceAll('\n', '\r\n'), 'c.md': text('Inny.').replaceAll('\n', '\r\n') },
    });
    expect(told(folder, 'a.md')).toEqual(['added 2024-01-01']);
    expect(told(folder, 'b.md')).toEqual(['added 2024-01-01']);
    expect(told(folder, 'c.md')).toEqual(['changed 2024-02-01', 'added 2024-01-01']);
  });

  it.each([
    ['a new entry of a series', ['Warsztat 1', '2026-01-20'], ['Warsztat 2', '2026-12-05'], ['added 2026-11-10']],
    [
      'an entry with a new name',
      ['Warsztat 1', '2026-01-20'],
      ['Warsztat I', '2026-01-20'],
      ['changed 2026-11-10', 'added 2026-01-10'],
    ],
  ])('tells %s from the one that was removed with it', async (_, before, after, expected) => {
    const entry = ([title = '', day = '']: string[]) =>
      `---\ntitle: ${title}\nstart: ${day}T10:00\n---\n\n${'Zapraszamy mieszkańców powiatu na spotkanie.\n'.repeat(40)}`;
    initialise(folder);
    await commit(folder, { date: '2026-01-10T12:00:00Z', files: { 'workshops/2026-01-20-a.md': entry(before) } });
    await commit(folder, {
      date: '2026-11-10T12:00:00Z',
      files: { 'workshops/2026-01-20-a.md': undefined, 'workshops/2026-12-05-b.md': entry(after) },
    });
    expect(told(folder, 'workshops/2026-12-05-b.md')).toEqual(expected);
  });

  it('follows an entry that keeps its slug however much it is rewritten', async () => {
    initialise(folder);
    await commit(folder, { date: '2024-01-01T12:00:00Z', files: { 'news/2024-start.md': text() } });
    await commit(folder, {
      date: '2024-02-01T12:00:00Z',
      moves: { 'news/2024-start.md': 'news/2024-start/index.md' },
      files: { 'news/2024-start/index.md': text().replace('Wiersz 1.\nWiersz 2.\nWiersz 3.', 'Od nowa.') },
    });
    expect(told(folder, 'news/2024-start/index.md')).toEqual(['changed 2024-02-01', 'added 2024-01-01']);
  });

  it('has no dates in a clone without its whole history, which is known for one', async () => {
    const whole = join(folder, 'whole');
    await mkdir(whole);
    initialise(whole);
    await commit(whole, { date: '2024-01-01T12:00:00Z', files: { 'content/a.md': text() } });
    await commit(whole, { date: '2024-02-01T12:00:00Z', files: { 'content/a.md': text('Inaczej.') } });
    git(folder, ['clone', '--quiet', '--depth=1', `file://${whole}`, 'clone']);
    const clone = join(folder, 'clone');
    expect(gitRecord(join(clone, 'content'))).toEqual({ fault: { kind: 'shallow' }, changes: new Map() });
    git(clone, ['fetch', '--quiet', '--unshallow']);
    expect(told(join(clone, 'content'), 'a.md')).toEqual(['changed 2024-02-01', 'added 2024-01-01']);
  });

  it('is said to be missing in a repository without commits', () => {
    initialise(folder);
    expect(gitRecord(folder)).toMatchObject({ fault: { kind: 'empty' } });
  });

  it('is said to be refused where the folder belongs to another person, with the command that helps', async () => {
    initialise(folder);
    await commit(folder, { date: '2024-01-01T12:00:00Z', files: { 'content/a.md': text() } });
    // As git's own tests pretend it.
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect(gitRecord(join(folder, 'content'))).toEqual({
      changes: new Map(),
      fault: {
        kind: 'refused',
        words: expect.stringContaining('dubious ownership') as string,
        command: `git config --global --add safe.directory '${folder}'`,
      },
    });
  });

  it('asks no other machine for what a clone lacks, and is said to be partial', async () => {
    const whole = join(folder, 'whole');
    initialise(whole);
    git(whole, ['config', 'uploadpack.allowFilter', 'true']);
    await commit(whole, { date: '2024-01-01T12:00:00Z', files: { 'content/a.md': text() } });
    await commit(whole, { date: '2024-02-01T12:00:00Z', files: { 'content/a.md': text('Inaczej.') } });
    git(folder, ['clone', '--quiet', '--filter=blob:none', `file://${whole}`, 'clone']);
    const clone = join(folder, 'clone');
    const objects = () => git(clone, ['count-objects', '-v']);
    const before = objects();
    expect(gitRecord(join(clone, 'content'))).toMatchObject({
      fault: { kind: 'partial', command: 'git fetch --refetch --no-filter' },
      changes: new Map(),
    });
    expect(objects()).toBe(before);
    git(clone, ['fetch', '--quiet', '--refetch', '--no-filter']);
    expect(told(join(clone, 'content'), 'a.md')).toEqual(['changed 2024-02-01', 'added 2024-01-01']);
  });

  it.each([
    ['its head is gone', 'HEAD'],
    ['its objects are gone', 'objects'],
  ])('is said to be broken where %s', async (_, part) => {
    initialise(folder);
    await commit(folder, { date: '2024-01-01T12:00:00Z', files: { 'a.md': text() } });
    await rm(join(folder, '.git', part), { recursive: true });
    expect(gitRecord(folder)).toMatchObject({ fault: { kind: 'broken' }, changes: new Map() });
  });

  it('is said to be missing where there is a repository and no git', async () => {
    initialise(folder);
    await commit(folder, { date: '2024-01-01T12:00:00Z', files: { 'a.md': text() } });
    vi.stubEnv('PATH', folder);
    expect(gitRecord(folder)).toMatchObject({ fault: { kind: 'absent' } });
    await rm(join(folder, '.git'), { recursive: true });
    expect(gitRecord(folder)).toEqual({ changes: new Map() });
  });
});
