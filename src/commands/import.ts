import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildInputs } from '../content/build-inputs.ts';
import { contentSource } from '../content/content-source.ts';
import { asText } from '../content/diagnostics/as-text.ts';
import { givenAddresses } from '../content/given-addresses.ts';
import { entryKinds } from '../content/new-entry/entry-kind.ts';
import { entrySlug, freeSlug, titleSlug } from '../content/new-entry/entry-slug.ts';
import type { Message } from '../content/new-entry/message.ts';
import { knownSlugs } from '../content/new-entry/originals.ts';
import { problems } from '../content/new-entry/problems.ts';
import { missedDateForm, plainDate } from '../content/new-entry/request.ts';
import { publishedCommit } from '../content/published/published-commit.ts';
import { faultMessage } from '../output/fault-message.ts';
import { asMarkdown } from '../page-import/as-markdown.ts';
import { asLine } from '../page-import/elements-of.ts';
import { askForDate, importInterview } from '../page-import/import-interview.ts';
import type { ImportKind } from '../page-import/import-kinds.ts';
import { importOptions } from '../page-import/import-options.ts';
import { importReport } from '../page-import/import-report.ts';
import { importTarget } from '../page-import/import-target.ts';
import { importUsage } from '../page-import/import-usage.ts';
import { importedEntry } from '../page-import/imported-entry.ts';
import { limits } from '../page-import/limits.ts';
import { messages } from '../page-import/messages.ts';
import { notTakenOf } from '../page-import/not-taken-of.ts';
import { readPage } from '../page-import/read-page.ts';
import { besideFile, fromWeb, type ReadFile } from '../page-import/read-source.ts';
import { takeFiles } from '../page-import/take-files.ts';
import { toFillOf } from '../page-import/to-fill-of.ts';
import { writeEntryFolder } from '../page-import/write-entry-folder.ts';
import { siteRules } from '../site/rules/site-rules.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
import { command, CommandFault } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { namesInUse, openContent } from './open-content.ts';

const title = { pl: 'Strona z innej witryny jako szkic.', en: 'A page of another site as a draft.' };

