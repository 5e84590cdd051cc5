import type { Message } from '../content/new-entry/message.ts';
import { readArguments } from '../content/new-entry/read-arguments.ts';

const texts = ['to', 'captions', 'lang'] as const;

/** What was asked for, as written on the command line. */
export interface PhotosOptions extends Partial<Record<(typeof texts)[number], string>> {
  /** Folders and files with photographs. */
  sources: string[];
  help: boolean;
}

/**
 * Reads the command line, and reports all that is wrong with it at once.
 * @param args as after the name of the script
 */
export function photosOptions(args: readonly string[]): { options: PhotosOptions; problems: Message[] } {
  const { texts: given, flags, words, problems } = readArguments(args, texts, ['help']);
  return { options: { ...given, sources: words, help: flags.has('help') }, problems };
}
