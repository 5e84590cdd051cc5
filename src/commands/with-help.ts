import { buildInputs } from '../content/build-inputs.ts';
import { type EditorLanguage, isEditorLanguage } from '../schemas/editor-language.ts';
import type { Message } from '../content/new-entry/message.ts';
import { readSettings } from '../content/read-settings.ts';
import type { Command } from './command.ts';
import type { CommandIo } from './command-io.ts';

/**
 * Makes a command answer `--help`, in the language of editors, before it does anything else.
 * @param usage how it is called
 * @param run what it does otherwise
 */
export function withHelp(usage: Message, run: Command): Command {
  return (argv, io) => {
    const end = argv.indexOf('--');
    const options = end < 0 ? argv : argv.slice(0, end);
    if (!options.some((option) => option === '--help' || option === '-h')) return run(argv, io);
    io.out(usage[languageOf(options, io)]);
    return Promise.resolve(0);
  };
}

/** What `--lang` names, else the language that `site.yaml` gives to editors. */
export function languageOf(options: readonly string[], { cwd, env }: Pick<CommandIo, 'cwd' | 'env'>): EditorLanguage {
  const at = options.indexOf('--lang');
  const named =
    at < 0 ? options.find((option) => option.startsWith('--lang='))?.slice('--lang='.length) : options[at + 1];
  if (named !== undefined && isEditorLanguage(named)) return named;
  return readSettings(buildInputs(env, cwd).contentRoot).settings?.editors.language ?? 'pl';
}
