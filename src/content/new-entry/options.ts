import { parseArgs } from 'node:util';
import type { Message } from './message.ts';
import { problems } from './problems.ts';

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

const known = [...texts, ...flags].map((name) => `--${name}`);

/**
 * Reads the command line, and reports all that is wrong with it at once.
 * @param args as after the name of the script
 */
export function readOptions(args: string[]): ReadOptions {
  const { tokens } = parseArgs({
    args,
    options: {
      ...Object.fromEntries(texts.map((name) => [name, { type: 'string' } as const])),
      ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' } as const])),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: Options = {};
  const found: Message[] = [];
  const strays: Message[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') strays.push(problems.strayWord(token.value));
    if (token.kind !== 'option') continue;
    const text = texts.find((name) => name === token.name);
    const flag = flags.find((name) => name === token.name);
    if (text) {
      // A next option that stands where a value should be is no value.
      const isValue = token.value !== undefined && (token.inlineValue || !token.value.startsWith('--'));
      if (isValue) options[text] = token.value;
      else found.push(problems.valueMissing(token.rawName));
    } else if (flag) {
      if (token.value === undefined) options[flag] = true;
      else found.push(problems.valueNotTaken(token.rawName));
    } else found.push(problems.unknownOption(token.rawName, known));
  }
  // A word that stands alone is often what is left of an option that was misread.
  return { options, problems: found.length > 0 ? found : strays };
}

/** Whether options ask for an entry; a language to speak asks for none. */
export function askForEntry(options: Options): boolean {
  return Object.keys(options).some((name) => name !== 'lang');
}