/** Makes the draft of an entry of a page of another site. */
export const run = command(async (argv, io) => {
  const { cwd: here, out, err } = io;
  const { options, problems: misread } = importOptions(argv);
  const open = await openContent(io, options.lang);
  const { contentRoot, content, language, prefix } = open;
  const fault = (code: number, ...found: readonly Message[]) =>
    new CommandFault(code, ...found.map((message) => message[language]));
  if (options.help) {
    out(importUsage[language]);
    return 0;
  }
  if (misread.length > 0) throw fault(2, ...misread);
  const { settings, day } = open.sound();

  const isBare = options.sources.length === 0 && io.isInteractive;
  if (isBare) {
    const isSource = (answer: string) => 'address' in sourceOf(answer, here);
    const answers = await askAtTerminal(title, language, (ask) => importInterview(ask, isSource, language));
    options.sources.push(answers.source);
    if (options.to === undefined) options.kind ??= answers.kind;
  }
  const [given, ...others] = options.sources;
  if (given === undefined) throw new CommandFault(2, messages.sourceMissing()[language], importUsage[language]);
  if (others.length > 0) throw fault(2, messages.sourcesMany());
  const target = importTarget(options, contentRoot, here);
  if ('problem' in target) throw fault(2, target.problem);
  const { kind } = target;
  const { collection, hasProject } = entryKinds[kind];
  const projects = knownSlugs(content, 'projects');
  if (options.project !== undefined && !hasProject)
    throw fault(
      2,
      problems.optionNotForKind('--project', kind, (name) => entryKinds[name].hasProject),
    );
  if (options.project !== undefined && !projects.includes(options.project))
    throw fault(2, problems.projectUnknown(options.project, projects));
  const isInUse = await namesInUse(open, settings, collection);
  if (target.slug !== undefined && isInUse(target.slug))
    throw fault(2, messages.targetThere(`${prefix}${collection}/${target.slug}`));
  const source = sourceOf(given, here);
  if ('problem' in source) throw fault(2, source.problem);

  const read = readerOf(source, options.private);
  io.status?.(source.address.href);
  const fetched = await read(source.address, limits.page);
  io.status?.('');
  if ('fault' in fetched) throw fault(1, messages.notFetched(fetched));
  const page = readPage(fetched, settings.timeZone);
  if ('problem' in page) throw fault(1, page.problem);
  const { facts } = page;

  const name = asLine(options.title ?? facts.title ?? '');
  if (name === '') throw fault(2, messages.titleMissing());
  if (titleSlug(name) === '') throw fault(2, problems.titleWithoutLetters(name));
  const date = await dateOf(
    kind,
    options.date,
    isEvent(kind) ? facts.start : kind === 'news' ? facts.published : undefined,
  );
  const taken = await takeFiles(page.content, read, (address) => io.status?.(address));
  io.status?.('');

  const slug = target.slug ?? freeSlug(entrySlug(kind, name, date), isInUse);
  const toFill = toFillOf(facts, kind, taken.undescribed, settings.languages[0] ?? 'pl');
  const notTaken = notTakenOf(page.leftOut, taken.problems);
  const text = importedEntry(
    {
      entry: { kind, title: name, date, project: options.project, series: undefined, isFolder: true },
      description: facts.description,
      published: kind === 'news' ? undefined : facts.published,
      end: isEvent(kind) && facts.start === date ? facts.end : undefined,
      source: page.source,
      attachments: taken.attachments,
      toFill,
      notTaken,
      text: asMarkdown(taken.content),
    },
    day,
    language,
  );
  const folder = join(contentRoot, collection, slug);
  const isNew = await writeEntryFolder(folder, text, taken.files).catch((error: unknown) => {
    const reason = faultMessage(error, folder);
    if (!reason) throw error;
    throw fault(1, messages.notWritten(reason[language]));
  });
  const path = `${collection}/${slug}`;
  if (!isNew) throw fault(2, messages.targetThere(prefix + path));
  out(importReport(`${prefix}${path}/index.md`, { files: taken.files.length, toFill, notTaken }, language));
  const found = (await checked(io)).filter(({ file }) => file.startsWith(`${path}/`));
  if (found.length > 0) err(asText(found, { language, prefix }));
  return 0;

  /** The date that an entry has to have: as it was given, else as the page says it, else as somebody answers. */
  async function dateOf(
    of: ImportKind,
    given: string | undefined,
    said: string | undefined,
  ): Promise<string | undefined> {
    if (given !== undefined) {
      const form = missedDateForm(plainDate(given), of);
      if (form) throw fault(2, problems.dateWrong(given, form));
      return plainDate(given);
    }
    if (said !== undefined || !(isEvent(of) || of === 'news')) return said;
    if (!isBare) throw fault(2, messages.dateMissing(isEvent(of)));
    return askAtTerminal(title, language, (ask) => askForDate(ask, of, language));
  }
});

function isEvent(kind: ImportKind): boolean {
  return kind === 'meeting' || kind === 'workshop';
}

/** What is to be taken over: an address of the web, or a file that is here. */
type Source = { address: URL; file: string | undefined };

function sourceOf(given: string, here: string): Source | { problem: Message } {
  if (/^https?:/i.test(given)) {
    const address = URL.parse(given);
    return address ? { address, file: undefined } : { problem: messages.sourceUnknown(given) };
  }
  const file = resolve(here, given);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return { problem: messages.sourceUnknown(given) };
  if (/\.(?:docx?|odt|rtf|pdf)$/i.test(file)) return { problem: messages.sourceOfOffice(given) };
  return { address: pathToFileURL(file), file };
}

function readerOf({ file }: Source, isPrivateAllowed: boolean): ReadFile {
  const web = fromWeb(isPrivateAllowed);
  return file === undefined ? web : besideFile(file, web);
}

/** Everything that is said of the content now. */
async function checked({ cwd, env }: CommandIo) {
  const { contentRoot, today, ...folders } = buildInputs(env, cwd);
  const rules = siteRules(givenAddresses(folders), publishedCommit(env));
  return (await contentSource(contentRoot, rules, today).content()).diagnostics;
}
