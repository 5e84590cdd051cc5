import { hash } from 'node:crypto';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { filePath as downloadPath } from '../site/model/addresses.ts';
import { linkedFile } from '../content/linked-file.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Content } from '../content/content.ts';
import type { SourceEntry } from '../content/source-entry.ts';
import { isLocale, type Locale } from '../i18n/locale.ts';
import { onceALocale } from '../i18n/once-a-locale.ts';
import { texts } from '../i18n/texts.ts';
import { loaderName, sourceAmong } from './content-check.ts';
import { inputsAmong } from './site-inputs.ts';
import { codeDigest } from './code-digest.ts';
import { siteMarkdown } from './site-markdown.ts';

/** Code that texts are rendered with. */
const ofTexts = ['html/**/*.ts', 'integrations/site-markdown.ts', 'integrations/text-words.ts'];

/**
 * Feeds a collection from the one reading of the content root. An entry's id is `<locale>/<slug>`.
 * Unchanged entries keep their rendered Markdown; source bodies stay out of Astro's store, which is
 * carried through Vite whole.
 * @param collection which entries
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: loaderName,
    load: async (context) => {
      const content = await sourceAmong(context.config.integrations).content();
      const entries = content.entries.filter((entry) => entry.collection === collection);
      keepOnly(context, entries.map(entryId));
      const site = { base: context.config.base, origin: context.config.site && new URL(context.config.site).origin };
      const code = (await codeDigest(ofTexts)) + JSON.stringify(site);
      const digest = onceALocale((locale) => hash('sha256', code + JSON.stringify(texts(locale).text)));
      for (const entry of entries) await storeEntry(context, content, entry, { ...site, digest });
    },
  };
}

/** Feeds the collection of files that can be downloaded; an id is the path below the content root. */
export function filesLoader(): Loader {
  return {
    name: loaderName,
    load: async (context) => {
      const { files } = await sourceAmong(context.config.integrations).content();
      keepOnly(
        context,
        files.map(({ path }) => path),
      );
      for (const { path, ...facts } of files) {
        const data = await context.parseData({ id: path, data: facts });
        context.store.set({ id: path, data, digest: facts.digest });
      }
    },
  };
}

/** Feeds the collection of changes that git knows; an id is `<collection>/<locale>/<slug>` of the entry. */
export function changesLoader(): Loader {
  return {
    name: loaderName,
    load: async (context) => {
      const { entries, changes } = await sourceAmong(context.config.integrations).content();
      context.store.clear();
      for (const entry of entries) {
        const found = changes.get(entry.file) ?? [];
        const id = `${entry.collection}/${entryId(entry)}`;
        if (found.length === 0) continue;
        context.store.set({ id, data: await context.parseData({ id, data: { changes: found } }) });
      }
    },
  };
}

/** Feeds the collection whose only entry, `site`, holds the settings. */
export function settingsLoader(): Loader {
  return {
    name: loaderName,
    load: async (context) => {
      const { settings } = await sourceAmong(context.config.integrations).content();
      if (!settings) return;
      context.store.set({ id: 'site', data: { ...settings } });
    },
  };
}

/**
 * Feeds the collection whose only entry, `build`, says where the content lies, which day it is, and which
 * collections hold anything.
 */
export function inputsLoader(): Loader {
  return {
    name: loaderName,
    load: async (context) => {
      const content = await sourceAmong(context.config.integrations).content();
      const inputs = { ...inputsAmong(context.config.integrations), filled: filledCollections(content) };
      context.store.set({ id: 'build', data: await context.parseData({ id: 'build', data: inputs }) });
    },
  };
}

/** Names of the collections that are not empty: Astro warns, in English, of every other one that is asked for. */
function filledCollections({ entries, files, changes }: Content): string[] {
  const hasChanges = entries.some(({ file }) => (changes.get(file)?.length ?? 0) > 0);
  const others = [...(files.length > 0 ? ['files'] : []), ...(hasChanges ? ['changes'] : [])];
  return [...new Set(entries.map(({ collection }) => collection)), ...others];
}

function entryId({ locale, slug }: SourceEntry): string {
  return `${locale}/${slug}`;
}

function keepOnly({ store }: LoaderContext, ids: readonly string[]): void {
  const kept = new Set(ids);
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
}

/** How texts are rendered, and a digest of all that it depends on. */
interface Renderer {
  base: string;
  origin: string | undefined;
  digest: (locale: Locale) => string;
}

async function storeEntry(
  context: LoaderContext,
  { root, files }: Content,
  entry: SourceEntry,
  renderer: Renderer,
): Promise<void> {
  const { store, config } = context;
  const id = entryId(entry);
  const path = join(root, entry.file);
  const filePath = posixPath(relative(fileURLToPath(config.root), path));
  const locale = isLocale(entry.locale) ? entry.locale : 'pl';
  // What a schema is given and returns, and how Markdown is rendered, may change without the files, when Kronika itself does.
  const key = `${entry.collection}/${id}`;
  const linked = files.filter(({ linkedFrom }) => linkedFrom.includes(key)).map((file) => file.path);
  const digest = hash(
    'sha256',
    entry.digest + JSON.stringify([entry.input, entry.data, linked]) + renderer.digest(locale),
  );
  const existing = store.get(id);
  if (existing?.digest === digest && existing.filePath === filePath) return;
  store.delete(id);
  const data = await context.parseData({ id, data: entry.input, filePath: path });
  const rendered = entry.body.trim()
    ? siteMarkdown(entry.body, {
        ...renderer,
        isMdx: entry.file.endsWith('.mdx'),
        locale,
        download: (url) => {
          const file = linkedFile(entry.file, url)?.normalize('NFC');
          const found = linked.find((path) => path.normalize('NFC') === file);
          return found && renderer.base + downloadPath(found) + (/#.*$/.exec(url)?.[0] ?? '');
        },
      })
    : undefined;
  const assetImports = rendered?.metadata?.imagePaths;
  store.set({
    id,
    data,
    filePath,
    digest,
    ...(rendered && { rendered }),
    ...(assetImports && { assetImports }),
  });
}

function posixPath(path: string): string {
  return path.replaceAll('\\', posix.sep);
}
