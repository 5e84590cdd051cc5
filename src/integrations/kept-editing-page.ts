import { readFile } from 'node:fs/promises';
import { bundlePage, packFiles, type PageFiles, unpackFiles } from '../editing/page-files.ts';
import { codeDigest } from './code-digest.ts';
import type { KeepFile } from './kept-files/package-cache.ts';

/** All code of this package that is bundled into the editing page, and what bundles it, as globs below `src/`. */
export const pageSources: readonly string[] = [
  ...[
    'editing/page/*.ts',
    'editing/page-files.ts',
    'editing/polish-words.ts',
    'schemas/**/*.ts',
    'content/**/*.ts',
    'edtf/*.ts',
    'i18n/**/*.ts',
  ],
];

/**
 * The files of the editing page that are the same for all sites, bundled once for the packages that are installed.
 * @param siteRoot absolute path of a site that brings Sveltia CMS
 * @param manifest path of the package.json of Sveltia CMS
 * @param keep keeps them
 */
export async function keptEditingPage(siteRoot: string, manifest: string, keep: KeepFile): Promise<PageFiles> {
  const key = [await readFile(manifest, 'utf8'), await codeDigest(pageSources), process.version];
  const file = await keep('editing-page.bin', key.join('\n'), async () =>
    packFiles(await bundlePage(siteRoot, manifest)),
  );
  return unpackFiles(file);
}
