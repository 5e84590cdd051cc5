import type { EditorLanguage } from '../schemas/editor-language.ts';
import { entryFile } from '../content/new-entry/entry-file.ts';
import { entryKinds } from '../content/new-entry/entry-kind.ts';
import { entrySlug, freeSlug } from '../content/new-entry/entry-slug.ts';
import { entryText } from '../content/new-entry/entry-text.ts';
import { interview } from '../content/new-entry/interview.ts';
import type { Message } from '../content/new-entry/message.ts';
import { nextSteps } from '../content/new-entry/next-steps.ts';
import { askForEntry, type Options, readOptions } from '../content/new-entry/options.ts';
import { problems } from '../content/new-entry/problems.ts';
import { type Request, request } from '../content/new-entry/request.ts';
import { translationPath, translationText } from '../content/new-entry/translation-text.ts';
import { usage } from '../content/new-entry/usage.ts';
import { warnings } from '../content/new-entry/warnings.ts';
import { writeNew } from '../content/new-entry/write-new.ts';
import type { Content } from '../content/content.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
import { command, CommandFault } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { namesInUse, openContent } from './open-content.ts';

/** Makes the file of a new entry, or of a translation. */
export const run = command(async (argv, io) => {
  const { out, err } = io;
  const { options, problems: misread } = readOptions(argv);
  const open = await openContent(io, options.lang);
  const { contentRoot, content, language, prefix } = open;
  const fault = (code: number, messages: readonly Message[]) =>
    new CommandFault(code, ...messages.map((message) => message[language]));

  if (options.help) {
    out(usage[language]);
    return 0;
  }
  if (misread.length > 0) throw fault(2, misread);
  const { settings, day } = open.sound();

  const context: Context = { content, settings, today: day };
  const order = request(askForEntry(options) ? options : await answers(context, language, io), context);
  if (order.what === 'problems') throw fault(2, order.problems);
  const path = await write(order, contentRoot, context, language).catch((error: unknown) => {
    if (error instanceof CommandFault) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw fault(1, [{ pl: `Nie udało się zapisać pliku: ${reason}`, en: `The file could not be written: ${reason}` }]);
  });
  if (order.what === 'entry') for (const warning of warnings(order.entry, content)) err(warning[language]);
  out(nextSteps(order, prefix + path, language));
  return 0;
});

/** What a new entry is made within. */
interface Context {
  content: Content;
  settings: SiteSettings;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Writes what was ordered; what is there already stays as it is. */
async function write(
  made: Exclude<Request, { what: 'problems' }>,
  contentRoot: string,
  { content, settings }: Context,
  language: EditorLanguage,
): Promise<string> {
  if (made.what === 'translation') {
    const file = translationPath(made.translation);
    const isNew = await writeNew(contentRoot, file, translationText(made.translation, language));
    if (!isNew) throw new CommandFault(2, problems.translationExists(file)[language]);
    return file;
  }
  const { kind, title, date } = made.entry;
  const isInUse = await namesInUse({ contentRoot, content }, settings, entryKinds[kind].collection);
  const lost = new Set<string>();
  const isTaken = (slug: string) => lost.has(slug) || isInUse(slug);
  for (;;) {
    const slug = freeSlug(entrySlug(kind, title, date), isTaken);
    const file = entryFile(made.entry, slug);
    if (await writeNew(contentRoot, file, entryText(made.entry, language))) return file;
    // Somebody else made one of this name in the meantime.
    lost.add(slug);
  }
}

/** Asks the person at the terminal. */
async function answers(context: Context, language: EditorLanguage, { isInteractive }: CommandIo): Promise<Options> {
  if (!isInteractive) throw new CommandFault(2, usage[language]);
  const title = { pl: 'Nowy wpis.', en: 'A new entry.' };
  return askAtTerminal(title, language, (ask) => interview(ask, context, language));
}
