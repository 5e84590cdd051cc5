import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../content/content.ts';
import type { ContentSource } from '../content/content-source.ts';
import type { Message } from '../content/new-entry/message.ts';
import { backendOrigins, cmsBackend } from '../editing/cms-backend.ts';
import { cmsConfig } from '../editing/cms-config.ts';
import { pageConfig } from '../editing/page-config.ts';
import { bundlePage, cmsManifest, packFiles, type PageFiles, unpackFiles } from '../editing/page-files.ts';
import { pageHtml, pagePolicy } from '../editing/page-html.ts';
import { codeDigest } from './code-digest.ts';
import type { KeepFile } from './kept-files/package-cache.ts';
import { say } from './say.ts';

/** The folder of the page below the output folder; `ownFolders` keeps it from entries. */
const folder = 'admin';

/** Where the site and its content are; absolute paths. */
export interface EditedSite {
  siteRoot: string;
  contentRoot: string;
}

/**
 * Writes the page on which entries are edited, where `site.yaml` has `editing`. It is no page of the site: it stands
 * after the sitemap, the search and the policies of pages, and has a policy of its own.
 * @param source the content root
 * @param site where it lies
 * @param keep keeps what is made of packages alone
 */
export function editingPage(source: ContentSource, site: EditedSite, keep: KeepFile): AstroIntegration {
  return {
    name: 'kronika:editing-page',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const { settings } = await source.content();
        if (settings?.editing === undefined || cmsManifest(site.siteRoot) !== undefined) return;
        await say(source, notInstalled);
        process.exit(2);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const content = await source.content();
        const { settings } = content;
        const manifest = cmsManifest(site.siteRoot);
        if (settings?.editing === undefined || manifest === undefined) return;
        const started = performance.now();
        const { language } = settings.editors;
        const backend = cmsBackend(settings.editing, language);
        const config = cmsConfig({ ...content, settings, backend, folder: folderOf(content, site) });
        const files = new Map<string, Uint8Array>([
          ...(await pageFiles(site.siteRoot, manifest, keep)),
          ['index.html', Buffer.from(pageHtml(pagePolicy(backendOrigins(settings.editing)), language))],
          ['config.json', Buffer.from(pageConfig(config, language))],
        ]);
        const outDir = join(fileURLToPath(dir), folder);
        for (const [path, bytes] of files) {
          const file = join(outDir, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, bytes);
        }
        logger.info(`/${folder}/ made of ${files.size} files in ${Math.round(performance.now() - started)} ms.`);
      },
    },
  };
}

/** The folder of the content within the repository, whose root the site's is taken for. */
function folderOf({ settings }: Pick<Content, 'settings'>, { siteRoot, contentRoot }: EditedSite): string {
  return settings?.editing?.folder ?? relative(siteRoot, contentRoot).replaceAll('\\', '/');
}

/** The files of the page that are the same for all sites, bundled once for the packages that are installed. */
async function pageFiles(siteRoot: string, manifest: string, keep: KeepFile): Promise<PageFiles> {
  const key = [
    await readFile(manifest, 'utf8'),
    await codeDigest(['editing/page/*.ts', 'editing/page-files.ts']),
    process.version,
  ];
  const file = await keep('editing-page.bin', key.join('\n'), async () =>
    packFiles(await bundlePage(siteRoot, manifest)),
  );
  return unpackFiles(file);
}

const notInstalled: Message = {
  pl: 'W site.yaml jest pole editing, a programu do redagowania w przeglądarce nie ma. Zainstaluj go poleceniem „npm install --save-exact @sveltia/cms@0.221.1” albo usuń to pole.',
  en: 'site.yaml has the field editing, but the program for editing in a browser is not there. Install it by "npm install --save-exact @sveltia/cms@0.221.1", or remove the field.',
};
