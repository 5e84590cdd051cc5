import { parseArgs } from 'node:util';
import type { Message } from './message.ts';
import { problems } from './problems.ts';

/** What a command line says, sorted. */
export interface ReadArguments<Text extends string, Flag extends string> {
  /** Options that take a text, as written. */
  texts: Partial<Record<Text, string>>;
  /** Options that stand alone and were given. */
  flags: Set<Flag>;
  /** Words that belong to no option. */
  words: string[];
  /** What is wrong with the way in which options are written. */
  problems: Message[];
}

/**
 * Reads the command line of a command that is called by editors, and reports all that is wrong with it at once.
 * @param args as after the name of the command
 * @param texts names of options that take a text
 * @param flags names of options that take none
 */
export function readArguments<Text extends string, Flag extends string>(
  args: readonly string[],
  texts: readonly Text[],
  flags: readonly Flag[],
): ReadArguments<Text, Flag> {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(texts.map((name) => [name, { type: 'string' } as const])),
      ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' } as const])),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const known = [...texts, ...flags].map((name) => `--${name}`);
  const read: ReadArguments<Text, Flag> = { texts: {}, flags: new Set(), words: [], problems: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') read.words.push(token.value);
    if (token.kind !== 'option') continue;
    const text = texts.find((name) => name === token.name);
    const flag = flags.find((name) => name === token.name);
    if (text) {
      // A next option that stands where a value should be is no value.
      const isValue = token.value !== undefined && (token.inlineValue || !token.value.startsWith('--'));
      if (isValue) Object.assign(read.texts, { [text]: token.value });
      else read.problems.push(problems.valueMissing(token.rawName));
    } else if (flag) {
      if (token.value === undefined) read.flags.add(flag);
      else read.problems.push(problems.valueNotTaken(token.rawName));
    } else read.problems.push(problems.unknownOption(token.rawName, known));
  }
  return read;
}
