import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type * as Vite from 'vite';
import { packageFile } from '../licences/package-file.ts';
import { packageRoot } from '../package-root.ts';
import { withPolishWords } from './polish-words.ts';

/** The package with the forms, which a site brings that wants them. */
const cmsPackage = '@sveltia/cms';

/** Its version, which changes twice a week: the one that the forms were tried with. */
export const cmsVersion = '0.221.1';

/** Files of the editing page that do not depend on the site, by their paths below its folder. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;

/** The file that the page runs. */
export const pageScript = 'assets/main.js';

/** Languages whose code is shown in colours in texts; the others, of which there are hundreds, are left out. */
const colouredCode = new Set(['css', 'html', 'javascript', 'json', 'markdown', 'shellscript', 'yaml']);

/**
 * Where Sveltia CMS is installed for a site.
 * @param siteRoot absolute path of the site
 * @returns path of its package.json; undefined where the site brings none
 */
export function cmsManifest(siteRoot: string): string | undefined {
  return packageFile(cmsPackage, join(siteRoot, 'package.json')) ?? packageFile(cmsPackage, import.meta.filename);
}

/**
 * Bundles the editing page with all that it loads, so that nothing comes from elsewhere. It takes some seconds, and
 * the same files come of the same packages.
 * @param siteRoot absolute path of a site that brings Sveltia CMS
 * @param manifest path of the package.json of Sveltia CMS
 */
export async function bundlePage(siteRoot: string, manifest: string): Promise<PageFiles> {
  const cms = join(dirname(manifest), 'npm', 'index.js');
  const { build } = await viteOf(siteRoot);
  const built = await build({
    configFile: false,
    envFile: false,
    root: join(packageRoot, 'src', 'editing', 'page'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^@sveltia\/cms$/, replacement: cms }] },
    plugins: [
      withoutForeignFonts(),
      withoutUnusedLanguages(),
      withLanguagesNotBegun(),
      withLastingDrafts(),
      withOtherTabs(),
      withMorePolish(),
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: join(packageRoot, 'src', 'editing', 'page', 'main.ts'),
        output: {
          entryFileNames: pageScript,
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const files = new Map<string, Uint8Array>();
  for (const file of outputs) files.set(file.fileName, Buffer.from(file.type === 'chunk' ? file.code : file.source));
  return files;
}

/** Files as one, to be kept. */
export function packFiles(files: PageFiles): Uint8Array {
  return serialize(new Map([...files].map(([path, bytes]) => [path, Uint8Array.from(bytes)])));
}

/** Reads files that were packed. */
export async function unpackFiles(path: string): Promise<PageFiles> {
  return deserialize(await readFile(path)) as PageFiles;
}

/** Vite as Astro brings it. */
async function viteOf(siteRoot: string): Promise<typeof Vite> {
  const astro = packageFile('astro', join(siteRoot, 'package.json')) ?? packageFile('astro', import.meta.filename);
  const file = createRequire(astro ?? import.meta.filename).resolve('vite');
  return (await import(pathToFileURL(file).href)) as typeof Vite;
}

/** The package names fonts on a foreign server for those that it registers itself. */
function withoutForeignFonts(): Vite.Plugin {
  return {
    name: 'kronika:without-foreign-fonts',
    transform: {
      filter: { code: /cdn\.jsdelivr\.net/ },
      handler: (code) => code.replaceAll(/@font-face\s*\{[^{}]*cdn\.jsdelivr\.net[^{}]*\}/g, ''),
    },
  };
}

function withoutUnusedLanguages(): Vite.Plugin {
  const name = /^@shikijs\/langs\/([\w-]+)$/;
  const empty = '\0kronika:no-language';
  return {
    name: 'kronika:without-unused-languages',
    enforce: 'pre',
    resolveId: (source) => {
      const language = name.exec(source)?.[1];
      return language !== undefined && !colouredCode.has(language) ? empty : undefined;
    },
    load: (id) => (id === empty ? 'export default [];' : undefined),
  };
}

/**
 * The switch of languages asks what is wrong with each of them, also with one in which an entry has no text yet, and
 * stops there: what else was to be drawn with it, as what is wrong beneath a field, is never seen.
 */
function withLanguagesNotBegun(): Vite.Plugin {
  return {
    name: 'kronika:with-languages-not-begun',
    transform: {
      filter: { code: /locale_content_error_short/ },
      handler: (code) =>
        code.replaceAll(/Object\.values\((\w+\(\w+\)\[\w+(?:\(\))?\])\)\.some\(/g, 'Object.values($1??{}).some('),
    },
  };
}

/**
 * What was typed and not saved is kept in the browser, and thrown away as soon as the configuration is another: with
 * each build that has a new entry to refer to, and where proposals are turned on so that it can be saved at last.
 */
function withLastingDrafts(): Vite.Plugin {
  return {
    name: 'kronika:with-lasting-drafts',
    transform: {
      filter: { code: /cmsConfigVersion/ },
      handler: (code) =>
        code.replaceAll(
          /([\w$]+)\.cmsConfigVersion===[\w$]+\.current\?\1:\(await [\w$]+\([\w$]+,[\w$]+\),null\)/g,
          '$1',
        ),
    },
  };
}

/**
 * Tabs of one browser share what they have read. Of files that another tab has read or saved, the CMS takes it that
 * they are as before, and so saves over them without a question.
 */
function withOtherTabs(): Vite.Plugin {
  const isAsBefore =
    /(?<all>(?<paths>[\w$]+)\.length===(?<former>[\w$]+)\.length&&\k<paths>\.every\((?<path>[\w$]+)=>\k<former>\.includes\(\k<path>\)&&![\w$]+\.has\(\k<path>\)\))\?(?<known>[\w$]+):\{\.\.\.(?<read>[\w$]+),id:\k<known>\.id\}/g;
  return {
    name: 'kronika:with-other-tabs',
    transform: {
      filter: { code: /changedPaths/ },
      handler: (code) =>
        code.replaceAll(
          isAsBefore,
          '$<all>&&JSON.stringify($<read>.locales)===JSON.stringify($<known>.locales)?$<known>:{...$<read>,id:$<known>.id}',
        ),
    },
  };
}

function withMorePolish(): Vite.Plugin {
  return {
    name: 'kronika:with-more-polish',
    enforce: 'pre',
    transform: { filter: { id: /@sveltia\/cms\/locales\/pl\.json$/ }, handler: withPolishWords },
  };
}
