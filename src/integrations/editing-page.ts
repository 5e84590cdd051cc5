import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect, Plugin } from 'vite';
import { builtCommit } from '../content/built-commit.ts';
import type { Content } from '../content/content.ts';
import type { ContentSource } from '../content/content-source.ts';
import type { Message } from '../content/new-entry/message.ts';
import { backendOrigins, cmsBackend } from '../editing/cms-backend.ts';
import { cmsConfig } from '../editing/cms-config.ts';
import { afterDeletion } from '../editing/local/after-deletion.ts';
import { ContentFolder } from '../editing/local/content-folder.ts';
import { answerEditing, type LocalEditing } from '../editing/local/local-editing.ts';
import { savesFolder } from '../editing/local/saves.ts';
import { pageConfig } from '../editing/page-config.ts';
import { pageFolders } from '../editing/page-folders.ts';
import { cmsManifest, cmsVersion, type PageFiles } from '../editing/page-files.ts';
import { pageHtml, pagePolicy } from '../editing/page-html.ts';
import { keptEditingPage } from './kept-editing-page.ts';
import type { KeepFile } from './kept-files/package-cache.ts';
import { say } from './say.ts';

/** The folder of the page below the output folder; `ownFolders` keeps it from entries. */
const folder = 'admin';

/** What tells whoever saved a change whether it is on the site by now. */
const commitFile = 'build.json';

/** Where the site and its content are; absolute paths. */
export interface EditedSite {
  siteRoot: string;
  contentRoot: string;
  /** The secret of `kronika edit`; undefined in every other command. */
  editToken: string | undefined;
  /** Whether the site is a preview, on which nothing is edited. */
  isPreview: boolean;
}

/**
 * Writes the page on which entries are edited, where `site.yaml` has `editing`. It is no page of the site: it stands
 * after the sitemap, the search and the policies of pages, and has a policy of its own. Under `kronika edit` the
 * development server shows it over the folder of this computer.
 * @param source the content root
 * @param site where it lies
 * @param keep keeps what is made of packages alone
 */
export function editingPage(source: ContentSource, site: EditedSite, keep: KeepFile): AstroIntegration {
  let base = '/';
  return {
    name: 'kronika:editing-page',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'dev')
          updateConfig({ vite: { plugins: [localPage(source, site, keep, () => addressBelow(base))] } });
        if (command !== 'build' || site.isPreview) return;
        const { settings } = await source.content();
        if (settings?.editing === undefined || cmsManifest(site.siteRoot) !== undefined) return;
        await say(source, notInstalled);
        process.exit(2);
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:start': async ({ address: { port } }) => {
        const { editToken } = site;
        if (editToken === undefined) return;
        const link = `http://localhost:${port}${addressBelow(base)}#token=${editToken}`;
        await say(source, {
          pl: `Redagowanie na tym komputerze, dopóki działa to polecenie: ${link}`,
          en: `Editing on this computer, as long as this command runs: ${link}`,
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const content = await source.content();
        const { settings } = content;
        const manifest = cmsManifest(site.siteRoot);
        if (settings?.editing === undefined || manifest === undefined || site.isPreview) return;
        const started = performance.now();
        const { language } = settings.editors;
        const backend = cmsBackend(settings.editing, language);
        const config = cmsConfig({ ...content, settings, backend, folder: folderOf(content, site) });
        const { timeZone } = settings;
        const page = pageConfig(config, { language, timeZone, folders: pageFolders(settings) });
        const files = new Map<string, Uint8Array>([
          ...(await keptEditingPage(site.siteRoot, manifest, keep)),
          ['index.html', Buffer.from(pageHtml(pagePolicy(backendOrigins(settings.editing)), language))],
          ['config.json', Buffer.from(page)],
        ]);
        const outDir = join(fileURLToPath(dir), folder);
        for (const [path, bytes] of files) {
          const file = join(outDir, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, bytes);
        }
        const commit = builtCommit(site.contentRoot);
        // What is not on the site as it was saved.
        const instead = content.standIns.length > 0 && { standIns: content.standIns };
        if (commit)
          await writeFile(join(fileURLToPath(dir), commitFile), `${JSON.stringify({ ...commit, ...instead })}\n`);
        logger.info(madeWords(files.size, Math.round(performance.now() - started))[language]);
      },
    },
  };
}

function madeWords(files: number, milliseconds: number): Message {
  return {
    pl: `Strona do redagowania /${folder}/ zapisana; pliki: ${files} (${milliseconds} ms).`,
    en: `/${folder}/ made of ${files} files in ${milliseconds} ms.`,
  };
}

/** Path of the page on its server. */
function addressBelow(base: string): string {
  return `${base.replace(/\/?$/, '/')}${folder}/`;
}

/**
 * Answers for the page before Astro does, which refuses addresses without a slash at their end, and puts that refusal
 * before all else when every plugin has had its say: hence after every plugin. What is asked is judged here again.
 */
function localPage(source: ContentSource, site: EditedSite, keep: KeepFile, address: () => string): Plugin {
  return {
    name: 'kronika:editing-page',
    enforce: 'post',
    configureServer: async (server) => {
      const editing = await localEditing(source, site, keep, address());
      if (!editing) return undefined;
      const handle: Connect.NextHandleFunction = (request, response, next) => {
        answerEditing(request, response, request.originalUrl ?? '', editing)
          .then((isAnswered) => {
            if (!isAnswered) next();
          })
          .catch(next);
      };
      return () => void server.middlewares.stack.unshift({ route: '', handle });
    },
  };
}

/** What stands behind the page on this computer; undefined where nobody called `kronika edit`. */
async function localEditing(
  source: ContentSource,
  site: EditedSite,
  keep: KeepFile,
  address: string,
): Promise<LocalEditing | undefined> {
  const { siteRoot, contentRoot, editToken: token } = site;
  const manifest = cmsManifest(siteRoot);
  const { settings } = await source.content();
  if (token === undefined || manifest === undefined || !settings) return undefined;
  const folder = basename(contentRoot);
  let files: Promise<PageFiles> | undefined;
  return {
    address,
    token,
    folder,
    language: settings.editors.language,
    timeZone: settings.timeZone,
    folders: pageFolders(settings),
    afterDeletion: afterDeletion(source),
    content: new ContentFolder(contentRoot, savesFolder(siteRoot)),
    files: () => (files ??= keptEditingPage(siteRoot, manifest, keep)),
    config: async (backend, siteAddress) => {
      const content = await source.content();
      const config = cmsConfig({ ...content, settings: content.settings ?? settings, backend, folder });
      return { ...config, site_url: siteAddress };
    },
  };
}

/** The folder of the content within the repository, whose root the site's is taken for. */
function folderOf({ settings }: Pick<Content, 'settings'>, { siteRoot, contentRoot }: EditedSite): string {
  return settings?.editing?.folder ?? relative(siteRoot, contentRoot).replaceAll('\\', '/');
}

const notInstalled: Message = {
  pl: `W site.yaml jest pole editing, a programu do redagowania w przeglądarce nie ma. Zainstaluj go poleceniem „npm install --save-exact @sveltia/cms@${cmsVersion}” albo usuń to pole.`,
  en: `site.yaml has the field editing, but the program for editing in a browser is not there. Install it by "npm install --save-exact @sveltia/cms@${cmsVersion}", or remove the field.`,
};
