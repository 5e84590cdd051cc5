import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { contentSource } from '../content/content-source.ts';
import { contentGraph } from '../site/model/content-graph.ts';
import { routes } from '../site/pages/routes.ts';
import { siteRules } from '../site/rules/site-rules.ts';
import { commit, git, initialise } from '../testing/git-history.ts';
import { urgentNotice } from './urgent-notice.ts';

let root = '';
let photos: Buffer[] = [];
beforeAll(async () => {
  photos = await Promise.all(
    ['#0b4f6c', '#6c0b4f', '#4f6c0b'].map((background) =>
      sharp({ create: { width: 90, height: 60, channels: 3, background } })
        .jpeg()
        .toBuffer(),
    ),
  );
});
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kronika-urgent-'));
  initialise(root);
  await commit(root, { date: '2026-11-01T12:00:00Z', files: published });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const meeting = (title: string, more = '') =>
  `---\ntitle: ${title}\ndescription: Opis.\nkind: other\nstart: 2026-06-20\n${more}---\n\nTekst.\n`;
const alert = (title: string, more = '') =>
  `---\ntitle: ${title}\ndescription: Most zamknięty.\npubDate: 2026-11-20\nexpiryDate: 2026-12-10\nalert: true\n${more}---\n`;

/** What was published and had no fault. */
const published = {
  'site.yaml': 'name: Kronika\nlanguages: [pl, en]\n',
  'meetings/a.md': meeting('Dobre A'),
  'meetings/a.en.md': '---\ntitle: Good A\ndescription: Words.\n---\n',
  'meetings/b.md': meeting('Dobre B'),
  'news/n.md': '---\ntitle: N\ndescription: O.\npubDate: 2026-01-01\nabout: [meetings/a]\n---\n\n[A](/spotkania/a/)\n',
};

