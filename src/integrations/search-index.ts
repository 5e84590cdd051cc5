import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { forEachOf } from '../content/for-each-of.ts';
import type { Message } from '../content/new-entry/message.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { isLocale, type Locale } from '../i18n/locale.ts';
import type { Abbreviations } from '../lexicon/abbreviations.ts';
import { dictionaryOf } from '../lexicon/dictionaries.ts';
import type { Dictionary } from '../lexicon/hunspell.ts';
import { type IndexFile, indexedPages } from '../lexicon/indexed-pages.ts';
import { indexedPart } from '../lexicon/indexed-part.ts';
import { knownWords, partsOf } from '../lexicon/known-words.ts';
import { pageTable } from '../lexicon/page-table.ts';
import { searchableHtml } from '../lexicon/searchable-html.ts';
import { siteLexicon } from '../lexicon/site-lexicon.ts';
import { codeDigest } from './code-digest.ts';
import { filesBelow } from './files-below.ts';
import type { KeepFile } from './kept-files/package-cache.ts';
import { searchClient } from './search-client.ts';

/** Pagefind's own interface, 0.6 MB that this site has no use for: the search page is its own. */
const foreignInterface = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * What the interface says on pages, which is not what they are about: labels, buttons, ways to other
 * entries. Pagefind passes over `nav`, `form`, `footer` and `label` by itself.
 */
const unsearched = [
  'dt',
  'section > h2',
  '.tags > h2',
  '.record',
  '.visually-hidden',
  '.hidden-mark',
  '.date-block',
  '.series-bar',
  '.contents',
  '.steps',
  '.path',
  '.entry-list',
  '.entry-card',
  '.button',
  '.calendar',
  'a[href^="webcal:"]',
  'a[href$=".ics"]',
  'a[href$="rss.xml"]',
  'a[href$="feed.json"]',
  '.download',
  '.none',
  '.access',
  'p.credit',
  '.heading-link',
  '.task',
  '.file-facts',
  '.example',
  '.keep',
];

/** Folders of the index and of the lexicons below the output folder. */
const folder = 'pagefind';
const lexiconFolder = 'search';

/**
 * Builds the search index at the end of a build, from the pages as they were written. A development
 * server has no written pages; it serves the index of the last build.
 * @param abbreviations of the site's own, by their short form
 * @param keep keeps what is made of dictionaries alone
 * @param language of the editors
 * @param locales of the site; each can be searched, also before it has a page
 * @returns two integrations: one that begins, behind all that changes pages, and one that waits until all is written.
 * The indexer is a process of its own, so what stands between them has this one for itself in the meantime
 */
export function searchIndex(
  abbreviations: Abbreviations,
  keep: KeepFile,
  language: EditorLanguage,
  locales: readonly Locale[],
): [AstroIntegration, AstroIntegration] {
  let outDir = '';
  let base = '/';
  let work: Promise<void> | undefined;
  const write = async ({ logger }: { logger: AstroIntegrationLogger }) => {
    const started = performance.now();
    try {
      const { pages, files } = await writeIndex(outDir);
      logger.info(indexWords(pages, Math.round(performance.now() - started))[language]);
      const lexiconStarted = performance.now();
      const parts = await writeLexicons(files, locales, outDir, abbreviations, keep);
      logger.info(lexiconWords(parts, Math.round(performance.now() - lexiconStarted))[language]);
    } finally {
      // The indexer would keep the build from ending.
      await close();
    }
  };
  const begun: AstroIntegration = {
    name: 'kronika:search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [searchClient()] } });
      },
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        base = config.base;
      },
      'astro:server:setup': async ({ server, logger }) => {
        const index = join(outDir, folder);
        const isBuilt = await access(index).then(
          () => true,
          () => false,
        );
        if (isBuilt) {
          server.middlewares.use(`${base}${folder}`, sirv(index, { dev: true }));
          server.middlewares.use(`${base}${lexiconFolder}`, sirv(join(outDir, lexiconFolder), { dev: true }));
        } else logger.info(noIndex[language]);
      },
      'astro:build:done': (build) => {
        work = write(build);
        // Whoever waits for it is told.
        work.catch(() => undefined);
      },
    },
  };
  return [begun, { name: 'kronika:search-written', hooks: { 'astro:build:done': () => work } }];
}

const noIndex: Message = {
  pl: 'Wyszukiwarka jeszcze nie działa: zbuduj raz stronę (npm run build) i uruchom to polecenie ponownie.',
  en: 'Search needs an index: run "npm run build" once, then start again.',
};

