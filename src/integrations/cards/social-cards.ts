import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forEachOf } from '../../content/for-each-of.ts';
import type { Message } from '../../content/new-entry/message.ts';
import type { CardOrder } from '../../drawing/card-orders.ts';
import { ownLanguages, ownLanguageTexts } from '../../i18n/own-languages.ts';
import { ownTexts } from '../../i18n/own-texts.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';
import { codeDigest } from '../code-digest.ts';
import { painterHere, paintersBeside } from './painters.ts';

/** Folder of painted pictures, in the cache. */
export const cardsFolder = 'cards';

/** Code that a picture comes from, besides its view. */
const ofCards = ['drawing/*.ts', 'typeface/*.ts', 'colours/*.ts', 'edtf/*.ts', 'i18n/**/*.ts'];

/** So many in this thread take about as long as another one needs to begin. */
const fewCards = 40;

/** A card as it is kept, and where pages expect it. */
interface Card extends CardOrder {
  /** Absolute path in the cache. */
  file: string;
}

/**
 * Paints the pictures for sharing of a build, beside the rendering of its pages: on all cores but one, and only those
 * that no former build kept. Stands before the integration that judges kept files.
 * @param cacheDir absolute path of the cache
 * @param packageRoot absolute path of the package
 * @param language of the editors
 */
export function socialCards(cacheDir: string, packageRoot: string, language: EditorLanguage): AstroIntegration {
  const folder = join(cacheDir, cardsFolder);
  const cards: Card[] = [];
  let work: Promise<ReadonlySet<string>> | undefined;
  return {
    name: 'kronika:cards',
    hooks: {
      'astro:build:start': () => {
        globalThis.kronikaCards = (orders) => {
          work = inputsOfCards().then((inputs) => {
            for (const order of orders)
              cards.push({ ...order, file: join(folder, `${hash('sha256', `${inputs} ${order.key}`)}.png`) });
            return painted(cards, folder, packageRoot);
          });
          // Whoever waits for it is told.
          work.catch(() => undefined);
        };
      },
      'astro:build:generated': async () => {
        globalThis.kronikaCards = undefined;
        await work;
        await removeOthers(folder, new Set(cards.map(({ file }) => file)));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const made = (await work) ?? new Set();
        const outDir = fileURLToPath(dir);
        const isVerbose = process.argv.includes('--verbose');
        await forEachOf(cards, async ({ path, file }) => {
          await mkdir(dirname(join(outDir, path)), { recursive: true });
          await copyFile(file, join(outDir, path));
          if (isVerbose) logger.info(`├─ /${path} (${made.has(file) ? 'rendered' : 'restored'})`);
        });
        logger.info(cardWords(cards.length, made.size)[language]);
      },
    },
  };
}

/** All that pictures come from but what each of them shows. */
async function inputsOfCards(): Promise<string> {
  const words = JSON.stringify([ownTexts, ownLanguages, ownLanguageTexts].map((table) => [...table]));
  return hash('sha256', `${process.version} ${await codeDigest(ofCards)} ${words}`);
}

/**
 * Paints what is not kept.
 * @returns files that were painted
 */
async function painted(cards: readonly Card[], folder: string, packageRoot: string): Promise<ReadonlySet<string>> {
  // Two pages may share by the same picture.
  const missing = new Map(cards.filter(({ file }) => !existsSync(file)).map((card) => [card.file, card]));
  if (missing.size === 0) return new Set();
  await mkdir(folder, { recursive: true });
  const threads = Math.max(1, availableParallelism() - 1);
  const { paint, close } =
    missing.size <= fewCards ? await painterHere(packageRoot) : paintersBeside(threads, packageRoot);
  try {
    await forEachOf(
      missing.values(),
      async ({ draw, file }) => {
        await writeFile(file, await paint(await draw()));
      },
      // One that is painted, and one that is ready.
      2 * threads,
    );
  } finally {
    await close();
  }
  return new Set(missing.keys());
}

async function removeOthers(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const kept = (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
  await forEachOf(
    kept.filter((file) => !wanted.has(file)),
    (file) => rm(file, { recursive: true, force: true }),
  );
}

function cardWords(total: number, made: number): Message {
  return {
    pl: `Obrazy do udostępniania: ${total}, w tym narysowane na nowo: ${made}.`,
    en: `${total} pictures for sharing, ${made} drawn anew.`,
  };
}
