import { createHash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  buildSiteOrFail,
  clearCache,
  fixtureSite,
  type FixtureSite,
  frozenContent,
  writeFiles,
} from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';

/** A digest of every file of a built site. */
async function digests({ outDir }: FixtureSite): Promise<Record<string, string>> {
  const paths = await filesBelow(outDir);
  const entries = paths.map(
    async (path) =>
      [
        path,
        createHash('sha256')
          .update(await readFile(join(outDir, path)))
          .digest('hex'),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

test('two clean builds of one content are identical, and a build after one change equals a clean one', async () => {
  const site = await fixtureSite('same-bytes', {});
  await cp(frozenContent, site.root, { recursive: true });
  await clearCache(site);
  await buildSiteOrFail(site);
  const first = await digests(site);
  await clearCache(site);
  await buildSiteOrFail(site);
  expect(await digests(site)).toEqual(first);

  const path = 'meetings/2026-09-10-zespol/index.md';
  const before = await readFile(join(site.root, path), 'utf8');
  await writeFiles(site, { [path]: before.replace(/^title: .*$/m, 'title: Zebranie pod nowym tytułem') });
  await buildSiteOrFail(site);
  const incremental = await digests(site);
  await clearCache(site);
  await buildSiteOrFail(site);
  expect(incremental).toEqual(await digests(site));

  // The change reached the page itself and the pages of those who took part, and only such pages.
  const changed = Object.keys(incremental).filter(
    (file) => file.endsWith('.html') && incremental[file] !== first[file],
  );
  expect(changed).toContain('spotkania/2026-09-10-zespol/index.html');
  expect(changed).toContain('projekty/zielone-brzegi/index.html');
  expect(changed).not.toContain('publikacje/atlas/index.html');
});
