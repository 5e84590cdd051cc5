import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { buildInputs } from '../content/build-inputs.ts';
import type { Command } from './command.ts';
import { runChild } from './run-child.ts';

const manifest = z.object({ bin: z.object({ astro: z.string() }) });

const notInstalled = {
  pl: 'W tym folderze nie ma zainstalowanej strony. Wejdź do folderu strony (tam leży package.json) i uruchom „npm install”.',
  en: 'No site is installed in this folder. Go to the folder of the site (where package.json lies) and run "npm install".',
};

const outOfMemory = {
  pl: 'Polecenie zostało przerwane, najpewniej z braku pamięci. Zamknij inne programy i uruchom je jeszcze raz. Strona zbudowana wcześniej jest taka, jak była.',
  en: 'The command was broken off, most likely for lack of memory. Close other programs and run it again. The site that was built before is as it was.',
};

/** The package.json of a package as a folder sees it; undefined where it is not installed. */
function manifestOf(name: string, cwd: string): string | undefined {
  try {
    return findPackageJSON(name, join(cwd, 'package.json'));
  } catch {
    return undefined;
  }
}

/**
 * A command that Astro carries out in the site's folder, in a process of its own: it ends processes as it
 * sees fit, and its own options go on to it.
 * @param name as in `astro build`
 */
export function astroCommand(name: 'build' | 'dev' | 'preview'): Command {
  return async (argv, { cwd, env, err }) => {
    const file = manifestOf('astro', cwd);
    const language = async () => {
      // Loaded where something went wrong alone: Astro's process reads the settings anyway.
      const { readSettings } = await import('../content/read-settings.ts');
      return readSettings(buildInputs(env, cwd).contentRoot).settings?.editors.language ?? 'pl';
    };
    if (file === undefined) {
      err(notInstalled[await language()]);
      return 2;
    }
    const bin = join(dirname(file), manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).bin.astro);
    const { code, signal } = await runChild([bin, name, ...argv], {
      cwd,
      env: { ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    // Node gives up by SIGABRT when its memory is full, and systems take the memory back by SIGKILL.
    if (signal === 'SIGABRT' || signal === 'SIGKILL') err(outOfMemory[await language()]);
    return signal === null ? code : 128 + constants.signals[signal];
  };
}
