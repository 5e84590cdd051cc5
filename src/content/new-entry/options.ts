import type { Message } from './message.ts';
import { problems } from './problems.ts';
import { readArguments } from './read-arguments.ts';

const texts = ['kind', 'title', 'date', 'project', 'series', 'translate', 'locale', 'lang'] as const;
const flags = ['folder', 'help'] as const;

/** An option that takes a text. */
export type TextOption = (typeof texts)[number];

/** What was asked for, as written: on the command line or in answers. */
export type Options = Partial<Record<TextOption, string>> & { folder?: boolean; help?: boolean };

/** Options and what is wrong with the way in which they were written. */
export interface ReadOptions {
  options: Options;
  problems: Message[];
}

/**
 * Reads the command line, and reports all that is wrong with it at once.
 * @param args as after the name of the script
 */
export function readOptions(args: readonly string[]): ReadOptions {
  const { texts: given, flags: set, words, problems: found } = readArguments(args, texts, flags);
  const options = { ...given, ...Object.fromEntries([...set].map((flag) => [flag, true])) };
  // A word that stands alone is often what is left of an option that was misread.
  return { options, problems: found.length > 0 ? found : words.map((word) => problems.strayWord(word)) };
}

/** Whether options ask for an entry; a language to speak asks for none. */
export function askForEntry(options: Options): boolean {
  return Object.keys(options).some((name) => name !== 'lang');
}
