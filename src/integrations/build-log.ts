import { performance } from 'node:perf_hooks';
import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { pageProgress } from './page-progress.ts';
import { pictureProgress, pictureStep } from './pictures/picture-progress.ts';

/** What the configuration of a site tells its log; Astro hands it on as it is. */
export interface BuildLogConfig {
  /** Of the editors. */
  language: EditorLanguage;
}

/**
 * Astro's own log, but for the lines that it writes for each page and each file of a picture: hundreds become one.
 * With `--verbose` each page has its line.
 */
export default function buildLog({ language }: BuildLogConfig): ReturnType<typeof nodeLog> {
  const log = nodeLog();
  const { stdout } = process;
  const terminal = {
    write: (text: string) => void stdout.write(text),
    isTerminal: stdout.isTTY,
    now: () => performance.now(),
  };
  const isDev = process.argv.includes('dev');
  const pictures = pictureProgress(terminal.write, terminal.isTerminal, terminal.now, language);
  const pages = pageProgress({ ...terminal, language, isVerbose: process.argv.includes('--verbose') });
  return {
    write(message) {
      if ((isDev && isForNobody(message)) || isOfNewSelector(message)) return;
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

/**
 * Whether a line of a development server tells editors nothing: that Astro has read content, which the check says in
 * their language, and that an address is of no page, of which the browser shows as much.
 */
function isForNobody({ label, level, message }: AstroLoggerMessage): boolean {
  if (label === 'content') return level === 'info';
  return label === 'router' && message.includes('getStaticPaths()');
}

/** Whether a line is about a selector of Kronika's own style that browsers know and the minifier does not yet. */
function isOfNewSelector({ label, level, message }: AstroLoggerMessage): boolean {
  return label === 'vite' && level === 'warn' && message.includes("'target-current' is not recognized");
}
