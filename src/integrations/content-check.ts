import { join, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { asText } from '../content/diagnostics/as-text.ts';
import type { Diagnostic } from '../content/diagnostics/diagnostic.ts';
import { toldAgain } from '../content/diagnostics/told-again.ts';
import { reportWords } from '../content/diagnostics/words.ts';
import { writeFrontMatterHints } from '../content/json-schema-hints.ts';
import { listFiles } from '../content/list-files.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { settingsFile } from '../content/read-settings.ts';
import type { Content } from '../content/content.ts';
import type { ContentSource } from '../content/content-source.ts';
import type { LastingSource } from '../content/lasting-source.ts';
import { languagesFolder } from '../content/read-own-languages.ts';
import { say } from './say.ts';
import { urgentNotice } from './urgent-notice.ts';
import { faultMessage } from '../output/fault-message.ts';
import { takeTexts } from './interface-texts.ts';
import { lookForMissedSaves, savedBetween, type Stamps, stampsOf } from './missed-saves.ts';
import { pageTurns } from './page-turns.ts';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Hands the content to the loaders, so that they take it from the same reading as the check. */
      'kronika:content': () => ContentSource;
    }
  }
}

/** How long content waits until Astro loads it, in milliseconds; where its list of collections is broken it never does. */
const patience = 60_000;

/**
 * Checks the content before Astro renders. A build with errors ends here, before anything is
 * written; a development server goes on without the broken entries and reads again on each save.
 * @param source the content root
 * @param contentRoot its absolute path
 * @param published commit that the site was published from before the last one
 */
export function contentCheck(source: LastingSource, contentRoot: string, published?: string): AstroIntegration {
  /** What the content was like when this server started, and when it was last read. */
  let atStart: Stamps = new Map();
  let read: Stamps = atStart;
  /** The problems that were told last. */
  let told: readonly Diagnostic[] = [];
  /** What Astro's configuration has of the settings, and a path that is said to have changed when that did. */
  let configured: string | undefined;
  const newStart = join(contentRoot, `${settingsFile}#configuration`);
  return {
    name: 'kronika:content',
    hooks: {
      'kronika:content': () => source.handOut(),
      'astro:config:setup': async ({ command, config, updateConfig, addWatchFile }) => {
        // Not import.meta.env.DEV: a variable DEV in somebody's environment sets that too, in a build as well.
        updateConfig({ vite: { define: { __KRONIKA_SHOWS_HIDDEN__: JSON.stringify(command === 'dev') } } });
        if (command === 'preview') return;
        if (command === 'dev') read = atStart = stampsOf(contentRoot);
        const content = await firstReading(source);
        configured = inConfiguration(content);
        addWatchFile(newStart);
        report(content, []);
        told = content.diagnostics;
        if (command === 'dev') await writeHints(content, fileURLToPath(config.root));
        if (command === 'build' && hasErrors(content) && !(await isUrgent(source, published))) process.exit(1);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        // This server's own watcher: one that starts in its place has another.
        const { watcher } = server;
        const turns = pageTurns();
        server.middlewares.use(turns.page);
        const readAgain = async () => {
          read = stampsOf(contentRoot);
          const content = await source.refresh();
          if (content.settings && inConfiguration(content) !== configured) {
            watcher.emit('change', newStart);
            return;
          }
          report(content, told);
          told = content.diagnostics;
          await loadAgain();
          await writeHints(content, server.config.root);
        };
        const loadAgain = async () => {
          const { texts } = await source.content();
          // A saved text makes Astro read its list of collections again, and until it has, it drops the wish to load any.
          for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(50)) {
            const before = source.timesHandedOut();
            await turns.renewal(async () => {
              const isNew = takeTexts(texts);
              await refreshContent?.({ loaders: [loaderName] });
              // Of the words of the interface no entry changes, so nobody tells the browser.
              if (isNew) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
            });
            if (source.timesHandedOut() > before) return;
          }
        };
        const tellFault = (error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        };
        // One after another, so that an older reading never takes the place of a newer one. Astro loads content
        // at its first start alone.
        let reading = source.isAgain ? loadAgain().catch(tellFault) : Promise.resolve();
        let timer: NodeJS.Timeout | undefined;
        let isDue = false;
        const readSoon = () => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            // The reading that is due sees this save as well.
            if (isDue) return;
            isDue = true;
            reading = reading
              .then(() => {
                isDue = false;
                return readAgain();
              })
              .catch(tellFault);
          }, 50);
        };
        watcher.add(contentRoot);
        watcher.on('all', (_event, path) => {
          if (path.startsWith(contentRoot + sep)) readSoon();
        });
        const end = lookForMissedSaves(() => {
          const now = stampsOf(contentRoot);
          for (const path of savedBetween(atStart, now))
            if (path.startsWith(`${languagesFolder}/`)) watcher.emit('change', join(contentRoot, path));
          if (savedBetween(read, now).length > 0) readSoon();
        });
        server.httpServer?.once('close', end);
      },
    },
  };
}

