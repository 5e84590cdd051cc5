import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildInputs } from '../src/content/build-inputs.ts';
import { asText } from '../src/content/diagnostics/as-text.ts';
import { type EditorLanguage, isEditorLanguage } from '../src/content/diagnostics/diagnostic-kinds.ts';
import { today } from '../src/content/local-moment.ts';
import type { Message } from '../src/content/new-entry/message.ts';
import { writeNew } from '../src/content/new-entry/write-new.ts';
import { pathPrefix } from '../src/content/path-prefix.ts';
import { readSettings } from '../src/content/read-settings.ts';
import { captionsTable } from '../src/photos/captions-table.ts';
import { shareCores } from '../src/photos/develop.ts';
import { galleryEntry } from '../src/photos/gallery-entry.ts';
import { GalleryFolder, listFile, ListUnreadable } from '../src/photos/gallery-folder.ts';
import { galleryTarget, sourceProblem } from '../src/photos/gallery-target.ts';
import { messages } from '../src/photos/messages.ts';
import { photosOptions } from '../src/photos/photos-options.ts';
import { statusLine, stepLine } from '../src/photos/photos-progress.ts';
import { isComplete, photosReport } from '../src/photos/photos-report.ts';
import { photosUsage } from '../src/photos/photos-usage.ts';
import { sourceFiles } from '../src/photos/source-files.ts';
import { type Step, takePhotos } from '../src/photos/take-photos.ts';

const { options, problems: misread } = photosOptions(process.argv.slice(2));
if (options.lang !== undefined && !isEditorLanguage(options.lang)) {
  console.error(`--lang ${options.lang}: write pl or en.`);
  process.exit(2);
}
const here = process.cwd();
const { contentRoot, today: givenToday } = buildInputs(process.env, here);
const { settings, diagnostics } = readSettings(contentRoot);
const language: EditorLanguage = options.lang ?? settings?.editors.language ?? 'pl';
const prefix = pathPrefix(contentRoot, here);

if (options.help) {
  console.log(photosUsage[language]);
  process.exit(0);
}
if (options.to === undefined) misread.push(messages.targetMissing());
if (options.sources.length === 0 && options.captions === undefined) misread.push(messages.sourcesMissing());
if (misread.length > 0 || options.to === undefined) fail(2, ...misread);
if (!settings) {
  console.error(asText(diagnostics, { language, prefix }));
  process.exit(1);
}

const target = await galleryTarget(contentRoot, options.to, here);
if ('problem' in target) fail(2, target.problem);
const { slug, folder, hasEntry } = target;
const shownFolder = `${prefix}galleries/${slug}`;
const given = options.sources.map((path) => resolve(here, path));
const wrongSource = await sourceProblem(given, folder);
if (wrongSource) fail(2, wrongSource);
const table = options.captions === undefined ? undefined : await readTable(options.captions);

shareCores();
const isTerminal = process.stderr.isTTY;
const start = performance.now();
// The default action ends the process at once; all that is done is safe.
process.once('SIGINT', () => {
  console.error(
    {
      pl: '\nPrzerwane. To, co gotowe, zostało. Uruchom to samo polecenie jeszcze raz, a dokończy.',
      en: '\nStopped. What is done stays. Run the same command again, and it does the rest.',
    }[language],
  );
  process.kill(process.pid, 'SIGINT');
});

try {
  const gallery = await GalleryFolder.open(folder, slug);
  const sources = await sourceFiles(given, options.captions && resolve(here, options.captions));
  if (given.length > 0 && sources.files.length + sources.problems.length === 0) fail(2, messages.nothingFound());
  const outcome = await takePhotos({ gallery, sources, table, settings, onStep });
  const day = outcome.firstDay ?? today(givenToday, settings.timeZone).slice(0, 10);
  const isEntryNew =
    !hasEntry &&
    !gallery.isEmpty &&
    (await writeNew(contentRoot, `galleries/${slug}/index.md`, galleryEntry(slug, day, language)));
  if (isTerminal) process.stderr.write('\r\x1b[K');
  console.log(photosReport(outcome, { language, folder: shownFolder, table: options.captions, isEntryNew }));
  process.exitCode = isComplete(outcome) ? 0 : 1;
} catch (error) {
  // What is still at work on other photographs comes to its end by itself.
  process.exitCode = 1;
  if (error instanceof ListUnreadable) say(messages.listUnreadable(`${shownFolder}/${listFile}`));
  else if (error instanceof Error && 'syscall' in error) say(messages.notWritten(error.message));
  else throw error;
}

function say(...reasons: readonly Message[]): void {
  for (const reason of reasons) console.error(reason[language]);
}

/** Says what is wrong and ends. */
function fail(code: number, ...reasons: readonly Message[]): never {
  say(...reasons);
  process.exit(code);
}

/** Shows how far it has come: on a terminal in one line, in a log in many. */
function onStep(step: Step): void {
  if (!isTerminal) console.error(stepLine(step, language));
  else process.stderr.write(`\r\x1b[K${statusLine(step, performance.now() - start, process.stderr.columns, language)}`);
}

async function readTable(path: string) {
  const bytes = await readFile(resolve(here, path)).catch(() => fail(2, messages.tableMissing(path)));
  const read = captionsTable(bytes);
  return 'problem' in read ? fail(2, read.problem) : read;
}