async function lay(files: Record<string, string | Buffer>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

/** Reads the content as a build does, and lets a notice out where there is one. */
async function notice(before?: string) {
  return urgentNotice(contentSource(root, siteRules(), '2026-11-29T12:00'), before);
}

/** `file version` of what is published in the place of entries with errors. */
async function standIns(): Promise<string[] | undefined> {
  return (await notice())?.content.standIns.map(({ file, day = 'left out' }) => `${file} ${day}`);
}

describe('an urgent notice', () => {
  it('goes out with the last good versions of entries with errors, and says so', async () => {
    await commit(root, { date: '2026-11-20T12:00:00Z', files: { 'meetings/b.md': meeting('Lepsze B') } });
    await commit(root, {
      date: '2026-11-21T12:00:00Z',
      files: { 'meetings/a.md': meeting('Nowe: A'), 'meetings/b.md': meeting('B', 'kind: other\n') },
    });
    await lay({ 'news/most.md': alert('Most zamknięty'), 'meetings/c.md': meeting('Nigdy dobre', 'venue: nigdzie\n') });
    const found = await notice();
    const entries = found?.content.entries.map(({ file, data }) => `${file} ${'title' in data ? data.title : ''}`);
    expect(entries).toEqual([
      'meetings/a.en.md Good A',
      'meetings/a.md Dobre A',
      'meetings/b.md Lepsze B',
      'news/most.md Most zamknięty',
      'news/n.md N',
    ]);
    const names = ['HEAD~2', 'HEAD~1'].map((name) => git(root, ['rev-parse', '--short=10', name]).trim());
    expect(found?.message.pl.split('\n').map((line) => line.replace(/ {2}.*(meetings)/, '  $1'))).toEqual([
      'PILNY KOMUNIKAT „Most zamknięty” zostanie opublikowany mimo błędów wyliczonych wyżej:',
      `  meetings/a.md: na stronie zostaje wersja z 2026-11-01 (${names[0]})`,
      `  meetings/b.md: na stronie zostaje wersja z 2026-11-20 (${names[1]})`,
      '  meetings/c.md: tego wpisu nie będzie na stronie, dopóki nie poprawisz błędów; odnośniki do niego prowadzą donikąd',
      'Popraw te błędy: następne budowanie bez nowego komunikatu się na nich zatrzyma. „npm run build -- --strict” zatrzymałoby się już teraz.',
    ]);
    expect(found?.annotations('en')).toContain('meetings/c.md,title=urgent-notice::this entry is not on the site');
    // What is not shown is not told as a change.
    expect(found?.content.changes.get('meetings/a.md')).toHaveLength(1);
    expect(found?.content.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual(
      expect.arrayContaining(['meetings/a.md', 'meetings/b.md', 'meetings/c.md']),
    );
    const site = found && contentGraph(found.content);
    expect(site && routes(site).every(({ shell }) => shell.alerts.length === 1)).toBe(true);
  });

  it('goes out once: not when it is in force and was published, unless its words changed', async () => {
    await commit(root, { date: '2026-11-20T12:00:00Z', files: { 'news/most.md': alert('Most zamknięty') } });
    await lay({ 'meetings/a.md': meeting('Nowe: A') });
    // It came with the last commit, which is published by this build.
    expect(await standIns()).toEqual(['meetings/a.md 2026-11-01']);
    await commit(root, { date: '2026-11-21T12:00:00Z' });
    expect(await standIns()).toBe(undefined);
    // A push of both commits.
    expect(await notice(git(root, ['rev-parse', 'HEAD~2']).trim())).not.toBe(undefined);
    await lay({ 'news/most.md': alert('Most zamknięty dłużej') });
    expect(await standIns()).toEqual(['meetings/a.md 2026-11-01']);
  });

  it.each([
    ['it has an error itself', { 'news/most.md': alert('Most: zamknięty') }],
    ['it is a draft', { 'news/most.md': alert('Most', 'draft: true\n') }],
    ['it is for later', { 'news/most.md': alert('Most').replace('2026-11-20', '2026-12-01') }],
    ['it is over', { 'news/most.md': alert('Most').replace('2026-12-10', '2026-11-28') }],
    ['the settings have an error', { 'news/most.md': alert('Most'), 'site.yaml': 'name: Kronika\nlanguage: pl\n' }],
  ])('stops at errors where %s', async (_, files) => {
    await lay({ 'meetings/a.md': meeting('Nowe: A'), ...files });
    expect(await standIns()).toBe(undefined);
  });

  it('never shows again what was withdrawn, in whatever words', async () => {
    const withdrawn = {
      'meetings/a.md': meeting('A: koniec', 'draft: true\n'),
      'meetings/b.md': meeting('B', 'szkic: tak\n'),
      'news/n.md': '---\ntitle: N\ndescription: O.\npubDate: 2026-01-01\nexpiriDate: 2026-11-01\n---\n',
    };
    await lay({ 'news/most.md': alert('Most zamknięty'), ...withdrawn });
    const found = await notice();
    expect(found?.content.standIns).toEqual(Object.keys(withdrawn).map((file) => ({ file })));
    // A translation stands on its original.
    expect(found?.content.entries.map(({ file }) => file)).toEqual(['news/most.md']);
  });

  it('never shows a photograph that was taken out, nor one that is hidden', async () => {
    const gallery = (title: string) => `---\ntitle: ${title}\ndescription: Opis.\n---\n`;
    const row = (name: string, more = '') =>
      `- src: ./${name}.jpg\n  alt: Ludzie w sali ${name}, siedzą przy stołach.\n${more}`;
    const [one, two, three] = photos;
    await lay({
      'galleries/g/a.jpg': one ?? '',
      'galleries/g/b.jpg': two ?? '',
      'galleries/g/c.jpg': three ?? '',
      'galleries/g/index.md': gallery('Galeria'),
      'galleries/g/photos.yaml': row('a') + row('b') + row('c'),
    });
    await commit(root, { date: '2026-11-20T12:00:00Z' });
    await lay({
      'news/most.md': alert('Most zamknięty'),
      'galleries/g/photos.yaml': `${row('a')}${row('c')}  podpis: Sala\n`,
    });
    const without = await notice();
    expect(without?.content.standIns).toMatchObject([{ file: 'galleries/g/photos.yaml', day: '2026-11-20' }]);
    const data = without?.content.entries.find(({ collection }) => collection === 'galleries')?.data;
    expect(data).toMatchObject({
      photos: [{ src: { src: 'galleries/g/a.jpg' } }, { src: { src: 'galleries/g/c.jpg' } }],
    });
    expect(without?.content.withdrawn).toContain('galleries/g/b.jpg');
    await lay({ 'galleries/g/photos.yaml': `${row('a', '  hiden: true\n')}${row('b')}${row('c')}` });
    expect(await standIns()).toEqual(['galleries/g/photos.yaml left out']);
    expect((await notice())?.content.entries.some(({ collection }) => collection === 'galleries')).toBe(false);
  });

  it('knows without git neither what is new nor what was good', async () => {
    await lay({ 'news/most.md': alert('Most zamknięty'), 'meetings/a.md': meeting('Nowe: A') });
    await rm(join(root, '.git'), { recursive: true });
    expect(await standIns()).toBe(undefined);
  });
});