/** Whether something is published in spite of errors; says what, and what of the rest. */
async function isUrgent(source: ContentSource, published: string | undefined): Promise<boolean> {
  if (process.argv.includes('--strict')) return false;
  const notice = await urgentNotice(source, published);
  if (!notice) return false;
  await say(source, notice.message);
  const language = notice.content.settings?.editors.language ?? 'pl';
  if (process.env['GITHUB_ACTIONS'] === 'true') process.stdout.write(`${notice.annotations(language)}\n`);
  return true;
}

/** The settings that are part of Astro's own configuration, which is read at its start alone. */
function inConfiguration({ settings }: Content): string | undefined {
  return settings && JSON.stringify([settings.address, settings.languages, settings.colours.accent]);
}

/** Reads the content; where it cannot even be begun, the command ends with a sentence. */
function firstReading(source: ContentSource): Promise<Content> {
  return source.content().catch((error: unknown) => {
    // A wrong KRONIKA_TODAY is the caller's, not the content's.
    const message = error instanceof RangeError ? { pl: error.message } : faultMessage(error, settingsFile);
    if (!message) throw error;
    process.stderr.write(`${message.pl}\n`);
    process.exit(2);
  });
}

/** Name under which Astro knows the loaders that take entries from this integration. */
export const loaderName = 'kronika';

/**
 * Finds the content among a configuration's integrations.
 * @throws Error when the configuration is not one of Kronika's
 */
export function sourceAmong(integrations: readonly AstroIntegration[]): ContentSource {
  const hook = integrations.map(({ hooks }) => hooks['kronika:content']).find((found) => found !== undefined);
  if (!hook)
    throw new Error('astro.config.mjs must export what kronika() gives: collections take their entries from it.');
  return hook();
}

/** Keeps what code editors read of front matter in step with the content. */
function writeHints({ root, settings }: Content, projectRoot: string): Promise<void> {
  const language = settings?.editors.language ?? 'pl';
  return writeFrontMatterHints(projectRoot, { contentRoot: root, paths: listFiles(root), language });
}

function hasErrors({ diagnostics }: Content): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function report({ diagnostics, settings, root }: Content, before: readonly Diagnostic[]): void {
  const { shown, known, isMended } = toldAgain(diagnostics, before);
  const language = settings?.editors.language ?? 'pl';
  const words = reportWords[language];
  const prefix = pathPrefix(root, process.cwd());
  const hasColour = process.stderr.isTTY && !process.env['NO_COLOR'];
  const lines = [
    ...(shown.length > 0 ? [asText(shown, { language, prefix, hasColour })] : []),
    ...(isMended ? [words.mended] : []),
    ...(known > 0 && (isMended || shown.length > 0) ? [words.known(known)] : []),
  ];
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
}
