import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ownValue } from '../content/own-value.ts';
import { type Lock, takeLock } from '../output/process-lock.ts';

/** Lists that Astro writes from a content root, and Vite reads: pictures that entries import, and entries in MDX. */
const names = ['content-assets.mjs', 'content-modules.mjs'];

/** The stand-ins by which Astro names them where there is no such file. */
const standIns: Record<string, string> = {
  'content-assets.mjs': '\0astro:asset-imports',
  'content-modules.mjs': '\0astro:content-module-imports',
};

/** How long a build waits until others have read their content, in milliseconds. */
const patience = 300_000;

/**
 * Gives each build its own lists of pictures and entries. Astro keeps them, with the types of collections, in one
 * folder for all content roots of a project, `.astro/`. So builds read their content one after another; what was
 * listed is taken from there at once, and rendering goes on side by side.
 */
export function ownContentLists(): AstroIntegration {
  let folder = '';
  let isBuild = false;
  let isRead = false;
  let lock: Lock | undefined;
  /** What others, such as a development server, had listed. */
  let former = new Map<string, string>();
  const own = new Map<string, string>();
  return {
    name: 'kronika:content-lists',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        isBuild = command === 'build';
        isRead = isBuild || command === 'dev';
        folder = resolve(fileURLToPath(new URL('.astro/', config.root)));
        const load = {
          order: 'pre' as const,
          handler: (id: string) => own.get(id),
        };
        if (isBuild) updateConfig({ vite: { plugins: [{ name: 'kronika:content-lists', load }] } });
      },
      'astro:config:done': async () => {
        if (isBuild) {
          mkdirSync(folder, { recursive: true });
          lock = await takeLock(join(folder, 'kronika.lock'), { limit: patience });
          former = readLists(folder);
        }
        // Astro leaves a list as it is when no entry changed, even if it is that of another content root.
        if (isRead) for (const name of names) rmSync(join(folder, name), { force: true });
      },
      'astro:build:start': () => {
        for (const [name, text] of readLists(folder)) {
          for (const id of [join(folder, name).replaceAll('\\', '/'), ownValue(standIns, name) ?? name])
            own.set(id, text);
        }
        for (const [name, text] of former) replace(join(folder, name), text);
        lock?.release();
      },
    },
  };
}

function readLists(folder: string): Map<string, string> {
  return new Map(
    names.flatMap((name) => {
      try {
        return [[name, readFileSync(join(folder, name), 'utf8')] as const];
      } catch {
        return [];
      }
    }),
  );
}

function replace(path: string, text: string): void {
  const part = `${path}.${process.pid}`;
  writeFileSync(part, text);
  renameSync(part, path);
}
