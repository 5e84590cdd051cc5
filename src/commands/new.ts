import { buildInputs } from '../content/build-inputs.ts';
import { asText } from '../content/diagnostics/as-text.ts';
import { type EditorLanguage, isEditorLanguage } from '../schemas/editor-language.ts';
import { today } from '../content/local-moment.ts';
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
import { takenNames, writeNew } from '../content/new-entry/write-new.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import type { Content } from '../content/content.ts';
import { readContent } from '../content/read-content.ts';
import { settingsFile } from '../content/read-settings.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { addresses } from '../site/model/addresses.ts';
import { claimedAddresses, isAddressTaken } from '../site/rules/address-conflicts.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
import { command, CommandFault } from './command.ts';
import type { CommandIo } from './command-io.ts';

/** Makes the file of a new entry, or of a translation. */
export const run = command(async (argv, io) => {
  const { cwd, env, out, err } = io;
  const { options, problems: misread } = readOptions([...argv]);
  if (options.lang !== undefined && !isEditorLanguage(options.lang))
    throw new CommandFault(2, `--lang ${options.lang}: write pl or en.`);

  const { contentRoot, today: givenToday } = buildInputs(env, cwd);
  const content = await readContent(contentRoot, givenToday).catch((error: unknown) => {
    // A wrong KRONIKA_TODAY is the caller's, not the content's.
    if (error instanceof RangeError) throw new CommandFault(2, error.message);
    throw error;
  });
  const prefix = pathPrefix(contentRoot, cwd);
  const { settings } = content;
  const language = options.lang ?? settings?.editors.language ?? 'pl';
  const fault = (code: number, messages: readonly Message[]) =>
    new CommandFault(code, ...messages.map((message) => message[language]));

  if (options.help) {
    out(usage[language]);
    return 0;
  }
  if (misread.length > 0) throw fault(2, misread);
  if (!settings) {
    const own = content.diagnostics.filter(({ file }) => file === settingsFile);
    throw new CommandFault(1, asText(own, { language, prefix }));
  }

  const context: Context = { content, settings, today: today(givenToday, settings.timeZone).slice(0, 10) };
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
  const taken = await takenNames(contentRoot, entryKinds[kind].collection);
  const claims = claimedAddresses(content);
  const site = addresses(settings);
  const { collection } = entryKinds[kind];
  const isTaken = (slug: string) =>
    taken.has(slug) || isAddressTaken({ collection, slug, locale: site.mainLocale }, claims, site);
  for (;;) {
    const slug = freeSlug(entrySlug(kind, title, date), isTaken);
    const file = entryFile(made.entry, slug);
    if (await writeNew(contentRoot, file, entryText(made.entry, language))) return file;
    // Somebody else made one of this name in the meantime.
    taken.add(slug);
  }
}

/** Asks the person at the terminal. */
async function answers(context: Context, language: EditorLanguage, { isInteractive }: CommandIo): Promise<Options> {
  if (!isInteractive) throw new CommandFault(2, usage[language]);
  const title = { pl: 'Nowy wpis.', en: 'A new entry.' };
  return askAtTerminal(title, language, (ask) => interview(ask, context, language));
}
