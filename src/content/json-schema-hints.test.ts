import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { frontMatterHints, hintsFolder, writeFrontMatterHints } from './json-schema-hints.ts';

const input = {
  contentRoot: '/strona gminy/Treść',
  paths: [
    'meetings/zima/index.md',
    'meetings/zima/index.en.md',
    'meetings/zima/sala.jpg',
    'news/nowe.mdx',
    'places/serock.yaml',
    'site.yaml',
  ],
  language: 'pl',
} as const;

describe('front matter hints', () => {
  const files = frontMatterHints(input);
  const list: unknown = JSON.parse(files.get('collections.json') ?? '');

  it('know each entry with front matter by its address in small letters, and translations apart', () => {
    expect(list).toHaveProperty('entries', {
      'file:///strona gminy/treść/meetings/zima/index.md': 'kronika-meetings',
      'file:///strona gminy/treść/meetings/zima/index.en.md': 'kronika-meetings-translation',
      'file:///strona gminy/treść/news/nowe.mdx': 'kronika-news',
    });
  });

  it('hold a schema for each collection that they name', () => {
    expect(list).toHaveProperty('collections.1', { hasSchema: true, name: 'kronika-projects-translation' });
    expect(files.has('kronika-projects-translation.schema.json')).toBe(true);
  });

  it('speak the language of the editors', () => {
    expect(frontMatterHints({ ...input, language: 'en' }).get('kronika-news.schema.json')).toContain(
      'What the entry is called.',
    );
  });
});

describe('writing front matter hints', () => {
  it('leaves alone what did not change', async () => {
    const project = await mkdtemp(join(tmpdir(), 'kronika-hints-'));
    onTestFinished(() => rm(project, { recursive: true }));
    const changed = async () =>
      (await stat(join(project, hintsFolder, 'kronika-news.schema.json'), { bigint: true })).mtimeNs;
    await writeFrontMatterHints(project, input);
    const before = await changed();
    await writeFrontMatterHints(project, { ...input, paths: [] });
    expect(await changed()).toBe(before);
    expect(await readFile(join(project, hintsFolder, 'collections.json'), 'utf8')).toContain('"entries": {}');
    expect(await readdir(join(project, hintsFolder))).toHaveLength(17);
  });
});
