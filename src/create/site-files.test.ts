import { expect, it } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../package-root.ts';
import { readAnswers } from './read-answers.ts';
import { siteFiles } from './site-files.ts';

async function filesOf(name: string, language: 'pl' | 'en'): Promise<Map<string, string>> {
  const read = readAnswers({ name }, language);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return siteFiles(read.answers, { packageRoot, kronika: '^1.0.0', node: '24.0.0' }, '2026-11-29');
}

it.each([
  ['Kronika', 'kronika-site'],
  ['Dolina Trzech Rzek', 'dolina-trzech-rzek'],
  ['Astro!', 'astro-site'],
  ['…', 'kronika-site'],
  ['Kasa: $& $1 $$ {{name}}', 'kasa-1-name'],
])('a site called %s has a package of a name of its own, and its words as they are', async (name, expected) => {
  const files = await filesOf(name, 'pl');
  expect(z.object({ name: z.string() }).parse(JSON.parse(files.get('package.json') ?? '')).name).toBe(expected);
  expect(files.get('README.md')?.split('\n')[0]).toBe(`# ${name}`);
});

it.each([
  ['^1.0.0', 'npm update'],
  ['file:vendor/kronika-1.0.0.tgz', 'npm install ./kronika-….tgz'],
])('that takes Kronika from %s is told how a newer one comes in', async (kronika, command) => {
  const read = readAnswers({}, 'en');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const files = await siteFiles(read.answers, { packageRoot, kronika, node: '24.0.0' }, '2026-11-29');
  expect(files.get('README.md')).toContain(`| \`${command}\` | takes a newer version`);
  expect(files.get('README.md')).not.toContain('{{');
});

it.each(['pl', 'en'] as const)('has a guide in %s, to which its README leads', async (language) => {
  const files = await filesOf('Strona', language);
  const [, guide = ''] = /\]\((docs\/[\w-]+\.md)\)/.exec(files.get('README.md') ?? '') ?? [];
  const links = [...(files.get(guide) ?? '').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, file]) => `docs/${file}`);
  expect(links.length).toBeGreaterThan(0);
  expect([...files.keys()]).toEqual(expect.arrayContaining([guide, ...links]));
});
