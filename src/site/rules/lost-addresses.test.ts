import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../content/read-content.ts';
import { fixAliases } from '../../content/fix-aliases.ts';
import { commit, git, initialise } from '../../testing/git-history.ts';
import { lostAddresses } from './lost-addresses.ts';

const today = '2026-11-29T12:00';
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kronika-lost-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});

const site = 'name: Kronika\nlanguages: [pl, en, uk]\n';
const meeting = (title: string, start = '2026-06-20', more = '') =>
  `---\ntitle: ${title}\ndescription: Opis spotkania.\nkind: other\nstart: ${start}\n${more}---\n\nTekst o spotkaniu: ${title}.\n`;
const translation = (title: string) => `---\ntitle: ${title}\ndescription: Words.\n---\n\nText.\n`;

/** Makes the content a repository with one commit, and a second one where there is something to it. */
async function published(files: Record<string, string>, folder = root): Promise<void> {
  initialise(root);
  const inFolder = Object.entries({ 'site.yaml': site, ...files }).map(([path, text]) => [
    join(folder.slice(root.length + 1), path),
    text,
  ]);
  await commit(root, { date: '2026-11-01T12:00:00Z', files: Object.fromEntries(inFolder) as Record<string, string> });
}

async function lay(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(join(root, to)), { recursive: true });
  await rename(join(root, from), join(root, to));
}

/** `file code address → paste` of what is lost. */
async function told(folder = root, before?: string): Promise<string[]> {
  const content = await readContent(folder, today);
  return lostAddresses(content, [], before).map(
    ({ file, code, value = '', paste = '' }) => `${file} ${code} ${value} → ${paste.replaceAll('\n', '|')}`,
  );
}

const remove = (path: string) => rm(join(root, path), { recursive: true });

