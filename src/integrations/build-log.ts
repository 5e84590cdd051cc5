import { performance } from 'node:perf_hooks';
import { stripVTControlCharacters } from 'node:util';
import nodeLog from 'astro/logger/node';
import { pageProgress } from './page-progress.ts';
import { pictureProgress, pictureStep } from './pictures/picture-progress.ts';

/**
 * Astro's own log, but for the lines that it writes for each page and each file of a picture: hundreds become one.
 * With `--verbose` each page has its line.
 */
export default function buildLog(): ReturnType<typeof nodeLog> {
  const log = nodeLog();
  const { stdout } = process;
  const terminal = {
    write: (text: string) => void stdout.write(text),
    isTerminal: stdout.isTTY,
    now: () => performance.now(),
  };
  const pictures = pictureProgress(terminal.write, terminal.isTerminal, terminal.now);
  const pages = pageProgress({ ...terminal, isVerbose: process.argv.includes('--verbose') });
  return {
    write(message) {
      const text = stripVTControlCharacters(message.message);
      const done = pictureStep(text);
      if (done) {
        pictures.step(done);
        return;
      }
      pictures.end();
      if (!pages.take(text)) log.write(message);
    },
  };
}
