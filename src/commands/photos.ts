import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildInputs } from '../content/build-inputs.ts';
import { asText } from '../content/diagnostics/as-text.ts';
import { type EditorLanguage, isEditorLanguage } from '../schemas/editor-language.ts';
import { today } from '../content/local-moment.ts';
import type { Message } from '../content/new-entry/message.ts';
import { writeNew } from '../content/new-entry/write-new.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { readSettings } from '../content/read-settings.ts';
import { captionsTable } from '../photos/captions-table.ts';
import { shareCores } from '../photos/develop.ts';
import { galleryEntry } from '../photos/gallery-entry.ts';
import { GalleryFolder, listFile, ListUnreadable } from '../photos/gallery-folder.ts';
import { galleryTarget, sourceProblem } from '../photos/gallery-target.ts';
import { messages } from '../photos/messages.ts';
import { photosInterview } from '../photos/photos-interview.ts';
import { photosOptions } from '../photos/photos-options.ts';
import { statusLine, stepLine } from '../photos/photos-progress.ts';
import { isComplete, photosReport } from '../photos/photos-report.ts';
import { photosUsage } from '../photos/photos-usage.ts';
import { sourceFiles } from '../photos/source-files.ts';
import { type Step, takePhotos } from '../photos/take-photos.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
import { command, CommandFault } from './command.ts';
import type { CommandIo } from './command-io.ts';

/** Takes photographs into a gallery. */
export const run = command(async (argv, io) => {
  const { cwd: here, env, out } = io;
  const { options, problems: misread } = photosOptions(argv);
  if (options.lang !== undefined && !isEditorLanguage(options.lang))
    throw new CommandFault(2, `--lang ${options.lang}: write pl or en.`);
  const { contentRoot, today: givenToday } = buildInputs(env, here);
  const { settings, diagnostics } = readSettings(contentRoot);
  const language = options.lang ?? settings?.editors.language ?? 'pl';
  const prefix = pathPrefix(contentRoot, here);
  const fault = (code: number, ...messages: readonly Message[]) =>
    new CommandFault(code, ...messages.map((message) => message[language]));

  if (options.help) {
    out(photosUsage[language]);
    return 0;
  }
  const isBare = options.to === undefined && options.sources.length === 0 && options.captions === undefined;
  if (isBare && misread.length === 0 && settings && io.isInteractive) {
    const galleries = await readdir(join(contentRoot, 'galleries'), { withFileTypes: true }).catch(() => []);
    const context = {
      galleries: galleries.filter((one) => one.isDirectory()).map(({ name }) => name),
      isThere: (path: string) => path !== '' && existsSync(resolve(here, path)),
    };
    const title = { pl: 'Zdjęcia do galerii.', en: 'Photographs into a gallery.' };
    const { source, slug } = await askAtTerminal(title, language, (ask) => photosInterview(ask, context, language));
    options.sources.push(source);
    options.to = join(contentRoot, 'galleries', slug);
  }
  if (options.to === undefined) misread.push(messages.targetMissing());
  if (options.sources.length === 0 && options.captions === undefined) misread.push(messages.sourcesMissing());
  if (misread.length > 0 || options.to === undefined) throw fault(2, ...misread);
  if (!settings) throw new CommandFault(1, asText(diagnostics, { language, prefix }));

  const target = await galleryTarget(contentRoot, options.to, here);
  if ('problem' in target) throw fault(2, target.problem);
  const { slug, folder, hasEntry } = target;
  const shownFolder = `${prefix}galleries/${slug}`;
  const given = options.sources.map((path) => resolve(here, path));
  const wrongSource = await sourceProblem(given, folder);
  if (wrongSource) throw fault(2, wrongSource);
  const table = options.captions === undefined ? undefined : await readTable(resolve(here, options.captions));
  if (table && 'missing' in table) throw fault(2, messages.tableMissing(options.captions ?? ''));
  if (table && 'problem' in table) throw fault(2, table.problem);

  shareCores();
  const forget = onInterrupt(() => {
    io.err(
      {
        pl: '\nPrzerwane. To, co gotowe, zostało. Uruchom to samo polecenie jeszcze raz, a dokończy.',
        en: '\nStopped. What is done stays. Run the same command again, and it does the rest.',
      }[language],
    );
  });
  try {
    const gallery = await GalleryFolder.open(folder, slug);
    const sources = await sourceFiles(given, options.captions && resolve(here, options.captions));
    if (given.length > 0 && sources.files.length + sources.problems.length === 0)
      throw fault(2, messages.nothingFound());
    const onStep = stepTeller(language, io);
    const outcome = await takePhotos({ gallery, sources, table, settings, onStep });
    const day = outcome.firstDay ?? today(givenToday, settings.timeZone).slice(0, 10);
    const isEntryNew =
      !hasEntry &&
      !gallery.isEmpty &&
      (await writeNew(contentRoot, `galleries/${slug}/index.md`, galleryEntry(slug, day, language)));
    io.status?.('');
    out(photosReport(outcome, { language, folder: shownFolder, table: options.captions, isEntryNew }));
    return isComplete(outcome) ? 0 : 1;
  } catch (error) {
    // What is still at work on other photographs comes to its end by itself.
    if (error instanceof ListUnreadable) throw fault(1, messages.listUnreadable(`${shownFolder}/${listFile}`));
    if (error instanceof Error && 'syscall' in error) throw fault(1, messages.notWritten(error.message));
    throw error;
  } finally {
    forget();
  }
});

/** Shows how far it has come: on a terminal in one line, in a log in many. */
function stepTeller(language: EditorLanguage, { err, status, columns }: CommandIo): (step: Step) => void {
  const start = performance.now();
  return (step) => {
    if (status) status(statusLine(step, performance.now() - start, columns, language));
    else err(stepLine(step, language));
  };
}

/**
 * Says something when the command is broken off. The default action then ends the process at once; all
 * that is done is safe.
 * @returns takes it back
 */
function onInterrupt(say: () => void): () => void {
  const listener = () => {
    say();
    process.kill(process.pid, 'SIGINT');
  };
  process.once('SIGINT', listener);
  return () => process.off('SIGINT', listener);
}

async function readTable(path: string) {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes ? captionsTable(bytes) : { missing: true };
}