describe('an address that readers may know', () => {
  it('is not missed where nothing was renamed, nor of a new entry, nor when the file of an entry becomes a folder', async () => {
    await published({ 'meetings/a.md': meeting('A'), 'meetings/a.en.md': translation('A') });
    await lay('meetings/nowe.md', meeting('Nowe'));
    await move('meetings/a.md', 'meetings/a/index.md');
    await move('meetings/a.en.md', 'meetings/a/index.en.md');
    expect(await told()).toEqual([]);
  });

  it('is to be added in each language to the entry that was renamed, before it is committed and after', async () => {
    await published({
      'meetings/2026-06-20-zespol.md': meeting('Zespół'),
      'meetings/2026-06-20-zespol.en.md': translation('The team'),
      'meetings/2026-06-20-zespol.uk.md': translation('Команда'),
    });
    for (const ending of ['md', 'en.md', 'uk.md'])
      await move(`meetings/2026-06-20-zespol.${ending}`, `meetings/2026-06-27-zespol/index.${ending}`);
    // The date changed with the name.
    await lay('meetings/2026-06-27-zespol/index.md', meeting('Zespół', '2026-06-27'));
    const lines = [
      'meetings/2026-06-27-zespol/index.md address-lost /spotkania/2026-06-20-zespol/ → aliases:|  - /spotkania/2026-06-20-zespol/',
      'meetings/2026-06-27-zespol/index.en.md address-lost /en/meetings/2026-06-20-zespol/ → aliases:|  - /en/meetings/2026-06-20-zespol/',
      'meetings/2026-06-27-zespol/index.uk.md address-lost /uk/zustrichi/2026-06-20-zespol/ → aliases:|  - /uk/zustrichi/2026-06-20-zespol/',
    ];
    expect((await told()).sort()).toEqual([...lines].sort());
    await commit(root, { date: '2026-11-02T12:00:00Z' });
    expect((await told()).sort()).toEqual([...lines].sort());
    // A push of several commits: the workflow says from which one the site was published.
    const first = git(root, ['rev-parse', 'HEAD^']).trim();
    await commit(root, { date: '2026-11-03T12:00:00Z', files: { 'meetings/inne.md': meeting('Inne') } });
    expect(await told()).toEqual([]);
    expect((await told(root, first)).sort()).toEqual([...lines].sort());
    expect(await told(root, '0123456789012345678901234567890123456789')).toEqual([]);
  });

  it('is written by the fix, after which nothing is missed', async () => {
    const aliases = 'aliases: # dawne\n  # z poprzedniej strony\n  - /stare/\n';
    await published({
      'meetings/a.md': meeting('A'),
      'meetings/b.md': meeting('B', '2026-06-21', aliases),
      'meetings/c.md': meeting('C', '2026-06-22', 'aliases: [/c.html]\n'),
      'places/remiza.yaml': 'name: Remiza w Sarnobrzegach\nkind: venue\n',
    });
    for (const name of ['a', 'b', 'c']) await move(`meetings/${name}.md`, `meetings/nowe-${name}.md`);
    await move('places/remiza.yaml', 'places/remiza-w-sarnobrzegach.yaml');
    await lay('meetings/nowe-a.md', meeting('A').replaceAll('\n', '\r\n'));
    const content = await readContent(root, today);
    expect(await fixAliases(root, lostAddresses(content))).toEqual([
      { file: 'meetings/nowe-a.md', added: ['/spotkania/a/'] },
      { file: 'meetings/nowe-b.md', added: ['/spotkania/b/'] },
      { file: 'meetings/nowe-c.md', added: ['/spotkania/c/'] },
      { file: 'places/remiza-w-sarnobrzegach.yaml', added: ['/miejsca/remiza/'] },
    ]);
    const text = (path: string) => readFile(join(root, path), 'utf8');
    expect(await text('meetings/nowe-a.md')).toBe(
      meeting('A', '2026-06-20', 'aliases:\n  - /spotkania/a/\n').replaceAll('\n', '\r\n'),
    );
    expect(await text('meetings/nowe-b.md')).toBe(
      meeting('B', '2026-06-21', aliases.replace('- /stare/', '- /spotkania/b/\n  - /stare/')),
    );
    expect(await text('meetings/nowe-c.md')).toBe(meeting('C', '2026-06-22', 'aliases: [/spotkania/c/, /c.html]\n'));
    expect(await text('places/remiza-w-sarnobrzegach.yaml')).toMatch(/\naliases:\n {2}- \/miejsca\/remiza\/\n$/);
    expect(await told()).toEqual([]);
    expect((await readContent(root, today)).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('of what was deleted is to be listed as gone, with what is left of it', async () => {
    await published({
      'meetings/a.md': meeting('A'),
      'meetings/b.md': meeting('B'),
      'meetings/b.en.md': translation('B'),
    });
    await remove('meetings/a.md');
    await remove('meetings/b.en.md');
    expect(await told()).toEqual([
      'site.yaml address-gone /en/meetings/b/ → gone:|  - { path: /en/meetings/b/, to: meetings/b }',
      'site.yaml address-gone /spotkania/a/ → - path: /spotkania/a/',
    ]);
    await lay('site.yaml', `${site}gone:\n  - path: /spotkania/a\n  - { path: /en/meetings/b/, to: meetings/b }\n`);
    expect(await told()).toEqual([]);
  });

  it('is found among many entries that came on one day', async () => {
    const many = (folder: string, word: (index: number) => string) =>
      Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`meetings/${folder}-${at}.md`, meeting(word(at))]));
    await published({ ...many('a', (at) => `Nabór ${at}`), 'meetings/z.md': meeting('Zebranie') });
    for (let at = 0; at < 60; at += 1) await move(`meetings/a-${at}.md`, `meetings/b-${at}.md`);
    await move('meetings/z.md', 'meetings/y.md');
    await lay('meetings/y.md', meeting('Zebranie').replace('Tekst', 'Inny tekst'));
    const lines = await told();
    expect(lines).toHaveLength(61);
    expect(lines).toContain('meetings/b-7.md address-lost /spotkania/a-7/ → aliases:|  - /spotkania/a-7/');
    expect(lines).toContain('meetings/y.md address-lost /spotkania/z/ → aliases:|  - /spotkania/z/');
  });

  it('is not given to another entry of the same series, nor to one of two that are alike', async () => {
    await published({ 'meetings/kompas-1.md': meeting('Kompas, pierwsze') });
    await remove('meetings/kompas-1.md');
    await lay('meetings/kompas-2.md', meeting('Kompas, drugie', '2026-07-20'));
    expect(await told()).toEqual([
      'site.yaml address-gone /spotkania/kompas-1/ → gone:|  - path: /spotkania/kompas-1/',
    ]);
    await lay('meetings/x.md', meeting('Kompas, pierwsze'));
    await lay('meetings/y.md', meeting('Kompas, pierwsze'));
    expect(await told()).toEqual([
      'site.yaml address-gone /spotkania/kompas-1/ → gone:|  - path: /spotkania/kompas-1/',
    ]);
  });

  it('is not missed of what nobody saw, nor of what keeps itself from the public', async () => {
    await published({
      'meetings/szkic.md': meeting('Szkic', '2026-06-20', 'draft: true\n'),
      'meetings/szkic.en.md': translation('A draft'),
      'meetings/kiedys.md': meeting('Kiedyś', '2026-06-20', 'pubDate: 2027-01-01\n'),
      'meetings/minione.md': meeting('Minione', '2026-06-20', 'expiryDate: 2026-01-01\n'),
      'meetings/zepsute.md': '---\ntitle: "Zepsute\n---\n',
      'meetings/wycofane.md': meeting('Wycofane'),
    });
    for (const name of ['szkic.md', 'szkic.en.md', 'kiedys.md', 'minione.md', 'zepsute.md'])
      await remove(`meetings/${name}`);
    await lay('meetings/wycofane.md', meeting('Wycofane', '2026-06-20', 'draft: true\n'));
    expect(await told()).toEqual([]);
  });

  it('is not missed where another entry took it, or a list stands there', async () => {
    await published({ 'meetings/a.md': meeting('A'), 'pages/spotkanie.md': '---\ntitle: S\ndescription: O.\n---\n' });
    await move('meetings/a.md', 'meetings/b.md');
    await lay('meetings/a.md', meeting('Zupełnie co innego', '2027-01-01'));
    await move('pages/spotkanie.md', 'pages/inna.md');
    await lay('site.yaml', `${site}sections: { meetings: { path: spotkanie, aliases: [/spotkania/] } }\n`);
    expect(await told()).toEqual([]);
  });

  it('of a section that moved is to be listed once in each language, and then leads on', async () => {
    await published({
      'meetings/a.md': meeting('A'),
      'meetings/b.md': meeting('B'),
      'meetings/b.en.md': translation('B'),
      'news/n.md': '---\ntitle: N\ndescription: O.\npubDate: 2026-01-01\n---\n',
    });
    const moved = (more = '') => `${site}sections:\n  meetings:\n    path: { pl: narady, en: councils }\n${more}`;
    await lay('site.yaml', moved());
    expect(await told()).toEqual([
      'site.yaml section-address-lost /en/meetings/ → aliases:|  - /en/meetings/',
      'site.yaml section-address-lost /spotkania/ → - /spotkania/',
    ]);
    await lay('site.yaml', moved('    aliases: [/spotkania/]\n'));
    expect(await told()).toEqual(['site.yaml section-address-lost /en/meetings/ → - /en/meetings/']);
    await lay('site.yaml', moved('    aliases: [/spotkania/, /en/meetings/]\n'));
    expect(await told()).toEqual([]);
  });

  it('is the same in other capitals, which no address has', async () => {
    await published({ 'meetings/zebranie.md': meeting('Z') });
    await move('meetings/zebranie.md', 'meetings/Zebranie.md');
    expect(await told()).toEqual([]);
  });
});

