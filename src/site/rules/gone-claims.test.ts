import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '../../content/content.ts';
import type { Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import { readContent } from '../../content/read-content.ts';
import { contentGraph } from '../model/content-graph.ts';
import { addressesOf } from '../pages/addresses-of.ts';
import { routes } from '../pages/routes.ts';
import { siteRules } from './site-rules.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kronika-gone-'));
  await mkdir(join(root, 'pages'));
});
afterEach(() => rm(root, { recursive: true }));

async function problems(content: Content): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const rule of siteRules()) found.push(...(await rule(content)));
  return found;
}

const page = (title: string, more = '') => `---\ntitle: ${title}\ndescription: Opis.\n${more}---\n`;

describe('an address that is gone', () => {
  it('has one page that says so, and links lead there', async () => {
    const gone = 'gone:\n  - path: /nabor\n  - path: /nabor/index.html\n  - { path: /en/call/, to: pages/szkic }\n';
    await writeFile(join(root, 'site.yaml'), `name: Kronika\nlanguages: [pl, en]\n${gone}`);
    await writeFile(join(root, 'pages', 'inna.md'), `${page('Inna')}\n[Nabór](/nabor/)\n`);
    await writeFile(join(root, 'pages', 'szkic.md'), page('Szkic', 'draft: true\n'));
    const content = await readContent(root, '2026-11-29');
    const found = await problems(content);
    // The second line is the first in other words.
    expect(found.map(({ code, line }) => `${line ?? ''} ${code}`)).toEqual(['5 alias-taken']);
    const site = contentGraph(content);
    if (!site) throw new Error('There are no settings.');
    const shown = routes(site).filter(({ content: { kind } }) => kind === 'gone');
    // A draft is not named to readers.
    expect(
      shown.map(({ path, shell, content: view, head }) => [path, shell.locale, 'instead' in view, head.noindex]),
    ).toEqual([
      ['nabor', 'pl', false, true],
      ['en/call', 'en', false, true],
    ]);
    expect(
      addressesOf(site)
        .filter(({ isGone }) => isGone)
        .map(({ file }) => file),
    ).toEqual(['nabor/index.html', 'en/call/index.html']);
  });

  it('gives way to what stands there in its own right, and the check tells of both', async () => {
    const paths = ['/inna/', '/stara/', '/aktualnosci/', '/files/a/'];
    await writeFile(
      join(root, 'site.yaml'),
      `name: Kronika\ngone:\n${paths.map((path) => `  - path: ${path}\n`).join('')}`,
    );
    await writeFile(join(root, 'pages', 'inna.md'), page('Inna', 'aliases: [/stara/]\n'));
    const content = await readContent(root, '2026-11-29');
    const found = await problems(content);
    expect(found.map(({ code, file, line }) => `${file}:${line ?? ''} ${code}`)).toEqual(
      [3, 4, 5, 6].map((line) => `site.yaml:${line} alias-taken`),
    );
    const site = contentGraph(content);
    expect(
      site &&
        routes(site)
          .filter(({ content: { kind } }) => kind === 'gone')
          .map(({ path }) => path),
    ).toEqual(['stara', 'files/a']);
  });
});
