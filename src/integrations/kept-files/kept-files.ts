import { posix } from 'node:path';
import type { AstroIntegration, LocalImageService } from 'astro';
import type { Message } from '../../content/new-entry/message.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';
import { ownValue } from '../../content/own-value.ts';
import pictureService from '../pictures/picture-service.ts';
import { type KeptFolder, openKeptFolder } from './kept-folder.ts';

type Transform = Parameters<LocalImageService['transform']>[1];

/**
 * Believes what a former build kept only where it proves itself. Astro writes pages and pictures into the
 * cache in place and takes for whole whatever it finds there: a build that was killed, a full disk or
 * half of a cache restored from elsewhere would be published for good. So before a build everything in the
 * cache is compared with the list of digests that the last one left, and what differs is dropped; the
 * list is renewed when the pages are rendered and again when the pictures are encoded, and each picture
 * is noted before it is written.
 * @param cacheDir absolute path of the cache
 * @param language of the editors
 */
export function keptFiles(cacheDir: string, language: EditorLanguage): AstroIntegration {
  let kept: KeptFolder | undefined;
  let base = '/';
  return {
    name: 'kronika:kept-files',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        base = config.base;
        if (command === 'build') kept = await openKeptFolder(cacheDir);
      },
      'astro:build:start': () => {
        // Astro finds the service through a page that is rendered, so when all pages come from the cache, none is there.
        if (kept) globalThis.astroAsset.imageService = notedService(kept, base);
      },
      'astro:build:generated': async ({ logger }) => {
        if (!kept) return;
        const unfinished = await kept.unfinished();
        if (unfinished.length > 0) {
          logger.error(notKept(unfinished.length, cacheDir)[language]);
          process.exit(1);
        }
        await kept.settle();
        if (kept.dropped > 0) logger.info(droppedWords(kept.dropped)[language]);
      },
    },
  };
}

function notKept(pictures: number, folder: string): Message {
  return {
    pl: `Obrazów nie udało się zapisać w całości: ${pictures}, w folderze ${folder}. Dysk jest pełny albo nie wolno tam pisać. Zrób miejsce i zbuduj jeszcze raz; niczego nie trzeba usuwać.`,
    en: `${pictures} pictures could not be kept whole in ${folder}: the disk is full, or the folder cannot be written. Make room and build again; nothing needs to be deleted.`,
  };
}

function droppedWords(files: number): Message {
  return {
    pl: `Pliki pamięci podręcznej uszkodzone albo zostawione przez przerwane budowanie, zrobione na nowo: ${files}.`,
    en: `${files} kept files were damaged, or left by a build that was broken off, and were made anew.`,
  };
}

/** The image service, which notes each file before Astro writes it. */
function notedService(kept: KeptFolder, base: string): LocalImageService {
  let pages: Promise<void> | undefined;
  return {
    ...pictureService,
    // The base service asks Vite for the address of an endpoint, which a build has no use for: files get names of their own.
    getURL: ({ src }) => (typeof src === 'string' ? src : src.src),
    transform: async (file, transform, config, logger) => {
      // The first picture is asked for when all pages are rendered.
      pages ??= kept.settle();
      const [made] = await Promise.all([pictureService.transform(file, transform, config, logger), pages]);
      const name = fileName(transform, base);
      if (name !== undefined) await kept.expect(`assets/${name}`, made.data);
      return made;
    },
  };
}

/** The name under which Astro keeps and publishes what a transform makes; it hands the transform over without it. */
function fileName(asked: Transform, base: string): string | undefined {
  const path = asked.src.startsWith(base) ? `/${asked.src.slice(base.length).replace(/^\//, '')}` : asked.src;
  for (const { finalPath, transform } of globalThis.astroAsset.staticImages?.get(path)?.transforms.values() ?? []) {
    const [ours, theirs] = [
      { ...asked, src: '' },
      { ...transform, src: '' },
    ];
    const names = Object.keys({ ...ours, ...theirs });
    if (names.every((name) => ownValue(ours, name) === ownValue(theirs, name))) return posix.basename(finalPath);
  }
  return undefined;
}
