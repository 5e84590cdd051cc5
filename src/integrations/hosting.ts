import { glob, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import type { ContentSource } from '../content/content-source.ts';
import { forEachOf } from '../content/for-each-of.ts';
import type { Message } from '../content/new-entry/message.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { hostFiles } from '../hosting/host-files.ts';
import { hostLimits, needlessCompression } from '../hosting/host-limits.ts';
import {
  askedPaths,
  type FolderHeaders,
  type HostFile,
  type Moved,
  plainlyMoved,
  type Promises,
} from '../hosting/promises.ts';
import { securityPath, securityTxt } from '../hosting/security-txt.ts';
import { hostingFolder } from '../output/hosting-folder.ts';
import { addresses, homePath, isHostRoot, notFoundPath } from '../site/model/addresses.ts';
import { goneAddresses } from '../site/pages/gone-addresses.ts';
import { replaceBeside, writeUnlessForeign } from './beside-files.ts';
import { say } from './say.ts';
import { headersFile } from './security-policy.ts';

/** What `headers.json` holds: headers by pattern, of the whole site first. */
const headersSchema = z.record(z.string().regex(/^\/(?:.*\/)?\*$/), z.record(z.string(), z.string()));

/** What a build knows that hosts are told. */
export interface HostingInputs {
  /** Absolute path of the output folder, known once the command line was read. */
  output: () => string;
  /** The addresses at which pages were written that lead on; filled by those who write them. */
  moved: readonly Moved[];
}

/**
 * Writes what the site's hosts are to be told: within the site what they look for there, the rest into a folder beside
 * it, with `.hosting` after its name. Tells what they would not take of the site.
 * @param source the content root
 * @returns what writes within the site, which stands after everything that writes pages or headers; what writes beside
 * it, which stands after the site took its place, since servers may not be told of one that never did
 */
export function hosting(
  source: ContentSource,
  { output, moved }: HostingInputs,
): [within: AstroIntegration, beside: AstroIntegration] {
  let besideFiles: HostFile[] = [];
  const within: AstroIntegration = {
    name: 'kronika:hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const { settings, today } = await source.content();
        if (!settings) return;
        const site = addresses(settings);
        const built = await sizes(outDir);
        const promises: Promises = {
          origin: site.origin,
          base: site.base,
          headers: foldersOf(headersSchema.parse(JSON.parse(await readFile(join(outDir, headersFile), 'utf8')))),
          notFound: settings.languages.map((locale) => ({
            folder: homePath(locale, site),
            file: notFoundPath(locale, site),
          })),
          files: [...built.keys()],
          moved,
          gone: goneAddresses(settings)
            .map(({ path }) => path)
            .filter((path) => built.has(`${path}index.html`)),
          isCompressed: settings.compress,
        };
        const files = hostFiles(settings.hosting, promises, basename(output()));
        if (settings.security) {
          const languages = [...new Set([...settings.languages, 'en'])];
          const text = securityTxt(settings.security, { origin: site.origin, languages }, today.slice(0, 10));
          files.push({ path: securityPath, text, place: 'host' });
          // GitHub's action for Pages leaves out what begins with a dot; here it is looked for as well (RFC 9116, 3).
          if (settings.hosting.includes('github')) files.push({ path: 'security.txt', text, place: 'host' });
        }
        const isWithin = ({ place }: HostFile) => place === 'site' || (place === 'host' && isHostRoot(site));
        besideFiles = files.filter((file) => !isWithin(file));
        // In the site, what lies there is of `public/`.
        const kept = await writeUnlessForeign(outDir, files.filter(isWithin), () => false);
        if (kept.length > 0) await say(source, ownFilesStay(kept));
        const size = { files: built, redirects: redirects(promises) };
        const needless = settings.compress ? needlessCompression(settings.hosting) : undefined;
        for (const message of [...hostLimits(settings.hosting, size), ...(needless ? [needless] : [])])
          await say(source, message);
      },
    },
  };
  const beside: AstroIntegration = {
    name: 'kronika:hosting-beside',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const apart = hostingFolder(output());
        const kept = await replaceBeside(apart, besideFiles);
        if (kept.length > 0) await say(source, ownFilesStay(kept));
        const written = besideFiles.map(({ path }) => path).filter((path) => !kept.includes(path));
        const language = (await source.content()).settings?.editors.language ?? 'pl';
        const folder = pathPrefix(apart, process.cwd());
        if (written.length > 0) logger.info(writtenBeside(written.join(', '), folder)[language]);
      },
    },
  };
  return [within, beside];
}

function writtenBeside(files: string, folder: string): Message {
  return {
    pl: `Ustawienia dla serwera zapisane w ${folder}: ${files}`,
    en: `Written for the server to ${folder}: ${files}`,
  };
}

/** The patterns of `headers.json` as folders. */
function foldersOf(headers: z.output<typeof headersSchema>): FolderHeaders[] {
  return Object.entries(headers).map(([pattern, own]) => ({ folder: pattern.slice(1, -1), headers: own }));
}

function redirects(promises: Promises): number {
  return plainlyMoved(promises).flatMap(askedPaths).length;
}

async function sizes(folder: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const entries = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  await forEachOf(
    entries.filter((entry) => entry.isFile()),
    async (entry) => {
      const path = join(entry.parentPath, entry.name);
      found.set(path.slice(folder.length).replaceAll('\\', '/'), (await stat(path)).size);
    },
  );
  return found;
}

function ownFilesStay(paths: readonly string[]) {
  return {
    pl: `Ustawień hostingu nie zapisano tam, gdzie leżą już Twoje własne pliki: ${paths.join(', ')}. Jeśli Kronika ma je pisać, usuń swoje (te na stronie leżą w folderze public).`,
    en: `Settings of the host were not written where files of your own lie: ${paths.join(', ')}. Delete yours if Kronika is to write them (those of the site lie in the folder public).`,
  };
}
