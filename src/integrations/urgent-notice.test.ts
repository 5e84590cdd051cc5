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
async function standIns(before?: string): Promise<string[] | undefined> {
  return (await notice(before))?.content.standIns.map(({ file, day = 'left out' }) => `${file} ${day}`);
}

const gallery = (title: string, more = '') => `---\ntitle: ${title}\ndescription: Opis.\n${more}---\n`;
const row = (name: string, more = '') =>
  `- src: ./${name}.jpg\n  alt: Ludzie w sali ${name}, siedzą przy stołach.\n${more}`;

/** A gallery with three photographs, of which the first is hidden, and an entry that shows it all the same. */
async function withGallery(more: Record<string, string> = {}): Promise<void> {
  const [one, two, three] = photos;
  await lay({
    'galleries/g/a.jpg': one ?? '',
    'galleries/g/b.jpg': two ?? '',
    'news/c (2).jpg': three ?? '',
    'galleries/g/index.md': gallery('Galeria'),
    'galleries/g/photos.yaml': row('a', '  hidden: true\n') + row('b'),
    'news/x.md':
      '---\ntitle: X\ndescription: O.\npubDate: 2026-01-01\n---\n\nSala.\n\n![Ludzie w sali a](../galleries/g/a.jpg)\n\n![Ludzie w sali c](<./c (2).jpg>)\n',
    ...more,
  });
  await commit(root, { date: '2026-11-20T12:00:00Z' });
}

