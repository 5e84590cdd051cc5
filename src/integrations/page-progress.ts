import type { EditorLanguage } from '../schemas/editor-language.ts';

/** Follows the pages and files that Astro renders. */
export interface PageProgress {
  /**
   * Takes what Astro says of a page, and lets the rest pass: the path in one message, and in another one how long it
   * took, or that it was there already. Of pages that are rendered side by side nobody can tell whose time it was.
   * @param message without colours
   * @returns whether it was about a page
   */
  take: (message: string) => boolean;
}

const words: Record<
  EditorLanguage,
  { count: (total: number) => string; sum: (total: number, made: number) => string }
> = {
  pl: {
    count: (total) => `Podstrony: ${total}`,
    sum: (total, made) => `Podstrony: ${total}, w tym zrobione na nowo: ${made}.`,
  },
  en: {
    count: (total) => `Pages: ${total}`,
    sum: (total, made) => `Pages: ${total}, of which ${made} were rendered anew.`,
  },
};

/** Milliseconds before anything is said, and between two sayings. */
const [patience, pause] = [2000, 250];

/**
 * Follows the pages and files that Astro renders: on a terminal in one line that changes, once it takes over two
 * seconds; at the end it says how many there were.
 * @param write writes to the terminal or the log
 * @param isTerminal whether a line can be written over
 * @param isVerbose whether each page is to have its line
 * @param language of the editors; lines of single pages are for developers, as Astro's own beside them
 * @param now milliseconds from any moment
 */
export function pageProgress({
  write,
  isTerminal,
  isVerbose,
  language,
  now,
}: {
  write: (text: string) => void;
  isTerminal: boolean;
  isVerbose: boolean;
  language: EditorLanguage;
  now: () => number;
}): PageProgress {
  let [total, made] = [0, 0];
  let said = Infinity;
  /** The page of which it is not known yet whether it was there already. */
  let open: string | undefined;

  const close = (isNew: boolean) => {
    if (open === undefined) return;
    if (isNew) made += 1;
    if (isVerbose) write(`  ├─ ${open} (${isNew ? 'rendered' : 'restored'})\n`);
    open = undefined;
  };
  const show = () => {
    if (!isTerminal || isVerbose || now() < said + pause) return;
    said = now();
    write(`\r\u001b[K${words[language].count(total)}`);
  };

  return {
    take: (message) => {
      const [, path] = /^\s*├─ (\S+)$/.exec(message) ?? [];
      const isRestored = /^ \((?:restored|cached)\)$/.test(message);
      close(!isRestored);
      if (path !== undefined) {
        if (total === 0) said = now() + patience - pause;
        open = path;
        total += 1;
        show();
        return true;
      }
      if (isRestored || /^ \(\+[\d.]+m?s\)/.test(message)) return true;
      if (total > 0 && message.includes('✓ Completed in')) {
        write(`${isTerminal ? '\r\u001b[K' : ''}${words[language].sum(total, made)}\n`);
        [total, made] = [0, 0];
      }
      return false;
    },
  };
}
