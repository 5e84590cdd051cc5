import { mkdirSync, rmSync, statfsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../content/content-source.ts';
import { changedFiles, contentState, type ContentState } from '../content/content-state.ts';
import type { Message } from '../content/new-entry/message.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { faultMessage } from '../output/fault-message.ts';
import { outputProblem, type Surroundings, workFolder } from '../output/output-problem.ts';
import { projectPathProblem } from '../output/project-path-problem.ts';
import {
  ForeignFileInTheWay,
  mendOutput,
  OutputBusy,
  prepareOutput,
  swapOutput,
  WorkFolderForeign,
} from '../output/swap-output.ts';
import { say } from './say.ts';

/** Where a build reads and writes; absolute paths. */
export interface BuildFolders extends Surroundings {
  /** The output folder that is meant where the command line names none. */
  outDir: string;
  cacheDir: string;
}

/** The output folder of a build. */
export interface OutputFolder {
  integration: AstroIntegration;
  /** Absolute path of the folder, known once the command line was read. */
  folder: () => string;
}

/** How long a build waits for another one that is putting its site in the same place, in milliseconds. */
const patience = 60_000;

/** As much room as a disk has that is not full, in bytes. */
const someRoom = 1 << 20;

/**
 * The folder that Astro renders into: beside the cache, which belongs to one content root. It is within the project,
 * because Astro would keep its own code for rendering outside, in one place for all builds.
 */
export function renderFolder(cacheDir: string): string {
  return `${cacheDir}.next`;
}

/**
 * Keeps the output folder whole. Astro renders elsewhere; when all is done, the new site takes the place of the former
 * one. A folder that Kronika did not make is not touched. Stands after every other integration.
 * @param source the content root
 * @param folders where a build reads and writes
 * @returns the integration, and the folder for those who name it
 */
export function outputFolder(source: ContentSource, folders: BuildFolders): OutputFolder {
  const rendered = renderFolder(folders.cacheDir);
  let output = folders.outDir;
  let before: ContentState = new Map();
  const integration: AstroIntegration = {
    name: 'kronika:output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const misplaced = projectPathProblem(folders.projectRoots);
        if (misplaced) {
          await say(source, misplaced);
          process.exit(2);
        }
        // Another folder than that of the configuration is from the command line.
        const given = resolve(fileURLToPath(config.outDir));
        if (given !== rendered) output = given;
        if (command === 'dev' || command === 'preview') {
          updateConfig({ outDir: pathToFileURL(`${output}/`) });
          await mendOutput(output).catch(async (error: unknown) => {
            const fault = faultOf(error, output);
            if (!fault) throw error;
            await say(source, fault);
          });
        }
        if (command !== 'build') return;
        before = contentState(folders.contentRoot);
        updateConfig({ outDir: pathToFileURL(`${rendered}/`) });
        try {
          const problem = outputProblem(output, folders);
          if (problem) return await refuse(source, problem);
          await prepareOutput(output, { limit: patience });
          const late = outputProblem(output, folders);
          if (late) return await refuse(source, late);
          rmSync(rendered, { recursive: true, force: true });
          mkdirSync(rendered, { recursive: true });
        } catch (error) {
          return await refuse(source, faultOf(error, output), error);
        }
        logger.debug(`Rendering to ${rendered}.`);
        return undefined;
      },
      'astro:build:start': async () => {
        const language = (await source.content()).settings?.editors.language ?? 'pl';
        process.once('exit', (code) => {
          // Before the rendered files go, to see whether there was room.
          const lack = code === 0 ? undefined : lackOfRoom(folders.cacheDir);
          rmSync(rendered, { recursive: true, force: true });
          if (code === 0) return;
          const faults = [lack, changedMeanwhile(before, folders.contentRoot), asItWas(output)];
          process.stderr.write(faults.map((one) => one && `${one[language]}\n`).join(''));
        });
      },
      'astro:build:done': async ({ logger }) => {
        try {
          const { files, changed, kept } = await swapOutput(rendered, output, { limit: patience });
          const foreign = kept.filter((path) => path !== '.git');
          if (foreign.length > 0) await say(source, keptForeign(output, foreign));
          const language = (await source.content()).settings?.editors.language ?? 'pl';
          logger.info(writtenWords(files, changed, pathPrefix(output, process.cwd()))[language]);
        } catch (error) {
          await refuse(source, faultOf(error, output), error);
        }
      },
    },
  };
  return { integration, folder: () => output };
}

function writtenWords(files: number, changed: number, folder: string): Message {
  return {
    pl: `Pliki strony w ${folder}: ${files}, w tym nowe albo zmienione: ${changed}.`,
    en: `${files} files in ${folder}, ${changed} new or changed.`,
  };
}

/** Says what is wrong and ends; an error of which nothing is known is thrown again. */
async function refuse(source: ContentSource, problem: Message | undefined, error?: unknown): Promise<never> {
  if (!problem) throw error;
  await say(source, problem);
  process.exit(2);
}

function faultOf(error: unknown, output: string): Message | undefined {
  if (error instanceof ForeignFileInTheWay)
    return {
      pl: `W ${output} leży ${error.path}, którego Kronika nie napisała, a strona ma teraz własny plik o tej nazwie. Przenieś go i zbuduj jeszcze raz.`,
      en: `In ${output} there is ${error.path}, which Kronika did not write, and the site now has a file of that name. Move it away and build again.`,
    };
  if (error instanceof OutputBusy)
    return {
      pl: `Inny proces zapisuje właśnie ${output}. Uruchom polecenie później.`,
      en: `Another process is writing ${output} just now. Run the command later.`,
    };
  if (error instanceof WorkFolderForeign)
    return {
      pl: `W folderze ${error.folder}, którego Kronika potrzebuje, leży coś, czego nie napisała. Przenieś to i zbuduj jeszcze raz.`,
      en: `The folder ${error.folder}, which Kronika needs, holds what it did not write. Move that away and build again.`,
    };
  return faultMessage(error, workFolder(output));
}

function lackOfRoom(folder: string): Message | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < someRoom ? faultMessage(Object.assign(new Error(), { code: 'ENOSPC' }), folder) : undefined;
  } catch {
    return undefined;
  }
}

/** Files that somebody changed while the site was being made of them. */
function changedMeanwhile(before: ContentState, contentRoot: string): Message | undefined {
  const changed = changedFiles(before, contentState(contentRoot));
  if (changed.length === 0) return undefined;
  const some = changed.slice(0, 5).join(', ') + (changed.length > 5 ? ', …' : '');
  return {
    pl: `W czasie budowania zmieniły się pliki treści: ${some}. Uruchom polecenie jeszcze raz.`,
    en: `Files of the content changed while the site was being built: ${some}. Run the command again.`,
  };
}

function asItWas(output: string): Message {
  return {
    pl: `Strona nie została zbudowana. Folder ${output} jest taki, jak był.`,
    en: `The site was not built. The folder ${output} is as it was.`,
  };
}

function keptForeign(output: string, paths: readonly string[]): Message {
  const some = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ', …' : '');
  return {
    pl: `W ${output} zostało to, czego Kronika nie napisała: ${some}. Jeśli tego nie chcesz na stronie, usuń to.`,
    en: `What Kronika did not write stayed in ${output}: ${some}. Delete it if you do not want it on the site.`,
  };
}