describe('an urgent notice', () => {
  it('goes out with entries that have errors as readers last saw them, and says so', async () => {
    await commit(root, { date: '2026-11-20T12:00:00Z', files: { 'meetings/b.md': meeting('Lepsze B') } });
    await commit(root, {
      date: '2026-11-21T12:00:00Z',
      files: { 'meetings/a.md': meeting('Dobre A: nowe'), 'meetings/b.md': meeting('Lepsze B', 'kind: other\n') },
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
      '  meetings/c.md: tego wpisu nie będzie na stronie, dopóki nie poprawisz błędów; jego zdjęć i plików nie pokażą też inne wpisy, a odnośniki do niego prowadzą donikąd',
      'Popraw te błędy: dopóki komunikat jest nowy i obowiązuje, każde budowanie je pominie i o nich powie, a potem się na nich zatrzyma. „npm run build -- --strict” zatrzymałoby się już teraz.',
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

  it('is new until a state without errors had it, word for word, since builds before may have failed', async () => {
    const kept = ['meetings/a.md 2026-11-01'];
    await commit(root, {
      date: '2026-11-20T12:00:00Z',
      files: {
        'news/most.md': alert('Most zamknięty'),
        'meetings/a.md': meeting('Dobre A: nowe'),
        'site.yaml': 'name: Kronika\nlanguage: pl\n',
      },
    });
    expect(await standIns()).toBe(undefined);
    await commit(root, { date: '2026-11-21T12:00:00Z', files: { 'site.yaml': published['site.yaml'] } });
    expect(await standIns()).toEqual(kept);
    expect(await standIns(git(root, ['rev-parse', 'HEAD^']).trim())).toEqual(kept);
    await commit(root, { date: '2026-11-22T12:00:00Z', files: { 'meetings/a.md': meeting('Dobre A') } });
    await lay({ 'meetings/b.md': meeting('Dobre B: nowe') });
    expect(await standIns()).toBe(undefined);
    await lay({ 'news/most.md': alert('Most zamknięty dłużej') });
    expect(await standIns()).toEqual(['meetings/b.md 2026-11-01']);
    // A push of all commits.
    expect(await standIns(git(root, ['rev-parse', 'HEAD~3']).trim())).toEqual(['meetings/b.md 2026-11-01']);
  });

  it('is new on the day for which it was written, though its text is older', async () => {
    await commit(root, {
      date: '2026-11-18T12:00:00Z',
      files: { 'news/most.md': alert('Most').replace('2026-11-20', '2026-11-29') },
    });
    await lay({ 'meetings/a.md': meeting('Dobre A: nowe') });
    expect(await standIns()).toEqual(['meetings/a.md 2026-11-01']);
  });

  it.each([
    ['it has an error itself', { 'news/most.md': alert('Most: zamknięty') }],
    ['it is a draft', { 'news/most.md': alert('Most', 'draft: true\n') }],
    ['it is for later', { 'news/most.md': alert('Most').replace('2026-11-20', '2026-12-01') }],
    ['it is over', { 'news/most.md': alert('Most').replace('2026-12-10', '2026-11-28') }],
    ['the settings have an error', { 'news/most.md': alert('Most'), 'site.yaml': 'name: Kronika\nlanguage: pl\n' }],
  ])('stops at errors where %s', async (_, files) => {
    await lay({ 'meetings/a.md': meeting('Dobre A: nowe'), ...files });
    expect(await standIns()).toBe(undefined);
  });

  it('never shows again what was withdrawn, in whatever words, and names what goes with it', async () => {
    const withdrawn = {
      'meetings/a.md': meeting('A: koniec', 'draft: true\n'),
      'meetings/b.md': meeting('B', 'szkic: tak\n'),
      'news/n.md': '---\ntitle: N\ndescription: O.\npubDate: 2026-01-01\nexpiriDate: 2026-11-01\n---\n',
    };
    await lay({ 'news/most.md': alert('Most zamknięty'), ...withdrawn });
    const found = await notice();
    // A translation stands on its original.
    const all = ['meetings/a.en.md', ...Object.keys(withdrawn)];
    expect(found?.content.standIns).toEqual(all.map((file) => ({ file })));
    expect(found?.message.en).toContain('meetings/a.en.md: this entry is not on the site');
    expect(found?.annotations('pl')).toContain('meetings/a.en.md,');
    expect(found?.content.entries.map(({ file }) => file)).toEqual(['news/most.md']);
  });

  it('never shows an entry that was deleted, nor one that is older than what readers saw', async () => {
    await commit(root, { date: '2026-11-20T12:00:00Z', files: { 'meetings/b.md': undefined } });
    await commit(root, {
      date: '2026-11-21T12:00:00Z',
      files: { 'places/ratusz.yaml': 'name: Ratusz\n', 'meetings/a.md': meeting('A', 'venue: ratusz\n') },
    });
    await rm(join(root, 'places/ratusz.yaml'));
    await lay({ 'news/most.md': alert('Most zamknięty'), 'meetings/b.md': meeting('Dobre B: znów') });
    expect(await standIns()).toEqual(['meetings/a.en.md left out', 'meetings/a.md left out', 'meetings/b.md left out']);
  });

  it('never shows an entry as it was before a build beside errors', async () => {
    const alerts = { 'news/most.md': alert('Most zamknięty'), 'meetings/b.md': meeting('Dobre B: nowe') };
    await commit(root, { date: '2026-11-20T12:00:00Z', files: { ...alerts, 'meetings/a.md': meeting('Lepsze A') } });
    await lay({ 'meetings/a.md': meeting('Lepsze A: Dobre') });
    expect(await standIns()).toEqual([
      'meetings/a.en.md left out',
      'meetings/a.md left out',
      'meetings/b.md 2026-11-01',
    ]);
  });

  it('goes out beside a gallery as readers last saw it, without what is told of it since', async () => {
    await withGallery();
    await commit(root, {
      date: '2026-11-21T12:00:00Z',
      files: {
        'galleries/g/photos.yaml': `${row('a', '  hidden: true\n')}${row('b')}${row('c', '  caption: Sala: x\n')}`,
      },
    });
    await lay({ 'news/most.md': alert('Most zamknięty') });
    const found = await notice();
    expect(found?.content.standIns).toMatchObject([{ file: 'galleries/g/photos.yaml', day: '2026-11-20' }]);
    const shown = found?.content.entries.find(({ collection }) => collection === 'galleries');
    expect(shown?.data).toMatchObject({ photos: [{ src: { src: 'galleries/g/b.jpg' } }] });
    expect(found?.content.changes.get('galleries/g/index.md')).toHaveLength(1);
    expect(found?.content.withdrawn).toContain('galleries/g/a.jpg');
  });

  it.each([
    [
      'a consent comes beside an error',
      {
        'galleries/g/photos.yaml': `${row('a', '  hidden: true\n')}${row('b')}${row('c', '  caption: Sala: x\n  consent: { basis: people }\n')}`,
      },
    ],
    [
      'a photograph is hidden as another was',
      { 'galleries/g/photos.yaml': `${row('a', '  hidden: true\n')}${row('b', '  hidden: true\n  podpis: x\n')}` },
    ],
    ['a photograph is taken out', { 'galleries/g/photos.yaml': row('a', '  hidden: true\n  podpis: x\n') }],
    ['the gallery is hidden', { 'galleries/g/index.md': gallery('Galeria: x', 'hidden: true\n') }],
  ])('keeps all files of a gallery away where %s', async (_, files) => {
    await withGallery();
    await lay({ 'news/most.md': alert('Most zamknięty'), ...files });
    const found = await notice();
    expect(found?.content.standIns.map(({ file, day }) => [file, day])).toContainEqual([
      Object.keys(files)[0],
      undefined,
    ]);
    expect(found?.content.entries.some(({ collection }) => collection === 'galleries')).toBe(false);
    expect([...(found?.content.withdrawn ?? [])]).toEqual(
      expect.arrayContaining(['galleries/g/a.jpg', 'galleries/g/b.jpg']),
    );
    expect(found?.content.entries.find(({ file }) => file === 'news/x.md')?.body).not.toContain('a.jpg');
  });

  it('keeps files away that an entry named which is left out, whatever they are called', async () => {
    const [one, two] = photos;
    const text = '---\ntitle: Y\ndescription: O.\npubDate: 2026-01-01\n---\n';
    const picture = (name: string) => `\n![Ludzie w sali przy stołach](${name})\n`;
    await withGallery({ 'news/y.md': `${text}${picture('<./zdjęcie (2).jpg>')}${picture('b%20c.jpg')}` });
    await lay({ 'news/zdjęcie (2).jpg': one ?? '', 'news/b c.jpg': two ?? '' });
    await lay({ 'news/z.md': `${text}${picture('b%20c.jpg')}` });
    await commit(root, { date: '2026-11-21T12:00:00Z' });
    await lay({ 'news/most.md': alert('Most zamknięty'), 'news/y.md': text.replace('Y', 'Y: x') });
    const found = await notice();
    expect(found?.content.standIns).toEqual([{ file: 'news/y.md' }]);
    expect([...(found?.content.withdrawn ?? [])]).toEqual(
      expect.arrayContaining(['news/zdjęcie (2).jpg', 'news/b c.jpg', 'galleries/g/a.jpg']),
    );
    expect(found?.content.entries.find(({ file }) => file === 'news/z.md')?.body).not.toContain('.jpg');
  });

  it('knows without git neither what is new nor what was good', async () => {
    await lay({ 'news/most.md': alert('Most zamknięty'), 'meetings/a.md': meeting('Dobre A: nowe') });
    await rm(join(root, '.git'), { recursive: true });
    expect(await standIns()).toBe(undefined);
  });
});