function indexWords(pages: number, milliseconds: number): Message {
  return {
    pl: `Wyszukiwarka zna podstrony: ${pages} (${milliseconds} ms).`,
    en: `Search index made from ${pages} pages in ${milliseconds} ms.`,
  };
}

function lexiconWords(parts: ReadonlyMap<Locale, number>, milliseconds: number): Message {
  const listed = (word: (count: number) => string) =>
    [...parts].map(([locale, count]) => `${locale} (${word(count)})`).join(', ');
  return {
    pl: `Słowniki wyszukiwarki: ${listed((count) => `części: ${count}`)} (${milliseconds} ms).`,
    en: `Lexicons of ${listed((count) => `${count} parts`)} made in ${milliseconds} ms.`,
  };
}

/**
 * How many words with their places Pagefind puts into one file of its index. Its own 20,000 make 30 kB, of
 * which a query needs a few words. The setting has no other name than this; without it files are larger.
 */
export const chunkSize = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '6000' };

/** How many pages the indexer is given before it has answered for the first of them. */
const pagesUnderWay = 16;

async function writeIndex(path: string): Promise<{ pages: number; files: IndexFile[] }> {
  process.env[chunkSize.name] ??= chunkSize.value;
  const { index, errors } = await createIndex({ excludeSelectors: unsearched });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const problems: string[] = [];
  let pages = 0;
  // The indexer is a process of its own: while it reads pages, others are made ready for it. They reach it in order.
  const underWay: Promise<{ errors: string[] }>[] = [];
  const settle = async (count: number) => {
    while (underWay.length > count) problems.push(...((await underWay.shift())?.errors ?? []));
  };
  for (const sourcePath of (await filesBelow(path)).filter((file) => file.endsWith('.html'))) {
    const html = await readFile(join(path, sourcePath), 'utf8');
    // Lists, and pages that only lead elsewhere, have nothing to be found.
    if (!html.includes('data-pagefind-body')) continue;
    underWay.push(index.addHTMLFile({ sourcePath, content: searchableHtml(indexedPart(html)) }));
    pages += 1;
    await settle(pagesUnderWay);
  }
  await settle(0);
  const made = await index.getFiles();
  problems.push(...made.errors);
  if (problems.length > 0) {
    throw new Error(`The search index could not be made: ${problems.join('; ')}`);
  }
  const own = made.files.filter((file) => !foreignInterface.test(file.path));
  for (const name of new Set(own.map((file) => dirname(file.path))))
    await mkdir(join(path, folder, name), { recursive: true });
  await forEachOf(own, ({ path: name, content }) => writeFile(join(path, folder, name), content));
  return { pages, files: made.files };
}

/**
 * Writes a lexicon for each language of the site.
 * @returns how many files each language has
 */
async function writeLexicons(
  files: readonly IndexFile[],
  locales: readonly Locale[],
  path: string,
  abbreviations: Abbreviations,
  keep: KeepFile,
): Promise<ReadonlyMap<Locale, number>> {
  const indexed = files.flatMap((file) => /^fragment\/([a-z]+)_/.exec(file.path)?.[1] ?? []);
  const made = new Map<Locale, number>();
  for (const locale of [...new Set([...locales, ...indexed])].sort().filter(isLocale)) {
    const pages = indexedPages(files, locale);
    const dictionary = pages.length > 0 ? await dictionaryOf(locale) : undefined;
    const parts = siteLexicon(
      pages.map(({ content }) => content),
      locale,
      abbreviations,
      dictionary,
      dictionary && (await keptWords(dictionary, locale, keep)),
    );
    const table = { path: `${locale}.pages.json`, content: JSON.stringify(pageTable(pages)) };
    for (const { path: name, content } of [...parts, table]) {
      const target = join(path, lexiconFolder, name);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    made.set(locale, parts.length - 1);
  }
  return made;
}

/** Code that makes known words of a dictionary. */
const ofKnownWords = ['lexicon/hunspell.ts', 'lexicon/known-words.ts', 'search/known-words.ts', 'search/fold.ts'];

/** The words of a language as `knownWords` gives them: they are the same for all sites. */
async function keptWords(dictionary: Dictionary, locale: Locale, keep: KeepFile): Promise<Uint8Array[]> {
  const key = `${dictionary.digest} ${await codeDigest(ofKnownWords)}`;
  const file = await keep(`known-words-${locale}.bin`, key, () =>
    Promise.resolve(Buffer.concat(knownWords(dictionary.words()))),
  );
  return partsOf(await readFile(file));
}
