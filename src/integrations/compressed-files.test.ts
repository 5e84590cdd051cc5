import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressBelow } from './compressed-files.ts';

const page = `<!doctype html>${'<p>Spotkanie partnerstwa w Brzegach.</p>'.repeat(100)}`;

/** A folder with these files, and an empty one for what is kept. */
function folders(files: Record<string, string | Buffer>): { folder: string; cache: string } {
  const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
  mkdirSync(join(folder, '_astro'));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  return { folder, cache: `${folder}.cache` };
}

const compressedIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:br|gz)$/.test(path))
    .sort();

function forget(folder: string): void {
  for (const path of compressedIn(folder)) rmSync(join(folder, path));
}

it('writes texts compressed, and nothing that would not be smaller or leads on', async () => {
  const files = {
    'a.html': page,
    'moved.html': page,
    'short.html': '<p>Krótka.</p>',
    '_astro/a.css': page,
    'a.png': page,
    'a.pf_index': page,
    'odd.txt': randomBytes(4000),
  };
  const { folder, cache } = folders(files);
  expect(await compressBelow(folder, cache, new Set(['moved.html']))).toMatchObject({ texts: 4 });
  const found = compressedIn(folder);
  expect(found).toEqual(expect.arrayContaining(['_astro/a.css.br', '_astro/a.css.gz', 'a.html.br', 'a.html.gz']));
  expect(found.filter((path) => /moved|short|png|pf_index|odd/.test(path))).toEqual([]);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(join(folder, 'a.html.gz'))).toString()).toBe(page);
});

it('compresses again only what changed, to the same bytes, and believes no damaged file', async () => {
  const { folder, cache } = folders({ 'a.html': page, 'b.html': `${page}b` });
  expect(await compressBelow(folder, cache, new Set())).toEqual({ texts: 2, made: 4 });
  const first = readFileSync(join(folder, 'a.html.br'));

  forget(folder);
  writeFileSync(join(folder, 'b.html'), `${page}c`);
  expect(await compressBelow(folder, cache, new Set())).toEqual({ texts: 2, made: 2 });
  expect(readFileSync(join(folder, 'a.html.br')).equals(first)).toBe(true);
  expect(brotliDecompressSync(readFileSync(join(folder, 'b.html.br'))).toString()).toBe(`${page}c`);
  expect(readdirSync(cache)).toHaveLength(4);

  forget(folder);
  for (const file of readdirSync(cache)) writeFileSync(join(cache, file), 'damaged');
  expect(await compressBelow(folder, cache, new Set())).toEqual({ texts: 2, made: 4 });
  expect(readFileSync(join(folder, 'a.html.br')).equals(first)).toBe(true);
});
