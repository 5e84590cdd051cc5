import { isAbsolute, join, relative } from 'node:path';
import { cancel, confirm, intro, isCancel, select, text } from '@clack/prompts';
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
import { askForEntry, readOptions } from '../src/content/new-entry/options.ts';
import { problems } from '../src/content/new-entry/problems.ts';
import { type NewEntry, request } from '../src/content/new-entry/request.ts';
import { translationPath, translationText } from '../src/content/new-entry/translation-text.ts';
import { usage } from '../src/content/new-entry/usage.ts';
import { warnings } from '../src/content/new-entry/warnings.ts';
import { takenNames, writeNew } from '../src/content/new-entry/write-new.ts';
import { type Content, readContent, type SourceEntry } from '../src/content/read-content.ts';
import { settingsFile } from '../src/content/read-settings.ts';
import { addressConflicts } from '../src/site/address-conflicts.ts';

/** Thrown when the person who is asked gives up. */
class Cancelled extends Error {}

const { options, problems: misread } = readOptions(process.argv.slice(2));
if (options.lang !== undefined && !isEditorLanguage(options.lang)) {
  console.error(`--lang ${options.lang}: write pl or en.`);
  process.exit(2);
}

const { contentRoot, today: givenToday } = buildInputs(process.env, process.cwd());
const content = await readContent(contentRoot);
const { settings } = content;
const language: EditorLanguage = options.lang ?? settings?.editors.language ?? 'pl';

if (options.help) {
  console.log(usage[language]);
  process.exit(0);
}
if (misread.length > 0) fail(misread, 2);
if (!settings) {
  console.error(shownPath(''));
  console.error(
    asText(
      content.diagnostics.filter(({ file }) => file === settingsFile),
      language,
    ),
  );
  process.exit(1);
}

const context = { content, settings, today: readToday(settings.timeZone).slice(0, 10) };
const asked = askForEntry(options) || misread.length > 0 ? options : await answers();
const wanted = request(asked, context);
if (wanted.what === 'problems') fail(wanted.problems, 2);

const path =
  wanted.what === 'entry'
    ? await writeEntry(wanted.entry)
    : await writeTranslation(translationPath(wanted.translation), translationText(wanted.translation, language));
if (wanted.what === 'entry') for (const warning of warnings(wanted.entry, content)) console.error(warning[language]);
console.log(nextSteps(wanted, shownPath(path), language));
