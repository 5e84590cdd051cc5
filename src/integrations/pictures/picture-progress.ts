import type { EditorLanguage } from '../../schemas/editor-language.ts';

/** How far the files of pictures are. */
export interface PictureStep {
  /** Files that are done. */
  done: number;
  /** Files that there will be. */
  total: number;
  /** Whether the file was made now, not taken from the cache. */
  isNew: boolean;
}

/** Follows the files of pictures. */
export interface PictureProgress {
  /** A file is done. */
  step: (step: PictureStep) => void;
  /** Something else comes: the line gives way to a sum. */
  end: () => void;
}

interface Words {
  left: (step: PictureStep, seconds: number) => string;
  sum: (files: number, made: number) => string;
}

const words: Record<EditorLanguage, Words> = {
  pl: {
    left: ({ done, total }, seconds) => `Obrazy: ${done} z ${total} plików, jeszcze około ${seconds} s`,
    sum: (files, made) => `Obrazy: plików ${files}, w tym nowych ${made}.`,
  },
  en: {
    left: ({ done, total }, seconds) => `Pictures: ${done} of ${total} files, about ${seconds} s left`,
    sum: (files, made) => `Pictures: ${files} files, ${made} of them new.`,
  },
};

/** Milliseconds before anything is said, and between two sayings. */
const [patience, pause] = [2000, 250];

/**
 * Follows the files of pictures and says how long they still take: on a terminal in one line that
 * changes, once it takes over two seconds; elsewhere only how many there were.
 * @param write writes to the terminal or the log
 * @param isTerminal whether a line can be written over
 * @param now milliseconds from any moment
 * @param language of the editors
 */
export function pictureProgress(
  write: (text: string) => void,
  isTerminal: boolean,
  now: () => number,
  language: EditorLanguage,
): PictureProgress {
  let run: { start: number; said: number; made: number; step: PictureStep } | undefined;
  return {
    step: (step) => {
      const time = now();
      run ??= { start: time, said: time + patience - pause, made: 0, step };
      run.step = step;
      if (step.isNew) run.made += 1;
      if (!isTerminal || time < run.said + pause) return;
      run.said = time;
      // Files from the cache take no time; what is left is taken to be like what was done.
      const left = Math.ceil((((time - run.start) / step.done) * (step.total - step.done)) / 1000);
      write(`\r\u001b[K${words[language].left(step, left)}`);
    },
    end: () => {
      if (!run) return;
      write(`${isTerminal ? '\r\u001b[K' : ''}${words[language].sum(run.step.done, run.made)}\n`);
      run = undefined;
    },
  };
}

/**
 * Reads what Astro logs for each file: `▶ /_astro/hall.webp (before: 2kB, after: 1kB) (+9ms) (3/180)`.
 * @param line without colours
 */
export function pictureStep(line: string): PictureStep | undefined {
  const [, done, total] = /^\s*▶ .*\((\d+)\/(\d+)\)$/.exec(line) ?? [];
  return done && total
    ? { done: Number(done), total: Number(total), isNew: !line.includes('cache entry)') }
    : undefined;
}
