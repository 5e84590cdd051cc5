import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from './read-content.ts';

/** Names that every object answers to, though nobody gave them. */
const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', '__proto__', 'prototype'];

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

/** Problems of a content root as `file:line code` with the field that is named. */
async function problems(files: Record<string, string>): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'kronika-'));
  roots.push(root);
  for (const [path, text] of Object.entries({ 'site.yaml': 'name: Kronika\nlanguages: [pl, en]\n', ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const { diagnostics } = await readContent(root, '2026-11-22T12:00');
  return diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

const news = (more: string) => `---\ntitle: Nabór\ndescription: Opis.\n${more}\n---\n\nTreść.\n`;
const page = (more: string) => `---\ntitle: Strona\ndescription: Opis.\n${more}\n---\n\nTreść.\n`;

describe.each(names)('a field called %s', (name) => {
  it.each<[string, Record<string, string>, string]>([
    ['in an entry', { 'news/a.md': news(`${name}: x`) }, 'news/a.md:4'],
    ['in an entry that is wrong besides', { 'news/a.md': news(`${name}: { x: 1 }\ndraft: 7`) }, 'news/a.md:4'],
    ['in a group of an entry', { 'news/a.md': news(`contact:\n  email: a@b.pl\n  ${name}: x`) }, 'news/a.md:6'],
    ['in a row of a list', { 'news/a.md': news(`links:\n  - { title: A, ${name}: x, url: /news/ }`) }, 'news/a.md:5'],
    ['in an entry of YAML', { 'places/p.yaml': `name: P\n${name}: 1\n` }, 'places/p.yaml:2'],
    [
      'in a translation',
      { 'pages/a.md': page(''), 'pages/a.en.md': `---\ntitle: A\ndescription: B.\n${name}: x\n---\n` },
      'pages/a.en.md:4',
    ],
    ['in the settings', { 'site.yaml': `name: K\n${name}: x\n` }, 'site.yaml:2'],
    ['within the settings', { 'site.yaml': `name: K\nnewsletter:\n  ${name}: x\n` }, 'site.yaml:3'],
    [
      'in the list of photographs',
      {
        'galleries/g/index.md': page(''),
        'galleries/g/photos.yaml': `- src: ./a.jpg\n  alt: Sala.\n  ${name}: x\n`,
      },
      'galleries/g/photos.yaml:3',
    ],
  ])('is unknown like any other %s', async (_, files, place) => {
    const known = await problems(files);
    expect(known).toContain(`${place} unknown-field`);
    // It changes nothing else: a field that nobody could take for another gives the same problems.
    const other = Object.entries(files).map(([path, text]) => [path, text.replaceAll(name, 'zzzzzzzzzzzz')] as const);
    expect(await problems(Object.fromEntries(other))).toEqual(known);
  });

  it('is no language and no folder of entries either', async () => {
    const found = await problems({
      'site.yaml': `name: Kronika\nlanguages: [pl, ${name}]\n`,
      [`pages/a.${name}.md`]: page(''),
      [`${name}/a.md`]: page(''),
    });
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/^site\.yaml:2 /)]));
    expect(found).toContain(`${name}/a.md:undefined stray-file`);
  });
});
