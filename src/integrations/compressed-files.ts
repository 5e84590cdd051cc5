import { hash } from 'node:crypto';
import { glob, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { forEachOf } from '../content/for-each-of.ts';
import type { Message } from '../content/new-entry/message.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { mediaType } from '../hosting/media-types.ts';
import { immutableFolder, type Moved } from '../hosting/promises.ts';

/** Below this many bytes a file fits into one packet as it is. */
const smallest = 1024;

/** What has to be saved for a second file to be worth its place. */
const worthwhile = 0.95;

/** Digits of a digest in the name of a kept file. */
const digits = 32;

/**
 * How files are compressed. Styles and scripts go to every visitor and seldom change, so they are worth Brotli's best.
 * Pages would be 6 % smaller by it and take seventy times as long (2.4 MB of a small site: 8.3 s instead of 0.1 s).
 */
const encodings = {
  br: (bytes: Uint8Array, path: string) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: path.startsWith(immutableFolder) ? 11 : 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 }),
};

/** Kept files of other compressors are not those that a clean build would write. */
const compressors = `${process.versions['brotli'] ?? ''} ${process.versions.zlib}`;

/**
 * Writes texts a second and third time, compressed with Brotli and gzip, for servers that send such files. Stands after
 * everything that writes files.
 * @param isWanted whether the site asks for it
 * @param moved pages that lead on, at which no server should find anything but a redirect
 * @param language of the editors
 */
export function compressedFiles(
  isWanted: boolean,
  cacheDir: string,
  moved: readonly Moved[],
  language: EditorLanguage,
): AstroIntegration {
  return {
    name: 'kronika:compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!isWanted) return;
        const leading = new Set(moved.map(({ file }) => file));
        const { texts, made } = await compressBelow(fileURLToPath(dir), `${cacheDir}.compressed`, leading);
        logger.info(compressedWords(texts, made)[language]);
      },
    },
  };
}

function compressedWords(texts: number, made: number): Message {
  return {
    pl: `Teksty zapisane też po kompresji: ${texts}; plików zrobionych na nowo: ${made}.`,
    en: `${texts} texts compressed, ${made} files of them made anew.`,
  };
}

/**
 * Writes each text of a folder compressed beside itself. What was compressed before is taken from the cache; the
 * compressors run beside each other, on the threads of the system.
 * @param folder absolute path
 * @param cache absolute path of the folder that keeps what was compressed
 * @param except files that are left as they are, by their paths below the folder
 * @returns how many texts there were, and how many files were not in the cache
 */
export async function compressBelow(
  folder: string,
  cache: string,
  except: ReadonlySet<string>,
): Promise<{ texts: number; made: number }> {
  const kept = await openCache(cache);
  const paths = (await Array.fromAsync(glob('**/*', { cwd: folder })))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => mediaType(path)?.isCompressible === true && !except.has(path));
  let made = 0;
  await forEachOf(paths, async (path) => {
    const bytes = await readFile(join(folder, path));
    if (bytes.length < smallest) return;
    const name = hash('sha256', `${compressors} ${path.startsWith(immutableFolder)} ${hash('sha256', bytes)}`);
    for (const [ending, compress] of Object.entries(encodings)) {
      const found = await kept.find(name, ending);
      const small = found ?? (await compress(bytes, path));
      if (!found) {
        made += 1;
        await kept.add(name, ending, small);
      }
      if (small.length < worthwhile * bytes.length) await writeFile(join(folder, `${path}.${ending}`), small);
    }
  });
  await kept.close();
  return { texts: paths.length, made };
}

interface CompressedCache {
  find: (name: string, ending: string) => Promise<Uint8Array | undefined>;
  add: (name: string, ending: string, bytes: Uint8Array) => Promise<void>;
  /** Removes what this build had no use for. */
  close: () => Promise<void>;
}

/** A folder of files of which each bears the digest of its own bytes in its name, and is believed with that alone. */
async function openCache(folder: string): Promise<CompressedCache> {
  await mkdir(folder, { recursive: true });
  const known = new Map((await readdir(folder)).map((file) => [file.replace(/\.[^.]+(?=\.[^.]+$)/, ''), file]));
  const used = new Set<string>();
  const fileOf = (name: string, ending: string, bytes: Uint8Array) =>
    `${name.slice(0, digits)}.${hash('sha256', bytes).slice(0, digits)}.${ending}`;
  return {
    find: async (name, ending) => {
      const file = known.get(`${name.slice(0, digits)}.${ending}`);
      const bytes = file === undefined ? undefined : await readFile(join(folder, file)).catch(() => undefined);
      if (file === undefined || bytes === undefined || fileOf(name, ending, bytes) !== file) return undefined;
      used.add(file);
      return bytes;
    },
    add: async (name, ending, bytes) => {
      const file = fileOf(name, ending, bytes);
      // Two files of the same bytes may be at it at once.
      const draft = join(folder, `${file}.${process.pid}.${used.size}`);
      await writeFile(draft, bytes);
      await rename(draft, join(folder, file));
      used.add(file);
    },
    close: async () => {
      const files = await readdir(folder);
      await forEachOf(
        files.filter((file) => !used.has(file)),
        (file) => rm(join(folder, file), { force: true }),
      );
    },
  };
}
