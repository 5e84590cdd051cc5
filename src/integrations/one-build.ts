import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../content/content-source.ts';
import type { Message } from '../content/new-entry/message.ts';
import { faultMessage } from '../output/fault-message.ts';
import { type Lock, type LockHolder, takeLock } from '../output/process-lock.ts';
import { say } from './say.ts';

/** How long a build waits for another one of the same content, in milliseconds. */
const patience = 600_000;

/**
 * Lets builds of one content root, which share its cache, run one after another. One that had to wait
 * reads the content again. Stands before every other integration.
 * @param source the content root
 * @param cacheDir where its cache is kept
 */
export function oneBuild(source: ContentSource, cacheDir: string): AstroIntegration {
  return {
    name: 'kronika:one-build',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const waiting: Promise<void>[] = [];
        const lock = await lockOf(cacheDir, (holder) => waiting.push(say(source, underWay(holder)))).catch(
          async (error: unknown) => {
            const fault = faultMessage(error, cacheDir);
            if (!fault) throw error;
            await say(source, fault);
            process.exit(2);
          },
        );
        await Promise.all(waiting);
        if (!lock) {
          await say(source, stillUnderWay(cacheDir));
          process.exit(2);
        }
        if (waiting.length === 0) return;
        const before = JSON.stringify((await source.content()).settings);
        // Languages and the address are in Astro's configuration by now.
        if (JSON.stringify((await source.refresh()).settings) === before) return;
        await say(source, settingsChanged);
        process.exit(2);
      },
    },
  };
}

async function lockOf(cacheDir: string, onWait: (holder: LockHolder) => void): Promise<Lock | undefined> {
  mkdirSync(dirname(cacheDir), { recursive: true });
  return takeLock(lockFile(cacheDir), { limit: patience, onWait });
}

/** The lock lies beside the cache, in which everything has to prove itself. */
function lockFile(cacheDir: string): string {
  return `${cacheDir}.lock`;
}

function underWay({ pid, host }: LockHolder): Message {
  const minutes = patience / 60_000;
  return {
    pl: `Ta strona jest już budowana (proces ${pid} na ${host}). Czekam na koniec, najwyżej ${minutes} minut.`,
    en: `This site is being built already (process ${pid} on ${host}). Waiting for its end, ${minutes} minutes at most.`,
  };
}

function stillUnderWay(cacheDir: string): Message {
  const lock = lockFile(cacheDir);
  return {
    pl: `Inne budowanie tej strony wciąż trwa. Uruchom polecenie później; jeśli nic nie buduje, usuń plik ${lock}.`,
    en: `Another build of this site still runs. Run the command later; if nothing is building, delete the file ${lock}.`,
  };
}

const settingsChanged: Message = {
  pl: 'Plik site.yaml zmienił się w czasie czekania. Uruchom polecenie jeszcze raz.',
  en: 'The file site.yaml changed while waiting. Run the command again.',
};
