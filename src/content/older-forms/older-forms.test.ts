import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../read-content.ts';
import { fixFiles } from './fix-files.ts';
import { renameProblem } from './rename-problem.ts';
import { type Rename, renames } from './renames.ts';

/** Renames as later versions might make them. */
const later: readonly Rename[] = [
  { in: 'meetings', field: 'location', to: 'venue', since: '1.2.0' },
  { in: 'meetings', within: ['participants'], field: 'number', to: 'count', since: '1.2.0' },
  { in: 'meetings', within: ['attachments', '*'], field: 'path', to: 'file', since: '1.3.0' },
  { in: 'meetings', field: 'kind', value: 'team', to: 'task-team', since: '1.4.0' },
  { in: 'galleries', within: ['photos', '*'], field: 'text', to: 'caption', since: '1.2.0' },
  { in: 'settings', within: ['home'], field: 'posts', to: 'news', since: '2.0.0' },
  { in: 'settings', field: 'menu', to: 'navigation', since: '2.0.0' },
];

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kronika-'));
  await lay('site.yaml', 'name: Kronika\nlanguages: [pl, en]\n');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function lay(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const text = (path: string) => readFile(join(root, path), 'utf8');
const content = () => readContent(root, '2026-11-29', {}, later);

/** `file:line:column code` of each problem. */
async function told(): Promise<string[]> {
  return (await content()).diagnostics.map(
    ({ file, line, column, code }) => `${file}:${line ?? ''}:${column ?? ''} ${code}`,
  );
}

const meeting = (fields: string) => `---\ntitle: Spotkanie\ndescription: Opis.\nstart: 2012-06-20\n${fields}---\n`;

describe('content of an older form', () => {
  it('is read as it was meant, and told at its place', async () => {
    await lay(
      'meetings/a.md',
      meeting('kind: team\nlocation: { name: Remiza }\nparticipants:\n  # bez dzieci\n  number: 20\n'),
    );
    await lay('meetings/a.en.md', '---\ntitle: Meeting\ndescription: Text.\nlocation: { name: Fire station }\n---\n');
    expect(await told()).toEqual([
      'meetings/a.en.md:4:1 field-renamed',
      'meetings/a.md:5:7 value-renamed',
      'meetings/a.md:6:1 field-renamed',
      'meetings/a.md:9:3 field-renamed',
    ]);
    const { entries, diagnostics } = await content();
    expect(entries.map(({ data }) => data)).toMatchObject([
      { kind: 'task-team', venue: { name: 'Fire station' }, participants: { count: 20 } },
      { kind: 'task-team', venue: { name: 'Remiza' }, participants: { count: 20 } },
    ]);
    expect(diagnostics.at(-1)).toMatchObject({
      severity: 'warning',
      message: {
        pl: 'Pole „participants.number” nazywa się od wersji 1.2.0 „count”. Strona czyta je jak dotąd; „npm run check -- --fix” zmieni nazwę.',
        en: '"participants.number" is now "count" (since 1.2.0). It is still read as before; "npm run check -- --fix" renames it.',
      },
      paste: 'count: …',
    });
  });

  it('has its faults told where they stand', async () => {
    await lay('meetings/a.md', meeting('kind: team\nparticipants:\n  number: wielu\nlocation: 7\n'));
    expect(await told()).toEqual([
      'meetings/a.md:5:7 value-renamed',
      'meetings/a.md:7:3 field-renamed',
      'meetings/a.md:7:11 wrong-form',
      'meetings/a.md:8:1 field-renamed',
      'meetings/a.md:8:11 wrong-form',
    ]);
  });

  it('is read in settings and lists of photographs too', async () => {
    await lay('site.yaml', 'name: Kronika\nmenu: [news]\nhome:\n  posts: 7\n');
    await lay('galleries/a/index.md', '---\ntitle: Galeria\ndescription: Opis.\n---\n');
    await lay('galleries/a/photos.yaml', '- src: ./a.jpg\n  alt: Sala pełna ludzi.\n  text: Podpis.\n');
    expect((await told()).filter((line) => line.includes('renamed'))).toEqual([
      'galleries/a/photos.yaml:3:3 field-renamed',
      'site.yaml:2:1 field-renamed',
      'site.yaml:4:3 field-renamed',
    ]);
    expect((await content()).settings).toMatchObject({ navigation: ['news'], home: { news: 7 } });
  });

  it('with both names says so, and takes neither for the other', async () => {
    await lay('meetings/a.md', meeting('kind: other\nlocation: { name: Remiza }\nvenue: { name: Sala }\n'));
    expect(await told()).toEqual(['meetings/a.md:6:1 field-renamed-twice']);
    const before = await text('meetings/a.md');
    expect(await fixFiles(root, (await content()).diagnostics)).toEqual([]);
    expect(await text('meetings/a.md')).toBe(before);
  });
});

describe('the names of an older form', () => {
  it('are renamed, and nothing else: comments, order, quotes, ends of lines, mark, mode', async () => {
    const older =
      '\uFEFF---\r\n# location: dawne\r\n"location" : {name: Remiza} # location\r\ntitle: location\r\n' +
      'description:   Opis.\r\nparticipants: {number: 20, groups: [number]}\r\nattachments:\r\n' +
      "  - {title: 'path', 'path': ./a.pdf}\r\nkind: 'team'\r\nstart: 2012-06-20\r\n---\r\n\r\nlocation: team\r\n";
    await lay('meetings/a.md', older);
    await lay('meetings/inny.md', meeting('kind: other\n'));
    await chmod(join(root, 'meetings/a.md'), 0o640);
    const untouched = await stat(join(root, 'meetings/inny.md'));
    const fixed = await fixFiles(root, (await content()).diagnostics);
    expect(fixed).toMatchObject([
      {
        file: 'meetings/a.md',
        made: [
          { line: 3, from: 'location', to: 'venue' },
          { line: 6, from: 'number', to: 'count' },
          { line: 8, from: 'path', to: 'file' },
          { line: 9, from: 'team', to: 'task-team' },
        ],
      },
    ]);
    expect(await text('meetings/a.md')).toBe(
      older
        .replace('"location" :', '"venue" :')
        .replace('{number:', '{count:')
        .replace("'path':", "'file':")
        .replace("'team'", "'task-team'"),
    );
    expect((await stat(join(root, 'meetings/a.md'))).mode & 0o777).toBe(0o640);
    expect((await stat(join(root, 'meetings/inny.md'))).mtimeMs).toBe(untouched.mtimeMs);
    expect(await readdir(join(root, 'meetings'))).toEqual(['a.md', 'inny.md']);
    expect((await told()).filter((line) => line.includes('renamed'))).toEqual([]);
  });

  it('are left to whoever changed the file meanwhile', async () => {
    await lay('meetings/a.md', meeting('kind: other\nlocation: { name: Remiza }\n'));
    const { diagnostics } = await content();
    const newer = `${meeting('kind: other\nvenue: { name: Sala }\n')}Nowy tekst.\n`;
    await lay('meetings/a.md', newer);
    expect(await fixFiles(root, diagnostics)).toEqual([{ file: 'meetings/a.md', made: [], left: 'changed' }]);
    expect(await text('meetings/a.md')).toBe(newer);
    await rm(join(root, 'meetings/a.md'));
    expect(await fixFiles(root, diagnostics)).toEqual([{ file: 'meetings/a.md', made: [], left: 'unwritable' }]);
    expect(await readdir(join(root, 'meetings'))).toEqual([]);
  });

  it('that one alias gives to two places are renamed where they are written', async () => {
    await lay(
      'meetings/a.md',
      meeting('kind: other\nattachments:\n  - &plik { path: ./a.pdf, title: Plan }\n  - *plik\n'),
    );
    const [fixed] = await fixFiles(root, (await content()).diagnostics);
    expect(fixed?.made).toHaveLength(1);
    expect(await text('meetings/a.md')).toContain('- &plik { file: ./a.pdf, title: Plan }\n  - *plik\n');
    expect((await told()).filter((line) => line.includes('renamed'))).toEqual([]);
  });
});

describe('the table of renames', () => {
  it('names what there is now', () => {
    expect(renames.flatMap((rename) => renameProblem(rename) ?? [])).toEqual([]);
  });

  it.each<[Rename, string]>([
    [{ in: 'meetings', field: 'location', to: 'venu', since: '0.9.0' }, 'meetings: there is no field venu'],
    [{ in: 'meetings', field: 'venue', to: 'start', since: '0.9.0' }, 'meetings: venue is still a field'],
    [
      { in: 'meetings', within: ['nowhere'], field: 'a', to: 'b', since: '0.9.0' },
      'meetings: there is no field nowhere.b',
    ],
    [{ in: 'settings', field: 'menu', to: 'navigation', since: '999.0.0' }, 'settings: 999.0.0 is still ahead'],
    [{ in: 'meetings', field: 'kind', value: 'team', to: 'teem', since: '0.9.0' }, 'meetings: kind may not be teem'],
  ])('refuses %j', (rename, problem) => {
    expect(renameProblem(rename)).toBe(problem);
  });
});

it('content for a newer Kronika is told as that alone', async () => {
  await lay('site.yaml', 'name: Kronika\nkronika: 999.1.0\nnewField: 1\n');
  await lay('meetings/a.md', meeting('kind: unheard-of\n'));
  expect(await told()).toEqual(['site.yaml:2:10 kronika-too-old']);
  await lay('site.yaml', 'name: Kronika\nkronika: 0.1.0\n');
  await rm(join(root, 'meetings'), { recursive: true });
  expect(await told()).toEqual([]);
});
