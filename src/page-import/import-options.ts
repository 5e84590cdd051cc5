import type { Message } from '../content/new-entry/message.ts';
import { readArguments } from '../content/new-entry/read-arguments.ts';

const texts = ['kind', 'to', 'title', 'date', 'project', 'lang'] as const;

/** What was asked for, as written on the command line. */
export interface ImportOptions extends Partial<Record<(typeof texts)[number], string>> {
  /** Addresses and files. */
  sources: string[];
  private: boolean;
  help: boolean;
}

/**
 * Reads the command line, and reports all that is wrong with it at once.
 * @param args as after the name of the command
 */
export function importOptions(args: readonly string[]): { options: ImportOptions; problems: Message[] } {
  const { texts: given, flags, words, problems } = readArguments(args, texts, ['private', 'help']);
  const options = { ...given, sources: words, private: flags.has('private'), help: flags.has('help') };
  return { options, problems };
}
