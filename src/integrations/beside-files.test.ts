import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { replaceBeside } from './beside-files.ts';

const mark = '# Written by Kronika for https://example.org/. The next build writes it anew.\n';
const nginx = { path: 'nginx.conf', text: `${mark}location / { }\n` };
const security = { path: '.well-known/security.txt', text: `${mark}Contact: mailto:it@example.org\n` };

const below = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'beside-')), 'dist.hosting');
});

it('what an earlier build wrote for another host goes, with its folders', async () => {
  await replaceBeside(folder, [nginx, security]);
  expect(below(folder)).toEqual(['nginx.conf', 'security.txt']);
  await replaceBeside(folder, [{ path: 'Caddyfile', text: mark }]);
  expect(below(folder)).toEqual(['Caddyfile']);
  expect(existsSync(join(folder, '.well-known'))).toBe(false);
  await replaceBeside(folder, []);
  expect(existsSync(folder)).toBe(false);
});

it('what somebody else wrote stays, also where a file is to lie', async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'nginx.conf'), 'location / { root /srv; }');
  writeFileSync(join(folder, 'notes.txt'), 'Ask Anna.');
  expect(await replaceBeside(folder, [nginx, security])).toEqual(['nginx.conf']);
  expect(await replaceBeside(folder, [])).toEqual([]);
  expect(below(folder)).toEqual(['nginx.conf', 'notes.txt']);
  expect(readFileSync(join(folder, 'nginx.conf'), 'utf8')).toBe('location / { root /srv; }');
});