describe('what was published is known', () => {
  it('where the content is a folder of its repository', async () => {
    const folder = join(root, 'site', 'content');
    await published({ 'meetings/a.md': meeting('A') }, folder);
    await move('site/content/meetings/a.md', 'site/content/meetings/b.md');
    expect(await told(folder)).toEqual(['meetings/b.md address-lost /spotkania/a/ → aliases:|  - /spotkania/a/']);
  });

  it('of a clone without its history as far as it goes, and nowhere else', async () => {
    await published({ 'meetings/a.md': meeting('A') });
    await commit(root, { date: '2026-11-02T12:00:00Z', moves: { 'meetings/a.md': 'meetings/b.md' } });
    const clone = join(root, '..', `${root.split('/').at(-1)}-clone`);
    git(root, ['clone', '--quiet', '--depth=1', `file://${root}`, clone]);
    try {
      expect(await told(clone)).toEqual([]);
      await rename(join(clone, 'meetings/b.md'), join(clone, 'meetings/c.md'));
      expect(await told(clone)).toEqual(['meetings/c.md address-lost /spotkania/b/ → aliases:|  - /spotkania/b/']);
    } finally {
      await rm(clone, { recursive: true, force: true });
    }
    // A site in a folder that the repository around it does not hold.
    await lay('obok/site.yaml', site);
    expect(await told(join(root, 'obok'))).toEqual([]);
  });

  it('neither before the first commit, nor without git', async () => {
    initialise(root);
    await lay('site.yaml', site);
    await lay('meetings/a.md', meeting('A'));
    expect(await told()).toEqual([]);
    await commit(root, { date: '2026-11-01T12:00:00Z' });
    await move('meetings/a.md', 'meetings/b.md');
    expect(await told()).toHaveLength(1);
    vi.stubEnv('PATH', '/nowhere');
    expect(await told()).toEqual([]);
  });
});
