import { CANCEL_SYMBOL, cancel, confirm, intro, select, text } from '@clack/prompts';
import { buildInputs } from '../src/content/build-inputs.ts';
import { asText } from '../src/content/diagnostics/as-text.ts';
import { type EditorLanguage, isEditorLanguage } from '../src/content/diagnostics/diagnostic-kinds.ts';
import { today } from '../src/content/local-moment.ts';
import { entryFile } from '../src/content/new-entry/entry-file.ts';
import { entryKinds } from '../src/content/new-entry/entry-kind.ts';
import { entrySlug, freeSlug } from '../src/content/new-entry/entry-slug.ts';
import { entryText } from '../src/content/new-entry/entry-text.ts';
import { type Asker, interview } from '../src/content/new-entry/interview.ts';
import type { Message } from '../src/content/new-entry/message.ts';
import { nextSteps } from '../src/content/new-entry/next-steps.ts';
import { askForEntry, type Options, readOptions } from '../src/content/new-entry/options.ts';
import { problems } from '../src/content/new-entry/problems.ts';
import { type NewEntry, type Request, request } from '../src/content/new-entry/request.ts';
import { translationPath, translationText } from '../src/content/new-entry/translation-text.ts';
import { usage } from '../src/content/new-entry/usage.ts';
import { warnings } from '../src/content/new-entry/warnings.ts';
import { takenNames, writeNew } from '../src/content/new-entry/write-new.ts';
import { pathPrefix } from '../src/content/path-prefix.ts';
import { type Content, readContent } from '../src/content/read-content.ts';
import { settingsFile } from '../src/content/read-settings.ts';
import type { SourceEntry } from '../src/content/source-entry.ts';
import { addressConflicts } from '../src/site/address-conflicts.ts';

/** Thrown when the person who is asked gives up. */
class Cancelled extends Error {}

/** An answer, unless the person gave up. */
async function answered<Value>(answer: Promise<Value | typeof CANCEL_SYMBOL>): Promise<Value> {
  const value = await answer;
  if (value === CANCEL_SYMBOL) throw new Cancelled();
  return value;
}

const { options, problems: misread } = readOptions(process.argv.slice(2));
if (options.lang !== undefined && !isEditorLanguage(options.lang)) {
  console.error(`--lang ${options.lang}: write pl or en.`);
  process.exit(2);
}

const { contentRoot, today: givenToday } = buildInputs(process.env, process.cwd());
const content = await read();
const prefix = pathPrefix(contentRoot, process.cwd());
const { settings } = content;
const language: EditorLanguage = options.lang ?? settings?.editors.language ?? 'pl';

if (options.help) {
  console.log(usage[language]);
  process.exit(0);
}
if (misread.length > 0) fail(misread, 2);
if (!settings) {
  const own = content.diagnostics.filter(({ file }) => file === settingsFile);
  console.error(asText(own, { language, prefix }));
  process.exit(1);
}

const asker: Asker = {
  choose: (message, options, initialValue) =>
    answered(
      select({
        message,
        options,
        maxItems: 12,
        showInstructions: false,
        ...(initialValue !== undefined && { initialValue }),
      }),
    ),
  write: (message, initialValue, problem) =>
    answered(text({ message, initialValue, validate: (answer) => problem(answer ?? '') })),
  agree: (message) =>
    answered(
      confirm({
        message,
        initialValue: false,
        ...{ pl: { active: 'Tak', inactive: 'Nie' }, en: { active: 'Yes', inactive: 'No' } }[language],
      }),
    ),
};

const context = { content, settings, today: today(givenToday, settings.timeZone).slice(0, 10) };
const order = request(askForEntry(options) ? options : await answers(), context);
if (order.what === 'problems') fail(order.problems, 2);
const path = await write(order).catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  return fail([{ pl: `Nie udało się zapisać pliku: ${reason}`, en: `The file could not be written: ${reason}` }], 1);
});
if (order.what === 'entry') for (const warning of warnings(order.entry, content)) console.error(warning[language]);
console.log(nextSteps(order, prefix + path, language));

/** Says what is wrong and ends. */
function fail(messages: readonly Message[], code: number): never {
  for (const message of messages) console.error(message[language]);
  process.exit(code);
}

/** Reads the content; a wrong `KRONIKA_TODAY` is a fault of the call. */
async function read(): Promise<Content> {
  try {
    return await readContent(contentRoot, givenToday);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

/** Writes what was ordered; what is there already stays as it is. */
async function write(made: Exclude<Request, { what: 'problems' }>): Promise<string> {
  if (made.what === 'translation') {
    const file = translationPath(made.translation);
    const isNew = await writeNew(contentRoot, file, translationText(made.translation, language));
    return isNew ? file : fail([problems.translationExists(file)], 2);
  }
  const { kind, title, date } = made.entry;
  const taken = await takenNames(contentRoot, entryKinds[kind].collection);
  const known = addressConflicts(content).length;
  const isTaken = (slug: string) =>
    taken.has(slug) ||
    addressConflicts({ ...content, entries: [...content.entries, stub(made.entry, slug)] }).length > known;
  for (;;) {
    const slug = freeSlug(entrySlug(kind, title, date), isTaken);
    const file = entryFile(made.entry, slug);
    if (await writeNew(contentRoot, file, entryText(made.entry, language))) return file;
    // Somebody else made one of this name in the meantime.
    taken.add(slug);
  }
}

/** As much of an entry as its address depends on. */
function stub(entry: NewEntry, slug: string): SourceEntry {
  return {
    collection: entryKinds[entry.kind].collection,
    slug,
    locale: context.settings.languages[0] ?? 'pl',
    file: entryFile(entry, slug),
    input: {},
    data: { title: entry.title, trainers: [], organisers: [] },
    body: '',
    digest: '',
  };
}

/** Asks the person at the terminal. */
async function answers(): Promise<Options> {
  if (!process.stdin.isTTY) {
    console.error(usage[language]);
    process.exit(2);
  }
  intro(
    {
      pl: 'Nowy wpis. Strzałki wybierają, Enter zatwierdza, Ctrl+C przerywa.',
      en: 'A new entry. Arrows choose, Enter confirms, Ctrl+C ends.',
    }[language],
  );
  try {
    return await interview(asker, context, language);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    cancel({ pl: 'Przerwane. Nic nie zostało zapisane.', en: 'Ended. Nothing was written.' }[language]);
    process.exit(130);
  }
}
