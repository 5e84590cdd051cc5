import { parseArgs } from 'node:util';
import type { Message } from '../content/new-entry/message.ts';
import { problems } from '../content/new-entry/problems.ts';

const texts = ['to', 'captions', 'lang'] as const;
const known = [...texts, 'help'].map((name) => `--${name}`);

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
export function photosOptions(args: string[]): { options: PhotosOptions; problems: Message[] } {
  const { tokens } = parseArgs({
    args,
    options: {
      ...Object.fromEntries(texts.map((name) => [name, { type: 'string' } as const])),
      help: { type: 'boolean' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: PhotosOptions = { sources: [], help: false };
  const found: Message[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') options.sources.push(token.value);
    if (token.kind !== 'option') continue;
    const text = texts.find((name) => name === token.name);
    if (text) {
      // A next option that stands where a value should be is no value.
      const isValue = token.value !== undefined && (token.inlineValue || !token.value.startsWith('--'));
      if (isValue) options[text] = token.value;
      else found.push(problems.valueMissing(token.rawName));
    } else if (token.name !== 'help') found.push(problems.unknownOption(token.rawName, known));
    else if (token.value === undefined) options.help = true;
    else found.push(problems.valueNotTaken(token.rawName));
  }
  return { options, problems: found };
}
