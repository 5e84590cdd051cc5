import { hash } from 'node:crypto';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { asText } from '../content/diagnostics/as-text.ts';
import type { Diagnostic } from '../content/diagnostics/diagnostic.ts';
import type { Message } from '../content/new-entry/message.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { inspectPictures } from '../content/published-pictures.ts';
import type { ContentSource } from '../content/content-source.ts';
import { soundPictures } from '../content/sound-pictures.ts';
import { filePath } from '../site/model/addresses.ts';
import { cardsFolder } from './cards/social-cards.ts';
import { filesBelow } from './files-below.ts';
import { readDigests, soundList } from './kept-files/kept-folder.ts';

/**
 * Keeps pictures from giving away more than they show. Files that are served as they are, from
 * `public/`, are looked at before a build begins; at its end every picture in the output is opened.
 * A build that would publish a photograph with its camera's data fails, and the site stays as it was.
 * Stands after every integration that writes pictures, and before the one that puts the new site in its place.
 * @param source the content root
 * @param cacheDir absolute path of the cache, in which lie the digests of what was encoded
 * @param outputFolder where the site goes, by which its pictures are named in messages
 */
export function pictureGuard(source: ContentSource, cacheDir: string, outputFolder: () => string): AstroIntegration {
  let outDir = '';
  let isBuild = false;
  return {
    name: 'kronika:pictures',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      'astro:config:done': async ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        if (!isBuild) return;
        const folder = fileURLToPath(config.publicDir);
        const { isSound } = soundPictures(join(cacheDir, soundList));
        const { diagnostics } = await inspectPictures(folder, await filesBelow(folder), (path) =>
          isSound(join(folder, path)),
        );
        if (diagnostics.length === 0) return;
        await say(source, diagnostics, folder);
        process.exit(1);
      },
      'astro:build:done': async ({ logger }) => {
        const started = performance.now();
        const { root, paths, settings } = await source.content();
        const isOffered = (path: string) => path.startsWith(filePath(''));
        const { diagnostics, pictures } = await inspectPictures(
          outDir,
          await filesBelow(outDir),
          await wholeAsEncoded(cacheDir, outDir),
          {
            root,
            paths,
            isOffered,
          },
        );
        if (diagnostics.length > 0) {
          await say(source, diagnostics, outputFolder());
          process.exit(1);
        }
        const time = Math.round(performance.now() - started);
        logger.info(soundWords(pictures, time)[settings?.editors.language ?? 'pl']);
      },
    },
  };
}

/**
 * A picture that was encoded is whole when it has the very bytes that were noted before they were written: a WebP
 * is decoded however much of its middle is damaged. One for sharing is whole when it has those that were painted. Others
 * are decoded.
 */
async function wholeAsEncoded(
  cacheDir: string,
  outDir: string,
): Promise<(path: string, bytes: Buffer) => Promise<boolean>> {
  const { isSound } = soundPictures(join(cacheDir, soundList));
  const kept = await readDigests(cacheDir);
  const painted = new Set([...kept].flatMap(([path, digest]) => (path.startsWith(`${cardsFolder}/`) ? [digest] : [])));
  return (path, bytes) => {
    const encoded = kept.get(`assets/${posix.basename(path)}`);
    const digest = hash('sha256', bytes);
    if (encoded !== undefined) return Promise.resolve(digest === encoded);
    return painted.has(digest) ? Promise.resolve(true) : isSound(join(outDir, path), bytes);
  };
}

function soundWords(pictures: number, milliseconds: number): Message {
  return {
    pl: `Sprawdzono zdjęcia i rysunki: ${pictures} (${milliseconds} ms). Każdy plik jest cały i mówi tylko to, co widać.`,
    en: `${pictures} pictures opened in ${milliseconds} ms: each is whole, none says more than it shows.`,
  };
}

/** Reports in the language of the editors. */
async function say(source: ContentSource, diagnostics: readonly Diagnostic[], folder: string) {
  const language = (await source.content()).settings?.editors.language ?? 'pl';
  const hasColour = process.stderr.isTTY && !process.env['NO_COLOR'];
  process.stderr.write(`${asText(diagnostics, { language, prefix: pathPrefix(folder, process.cwd()), hasColour })}\n`);
}
