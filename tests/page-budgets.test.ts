import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sampleSite } from '../src/testing/build-site.ts';
import { builtPage, pageFiles } from '../src/testing/built-page.ts';
import { pagesOfEachKind } from '../src/testing/page-kinds.ts';

/** What a page may weigh on its way to a reader, in bytes. */
const budgets = {
  /** Its HTML without `<main>`, compressed. */
  shell: 8_000,
  /** Letters that it asks for before all else. */
  letters: 45_000,
  /** Code of a page that one only reads, compressed. */
  code: 3_000,
} as const;

/** Pages that one only reads. */
const readOnly = ['news', 'publication', 'document', 'plain-page', 'organisation', 'changes', 'accessibility'];

const bytesOf = (address: string) => readFile(join(sampleSite.outDir, address));

/** A script and all that it imports. */
async function scriptsFrom(address: string, found: Set<string> = new Set<string>()): Promise<Set<string>> {
  if (found.has(address)) return found;
  found.add(address);
  for (const [, imported = ''] of (await bytesOf(address)).toString().matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
    await scriptsFrom(posix.join(posix.dirname(address), imported), found);
  return found;
}

test('what stands around the words of a page, and its letters, stay light', async () => {
  const faults: string[] = [];
  for (const file of await pageFiles(sampleSite)) {
    const page = await builtPage(sampleSite, file);
    const preloads = page('link[rel=preload][as=font]').toArray();
    const letters = await Promise.all(preloads.map((link) => bytesOf(page(link).attr('href') ?? '')));
    const weight = letters.reduce((sum, { length }) => sum + length, 0);
    if (weight === 0 || weight > budgets.letters) faults.push(`${file}: letters ${weight}`);
    page('main').remove();
    const shell = gzipSync(page.html()).length;
    if (shell > budgets.shell) faults.push(`${file}: HTML ${shell}`);
  }
  expect(faults).toEqual([]);
});

test.each((await pagesOfEachKind(sampleSite)).filter(({ kind }) => readOnly.includes(kind)))(
  '$address asks for little code, because one only reads it',
  async ({ address }) => {
    const page = await builtPage(sampleSite, address.slice(1));
    const found = new Set<string>();
    for (const script of page('script[src]').toArray()) await scriptsFrom(page(script).attr('src') ?? '', found);
    const inline = page('script:not([src]):not([type="application/ld+json"])').text();
    const files = await Promise.all([...found].map(bytesOf));
    const weight = [...files, Buffer.from(inline)].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
    expect(found.size).toBeGreaterThan(0);
    expect(weight).toBeLessThan(budgets.code);
  },
);
